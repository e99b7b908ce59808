// Written by `cargo xtask api` from the sources of crm-core; change those.

import Foundation

@testable import CrmKit

func toCategoryId(_ json: Json) throws -> CategoryId { CategoryId(try toText(json)) }

func toCustomerId(_ json: Json) throws -> CustomerId { CustomerId(try toText(json)) }

func toDealId(_ json: Json) throws -> DealId { DealId(try toText(json)) }

func toForecastId(_ json: Json) throws -> ForecastId { ForecastId(try toText(json)) }

func toGoalId(_ json: Json) throws -> GoalId { GoalId(try toText(json)) }

func toImportId(_ json: Json) throws -> ImportId { ImportId(try toText(json)) }

func toInteractionId(_ json: Json) throws -> InteractionId { InteractionId(try toText(json)) }

func toInvoiceId(_ json: Json) throws -> InvoiceId { InvoiceId(try toText(json)) }

func toLeadModelId(_ json: Json) throws -> LeadModelId { LeadModelId(try toText(json)) }

func toModelId(_ json: Json) throws -> ModelId { ModelId(try toText(json)) }

func toNoteId(_ json: Json) throws -> NoteId { NoteId(try toText(json)) }

func toOrderId(_ json: Json) throws -> OrderId { OrderId(try toText(json)) }

func toPaymentId(_ json: Json) throws -> PaymentId { PaymentId(try toText(json)) }

func toPipelineId(_ json: Json) throws -> PipelineId { PipelineId(try toText(json)) }

func toProductId(_ json: Json) throws -> ProductId { ProductId(try toText(json)) }

func toPurchaseOrderId(_ json: Json) throws -> PurchaseOrderId { PurchaseOrderId(try toText(json)) }

func toQuoteId(_ json: Json) throws -> QuoteId { QuoteId(try toText(json)) }

func toReceiptId(_ json: Json) throws -> ReceiptId { ReceiptId(try toText(json)) }

func toRefundId(_ json: Json) throws -> RefundId { RefundId(try toText(json)) }

func toRelationshipId(_ json: Json) throws -> RelationshipId { RelationshipId(try toText(json)) }

func toReturnId(_ json: Json) throws -> ReturnId { ReturnId(try toText(json)) }

func toSegmentId(_ json: Json) throws -> SegmentId { SegmentId(try toText(json)) }

func toShipmentId(_ json: Json) throws -> ShipmentId { ShipmentId(try toText(json)) }

func toStageId(_ json: Json) throws -> StageId { StageId(try toText(json)) }

func toTaskId(_ json: Json) throws -> TaskId { TaskId(try toText(json)) }

func toUuid(_ json: Json) throws -> Uuid { Uuid(try toText(json)) }

func toCursor(_ json: Json) throws -> Cursor { Cursor(try toText(json)) }

func toAbcClass(_ json: Json) throws -> AbcClass {
    let name = try toText(json)
    switch name {
    case "a": return .a
    case "b": return .b
    case "c": return .c
    default: throw Unreadable("value \(name)")
    }
}

func toAbcGroup(_ json: Json) throws -> AbcGroup {
    let fields = try Entries(json, ["name", "count", "value", "share", "least"])
    let value0 = try fields.need("name", toText)
    let value1 = try fields.need("count", toUInt64)
    let value2 = try fields.need("value", toDecimal)
    let value3 = try fields.need("share", toDouble)
    let value4 = try fields.maybe("least", toDecimal)
    return AbcGroup(name: value0, count: value1, value: value2, share: value3, least: value4)
}

func toAbcItem(_ json: Json) throws -> AbcItem {
    let fields = try Entries(json, ["customer_id", "product_id", "value", "share", "cumulative_share", "class", "tier"])
    let value0 = try fields.maybe("customer_id", toCustomerId)
    let value1 = try fields.maybe("product_id", toProductId)
    let value2 = try fields.need("value", toDecimal)
    let value3 = try fields.need("share", toDouble)
    let value4 = try fields.need("cumulative_share", toDouble)
    let value5 = try fields.need("class", toAbcClass)
    let value6 = try fields.maybe("tier", toText)
    return AbcItem(customerId: value0, productId: value1, value: value2, share: value3, cumulativeShare: value4, class: value5, tier: value6)
}

func toAbcQuery(_ json: Json) throws -> AbcQuery {
    let fields = try Entries(json, ["of", "currency", "from", "until", "as_of", "a_percent", "b_percent", "tiers", "limit"])
    let value0 = try fields.maybe("of", toAbcSubject)
    let value1 = try fields.need("currency", toText)
    let value2 = try fields.maybe("from", toTimestamp)
    let value3 = try fields.maybe("until", toTimestamp)
    let value4 = try fields.maybe("as_of", toTimestamp)
    let value5 = try fields.maybe("a_percent", toDouble)
    let value6 = try fields.maybe("b_percent", toDouble)
    let value7 = try fields.maybe("tiers", list(toValueTier)) ?? []
    let value8 = try fields.maybe("limit", toUInt32)
    return AbcQuery(of: value0, currency: value1, from: value2, until: value3, asOf: value4, aPercent: value5, bPercent: value6, tiers: value7, limit: value8)
}

func toAbcReport(_ json: Json) throws -> AbcReport {
    let fields = try Entries(json, ["count", "value", "items", "classes", "tiers", "points", "gini"])
    let value0 = try fields.need("count", toUInt64)
    let value1 = try fields.need("value", toDecimal)
    let value2 = try fields.need("items", list(toAbcItem))
    let value3 = try fields.need("classes", list(toAbcGroup))
    let value4 = try fields.need("tiers", list(toAbcGroup))
    let value5 = try fields.need("points", list(toConcentrationPoint))
    let value6 = try fields.maybe("gini", toDouble)
    return AbcReport(count: value0, value: value1, items: value2, classes: value3, tiers: value4, points: value5, gini: value6)
}

func toAbcSubject(_ json: Json) throws -> AbcSubject {
    let name = try toText(json)
    switch name {
    case "customers": return .customers
    case "products": return .products
    default: throw Unreadable("value \(name)")
    }
}

func toAddress(_ json: Json) throws -> Address {
    let fields = try Entries(json, ["label", "lines", "city", "region", "postal_code", "country"])
    let value0 = try fields.maybe("label", toText)
    let value1 = try fields.maybe("lines", list(toText)) ?? []
    let value2 = try fields.maybe("city", toText)
    let value3 = try fields.maybe("region", toText)
    let value4 = try fields.maybe("postal_code", toText)
    let value5 = try fields.maybe("country", toText)
    return Address(label: value0, lines: value1, city: value2, region: value3, postalCode: value4, country: value5)
}

func toAttainment(_ json: Json) throws -> Attainment {
    let fields = try Entries(json, ["goal", "as_of", "won", "share", "remaining", "open", "weighted", "coverage"])
    let value0 = try fields.need("goal", toGoal)
    let value1 = try fields.need("as_of", toTimestamp)
    let value2 = try fields.need("won", toDealTally)
    let value3 = try fields.maybe("share", toDouble)
    let value4 = try fields.need("remaining", toDecimal)
    let value5 = try fields.need("open", toDealTally)
    let value6 = try fields.need("weighted", toDecimal)
    let value7 = try fields.maybe("coverage", toDouble)
    return Attainment(goal: value0, asOf: value1, won: value2, share: value3, remaining: value4, open: value5, weighted: value6, coverage: value7)
}

func toBasketBy(_ json: Json) throws -> BasketBy {
    let name = try toText(json)
    switch name {
    case "product": return .product
    case "category": return .category
    default: throw Unreadable("value \(name)")
    }
}

func toBasketItem(_ json: Json) throws -> BasketItem {
    let fields = try Entries(json, ["product_id", "category_id", "name"])
    let value0 = try fields.maybe("product_id", toProductId)
    let value1 = try fields.maybe("category_id", toCategoryId)
    let value2 = try fields.need("name", toText)
    return BasketItem(productId: value0, categoryId: value1, name: value2)
}

func toBasketQuery(_ json: Json) throws -> BasketQuery {
    let fields = try Entries(json, ["by", "from", "until", "as_of", "min_support", "min_confidence", "max_items", "limit", "max_itemsets", "max_basket_items"])
    let value0 = try fields.maybe("by", toBasketBy)
    let value1 = try fields.maybe("from", toTimestamp)
    let value2 = try fields.maybe("until", toTimestamp)
    let value3 = try fields.maybe("as_of", toTimestamp)
    let value4 = try fields.maybe("min_support", toDouble)
    let value5 = try fields.maybe("min_confidence", toDouble)
    let value6 = try fields.maybe("max_items", toUInt32)
    let value7 = try fields.maybe("limit", toUInt32)
    let value8 = try fields.maybe("max_itemsets", toUInt64)
    let value9 = try fields.maybe("max_basket_items", toUInt64)
    return BasketQuery(by: value0, from: value1, until: value2, asOf: value3, minSupport: value4, minConfidence: value5, maxItems: value6, limit: value7, maxItemsets: value8, maxBasketItems: value9)
}

func toBasketRule(_ json: Json) throws -> BasketRule {
    let fields = try Entries(json, ["antecedent", "consequent", "count", "support", "confidence", "lift", "leverage", "conviction", "zhang"])
    let value0 = try fields.need("antecedent", list(toBasketItem))
    let value1 = try fields.need("consequent", toBasketItem)
    let value2 = try fields.need("count", toUInt64)
    let value3 = try fields.need("support", toDouble)
    let value4 = try fields.need("confidence", toDouble)
    let value5 = try fields.need("lift", toDouble)
    let value6 = try fields.need("leverage", toDouble)
    let value7 = try fields.maybe("conviction", toDouble)
    let value8 = try fields.need("zhang", toDouble)
    return BasketRule(antecedent: value0, consequent: value1, count: value2, support: value3, confidence: value4, lift: value5, leverage: value6, conviction: value7, zhang: value8)
}

func toBasketRules(_ json: Json) throws -> BasketRules {
    let fields = try Entries(json, ["baskets", "found", "rules"])
    let value0 = try fields.need("baskets", toUInt64)
    let value1 = try fields.need("found", toUInt64)
    let value2 = try fields.need("rules", list(toBasketRule))
    return BasketRules(baskets: value0, found: value1, rules: value2)
}

func toBasketSet(_ json: Json) throws -> BasketSet {
    let fields = try Entries(json, ["items", "count", "support"])
    let value0 = try fields.need("items", list(toBasketItem))
    let value1 = try fields.need("count", toUInt64)
    let value2 = try fields.need("support", toDouble)
    return BasketSet(items: value0, count: value1, support: value2)
}

func toBasketSets(_ json: Json) throws -> BasketSets {
    let fields = try Entries(json, ["baskets", "found", "sets"])
    let value0 = try fields.need("baskets", toUInt64)
    let value1 = try fields.need("found", toUInt64)
    let value2 = try fields.need("sets", list(toBasketSet))
    return BasketSets(baskets: value0, found: value1, sets: value2)
}

func toBgBb(_ json: Json) throws -> BgBb {
    let fields = try Entries(json, ["alpha", "beta", "gamma", "delta"])
    let value0 = try fields.need("alpha", toDouble)
    let value1 = try fields.need("beta", toDouble)
    let value2 = try fields.need("gamma", toDouble)
    let value3 = try fields.need("delta", toDouble)
    return BgBb(alpha: value0, beta: value1, gamma: value2, delta: value3)
}

func toBgNbd(_ json: Json) throws -> BgNbd {
    let fields = try Entries(json, ["r", "alpha", "a", "b"])
    let value0 = try fields.need("r", toDouble)
    let value1 = try fields.need("alpha", toDouble)
    let value2 = try fields.need("a", toDouble)
    let value3 = try fields.need("b", toDouble)
    return BgNbd(r: value0, alpha: value1, a: value2, b: value3)
}

func toBillingInterval(_ json: Json) throws -> BillingInterval {
    let name = try toText(json)
    switch name {
    case "month": return .month
    case "quarter": return .quarter
    case "year": return .year
    default: throw Unreadable("value \(name)")
    }
}

func toBinaryEvaluation(_ json: Json) throws -> BinaryEvaluation {
    let fields = try Entries(json, ["rows", "positives", "auc", "log_loss", "brier", "calibration"])
    let value0 = try fields.need("rows", toUInt64)
    let value1 = try fields.need("positives", toUInt64)
    let value2 = try fields.maybe("auc", toDouble)
    let value3 = try fields.need("log_loss", toDouble)
    let value4 = try fields.need("brier", toDouble)
    let value5 = try fields.need("calibration", list(toReliabilityBin))
    return BinaryEvaluation(rows: value0, positives: value1, auc: value2, logLoss: value3, brier: value4, calibration: value5)
}

func toBoardOptions(_ json: Json) throws -> BoardOptions {
    let fields = try Entries(json, ["deals", "owner", "team"])
    let value0 = try fields.maybe("deals", toUInt32)
    let value1 = try fields.maybe("owner", toText)
    let value2 = try fields.maybe("team", toText)
    return BoardOptions(deals: value0, owner: value1, team: value2)
}

func toBoardStage(_ json: Json) throws -> BoardStage {
    let fields = try Entries(json, ["stage_id", "name", "kind", "count", "amounts", "yearly", "weighted", "deals", "next"])
    let value0 = try fields.need("stage_id", toStageId)
    let value1 = try fields.need("name", toText)
    let value2 = try fields.need("kind", toDealStatus)
    let value3 = try fields.need("count", toUInt64)
    let value4 = try fields.need("amounts", list(toMoney))
    let value5 = try fields.need("yearly", list(toMoney))
    let value6 = try fields.need("weighted", list(toMoney))
    let value7 = try fields.need("deals", list(toDeal))
    let value8 = try fields.maybe("next", toCursor)
    return BoardStage(stageId: value0, name: value1, kind: value2, count: value3, amounts: value4, yearly: value5, weighted: value6, deals: value7, next: value8)
}

func toBoostedTrees(_ json: Json) throws -> BoostedTrees {
    let fields = try Entries(json, ["base", "trees", "importance", "validation_loss"])
    let value0 = try fields.need("base", toDouble)
    let value1 = try fields.need("trees", list(toDecisionTree))
    let value2 = try fields.need("importance", list(toDouble))
    let value3 = try fields.maybe("validation_loss", toDouble)
    return BoostedTrees(base: value0, trees: value1, importance: value2, validationLoss: value3)
}

func toBoostingOptions(_ json: Json) throws -> BoostingOptions {
    let fields = try Entries(json, ["trees", "depth", "learning_rate", "min_rows", "l2", "validation_part", "patience", "seed"])
    let value0 = try fields.maybe("trees", toUInt32)
    let value1 = try fields.maybe("depth", toUInt32)
    let value2 = try fields.maybe("learning_rate", toDouble)
    let value3 = try fields.maybe("min_rows", toUInt32)
    let value4 = try fields.maybe("l2", toDouble)
    let value5 = try fields.maybe("validation_part", toDouble)
    let value6 = try fields.maybe("patience", toUInt32)
    let value7 = try fields.maybe("seed", toUInt64)
    return BoostingOptions(trees: value0, depth: value1, learningRate: value2, minRows: value3, l2: value4, validationPart: value5, patience: value6, seed: value7)
}

func toCalendarKind(_ json: Json) throws -> CalendarKind {
    let name = try toText(json)
    switch name {
    case "gregorian": return .gregorian
    case "chinese_lunar": return .chineseLunar
    default: throw Unreadable("value \(name)")
    }
}

func toCalibration(_ json: Json) throws -> Calibration {
    let fields = try Entries(json, ["deals", "brier", "bins"])
    let value0 = try fields.need("deals", toUInt64)
    let value1 = try fields.maybe("brier", toDouble)
    let value2 = try fields.need("bins", list(toCalibrationBin))
    return Calibration(deals: value0, brier: value1, bins: value2)
}

func toCalibrationBin(_ json: Json) throws -> CalibrationBin {
    let fields = try Entries(json, ["from", "until", "deals", "won", "expected", "actual"])
    let value0 = try fields.need("from", toUInt32)
    let value1 = try fields.need("until", toUInt32)
    let value2 = try fields.need("deals", toUInt64)
    let value3 = try fields.need("won", toUInt64)
    let value4 = try fields.maybe("expected", toDouble)
    let value5 = try fields.maybe("actual", toDouble)
    return CalibrationBin(from: value0, until: value1, deals: value2, won: value3, expected: value4, actual: value5)
}

func toCallAttempt(_ json: Json) throws -> CallAttempt {
    let fields = try Entries(json, ["at", "outcome", "by", "interaction_id"])
    let value0 = try fields.need("at", toTimestamp)
    let value1 = try fields.need("outcome", toText)
    let value2 = try fields.maybe("by", toText)
    let value3 = try fields.maybe("interaction_id", toInteractionId)
    return CallAttempt(at: value0, outcome: value1, by: value2, interactionId: value3)
}

func toCallQueue(_ json: Json) throws -> CallQueue {
    let fields = try Entries(json, ["agent", "limit"])
    let value0 = try fields.maybe("agent", toText)
    let value1 = try fields.maybe("limit", toUInt32)
    return CallQueue(agent: value0, limit: value1)
}

func toCategory(_ json: Json) throws -> Category {
    let fields = try Entries(json, ["id", "name", "parent_id", "description", "created_at", "updated_at", "version", "deleted_at"])
    let value0 = try fields.need("id", toCategoryId)
    let value1 = try fields.need("name", toText)
    let value2 = try fields.maybe("parent_id", toCategoryId)
    let value3 = try fields.maybe("description", toText)
    let value4 = try fields.need("created_at", toTimestamp)
    let value5 = try fields.need("updated_at", toTimestamp)
    let value6 = try fields.need("version", toUInt64)
    let value7 = try fields.maybe("deleted_at", toTimestamp)
    return Category(id: value0, name: value1, parentId: value2, description: value3, createdAt: value4, updatedAt: value5, version: value6, deletedAt: value7)
}

func toCategoryPatch(_ json: Json) throws -> CategoryPatch {
    let fields = try Entries(json, ["version", "name", "parent_id", "description"])
    let value0 = try fields.maybe("version", toUInt64)
    let value1 = try fields.maybe("name", toText)
    let value2 = try fields.patch("parent_id", CategoryIdPatch.clear, toCategoryId, CategoryIdPatch.set)
    let value3 = try fields.patch("description", TextPatch.clear, toText, TextPatch.set)
    return CategoryPatch(version: value0, name: value1, parentId: value2, description: value3)
}

func toChange(_ json: Json) throws -> Change {
    let fields = try Entries(json, ["seq", "at", "actor", "batch", "entity", "id", "operation", "fields"])
    let value0 = try fields.need("seq", toUInt64)
    let value1 = try fields.need("at", toTimestamp)
    let value2 = try fields.maybe("actor", toText)
    let value3 = try fields.maybe("batch", toImportId)
    let value4 = try fields.need("entity", toEntity)
    let value5 = try fields.need("id", toUuid)
    let value6 = try fields.need("operation", toOperation)
    let value7 = try fields.need("fields", list(toFieldChange))
    return Change(seq: value0, at: value1, actor: value2, batch: value3, entity: value4, id: value5, operation: value6, fields: value7)
}

func toChanges(_ json: Json) throws -> Changes {
    let fields = try Entries(json, ["items", "last", "more"])
    let value0 = try fields.need("items", list(toChange))
    let value1 = try fields.need("last", toUInt64)
    let value2 = try fields.need("more", toBool)
    return Changes(items: value0, last: value1, more: value2)
}

func toChannel(_ json: Json) throws -> Channel {
    let name = try toText(json)
    switch name {
    case "email": return .email
    case "phone": return .phone
    case "sms": return .sms
    case "chat": return .chat
    case "social": return .social
    case "web": return .web
    case "app": return .app
    case "in_person": return .inPerson
    case "post": return .post
    case "device": return .device
    default: throw Unreadable("value \(name)")
    }
}

func toChannelActivity(_ json: Json) throws -> ChannelActivity {
    let fields = try Entries(json, ["channel", "count", "last_at"])
    let value0 = try fields.need("channel", toChannel)
    let value1 = try fields.need("count", toUInt64)
    let value2 = try fields.need("last_at", toTimestamp)
    return ChannelActivity(channel: value0, count: value1, lastAt: value2)
}

func toChurnOutcome(_ json: Json) throws -> ChurnOutcome {
    let fields = try Entries(json, ["horizon_days"])
    let value0 = try fields.need("horizon_days", toUInt32)
    return ChurnOutcome(horizonDays: value0)
}

func toClusterColumn(_ json: Json) throws -> ClusterColumn {
    let fields = try Entries(json, ["name", "is_logarithm", "mean", "deviation"])
    let value0 = try fields.need("name", toText)
    let value1 = try fields.need("is_logarithm", toBool)
    let value2 = try fields.need("mean", toDouble)
    let value3 = try fields.need("deviation", toDouble)
    return ClusterColumn(name: value0, isLogarithm: value1, mean: value2, deviation: value3)
}

func toClusterDistance(_ json: Json) throws -> ClusterDistance {
    let fields = try Entries(json, ["number", "distance"])
    let value0 = try fields.need("number", toUInt32)
    let value1 = try fields.need("distance", toDouble)
    return ClusterDistance(number: value0, distance: value1)
}

func toClusterProfile(_ json: Json) throws -> ClusterProfile {
    let fields = try Entries(json, ["number", "name", "description", "customers", "center", "scaled_center"])
    let value0 = try fields.need("number", toUInt32)
    let value1 = try fields.need("name", toText)
    let value2 = try fields.need("description", toText)
    let value3 = try fields.need("customers", toUInt64)
    let value4 = try fields.need("center", list(toDouble))
    let value5 = try fields.need("scaled_center", list(toDouble))
    return ClusterProfile(number: value0, name: value1, description: value2, customers: value3, center: value4, scaledCenter: value5)
}

func toClusterScore(_ json: Json) throws -> ClusterScore {
    let fields = try Entries(json, ["number", "name", "distances"])
    let value0 = try fields.need("number", toUInt32)
    let value1 = try fields.need("name", toText)
    let value2 = try fields.need("distances", list(toClusterDistance))
    return ClusterScore(number: value0, name: value1, distances: value2)
}

func toClusterTrial(_ json: Json) throws -> ClusterTrial {
    let fields = try Entries(json, ["clusters", "silhouette", "inertia"])
    let value0 = try fields.need("clusters", toUInt32)
    let value1 = try fields.need("silhouette", toDouble)
    let value2 = try fields.need("inertia", toDouble)
    return ClusterTrial(clusters: value0, silhouette: value1, inertia: value2)
}

func toClustersParameters(_ json: Json) throws -> ClustersParameters {
    let fields = try Entries(json, ["columns", "clusters", "inertia", "trials"])
    let value0 = try fields.need("columns", list(toClusterColumn))
    let value1 = try fields.need("clusters", list(toClusterProfile))
    let value2 = try fields.need("inertia", toDouble)
    let value3 = try fields.maybe("trials", list(toClusterTrial)) ?? []
    return ClustersParameters(columns: value0, clusters: value1, inertia: value2, trials: value3)
}

func toClustersSpec(_ json: Json) throws -> ClustersSpec {
    let fields = try Entries(json, ["currency", "features", "clusters", "seed"])
    let value0 = try fields.need("currency", toText)
    let value1 = try fields.maybe("features", list(toText)) ?? []
    let value2 = try fields.maybe("clusters", toUInt32)
    let value3 = try fields.maybe("seed", toUInt64)
    return ClustersSpec(currency: value0, features: value1, clusters: value2, seed: value3)
}

func toClvCovariate(_ json: Json) throws -> ClvCovariate {
    let (kind, rest) = try kindOf(json, "kind")
    switch kind {
    case "first_order": return .firstOrder(try toFirstOrderCovariate(rest))
    case "first_channel": return .firstChannel(try toFirstChannelCovariate(rest))
    case "customer_kind": return .customerKind(try toCustomerKindCovariate(rest))
    case "country": return .country(try toCountryCovariate(rest))
    case "tag": return .tag(try toTagCovariate(rest))
    case "number_field": return .numberField(try toNumberFieldCovariate(rest))
    case "text_field": return .textField(try toTextFieldCovariate(rest))
    default: throw Unreadable("kind \(kind)")
    }
}

func toClvCovariateEffect(_ json: Json) throws -> ClvCovariateEffect {
    let fields = try Entries(json, ["covariate", "weight", "standard_error", "mean"])
    let value0 = try fields.need("covariate", toClvCovariate)
    let value1 = try fields.need("weight", toDouble)
    let value2 = try fields.need("standard_error", toDouble)
    let value3 = try fields.need("mean", toDouble)
    return ClvCovariateEffect(covariate: value0, weight: value1, standardError: value2, mean: value3)
}

func toClvParameters(_ json: Json) throws -> ClvParameters {
    let fields = try Entries(json, ["purchases", "purchases_fit", "value", "value_fit", "covariates"])
    let value0 = try fields.need("purchases", toPurchaseModel)
    let value1 = try fields.need("purchases_fit", toModelFit)
    let value2 = try fields.need("value", toGammaGamma)
    let value3 = try fields.need("value_fit", toModelFit)
    let value4 = try fields.maybe("covariates", list(toClvCovariateEffect)) ?? []
    return ClvParameters(purchases: value0, purchasesFit: value1, value: value2, valueFit: value3, covariates: value4)
}

func toClvRateFactor(_ json: Json) throws -> ClvRateFactor {
    let fields = try Entries(json, ["covariate", "value", "factor"])
    let value0 = try fields.need("covariate", toClvCovariate)
    let value1 = try fields.maybe("value", toDouble)
    let value2 = try fields.need("factor", toDouble)
    return ClvRateFactor(covariate: value0, value: value1, factor: value2)
}

func toClvScore(_ json: Json) throws -> ClvScore {
    let fields = try Entries(json, ["history", "mean_value", "currency", "probability_alive", "expected_purchases", "expected_value", "lifetime_value", "lifetime_value_interval", "rate_factors"])
    let value0 = try fields.need("history", toPurchaseHistory)
    let value1 = try fields.need("mean_value", toDouble)
    let value2 = try fields.need("currency", toText)
    let value3 = try fields.need("probability_alive", toDouble)
    let value4 = try fields.need("expected_purchases", toDouble)
    let value5 = try fields.need("expected_value", toDouble)
    let value6 = try fields.need("lifetime_value", toDouble)
    let value7 = try fields.maybe("lifetime_value_interval", toConfidenceInterval)
    let value8 = try fields.maybe("rate_factors", list(toClvRateFactor)) ?? []
    return ClvScore(history: value0, meanValue: value1, currency: value2, probabilityAlive: value3, expectedPurchases: value4, expectedValue: value5, lifetimeValue: value6, lifetimeValueInterval: value7, rateFactors: value8)
}

func toClvSpec(_ json: Json) throws -> ClvSpec {
    let fields = try Entries(json, ["currency", "purchase_model", "unit_days", "horizon", "holdout_days", "covariates"])
    let value0 = try fields.need("currency", toText)
    let value1 = try fields.maybe("purchase_model", toPurchaseModelKind)
    let value2 = try fields.maybe("unit_days", toDouble)
    let value3 = try fields.maybe("horizon", toLifetimeValueOptions)
    let value4 = try fields.maybe("holdout_days", toUInt32)
    let value5 = try fields.maybe("covariates", list(toClvCovariate)) ?? []
    return ClvSpec(currency: value0, purchaseModel: value1, unitDays: value2, horizon: value3, holdoutDays: value4, covariates: value5)
}

func toConcentration(_ json: Json) throws -> Concentration {
    let fields = try Entries(json, ["customers", "spent", "points", "a", "b", "c"])
    let value0 = try fields.need("customers", toUInt64)
    let value1 = try fields.need("spent", toDecimal)
    let value2 = try fields.need("points", list(toConcentrationPoint))
    let value3 = try fields.need("a", toUInt64)
    let value4 = try fields.need("b", toUInt64)
    let value5 = try fields.need("c", toUInt64)
    return Concentration(customers: value0, spent: value1, points: value2, a: value3, b: value4, c: value5)
}

func toConcentrationPoint(_ json: Json) throws -> ConcentrationPoint {
    let fields = try Entries(json, ["percent", "share"])
    let value0 = try fields.need("percent", toUInt8)
    let value1 = try fields.need("share", toDouble)
    return ConcentrationPoint(percent: value0, share: value1)
}

func toConditionValue(_ json: Json) throws -> ConditionValue {
    let fields = try Entries(json, ["expression", "value"])
    let value0 = try fields.need("expression", toText)
    let value1 = try fields.maybe("value", toText)
    return ConditionValue(expression: value0, value: value1)
}

func toConfidenceInterval(_ json: Json) throws -> ConfidenceInterval {
    let fields = try Entries(json, ["low", "high"])
    let value0 = try fields.need("low", toDouble)
    let value1 = try fields.need("high", toDouble)
    return ConfidenceInterval(low: value0, high: value1)
}

func toConsent(_ json: Json) throws -> Consent {
    let fields = try Entries(json, ["purpose", "channel", "status", "basis", "proof", "at"])
    let value0 = try fields.need("purpose", toText)
    let value1 = try fields.need("channel", toChannel)
    let value2 = try fields.need("status", toConsentStatus)
    let value3 = try fields.maybe("basis", toLawfulBasis)
    let value4 = try fields.maybe("proof", toText)
    let value5 = try fields.need("at", toTimestamp)
    return Consent(purpose: value0, channel: value1, status: value2, basis: value3, proof: value4, at: value5)
}

func toConsentStatus(_ json: Json) throws -> ConsentStatus {
    let name = try toText(json)
    switch name {
    case "granted": return .granted
    case "withdrawn": return .withdrawn
    default: throw Unreadable("value \(name)")
    }
}

func toContractEndOutcome(_ json: Json) throws -> ContractEndOutcome {
    let fields = try Entries(json, ["horizon_days", "began_field", "ended_field"])
    let value0 = try fields.need("horizon_days", toUInt32)
    let value1 = try fields.need("began_field", toText)
    let value2 = try fields.need("ended_field", toText)
    return ContractEndOutcome(horizonDays: value0, beganField: value1, endedField: value2)
}

func toCoordinates(_ json: Json) throws -> Coordinates {
    let fields = try Entries(json, ["latitude", "longitude"])
    let value0 = try fields.need("latitude", toDecimal)
    let value1 = try fields.need("longitude", toDecimal)
    return Coordinates(latitude: value0, longitude: value1)
}

func toCountryCovariate(_ json: Json) throws -> CountryCovariate {
    let fields = try Entries(json, ["country"])
    let value0 = try fields.need("country", toText)
    return CountryCovariate(country: value0)
}

func toCredit(_ json: Json) throws -> Credit {
    let fields = try Entries(json, ["credit_note_id", "amount", "at"])
    let value0 = try fields.need("credit_note_id", toInvoiceId)
    let value1 = try fields.need("amount", toDecimal)
    let value2 = try fields.need("at", toTimestamp)
    return Credit(creditNoteId: value0, amount: value1, at: value2)
}

func toCsvFormat(_ json: Json) throws -> CsvFormat {
    let fields = try Entries(json, ["delimiter", "header", "decimal_mark"])
    let value0 = try fields.maybe("delimiter", toText)
    let value1 = try fields.maybe("header", toBool)
    let value2 = try fields.maybe("decimal_mark", toDecimalMark)
    return CsvFormat(delimiter: value0, header: value1, decimalMark: value2)
}

func toCurrencySales(_ json: Json) throws -> CurrencySales {
    let fields = try Entries(json, ["currency", "orders", "revenue", "refunded", "mean_order_value"])
    let value0 = try fields.need("currency", toText)
    let value1 = try fields.need("orders", toUInt64)
    let value2 = try fields.need("revenue", toDecimal)
    let value3 = try fields.need("refunded", toDecimal)
    let value4 = try fields.maybe("mean_order_value", toDecimal)
    return CurrencySales(currency: value0, orders: value1, revenue: value2, refunded: value3, meanOrderValue: value4)
}

func toCustomer(_ json: Json) throws -> Customer {
    let fields = try Entries(json, ["id", "kind", "name", "name_parts", "identifiers", "addresses", "birthday", "gender", "language", "time_zone", "occupation", "preferences", "tags", "roles", "lifecycle", "owner", "source", "custom", "consents", "created_at", "updated_at", "version", "deleted_at"])
    let value0 = try fields.need("id", toCustomerId)
    let value1 = try fields.need("kind", toCustomerKind)
    let value2 = try fields.maybe("name", toText)
    let value3 = try fields.maybe("name_parts", toPersonName)
    let value4 = try fields.need("identifiers", list(toIdentifier))
    let value5 = try fields.need("addresses", list(toAddress))
    let value6 = try fields.maybe("birthday", toPartialDate)
    let value7 = try fields.maybe("gender", toGender)
    let value8 = try fields.maybe("language", toText)
    let value9 = try fields.maybe("time_zone", toText)
    let value10 = try fields.maybe("occupation", toText)
    let value11 = try fields.need("preferences", map(toValue))
    let value12 = try fields.need("tags", list(toText))
    let value13 = try fields.need("roles", list(toRole))
    let value14 = try fields.need("lifecycle", toLifecycle)
    let value15 = try fields.maybe("owner", toText)
    let value16 = try fields.maybe("source", toText)
    let value17 = try fields.need("custom", map(toValue))
    let value18 = try fields.need("consents", list(toConsent))
    let value19 = try fields.need("created_at", toTimestamp)
    let value20 = try fields.need("updated_at", toTimestamp)
    let value21 = try fields.need("version", toUInt64)
    let value22 = try fields.maybe("deleted_at", toTimestamp)
    return Customer(id: value0, kind: value1, name: value2, nameParts: value3, identifiers: value4, addresses: value5, birthday: value6, gender: value7, language: value8, timeZone: value9, occupation: value10, preferences: value11, tags: value12, roles: value13, lifecycle: value14, owner: value15, source: value16, custom: value17, consents: value18, createdAt: value19, updatedAt: value20, version: value21, deletedAt: value22)
}

func toCustomer360(_ json: Json) throws -> Customer360 {
    let fields = try Entries(json, ["customer", "profile", "relationships", "orders", "interactions", "notes", "deals", "history"])
    let value0 = try fields.need("customer", toCustomer)
    let value1 = try fields.need("profile", toProfile)
    let value2 = try fields.need("relationships", list(toRelationship))
    let value3 = try fields.need("orders", list(toOrder))
    let value4 = try fields.need("interactions", list(toInteraction))
    let value5 = try fields.need("notes", list(toNote))
    let value6 = try fields.need("deals", list(toDeal))
    let value7 = try fields.need("history", list(toHistoryEntry))
    return Customer360(customer: value0, profile: value1, relationships: value2, orders: value3, interactions: value4, notes: value5, deals: value6, history: value7)
}

func toCustomer360Options(_ json: Json) throws -> Customer360Options {
    let fields = try Entries(json, ["orders", "interactions", "notes", "deals", "relationships", "history"])
    let value0 = try fields.maybe("orders", toUInt32)
    let value1 = try fields.maybe("interactions", toUInt32)
    let value2 = try fields.maybe("notes", toUInt32)
    let value3 = try fields.maybe("deals", toUInt32)
    let value4 = try fields.maybe("relationships", toUInt32)
    let value5 = try fields.maybe("history", toUInt32)
    return Customer360Options(orders: value0, interactions: value1, notes: value2, deals: value3, relationships: value4, history: value5)
}

func toCustomerAttributes(_ json: Json) throws -> CustomerAttributes {
    let fields = try Entries(json, ["id", "kind", "name", "given_name", "family_name", "email", "phone", "country", "region", "city", "postal_code", "birthday", "gender", "language", "time_zone", "occupation", "lifecycle", "owner", "source", "roles", "tags", "custom", "created_at", "updated_at", "order_count", "order_days", "return_count", "refund_count", "first_order_at", "last_order_at", "spent", "refunded", "balance", "interaction_count", "last_interaction_at", "p_alive", "expected_purchases", "clv", "rfm_recency", "rfm_frequency", "rfm_monetary", "rfm_segment", "propensity", "cluster", "cluster_name"])
    let value0 = try fields.need("id", toCustomerId)
    let value1 = try fields.need("kind", toCustomerKind)
    let value2 = try fields.maybe("name", toText)
    let value3 = try fields.maybe("given_name", toText)
    let value4 = try fields.maybe("family_name", toText)
    let value5 = try fields.maybe("email", toText)
    let value6 = try fields.maybe("phone", toText)
    let value7 = try fields.maybe("country", toText)
    let value8 = try fields.maybe("region", toText)
    let value9 = try fields.maybe("city", toText)
    let value10 = try fields.maybe("postal_code", toText)
    let value11 = try fields.maybe("birthday", toPartialDate)
    let value12 = try fields.maybe("gender", toGender)
    let value13 = try fields.maybe("language", toText)
    let value14 = try fields.maybe("time_zone", toText)
    let value15 = try fields.maybe("occupation", toText)
    let value16 = try fields.need("lifecycle", toLifecycle)
    let value17 = try fields.maybe("owner", toText)
    let value18 = try fields.maybe("source", toText)
    let value19 = try fields.need("roles", list(toRole))
    let value20 = try fields.need("tags", list(toText))
    let value21 = try fields.need("custom", map(toValue))
    let value22 = try fields.need("created_at", toTimestamp)
    let value23 = try fields.need("updated_at", toTimestamp)
    let value24 = try fields.need("order_count", toUInt64)
    let value25 = try fields.need("order_days", toUInt64)
    let value26 = try fields.need("return_count", toUInt64)
    let value27 = try fields.need("refund_count", toUInt64)
    let value28 = try fields.maybe("first_order_at", toTimestamp)
    let value29 = try fields.maybe("last_order_at", toTimestamp)
    let value30 = try fields.need("spent", list(toMoney))
    let value31 = try fields.need("refunded", list(toMoney))
    let value32 = try fields.need("balance", list(toMoney))
    let value33 = try fields.need("interaction_count", toUInt64)
    let value34 = try fields.maybe("last_interaction_at", toTimestamp)
    let value35 = try fields.maybe("p_alive", toDouble)
    let value36 = try fields.maybe("expected_purchases", toDouble)
    let value37 = try fields.maybe("clv", toDouble)
    let value38 = try fields.maybe("rfm_recency", toUInt32)
    let value39 = try fields.maybe("rfm_frequency", toUInt32)
    let value40 = try fields.maybe("rfm_monetary", toUInt32)
    let value41 = try fields.maybe("rfm_segment", toText)
    let value42 = try fields.maybe("propensity", toDouble)
    let value43 = try fields.maybe("cluster", toUInt32)
    let value44 = try fields.maybe("cluster_name", toText)
    return CustomerAttributes(id: value0, kind: value1, name: value2, givenName: value3, familyName: value4, email: value5, phone: value6, country: value7, region: value8, city: value9, postalCode: value10, birthday: value11, gender: value12, language: value13, timeZone: value14, occupation: value15, lifecycle: value16, owner: value17, source: value18, roles: value19, tags: value20, custom: value21, createdAt: value22, updatedAt: value23, orderCount: value24, orderDays: value25, returnCount: value26, refundCount: value27, firstOrderAt: value28, lastOrderAt: value29, spent: value30, refunded: value31, balance: value32, interactionCount: value33, lastInteractionAt: value34, pAlive: value35, expectedPurchases: value36, clv: value37, rfmRecency: value38, rfmFrequency: value39, rfmMonetary: value40, rfmSegment: value41, propensity: value42, cluster: value43, clusterName: value44)
}

func toCustomerFeatures(_ json: Json) throws -> CustomerFeatures {
    let fields = try Entries(json, ["customer_id", "days_since_first_order", "days_since_last_order", "order_count", "orders_30_days", "orders_90_days", "orders_365_days", "order_days", "spent", "spent_30_days", "spent_90_days", "spent_365_days", "mean_order_value", "mean_gap_days", "gap_deviation_days", "products", "categories", "refunded_share", "discounted_share", "return_count", "cancellations", "interaction_count", "interactions_30_days", "interactions_90_days", "inbound_90_days", "outbound_90_days", "days_since_last_interaction"])
    let value0 = try fields.need("customer_id", toCustomerId)
    let value1 = try fields.maybe("days_since_first_order", toUInt32)
    let value2 = try fields.maybe("days_since_last_order", toUInt32)
    let value3 = try fields.need("order_count", toUInt64)
    let value4 = try fields.need("orders_30_days", toUInt64)
    let value5 = try fields.need("orders_90_days", toUInt64)
    let value6 = try fields.need("orders_365_days", toUInt64)
    let value7 = try fields.need("order_days", toUInt64)
    let value8 = try fields.need("spent", toDecimal)
    let value9 = try fields.need("spent_30_days", toDecimal)
    let value10 = try fields.need("spent_90_days", toDecimal)
    let value11 = try fields.need("spent_365_days", toDecimal)
    let value12 = try fields.maybe("mean_order_value", toDecimal)
    let value13 = try fields.maybe("mean_gap_days", toDouble)
    let value14 = try fields.maybe("gap_deviation_days", toDouble)
    let value15 = try fields.need("products", toUInt64)
    let value16 = try fields.need("categories", toUInt64)
    let value17 = try fields.maybe("refunded_share", toDouble)
    let value18 = try fields.maybe("discounted_share", toDouble)
    let value19 = try fields.need("return_count", toUInt64)
    let value20 = try fields.need("cancellations", toUInt64)
    let value21 = try fields.need("interaction_count", toUInt64)
    let value22 = try fields.need("interactions_30_days", toUInt64)
    let value23 = try fields.need("interactions_90_days", toUInt64)
    let value24 = try fields.need("inbound_90_days", toUInt64)
    let value25 = try fields.need("outbound_90_days", toUInt64)
    let value26 = try fields.maybe("days_since_last_interaction", toUInt32)
    return CustomerFeatures(customerId: value0, daysSinceFirstOrder: value1, daysSinceLastOrder: value2, orderCount: value3, orders30Days: value4, orders90Days: value5, orders365Days: value6, orderDays: value7, spent: value8, spent30Days: value9, spent90Days: value10, spent365Days: value11, meanOrderValue: value12, meanGapDays: value13, gapDeviationDays: value14, products: value15, categories: value16, refundedShare: value17, discountedShare: value18, returnCount: value19, cancellations: value20, interactionCount: value21, interactions30Days: value22, interactions90Days: value23, inbound90Days: value24, outbound90Days: value25, daysSinceLastInteraction: value26)
}

func toCustomerKind(_ json: Json) throws -> CustomerKind {
    let name = try toText(json)
    switch name {
    case "person": return .person
    case "organization": return .organization
    default: throw Unreadable("value \(name)")
    }
}

func toCustomerKindCovariate(_ json: Json) throws -> CustomerKindCovariate {
    let fields = try Entries(json, ["customer_kind"])
    let value0 = try fields.need("customer_kind", toCustomerKind)
    return CustomerKindCovariate(customerKind: value0)
}

func toCustomerMapping(_ json: Json) throws -> CustomerMapping {
    let fields = try Entries(json, ["format", "external_id", "issuer", "email", "phone", "kind", "name", "given_name", "family_name", "birthday", "date_format", "gender", "language", "occupation", "address_lines", "postal_code", "city", "region", "country", "tags", "tag_separator", "lifecycle", "owner", "source", "custom"])
    let value0 = try fields.maybe("format", toCsvFormat)
    let value1 = try fields.maybe("external_id", toColumn)
    let value2 = try fields.maybe("issuer", toText)
    let value3 = try fields.maybe("email", toColumn)
    let value4 = try fields.maybe("phone", toColumn)
    let value5 = try fields.maybe("kind", toColumn)
    let value6 = try fields.maybe("name", toColumn)
    let value7 = try fields.maybe("given_name", toColumn)
    let value8 = try fields.maybe("family_name", toColumn)
    let value9 = try fields.maybe("birthday", toColumn)
    let value10 = try fields.maybe("date_format", toText)
    let value11 = try fields.maybe("gender", toColumn)
    let value12 = try fields.maybe("language", toColumn)
    let value13 = try fields.maybe("occupation", toColumn)
    let value14 = try fields.maybe("address_lines", list(toColumn))
    let value15 = try fields.maybe("postal_code", toColumn)
    let value16 = try fields.maybe("city", toColumn)
    let value17 = try fields.maybe("region", toColumn)
    let value18 = try fields.maybe("country", toColumn)
    let value19 = try fields.maybe("tags", toColumn)
    let value20 = try fields.maybe("tag_separator", toText)
    let value21 = try fields.maybe("lifecycle", toColumn)
    let value22 = try fields.maybe("owner", toColumn)
    let value23 = try fields.maybe("source", toColumn)
    let value24 = try fields.maybe("custom", map(toColumn))
    return CustomerMapping(format: value0, externalId: value1, issuer: value2, email: value3, phone: value4, kind: value5, name: value6, givenName: value7, familyName: value8, birthday: value9, dateFormat: value10, gender: value11, language: value12, occupation: value13, addressLines: value14, postalCode: value15, city: value16, region: value17, country: value18, tags: value19, tagSeparator: value20, lifecycle: value21, owner: value22, source: value23, custom: value24)
}

func toCustomerPatch(_ json: Json) throws -> CustomerPatch {
    let fields = try Entries(json, ["version", "kind", "name", "name_parts", "identifiers", "addresses", "birthday", "gender", "language", "time_zone", "occupation", "preferences", "tags", "roles", "lifecycle", "owner", "source", "custom"])
    let value0 = try fields.maybe("version", toUInt64)
    let value1 = try fields.maybe("kind", toCustomerKind)
    let value2 = try fields.patch("name", TextPatch.clear, toText, TextPatch.set)
    let value3 = try fields.patch("name_parts", PersonNamePatch.clear, toPersonName, PersonNamePatch.set)
    let value4 = try fields.patch("identifiers", IdentifierListPatch.clear, list(toIdentifier), IdentifierListPatch.set)
    let value5 = try fields.patch("addresses", AddressListPatch.clear, list(toAddress), AddressListPatch.set)
    let value6 = try fields.patch("birthday", PartialDatePatch.clear, toPartialDate, PartialDatePatch.set)
    let value7 = try fields.patch("gender", GenderPatch.clear, toGender, GenderPatch.set)
    let value8 = try fields.patch("language", TextPatch.clear, toText, TextPatch.set)
    let value9 = try fields.patch("time_zone", TextPatch.clear, toText, TextPatch.set)
    let value10 = try fields.patch("occupation", TextPatch.clear, toText, TextPatch.set)
    let value11 = try fields.maybe("preferences", map(optional(toValue)))
    let value12 = try fields.patch("tags", TextListPatch.clear, list(toText), TextListPatch.set)
    let value13 = try fields.patch("roles", RoleListPatch.clear, list(toRole), RoleListPatch.set)
    let value14 = try fields.maybe("lifecycle", toLifecycle)
    let value15 = try fields.patch("owner", TextPatch.clear, toText, TextPatch.set)
    let value16 = try fields.patch("source", TextPatch.clear, toText, TextPatch.set)
    let value17 = try fields.maybe("custom", map(optional(toValue)))
    return CustomerPatch(version: value0, kind: value1, name: value2, nameParts: value3, identifiers: value4, addresses: value5, birthday: value6, gender: value7, language: value8, timeZone: value9, occupation: value10, preferences: value11, tags: value12, roles: value13, lifecycle: value14, owner: value15, source: value16, custom: value17)
}

func toCustomerQuery(_ json: Json) throws -> CustomerQuery {
    let fields = try Entries(json, ["kind", "role", "tag", "lifecycle", "owner", "text", "created_from", "created_until", "updated_from", "updated_until", "deleted", "sort", "order"])
    let value0 = try fields.maybe("kind", toCustomerKind)
    let value1 = try fields.maybe("role", toRole)
    let value2 = try fields.maybe("tag", toText)
    let value3 = try fields.maybe("lifecycle", toLifecycle)
    let value4 = try fields.maybe("owner", toText)
    let value5 = try fields.maybe("text", toText)
    let value6 = try fields.maybe("created_from", toTimestamp)
    let value7 = try fields.maybe("created_until", toTimestamp)
    let value8 = try fields.maybe("updated_from", toTimestamp)
    let value9 = try fields.maybe("updated_until", toTimestamp)
    let value10 = try fields.maybe("deleted", toDeleted)
    let value11 = try fields.maybe("sort", toCustomerSort)
    let value12 = try fields.maybe("order", toSortOrder)
    return CustomerQuery(kind: value0, role: value1, tag: value2, lifecycle: value3, owner: value4, text: value5, createdFrom: value6, createdUntil: value7, updatedFrom: value8, updatedUntil: value9, deleted: value10, sort: value11, order: value12)
}

func toCustomerSort(_ json: Json) throws -> CustomerSort {
    let name = try toText(json)
    switch name {
    case "created": return .created
    case "name": return .name
    case "updated": return .updated
    default: throw Unreadable("value \(name)")
    }
}

func toDeal(_ json: Json) throws -> Deal {
    let fields = try Entries(json, ["id", "name", "customer_id", "pipeline_id", "stage_id", "status", "contacts", "partners", "lines", "currency", "amount", "recurring", "probability", "manual_probability", "expected_close_on", "source", "campaign", "next_step", "competitors", "lost_reason", "owner", "team", "quote_id", "order_id", "moves", "opened_at", "closed_at", "created_at", "updated_at", "version", "deleted_at", "predicted_by"])
    let value0 = try fields.need("id", toDealId)
    let value1 = try fields.need("name", toText)
    let value2 = try fields.need("customer_id", toCustomerId)
    let value3 = try fields.need("pipeline_id", toPipelineId)
    let value4 = try fields.need("stage_id", toStageId)
    let value5 = try fields.need("status", toDealStatus)
    let value6 = try fields.need("contacts", list(toDealContact))
    let value7 = try fields.need("partners", list(toDealPartner))
    let value8 = try fields.need("lines", list(toDealLine))
    let value9 = try fields.need("currency", toText)
    let value10 = try fields.maybe("amount", toDecimal)
    let value11 = try fields.maybe("recurring", toRecurring)
    let value12 = try fields.need("probability", toDecimal)
    let value13 = try fields.maybe("manual_probability", toDecimal)
    let value14 = try fields.maybe("expected_close_on", toCivilDate)
    let value15 = try fields.maybe("source", toText)
    let value16 = try fields.maybe("campaign", toText)
    let value17 = try fields.maybe("next_step", toText)
    let value18 = try fields.need("competitors", list(toText))
    let value19 = try fields.maybe("lost_reason", toText)
    let value20 = try fields.maybe("owner", toText)
    let value21 = try fields.maybe("team", toText)
    let value22 = try fields.maybe("quote_id", toQuoteId)
    let value23 = try fields.maybe("order_id", toOrderId)
    let value24 = try fields.need("moves", list(toStageMove))
    let value25 = try fields.need("opened_at", toTimestamp)
    let value26 = try fields.maybe("closed_at", toTimestamp)
    let value27 = try fields.need("created_at", toTimestamp)
    let value28 = try fields.need("updated_at", toTimestamp)
    let value29 = try fields.need("version", toUInt64)
    let value30 = try fields.maybe("deleted_at", toTimestamp)
    let value31 = try fields.maybe("predicted_by", toProbabilityMethod)
    return Deal(id: value0, name: value1, customerId: value2, pipelineId: value3, stageId: value4, status: value5, contacts: value6, partners: value7, lines: value8, currency: value9, amount: value10, recurring: value11, probability: value12, manualProbability: value13, expectedCloseOn: value14, source: value15, campaign: value16, nextStep: value17, competitors: value18, lostReason: value19, owner: value20, team: value21, quoteId: value22, orderId: value23, moves: value24, openedAt: value25, closedAt: value26, createdAt: value27, updatedAt: value28, version: value29, deletedAt: value30, predictedBy: value31)
}

func toDealContact(_ json: Json) throws -> DealContact {
    let fields = try Entries(json, ["customer_id", "role"])
    let value0 = try fields.need("customer_id", toCustomerId)
    let value1 = try fields.maybe("role", toText)
    return DealContact(customerId: value0, role: value1)
}

func toDealEstimate(_ json: Json) throws -> DealEstimate {
    let fields = try Entries(json, ["probability", "prior", "terms"])
    let value0 = try fields.need("probability", toDecimal)
    let value1 = try fields.need("prior", toDouble)
    let value2 = try fields.need("terms", list(toEstimateTerm))
    return DealEstimate(probability: value0, prior: value1, terms: value2)
}

func toDealEvent(_ json: Json) throws -> DealEvent {
    let fields = try Entries(json, ["kind", "deal", "step"])
    let value0 = try fields.need("kind", toDealEventKind)
    let value1 = try fields.need("deal", toDeal)
    let value2 = try fields.need("step", toStageMove)
    return DealEvent(kind: value0, deal: value1, step: value2)
}

func toDealEventKind(_ json: Json) throws -> DealEventKind {
    let name = try toText(json)
    switch name {
    case "opened": return .opened
    case "moved": return .moved
    case "won": return .won
    case "lost": return .lost
    case "reopened": return .reopened
    default: throw Unreadable("value \(name)")
    }
}

func toDealField(_ json: Json) throws -> DealField {
    let name = try toText(json)
    switch name {
    case "amount": return .amount
    case "lines": return .lines
    case "contacts": return .contacts
    case "expected_close_on": return .expectedCloseOn
    case "source": return .source
    case "campaign": return .campaign
    case "next_step": return .nextStep
    case "competitors": return .competitors
    case "lost_reason": return .lostReason
    case "owner": return .owner
    case "team": return .team
    default: throw Unreadable("value \(name)")
    }
}

func toDealLine(_ json: Json) throws -> DealLine {
    let fields = try Entries(json, ["product_id", "sku", "name", "quantity", "unit_price", "discount", "tax", "interval"])
    let value0 = try fields.maybe("product_id", toProductId)
    let value1 = try fields.maybe("sku", toText)
    let value2 = try fields.maybe("name", toText)
    let value3 = try fields.need("quantity", toDecimal)
    let value4 = try fields.need("unit_price", toDecimal)
    let value5 = try fields.need("discount", toDecimal)
    let value6 = try fields.need("tax", toDecimal)
    let value7 = try fields.maybe("interval", toBillingInterval)
    return DealLine(productId: value0, sku: value1, name: value2, quantity: value3, unitPrice: value4, discount: value5, tax: value6, interval: value7)
}

func toDealLoss(_ json: Json) throws -> DealLoss {
    let fields = try Entries(json, ["version", "stage_id", "at", "by", "reason"])
    let value0 = try fields.maybe("version", toUInt64)
    let value1 = try fields.maybe("stage_id", toStageId)
    let value2 = try fields.maybe("at", toTimestamp)
    let value3 = try fields.maybe("by", toText)
    let value4 = try fields.maybe("reason", toText)
    return DealLoss(version: value0, stageId: value1, at: value2, by: value3, reason: value4)
}

func toDealMapping(_ json: Json) throws -> DealMapping {
    let fields = try Entries(json, ["format", "external_id", "issuer", "name", "pipeline", "stage", "stages", "customer_external_id", "customer_issuer", "customer_email", "customer_phone", "customer_name", "customer_kind", "unknown_customer", "missing_customer_id", "product", "unknown_product", "quantity", "amount", "currency", "opened_at", "stage_dates", "closed_at", "time_format", "time_zone", "expected_close_on", "date_format", "probability", "owner", "team", "source", "campaign", "next_step", "lost_reason"])
    let value0 = try fields.maybe("format", toCsvFormat)
    let value1 = try fields.maybe("external_id", toColumn)
    let value2 = try fields.maybe("issuer", toText)
    let value3 = try fields.maybe("name", toColumn)
    let value4 = try fields.maybe("pipeline", toColumn)
    let value5 = try fields.maybe("stage", toColumn)
    let value6 = try fields.maybe("stages", map(toText))
    let value7 = try fields.maybe("customer_external_id", toColumn)
    let value8 = try fields.maybe("customer_issuer", toText)
    let value9 = try fields.maybe("customer_email", toColumn)
    let value10 = try fields.maybe("customer_phone", toColumn)
    let value11 = try fields.maybe("customer_name", toColumn)
    let value12 = try fields.maybe("customer_kind", toColumn)
    let value13 = try fields.maybe("unknown_customer", toUnknownDealCustomer)
    let value14 = try fields.maybe("missing_customer_id", toCustomerId)
    let value15 = try fields.maybe("product", toColumn)
    let value16 = try fields.maybe("unknown_product", toUnknownProduct)
    let value17 = try fields.maybe("quantity", toColumn)
    let value18 = try fields.maybe("amount", toColumn)
    let value19 = try fields.maybe("currency", toColumn)
    let value20 = try fields.maybe("opened_at", toColumn)
    let value21 = try fields.maybe("stage_dates", map(toColumn))
    let value22 = try fields.maybe("closed_at", toColumn)
    let value23 = try fields.maybe("time_format", toText)
    let value24 = try fields.maybe("time_zone", toText)
    let value25 = try fields.maybe("expected_close_on", toColumn)
    let value26 = try fields.maybe("date_format", toText)
    let value27 = try fields.maybe("probability", toColumn)
    let value28 = try fields.maybe("owner", toColumn)
    let value29 = try fields.maybe("team", toColumn)
    let value30 = try fields.maybe("source", toColumn)
    let value31 = try fields.maybe("campaign", toColumn)
    let value32 = try fields.maybe("next_step", toColumn)
    let value33 = try fields.maybe("lost_reason", toColumn)
    return DealMapping(format: value0, externalId: value1, issuer: value2, name: value3, pipeline: value4, stage: value5, stages: value6, customerExternalId: value7, customerIssuer: value8, customerEmail: value9, customerPhone: value10, customerName: value11, customerKind: value12, unknownCustomer: value13, missingCustomerId: value14, product: value15, unknownProduct: value16, quantity: value17, amount: value18, currency: value19, openedAt: value20, stageDates: value21, closedAt: value22, timeFormat: value23, timeZone: value24, expectedCloseOn: value25, dateFormat: value26, probability: value27, owner: value28, team: value29, source: value30, campaign: value31, nextStep: value32, lostReason: value33)
}

func toDealMetrics(_ json: Json) throws -> DealMetrics {
    let fields = try Entries(json, ["as_of", "won", "lost", "win_rate", "win_rate_by_value", "mean_won", "won_cycle", "lost_cycle", "open", "velocity", "stages"])
    let value0 = try fields.need("as_of", toTimestamp)
    let value1 = try fields.need("won", toDealTally)
    let value2 = try fields.need("lost", toDealTally)
    let value3 = try fields.maybe("win_rate", toDouble)
    let value4 = try fields.maybe("win_rate_by_value", toDouble)
    let value5 = try fields.maybe("mean_won", toDecimal)
    let value6 = try fields.need("won_cycle", toDurations)
    let value7 = try fields.need("lost_cycle", toDurations)
    let value8 = try fields.need("open", toDealTally)
    let value9 = try fields.maybe("velocity", toDecimal)
    let value10 = try fields.need("stages", list(toStageMetrics))
    return DealMetrics(asOf: value0, won: value1, lost: value2, winRate: value3, winRateByValue: value4, meanWon: value5, wonCycle: value6, lostCycle: value7, open: value8, velocity: value9, stages: value10)
}

func toDealMetricsQuery(_ json: Json) throws -> DealMetricsQuery {
    let fields = try Entries(json, ["currency", "from", "until", "pipeline_id", "owner", "team", "source", "campaign", "value"])
    let value0 = try fields.need("currency", toText)
    let value1 = try fields.maybe("from", toCivilDate)
    let value2 = try fields.maybe("until", toCivilDate)
    let value3 = try fields.maybe("pipeline_id", toPipelineId)
    let value4 = try fields.maybe("owner", toText)
    let value5 = try fields.maybe("team", toText)
    let value6 = try fields.maybe("source", toText)
    let value7 = try fields.maybe("campaign", toText)
    let value8 = try fields.maybe("value", toDealValue)
    return DealMetricsQuery(currency: value0, from: value1, until: value2, pipelineId: value3, owner: value4, team: value5, source: value6, campaign: value7, value: value8)
}

func toDealMove(_ json: Json) throws -> DealMove {
    let fields = try Entries(json, ["version", "stage_id", "pipeline_id", "at", "by", "reason"])
    let value0 = try fields.maybe("version", toUInt64)
    let value1 = try fields.need("stage_id", toStageId)
    let value2 = try fields.maybe("pipeline_id", toPipelineId)
    let value3 = try fields.maybe("at", toTimestamp)
    let value4 = try fields.maybe("by", toText)
    let value5 = try fields.maybe("reason", toText)
    return DealMove(version: value0, stageId: value1, pipelineId: value2, at: value3, by: value4, reason: value5)
}

func toDealPartner(_ json: Json) throws -> DealPartner {
    let fields = try Entries(json, ["customer_id", "role", "share"])
    let value0 = try fields.need("customer_id", toCustomerId)
    let value1 = try fields.maybe("role", toText)
    let value2 = try fields.maybe("share", toDecimal)
    return DealPartner(customerId: value0, role: value1, share: value2)
}

func toDealPatch(_ json: Json) throws -> DealPatch {
    let fields = try Entries(json, ["version", "name", "customer_id", "contacts", "partners", "lines", "currency", "amount", "recurring", "probability", "expected_close_on", "source", "campaign", "next_step", "competitors", "lost_reason", "owner", "team"])
    let value0 = try fields.maybe("version", toUInt64)
    let value1 = try fields.maybe("name", toText)
    let value2 = try fields.maybe("customer_id", toCustomerId)
    let value3 = try fields.patch("contacts", DealContactListPatch.clear, list(toDealContact), DealContactListPatch.set)
    let value4 = try fields.patch("partners", DealPartnerListPatch.clear, list(toDealPartner), DealPartnerListPatch.set)
    let value5 = try fields.patch("lines", NewDealLineListPatch.clear, list(toNewDealLine), NewDealLineListPatch.set)
    let value6 = try fields.maybe("currency", toText)
    let value7 = try fields.patch("amount", DecimalPatch.clear, toDecimal, DecimalPatch.set)
    let value8 = try fields.patch("recurring", RecurringPatch.clear, toRecurring, RecurringPatch.set)
    let value9 = try fields.patch("probability", DecimalPatch.clear, toDecimal, DecimalPatch.set)
    let value10 = try fields.patch("expected_close_on", CivilDatePatch.clear, toCivilDate, CivilDatePatch.set)
    let value11 = try fields.patch("source", TextPatch.clear, toText, TextPatch.set)
    let value12 = try fields.patch("campaign", TextPatch.clear, toText, TextPatch.set)
    let value13 = try fields.patch("next_step", TextPatch.clear, toText, TextPatch.set)
    let value14 = try fields.patch("competitors", TextListPatch.clear, list(toText), TextListPatch.set)
    let value15 = try fields.patch("lost_reason", TextPatch.clear, toText, TextPatch.set)
    let value16 = try fields.patch("owner", TextPatch.clear, toText, TextPatch.set)
    let value17 = try fields.patch("team", TextPatch.clear, toText, TextPatch.set)
    return DealPatch(version: value0, name: value1, customerId: value2, contacts: value3, partners: value4, lines: value5, currency: value6, amount: value7, recurring: value8, probability: value9, expectedCloseOn: value10, source: value11, campaign: value12, nextStep: value13, competitors: value14, lostReason: value15, owner: value16, team: value17)
}

func toDealPrediction(_ json: Json) throws -> DealPrediction {
    let fields = try Entries(json, ["deal_id", "automatic_probability", "method", "stage_probability", "manual_probability", "naive_bayes", "logistic_regression"])
    let value0 = try fields.need("deal_id", toDealId)
    let value1 = try fields.need("automatic_probability", toDecimal)
    let value2 = try fields.need("method", toProbabilityMethod)
    let value3 = try fields.need("stage_probability", toDecimal)
    let value4 = try fields.maybe("manual_probability", toDecimal)
    let value5 = try fields.maybe("naive_bayes", toDealEstimate)
    let value6 = try fields.maybe("logistic_regression", toDealEstimate)
    return DealPrediction(dealId: value0, automaticProbability: value1, method: value2, stageProbability: value3, manualProbability: value4, naiveBayes: value5, logisticRegression: value6)
}

func toDealQuery(_ json: Json) throws -> DealQuery {
    let fields = try Entries(json, ["pipeline_id", "stage_id", "status", "owner", "team", "customer_id", "contact_id", "partner_id", "expected_from", "expected_until", "source", "campaign", "text"])
    let value0 = try fields.maybe("pipeline_id", toPipelineId)
    let value1 = try fields.maybe("stage_id", toStageId)
    let value2 = try fields.maybe("status", toDealStatus)
    let value3 = try fields.maybe("owner", toText)
    let value4 = try fields.maybe("team", toText)
    let value5 = try fields.maybe("customer_id", toCustomerId)
    let value6 = try fields.maybe("contact_id", toCustomerId)
    let value7 = try fields.maybe("partner_id", toCustomerId)
    let value8 = try fields.maybe("expected_from", toCivilDate)
    let value9 = try fields.maybe("expected_until", toCivilDate)
    let value10 = try fields.maybe("source", toText)
    let value11 = try fields.maybe("campaign", toText)
    let value12 = try fields.maybe("text", toText)
    return DealQuery(pipelineId: value0, stageId: value1, status: value2, owner: value3, team: value4, customerId: value5, contactId: value6, partnerId: value7, expectedFrom: value8, expectedUntil: value9, source: value10, campaign: value11, text: value12)
}

func toDealReopening(_ json: Json) throws -> DealReopening {
    let fields = try Entries(json, ["version", "stage_id", "at", "by", "reason"])
    let value0 = try fields.maybe("version", toUInt64)
    let value1 = try fields.maybe("stage_id", toStageId)
    let value2 = try fields.maybe("at", toTimestamp)
    let value3 = try fields.maybe("by", toText)
    let value4 = try fields.maybe("reason", toText)
    return DealReopening(version: value0, stageId: value1, at: value2, by: value3, reason: value4)
}

func toDealStatus(_ json: Json) throws -> DealStatus {
    let name = try toText(json)
    switch name {
    case "open": return .open
    case "won": return .won
    case "lost": return .lost
    default: throw Unreadable("value \(name)")
    }
}

func toDealTally(_ json: Json) throws -> DealTally {
    let fields = try Entries(json, ["deals", "value"])
    let value0 = try fields.need("deals", toUInt64)
    let value1 = try fields.need("value", toDecimal)
    return DealTally(deals: value0, value: value1)
}

func toDealValue(_ json: Json) throws -> DealValue {
    let name = try toText(json)
    switch name {
    case "amount": return .amount
    case "yearly": return .yearly
    case "first_year": return .firstYear
    default: throw Unreadable("value \(name)")
    }
}

func toDealWin(_ json: Json) throws -> DealWin {
    let fields = try Entries(json, ["version", "stage_id", "at", "by", "reason", "order_id"])
    let value0 = try fields.maybe("version", toUInt64)
    let value1 = try fields.maybe("stage_id", toStageId)
    let value2 = try fields.maybe("at", toTimestamp)
    let value3 = try fields.maybe("by", toText)
    let value4 = try fields.maybe("reason", toText)
    let value5 = try fields.maybe("order_id", toOrderId)
    return DealWin(version: value0, stageId: value1, at: value2, by: value3, reason: value4, orderId: value5)
}

func toDecimalMark(_ json: Json) throws -> DecimalMark {
    let name = try toText(json)
    switch name {
    case "point": return .point
    case "comma": return .comma
    default: throw Unreadable("value \(name)")
    }
}

func toDecisionTree(_ json: Json) throws -> DecisionTree {
    let fields = try Entries(json, ["nodes"])
    let value0 = try fields.need("nodes", list(toTreeNode))
    return DecisionTree(nodes: value0)
}

func toDeleted(_ json: Json) throws -> Deleted {
    let name = try toText(json)
    switch name {
    case "exclude": return .exclude
    case "only": return .only
    case "include": return .include
    default: throw Unreadable("value \(name)")
    }
}

func toDemandBacktest(_ json: Json) throws -> DemandBacktest {
    let fields = try Entries(json, ["forecasts", "model", "seasonal_naive"])
    let value0 = try fields.need("forecasts", toUInt64)
    let value1 = try fields.need("model", toForecastAccuracy)
    let value2 = try fields.need("seasonal_naive", toForecastAccuracy)
    return DemandBacktest(forecasts: value0, model: value1, seasonalNaive: value2)
}

func toDemandForecastQuery(_ json: Json) throws -> DemandForecastQuery {
    let fields = try Entries(json, ["sales", "horizon", "level", "season", "method", "origins"])
    let value0 = try fields.maybe("sales", toDemandQuery)
    let value1 = try fields.maybe("horizon", toUInt32)
    let value2 = try fields.maybe("level", toDouble)
    let value3 = try fields.maybe("season", toUInt32)
    let value4 = try fields.maybe("method", toSmoothingMethod)
    let value5 = try fields.maybe("origins", toUInt32)
    return DemandForecastQuery(sales: value0, horizon: value1, level: value2, season: value3, method: value4, origins: value5)
}

func toDemandOutlook(_ json: Json) throws -> DemandOutlook {
    let fields = try Entries(json, ["sales", "method", "expected", "backtest"])
    let value0 = try fields.need("sales", list(toDemandPeriodSales))
    let value1 = try fields.need("method", toSmoothingMethod)
    let value2 = try fields.need("expected", list(toExpectedDemand))
    let value3 = try fields.maybe("backtest", toDemandBacktest)
    return DemandOutlook(sales: value0, method: value1, expected: value2, backtest: value3)
}

func toDemandPeriod(_ json: Json) throws -> DemandPeriod {
    let name = try toText(json)
    switch name {
    case "day": return .day
    case "week": return .week
    case "month": return .month
    default: throw Unreadable("value \(name)")
    }
}

func toDemandPeriodSales(_ json: Json) throws -> DemandPeriodSales {
    let fields = try Entries(json, ["starts_on", "sold", "orders"])
    let value0 = try fields.need("starts_on", toCivilDate)
    let value1 = try fields.need("sold", toDecimal)
    let value2 = try fields.need("orders", toUInt64)
    return DemandPeriodSales(startsOn: value0, sold: value1, orders: value2)
}

func toDemandQuery(_ json: Json) throws -> DemandQuery {
    let fields = try Entries(json, ["product_id", "category_id", "currency", "period", "from", "until", "as_of"])
    let value0 = try fields.maybe("product_id", toProductId)
    let value1 = try fields.maybe("category_id", toCategoryId)
    let value2 = try fields.maybe("currency", toText)
    let value3 = try fields.maybe("period", toDemandPeriod)
    let value4 = try fields.maybe("from", toCivilDate)
    let value5 = try fields.maybe("until", toCivilDate)
    let value6 = try fields.maybe("as_of", toTimestamp)
    return DemandQuery(productId: value0, categoryId: value1, currency: value2, period: value3, from: value4, until: value5, asOf: value6)
}

func toDemandSeason(_ json: Json) throws -> DemandSeason {
    let name = try toText(json)
    switch name {
    case "none": return .none
    case "additive": return .additive
    case "multiplicative": return .multiplicative
    default: throw Unreadable("value \(name)")
    }
}

func toDemandTrend(_ json: Json) throws -> DemandTrend {
    let name = try toText(json)
    switch name {
    case "none": return .none
    case "additive": return .additive
    case "damped": return .damped
    default: throw Unreadable("value \(name)")
    }
}

func toDirection(_ json: Json) throws -> Direction {
    let name = try toText(json)
    switch name {
    case "inbound": return .inbound
    case "outbound": return .outbound
    default: throw Unreadable("value \(name)")
    }
}

func toDueState(_ json: Json) throws -> DueState {
    let name = try toText(json)
    switch name {
    case "overdue": return .overdue
    case "today": return .today
    case "upcoming": return .upcoming
    case "unscheduled": return .unscheduled
    default: throw Unreadable("value \(name)")
    }
}

func toDurations(_ json: Json) throws -> Durations {
    let fields = try Entries(json, ["count", "mean", "p50", "p90"])
    let value0 = try fields.need("count", toUInt64)
    let value1 = try fields.maybe("mean", toUInt64)
    let value2 = try fields.maybe("p50", toUInt64)
    let value3 = try fields.maybe("p90", toUInt64)
    return Durations(count: value0, mean: value1, p50: value2, p90: value3)
}

func toEditedPipeline(_ json: Json) throws -> EditedPipeline {
    let fields = try Entries(json, ["pipeline", "migrations"])
    let value0 = try fields.need("pipeline", toPipeline)
    let value1 = try fields.need("migrations", list(toStageMigration))
    return EditedPipeline(pipeline: value0, migrations: value1)
}

func toEntity(_ json: Json) throws -> Entity {
    let name = try toText(json)
    switch name {
    case "customer": return .customer
    case "relationship": return .relationship
    case "note": return .note
    case "field": return .field
    case "product": return .product
    case "category": return .category
    case "order": return .order
    case "interaction": return .interaction
    case "segment": return .segment
    case "membership": return .membership
    case "pipeline": return .pipeline
    case "deal": return .deal
    case "rate": return .rate
    case "goal": return .goal
    case "forecast": return .forecast
    case "task": return .task
    case "quote": return .quote
    case "shipment": return .shipment
    case "invoice": return .invoice
    case "return": return .return
    case "purchase_order": return .purchaseOrder
    case "lead_model": return .leadModel
    case "model": return .model
    default: throw Unreadable("value \(name)")
    }
}

func toEstimateTerm(_ json: Json) throws -> EstimateTerm {
    let fields = try Entries(json, ["stage_id", "field", "value", "won", "lost", "log_odds"])
    let value0 = try fields.maybe("stage_id", toStageId)
    let value1 = try fields.maybe("field", toPredictorField)
    let value2 = try fields.maybe("value", toText)
    let value3 = try fields.maybe("won", toDouble)
    let value4 = try fields.maybe("lost", toDouble)
    let value5 = try fields.need("log_odds", toDouble)
    return EstimateTerm(stageId: value0, field: value1, value: value2, won: value3, lost: value4, logOdds: value5)
}

func toExchangeRate(_ json: Json) throws -> ExchangeRate {
    let fields = try Entries(json, ["currency", "base", "on", "rate", "created_at", "updated_at", "version", "deleted_at"])
    let value0 = try fields.need("currency", toText)
    let value1 = try fields.need("base", toText)
    let value2 = try fields.need("on", toCivilDate)
    let value3 = try fields.need("rate", toDecimal)
    let value4 = try fields.need("created_at", toTimestamp)
    let value5 = try fields.need("updated_at", toTimestamp)
    let value6 = try fields.need("version", toUInt64)
    let value7 = try fields.maybe("deleted_at", toTimestamp)
    return ExchangeRate(currency: value0, base: value1, on: value2, rate: value3, createdAt: value4, updatedAt: value5, version: value6, deletedAt: value7)
}

func toExpectedDemand(_ json: Json) throws -> ExpectedDemand {
    let fields = try Entries(json, ["starts_on", "mean", "low", "high"])
    let value0 = try fields.need("starts_on", toCivilDate)
    let value1 = try fields.need("mean", toDouble)
    let value2 = try fields.need("low", toDouble)
    let value3 = try fields.need("high", toDouble)
    return ExpectedDemand(startsOn: value0, mean: value1, low: value2, high: value3)
}

func toFeatureQuery(_ json: Json) throws -> FeatureQuery {
    let fields = try Entries(json, ["currency", "as_of", "segment_id", "customer_ids", "missing_rate"])
    let value0 = try fields.need("currency", toText)
    let value1 = try fields.maybe("as_of", toTimestamp)
    let value2 = try fields.maybe("segment_id", toSegmentId)
    let value3 = try fields.maybe("customer_ids", list(toCustomerId)) ?? []
    let value4 = try fields.maybe("missing_rate", toMissingRate)
    return FeatureQuery(currency: value0, asOf: value1, segmentId: value2, customerIds: value3, missingRate: value4)
}

func toFieldChange(_ json: Json) throws -> FieldChange {
    let fields = try Entries(json, ["field", "old", "new"])
    let value0 = try fields.need("field", toText)
    let value1 = try fields.maybe("old", toJsonText) ?? "null"
    let value2 = try fields.maybe("new", toJsonText) ?? "null"
    return FieldChange(field: value0, old: value1, new: value2)
}

func toFieldDefinition(_ json: Json) throws -> FieldDefinition {
    let fields = try Entries(json, ["key", "label", "kind", "choices", "required", "created_at", "updated_at", "version", "deleted_at"])
    let value0 = try fields.need("key", toText)
    let value1 = try fields.need("label", toText)
    let value2 = try fields.need("kind", toFieldKind)
    let value3 = try fields.need("choices", list(toText))
    let value4 = try fields.need("required", toBool)
    let value5 = try fields.need("created_at", toTimestamp)
    let value6 = try fields.need("updated_at", toTimestamp)
    let value7 = try fields.need("version", toUInt64)
    let value8 = try fields.maybe("deleted_at", toTimestamp)
    return FieldDefinition(key: value0, label: value1, kind: value2, choices: value3, required: value4, createdAt: value5, updatedAt: value6, version: value7, deletedAt: value8)
}

func toFieldKind(_ json: Json) throws -> FieldKind {
    let name = try toText(json)
    switch name {
    case "text": return .text
    case "integer": return .integer
    case "decimal": return .decimal
    case "bool": return .bool
    case "date": return .date
    case "timestamp": return .timestamp
    case "choice": return .choice
    case "choices": return .choices
    default: throw Unreadable("value \(name)")
    }
}

func toFieldPatch(_ json: Json) throws -> FieldPatch {
    let fields = try Entries(json, ["version", "label", "choices", "required"])
    let value0 = try fields.maybe("version", toUInt64)
    let value1 = try fields.maybe("label", toText)
    let value2 = try fields.maybe("choices", list(toText))
    let value3 = try fields.maybe("required", toBool)
    return FieldPatch(version: value0, label: value1, choices: value2, required: value3)
}

func toFirstChannelCovariate(_ json: Json) throws -> FirstChannelCovariate {
    let fields = try Entries(json, ["channel"])
    let value0 = try fields.need("channel", toChannel)
    return FirstChannelCovariate(channel: value0)
}

func toFirstOrderCovariate(_ json: Json) throws -> FirstOrderCovariate {
    let fields = try Entries(json, ["fact"])
    let value0 = try fields.need("fact", toFirstOrderFact)
    return FirstOrderCovariate(fact: value0)
}

func toFirstOrderFact(_ json: Json) throws -> FirstOrderFact {
    let name = try toText(json)
    switch name {
    case "value": return .value
    case "discounted": return .discounted
    default: throw Unreadable("value \(name)")
    }
}

func toForecast(_ json: Json) throws -> Forecast {
    let fields = try Entries(json, ["as_of", "query", "rows", "total"])
    let value0 = try fields.need("as_of", toTimestamp)
    let value1 = try fields.need("query", toForecastQuery)
    let value2 = try fields.need("rows", list(toForecastRow))
    let value3 = try fields.need("total", toForecastFigures)
    return Forecast(asOf: value0, query: value1, rows: value2, total: value3)
}

func toForecastAccuracy(_ json: Json) throws -> ForecastAccuracy {
    let fields = try Entries(json, ["mean_absolute_error", "root_mean_squared_error", "mean_absolute_scaled_error"])
    let value0 = try fields.need("mean_absolute_error", toDouble)
    let value1 = try fields.need("root_mean_squared_error", toDouble)
    let value2 = try fields.maybe("mean_absolute_scaled_error", toDouble)
    return ForecastAccuracy(meanAbsoluteError: value0, rootMeanSquaredError: value1, meanAbsoluteScaledError: value2)
}

func toForecastFigures(_ json: Json) throws -> ForecastFigures {
    let fields = try Entries(json, ["open_deals", "unvalued_deals", "open", "weighted", "best_case", "committed", "won_deals", "won", "lost_deals", "lost"])
    let value0 = try fields.need("open_deals", toUInt64)
    let value1 = try fields.need("unvalued_deals", toUInt64)
    let value2 = try fields.need("open", toDecimal)
    let value3 = try fields.need("weighted", toDecimal)
    let value4 = try fields.need("best_case", toDecimal)
    let value5 = try fields.need("committed", toDecimal)
    let value6 = try fields.need("won_deals", toUInt64)
    let value7 = try fields.need("won", toDecimal)
    let value8 = try fields.need("lost_deals", toUInt64)
    let value9 = try fields.need("lost", toDecimal)
    return ForecastFigures(openDeals: value0, unvaluedDeals: value1, open: value2, weighted: value3, bestCase: value4, committed: value5, wonDeals: value6, won: value7, lostDeals: value8, lost: value9)
}

func toForecastGroup(_ json: Json) throws -> ForecastGroup {
    let name = try toText(json)
    switch name {
    case "pipeline": return .pipeline
    case "team": return .team
    case "owner": return .owner
    default: throw Unreadable("value \(name)")
    }
}

func toForecastQuery(_ json: Json) throws -> ForecastQuery {
    let fields = try Entries(json, ["currency", "length", "from", "until", "pipeline_id", "owner", "team", "value", "best_case_from", "committed_from", "groups"])
    let value0 = try fields.need("currency", toText)
    let value1 = try fields.maybe("length", toPeriodLength)
    let value2 = try fields.maybe("from", toCivilDate)
    let value3 = try fields.maybe("until", toCivilDate)
    let value4 = try fields.maybe("pipeline_id", toPipelineId)
    let value5 = try fields.maybe("owner", toText)
    let value6 = try fields.maybe("team", toText)
    let value7 = try fields.maybe("value", toDealValue)
    let value8 = try fields.maybe("best_case_from", toDecimal)
    let value9 = try fields.maybe("committed_from", toDecimal)
    let value10 = try fields.maybe("groups", list(toForecastGroup)) ?? []
    return ForecastQuery(currency: value0, length: value1, from: value2, until: value3, pipelineId: value4, owner: value5, team: value6, value: value7, bestCaseFrom: value8, committedFrom: value9, groups: value10)
}

func toForecastReview(_ json: Json) throws -> ForecastReview {
    let fields = try Entries(json, ["as_of", "periods", "absolute_error", "bias", "calibration"])
    let value0 = try fields.need("as_of", toTimestamp)
    let value1 = try fields.need("periods", list(toPeriodReview))
    let value2 = try fields.maybe("absolute_error", toDouble)
    let value3 = try fields.maybe("bias", toDouble)
    let value4 = try fields.need("calibration", toCalibration)
    return ForecastReview(asOf: value0, periods: value1, absoluteError: value2, bias: value3, calibration: value4)
}

func toForecastRow(_ json: Json) throws -> ForecastRow {
    let fields = try Entries(json, ["period", "pipeline_id", "team", "owner", "figures"])
    let value0 = try fields.maybe("period", toPeriod)
    let value1 = try fields.maybe("pipeline_id", toPipelineId)
    let value2 = try fields.maybe("team", toText)
    let value3 = try fields.maybe("owner", toText)
    let value4 = try fields.need("figures", toForecastFigures)
    return ForecastRow(period: value0, pipelineId: value1, team: value2, owner: value3, figures: value4)
}

func toForecastSnapshot(_ json: Json) throws -> ForecastSnapshot {
    let fields = try Entries(json, ["id", "name", "forecast", "created_at", "updated_at", "version", "deleted_at"])
    let value0 = try fields.need("id", toForecastId)
    let value1 = try fields.maybe("name", toText)
    let value2 = try fields.need("forecast", toForecast)
    let value3 = try fields.need("created_at", toTimestamp)
    let value4 = try fields.need("updated_at", toTimestamp)
    let value5 = try fields.need("version", toUInt64)
    let value6 = try fields.maybe("deleted_at", toTimestamp)
    return ForecastSnapshot(id: value0, name: value1, forecast: value2, createdAt: value3, updatedAt: value4, version: value5, deletedAt: value6)
}

func toFormerStage(_ json: Json) throws -> FormerStage {
    let fields = try Entries(json, ["id", "name", "kind", "replaced_by", "removed_at"])
    let value0 = try fields.need("id", toStageId)
    let value1 = try fields.need("name", toText)
    let value2 = try fields.need("kind", toDealStatus)
    let value3 = try fields.need("replaced_by", toStageId)
    let value4 = try fields.need("removed_at", toTimestamp)
    return FormerStage(id: value0, name: value1, kind: value2, replacedBy: value3, removedAt: value4)
}

func toFrequencyCount(_ json: Json) throws -> FrequencyCount {
    let fields = try Entries(json, ["frequency", "actual", "expected"])
    let value0 = try fields.need("frequency", toUInt32)
    let value1 = try fields.need("actual", toUInt64)
    let value2 = try fields.need("expected", toDouble)
    return FrequencyCount(frequency: value0, actual: value1, expected: value2)
}

func toFunnel(_ json: Json) throws -> Funnel {
    let fields = try Entries(json, ["as_of", "name", "currency", "deals", "open", "lost", "steps"])
    let value0 = try fields.need("as_of", toTimestamp)
    let value1 = try fields.need("name", toText)
    let value2 = try fields.need("currency", toText)
    let value3 = try fields.need("deals", toDealTally)
    let value4 = try fields.need("open", toDealTally)
    let value5 = try fields.need("lost", toDealTally)
    let value6 = try fields.need("steps", list(toFunnelStep))
    return Funnel(asOf: value0, name: value1, currency: value2, deals: value3, open: value4, lost: value5, steps: value6)
}

func toFunnelQuery(_ json: Json) throws -> FunnelQuery {
    let fields = try Entries(json, ["pipeline_id", "currency", "from", "until", "owner", "team", "value"])
    let value0 = try fields.need("pipeline_id", toPipelineId)
    let value1 = try fields.need("currency", toText)
    let value2 = try fields.maybe("from", toCivilDate)
    let value3 = try fields.maybe("until", toCivilDate)
    let value4 = try fields.maybe("owner", toText)
    let value5 = try fields.maybe("team", toText)
    let value6 = try fields.maybe("value", toDealValue)
    return FunnelQuery(pipelineId: value0, currency: value1, from: value2, until: value3, owner: value4, team: value5, value: value6)
}

func toFunnelStep(_ json: Json) throws -> FunnelStep {
    let fields = try Entries(json, ["stage_id", "name", "reached", "share", "conversion"])
    let value0 = try fields.need("stage_id", toStageId)
    let value1 = try fields.need("name", toText)
    let value2 = try fields.need("reached", toDealTally)
    let value3 = try fields.maybe("share", toDouble)
    let value4 = try fields.maybe("conversion", toDouble)
    return FunnelStep(stageId: value0, name: value1, reached: value2, share: value3, conversion: value4)
}

func toGammaGamma(_ json: Json) throws -> GammaGamma {
    let fields = try Entries(json, ["p", "q", "gamma"])
    let value0 = try fields.need("p", toDouble)
    let value1 = try fields.need("q", toDouble)
    let value2 = try fields.need("gamma", toDouble)
    return GammaGamma(p: value0, q: value1, gamma: value2)
}

func toGender(_ json: Json) throws -> Gender {
    let name = try toText(json)
    switch name {
    case "female": return .female
    case "male": return .male
    case "nonbinary": return .nonbinary
    default: throw Unreadable("value \(name)")
    }
}

func toGoal(_ json: Json) throws -> Goal {
    let fields = try Entries(json, ["id", "period", "owner", "team", "value", "amount", "currency", "created_at", "updated_at", "version", "deleted_at"])
    let value0 = try fields.need("id", toGoalId)
    let value1 = try fields.need("period", toPeriod)
    let value2 = try fields.maybe("owner", toText)
    let value3 = try fields.maybe("team", toText)
    let value4 = try fields.need("value", toDealValue)
    let value5 = try fields.need("amount", toDecimal)
    let value6 = try fields.need("currency", toText)
    let value7 = try fields.need("created_at", toTimestamp)
    let value8 = try fields.need("updated_at", toTimestamp)
    let value9 = try fields.need("version", toUInt64)
    let value10 = try fields.maybe("deleted_at", toTimestamp)
    return Goal(id: value0, period: value1, owner: value2, team: value3, value: value4, amount: value5, currency: value6, createdAt: value7, updatedAt: value8, version: value9, deletedAt: value10)
}

func toGoalPatch(_ json: Json) throws -> GoalPatch {
    let fields = try Entries(json, ["version", "period", "owner", "team", "value", "amount", "currency"])
    let value0 = try fields.maybe("version", toUInt64)
    let value1 = try fields.maybe("period", toPeriod)
    let value2 = try fields.patch("owner", TextPatch.clear, toText, TextPatch.set)
    let value3 = try fields.patch("team", TextPatch.clear, toText, TextPatch.set)
    let value4 = try fields.maybe("value", toDealValue)
    let value5 = try fields.maybe("amount", toDecimal)
    let value6 = try fields.maybe("currency", toText)
    return GoalPatch(version: value0, period: value1, owner: value2, team: value3, value: value4, amount: value5, currency: value6)
}

func toGoalQuery(_ json: Json) throws -> GoalQuery {
    let fields = try Entries(json, ["length", "from", "until", "owner", "team"])
    let value0 = try fields.maybe("length", toPeriodLength)
    let value1 = try fields.maybe("from", toCivilDate)
    let value2 = try fields.maybe("until", toCivilDate)
    let value3 = try fields.maybe("owner", toText)
    let value4 = try fields.maybe("team", toText)
    return GoalQuery(length: value0, from: value1, until: value2, owner: value3, team: value4)
}

func toHistoryEntry(_ json: Json) throws -> HistoryEntry {
    let fields = try Entries(json, ["seq", "at", "actor", "batch", "operation", "fields", "erased"])
    let value0 = try fields.need("seq", toUInt64)
    let value1 = try fields.need("at", toTimestamp)
    let value2 = try fields.maybe("actor", toText)
    let value3 = try fields.maybe("batch", toImportId)
    let value4 = try fields.need("operation", toOperation)
    let value5 = try fields.need("fields", list(toFieldChange))
    let value6 = try fields.maybe("erased", toBool) ?? false
    return HistoryEntry(seq: value0, at: value1, actor: value2, batch: value3, operation: value4, fields: value5, erased: value6)
}

func toHoldoutFrequency(_ json: Json) throws -> HoldoutFrequency {
    let fields = try Entries(json, ["frequency", "customers", "actual", "expected"])
    let value0 = try fields.need("frequency", toUInt32)
    let value1 = try fields.need("customers", toUInt64)
    let value2 = try fields.need("actual", toDouble)
    let value3 = try fields.need("expected", toDouble)
    return HoldoutFrequency(frequency: value0, customers: value1, actual: value2, expected: value3)
}

func toIdentifier(_ json: Json) throws -> Identifier {
    let fields = try Entries(json, ["kind", "value", "issuer", "label"])
    let value0 = try fields.need("kind", toIdentifierKind)
    let value1 = try fields.need("value", toText)
    let value2 = try fields.maybe("issuer", toText)
    let value3 = try fields.maybe("label", toText)
    return Identifier(kind: value0, value: value1, issuer: value2, label: value3)
}

func toIdentifierKind(_ json: Json) throws -> IdentifierKind {
    let name = try toText(json)
    switch name {
    case "email": return .email
    case "phone": return .phone
    case "external_id": return .externalId
    case "social": return .social
    case "device": return .device
    default: throw Unreadable("value \(name)")
    }
}

func toImport(_ json: Json) throws -> Import {
    let fields = try Entries(json, ["id", "kind", "actor", "started_at", "finished_at", "rows", "records", "reverted_at"])
    let value0 = try fields.need("id", toImportId)
    let value1 = try fields.need("kind", toImportKind)
    let value2 = try fields.maybe("actor", toText)
    let value3 = try fields.need("started_at", toTimestamp)
    let value4 = try fields.maybe("finished_at", toTimestamp)
    let value5 = try fields.need("rows", toImportCounts)
    let value6 = try fields.need("records", toImportCounts)
    let value7 = try fields.maybe("reverted_at", toTimestamp)
    return Import(id: value0, kind: value1, actor: value2, startedAt: value3, finishedAt: value4, rows: value5, records: value6, revertedAt: value7)
}

func toImportCounts(_ json: Json) throws -> ImportCounts {
    let fields = try Entries(json, ["read", "imported", "skipped", "rejected"])
    let value0 = try fields.need("read", toUInt64)
    let value1 = try fields.need("imported", toUInt64)
    let value2 = try fields.need("skipped", toUInt64)
    let value3 = try fields.need("rejected", toUInt64)
    return ImportCounts(read: value0, imported: value1, skipped: value2, rejected: value3)
}

func toImportKind(_ json: Json) throws -> ImportKind {
    let name = try toText(json)
    switch name {
    case "customers": return .customers
    case "orders": return .orders
    case "deals": return .deals
    default: throw Unreadable("value \(name)")
    }
}

func toImportReport(_ json: Json) throws -> ImportReport {
    let fields = try Entries(json, ["id", "rows", "records", "customers_created", "products_created", "errors", "error_count", "warnings", "warning_count", "problems", "stopped"])
    let value0 = try fields.maybe("id", toImportId)
    let value1 = try fields.need("rows", toImportCounts)
    let value2 = try fields.need("records", toImportCounts)
    let value3 = try fields.need("customers_created", toUInt64)
    let value4 = try fields.need("products_created", toUInt64)
    let value5 = try fields.need("errors", list(toRowError))
    let value6 = try fields.need("error_count", toUInt64)
    let value7 = try fields.maybe("warnings", list(toRowError)) ?? []
    let value8 = try fields.need("warning_count", toUInt64)
    let value9 = try fields.maybe("problems", list(toProblemCount)) ?? []
    let value10 = try fields.need("stopped", toBool)
    return ImportReport(id: value0, rows: value1, records: value2, customersCreated: value3, productsCreated: value4, errors: value5, errorCount: value6, warnings: value7, warningCount: value8, problems: value9, stopped: value10)
}

func toIngestConflict(_ json: Json) throws -> IngestConflict {
    let fields = try Entries(json, ["field", "code"])
    let value0 = try fields.need("field", toText)
    let value1 = try fields.need("code", toErrorCode)
    return IngestConflict(field: value0, code: value1)
}

func toIngestOutcome(_ json: Json) throws -> IngestOutcome {
    let name = try toText(json)
    switch name {
    case "created": return .created
    case "updated": return .updated
    case "deleted": return .deleted
    case "unchanged": return .unchanged
    case "ignored": return .ignored
    default: throw Unreadable("value \(name)")
    }
}

func toIngestReason(_ json: Json) throws -> IngestReason {
    let name = try toText(json)
    switch name {
    case "unsupported": return .unsupported
    case "stale": return .stale
    case "deleted": return .deleted
    case "unknown": return .unknown
    case "not_settled": return .notSettled
    case "anonymous": return .anonymous
    case "privacy_request": return .privacyRequest
    default: throw Unreadable("value \(name)")
    }
}

func toIngested(_ json: Json) throws -> Ingested {
    let fields = try Entries(json, ["outcome", "reason", "customer_id", "order_id", "refund_ids", "product_ids", "interaction_id", "conflicts"])
    let value0 = try fields.need("outcome", toIngestOutcome)
    let value1 = try fields.maybe("reason", toIngestReason)
    let value2 = try fields.maybe("customer_id", toCustomerId)
    let value3 = try fields.maybe("order_id", toOrderId)
    let value4 = try fields.maybe("refund_ids", list(toRefundId)) ?? []
    let value5 = try fields.maybe("product_ids", list(toProductId)) ?? []
    let value6 = try fields.maybe("interaction_id", toInteractionId)
    let value7 = try fields.maybe("conflicts", list(toIngestConflict)) ?? []
    return Ingested(outcome: value0, reason: value1, customerId: value2, orderId: value3, refundIds: value4, productIds: value5, interactionId: value6, conflicts: value7)
}

func toInteraction(_ json: Json) throws -> Interaction {
    let fields = try Entries(json, ["id", "customer_id", "kind", "name", "direction", "channel", "subject", "body", "outcome", "duration_seconds", "location", "staff", "properties", "idempotency_key", "at", "created_at", "updated_at", "version", "deleted_at"])
    let value0 = try fields.need("id", toInteractionId)
    let value1 = try fields.maybe("customer_id", toCustomerId)
    let value2 = try fields.need("kind", toInteractionKind)
    let value3 = try fields.maybe("name", toText)
    let value4 = try fields.maybe("direction", toDirection)
    let value5 = try fields.need("channel", toChannel)
    let value6 = try fields.maybe("subject", toText)
    let value7 = try fields.maybe("body", toText)
    let value8 = try fields.maybe("outcome", toText)
    let value9 = try fields.maybe("duration_seconds", toUInt32)
    let value10 = try fields.maybe("location", toLocation)
    let value11 = try fields.maybe("staff", toText)
    let value12 = try fields.need("properties", map(toValue))
    let value13 = try fields.maybe("idempotency_key", toText)
    let value14 = try fields.need("at", toTimestamp)
    let value15 = try fields.need("created_at", toTimestamp)
    let value16 = try fields.need("updated_at", toTimestamp)
    let value17 = try fields.need("version", toUInt64)
    let value18 = try fields.maybe("deleted_at", toTimestamp)
    return Interaction(id: value0, customerId: value1, kind: value2, name: value3, direction: value4, channel: value5, subject: value6, body: value7, outcome: value8, durationSeconds: value9, location: value10, staff: value11, properties: value12, idempotencyKey: value13, at: value14, createdAt: value15, updatedAt: value16, version: value17, deletedAt: value18)
}

func toInteractionKind(_ json: Json) throws -> InteractionKind {
    let name = try toText(json)
    switch name {
    case "call": return .call
    case "meeting": return .meeting
    case "visit": return .visit
    case "email": return .email
    case "chat": return .chat
    case "sms": return .sms
    case "page_view": return .pageView
    case "form": return .form
    case "social": return .social
    case "device_signal": return .deviceSignal
    case "custom": return .custom
    default: throw Unreadable("value \(name)")
    }
}

func toInteractionPatch(_ json: Json) throws -> InteractionPatch {
    let fields = try Entries(json, ["version", "customer_id", "direction", "channel", "subject", "body", "outcome", "duration_seconds", "location", "staff", "properties", "at"])
    let value0 = try fields.maybe("version", toUInt64)
    let value1 = try fields.patch("customer_id", CustomerIdPatch.clear, toCustomerId, CustomerIdPatch.set)
    let value2 = try fields.patch("direction", DirectionPatch.clear, toDirection, DirectionPatch.set)
    let value3 = try fields.patch("channel", ChannelPatch.clear, toChannel, ChannelPatch.set)
    let value4 = try fields.patch("subject", TextPatch.clear, toText, TextPatch.set)
    let value5 = try fields.patch("body", TextPatch.clear, toText, TextPatch.set)
    let value6 = try fields.patch("outcome", TextPatch.clear, toText, TextPatch.set)
    let value7 = try fields.patch("duration_seconds", IntegerPatch.clear, toUInt32, IntegerPatch.set)
    let value8 = try fields.patch("location", LocationPatch.clear, toLocation, LocationPatch.set)
    let value9 = try fields.patch("staff", TextPatch.clear, toText, TextPatch.set)
    let value10 = try fields.maybe("properties", map(optional(toValue)))
    let value11 = try fields.maybe("at", toTimestamp)
    return InteractionPatch(version: value0, customerId: value1, direction: value2, channel: value3, subject: value4, body: value5, outcome: value6, durationSeconds: value7, location: value8, staff: value9, properties: value10, at: value11)
}

func toInteractionQuery(_ json: Json) throws -> InteractionQuery {
    let fields = try Entries(json, ["kinds", "channel", "direction", "from", "until"])
    let value0 = try fields.maybe("kinds", list(toInteractionKind))
    let value1 = try fields.maybe("channel", toChannel)
    let value2 = try fields.maybe("direction", toDirection)
    let value3 = try fields.maybe("from", toTimestamp)
    let value4 = try fields.maybe("until", toTimestamp)
    return InteractionQuery(kinds: value0, channel: value1, direction: value2, from: value3, until: value4)
}

func toInvoice(_ json: Json) throws -> Invoice {
    let fields = try Entries(json, ["id", "kind", "order_id", "number", "series", "serial", "currency", "lines", "shipping", "amount", "payments", "credits", "open", "issued_at", "due_on", "credited_invoice_id", "return_id", "note", "created_at", "updated_at", "version", "deleted_at"])
    let value0 = try fields.need("id", toInvoiceId)
    let value1 = try fields.need("kind", toInvoiceKind)
    let value2 = try fields.need("order_id", toOrderId)
    let value3 = try fields.need("number", toText)
    let value4 = try fields.maybe("series", toText)
    let value5 = try fields.maybe("serial", toUInt32)
    let value6 = try fields.need("currency", toText)
    let value7 = try fields.need("lines", list(toInvoiceLine))
    let value8 = try fields.need("shipping", toDecimal)
    let value9 = try fields.need("amount", toDecimal)
    let value10 = try fields.need("payments", list(toPaymentMatch))
    let value11 = try fields.need("credits", list(toCredit))
    let value12 = try fields.need("open", toDecimal)
    let value13 = try fields.need("issued_at", toTimestamp)
    let value14 = try fields.maybe("due_on", toCivilDate)
    let value15 = try fields.maybe("credited_invoice_id", toInvoiceId)
    let value16 = try fields.maybe("return_id", toReturnId)
    let value17 = try fields.maybe("note", toText)
    let value18 = try fields.need("created_at", toTimestamp)
    let value19 = try fields.need("updated_at", toTimestamp)
    let value20 = try fields.need("version", toUInt64)
    let value21 = try fields.maybe("deleted_at", toTimestamp)
    return Invoice(id: value0, kind: value1, orderId: value2, number: value3, series: value4, serial: value5, currency: value6, lines: value7, shipping: value8, amount: value9, payments: value10, credits: value11, open: value12, issuedAt: value13, dueOn: value14, creditedInvoiceId: value15, returnId: value16, note: value17, createdAt: value18, updatedAt: value19, version: value20, deletedAt: value21)
}

func toInvoiceBalance(_ json: Json) throws -> InvoiceBalance {
    let fields = try Entries(json, ["currency", "amount", "paid", "credited", "open", "overdue_days"])
    let value0 = try fields.need("currency", toText)
    let value1 = try fields.need("amount", toDecimal)
    let value2 = try fields.need("paid", toDecimal)
    let value3 = try fields.need("credited", toDecimal)
    let value4 = try fields.need("open", toDecimal)
    let value5 = try fields.need("overdue_days", toUInt32)
    return InvoiceBalance(currency: value0, amount: value1, paid: value2, credited: value3, open: value4, overdueDays: value5)
}

func toInvoiceKind(_ json: Json) throws -> InvoiceKind {
    let name = try toText(json)
    switch name {
    case "invoice": return .invoice
    case "credit_note": return .creditNote
    default: throw Unreadable("value \(name)")
    }
}

func toInvoiceLine(_ json: Json) throws -> InvoiceLine {
    let fields = try Entries(json, ["line", "quantity", "amount"])
    let value0 = try fields.need("line", toUInt32)
    let value1 = try fields.need("quantity", toDecimal)
    let value2 = try fields.need("amount", toDecimal)
    return InvoiceLine(line: value0, quantity: value1, amount: value2)
}

func toInvoicePatch(_ json: Json) throws -> InvoicePatch {
    let fields = try Entries(json, ["version", "due_on", "note"])
    let value0 = try fields.maybe("version", toUInt64)
    let value1 = try fields.patch("due_on", CivilDatePatch.clear, toCivilDate, CivilDatePatch.set)
    let value2 = try fields.patch("note", TextPatch.clear, toText, TextPatch.set)
    return InvoicePatch(version: value0, dueOn: value1, note: value2)
}

func toInvoiceQuery(_ json: Json) throws -> InvoiceQuery {
    let fields = try Entries(json, ["order_id", "customer_id", "kind", "series", "issued_from", "issued_until"])
    let value0 = try fields.maybe("order_id", toOrderId)
    let value1 = try fields.maybe("customer_id", toCustomerId)
    let value2 = try fields.maybe("kind", toInvoiceKind)
    let value3 = try fields.maybe("series", toText)
    let value4 = try fields.maybe("issued_from", toTimestamp)
    let value5 = try fields.maybe("issued_until", toTimestamp)
    return InvoiceQuery(orderId: value0, customerId: value1, kind: value2, series: value3, issuedFrom: value4, issuedUntil: value5)
}

func toJournalHead(_ json: Json) throws -> JournalHead {
    let fields = try Entries(json, ["seq", "hash"])
    let value0 = try fields.need("seq", toUInt64)
    let value1 = try fields.need("hash", toText)
    return JournalHead(seq: value0, hash: value1)
}

func toLateOrder(_ json: Json) throws -> LateOrder {
    let fields = try Entries(json, ["order", "days"])
    let value0 = try fields.need("order", toOrder)
    let value1 = try fields.need("days", toUInt32)
    return LateOrder(order: value0, days: value1)
}

func toLawfulBasis(_ json: Json) throws -> LawfulBasis {
    let name = try toText(json)
    switch name {
    case "consent": return .consent
    case "contract": return .contract
    case "legal_obligation": return .legalObligation
    case "legitimate_interest": return .legitimateInterest
    default: throw Unreadable("value \(name)")
    }
}

func toLeadAxis(_ json: Json) throws -> LeadAxis {
    let name = try toText(json)
    switch name {
    case "fit": return .fit
    case "engagement": return .engagement
    default: throw Unreadable("value \(name)")
    }
}

func toLeadGrade(_ json: Json) throws -> LeadGrade {
    let fields = try Entries(json, ["name", "fit", "engagement"])
    let value0 = try fields.need("name", toText)
    let value1 = try fields.need("fit", toDecimal)
    let value2 = try fields.need("engagement", toDecimal)
    return LeadGrade(name: value0, fit: value1, engagement: value2)
}

func toLeadGroup(_ json: Json) throws -> LeadGroup {
    let fields = try Entries(json, ["name", "axis", "cap", "rules"])
    let value0 = try fields.need("name", toText)
    let value1 = try fields.maybe("axis", toLeadAxis)
    let value2 = try fields.maybe("cap", toDecimal)
    let value3 = try fields.need("rules", list(toLeadRule))
    return LeadGroup(name: value0, axis: value1, cap: value2, rules: value3)
}

func toLeadGroupScore(_ json: Json) throws -> LeadGroupScore {
    let fields = try Entries(json, ["name", "axis", "points", "cut", "terms"])
    let value0 = try fields.need("name", toText)
    let value1 = try fields.need("axis", toLeadAxis)
    let value2 = try fields.need("points", toDecimal)
    let value3 = try fields.need("cut", toDecimal)
    let value4 = try fields.need("terms", list(toLeadTerm))
    return LeadGroupScore(name: value0, axis: value1, points: value2, cut: value3, terms: value4)
}

func toLeadModel(_ json: Json) throws -> LeadModel {
    let fields = try Entries(json, ["id", "name", "description", "groups", "grades", "created_at", "updated_at", "version", "deleted_at"])
    let value0 = try fields.need("id", toLeadModelId)
    let value1 = try fields.need("name", toText)
    let value2 = try fields.maybe("description", toText)
    let value3 = try fields.need("groups", list(toLeadGroup))
    let value4 = try fields.need("grades", list(toLeadGrade))
    let value5 = try fields.need("created_at", toTimestamp)
    let value6 = try fields.need("updated_at", toTimestamp)
    let value7 = try fields.need("version", toUInt64)
    let value8 = try fields.maybe("deleted_at", toTimestamp)
    return LeadModel(id: value0, name: value1, description: value2, groups: value3, grades: value4, createdAt: value5, updatedAt: value6, version: value7, deletedAt: value8)
}

func toLeadModelPatch(_ json: Json) throws -> LeadModelPatch {
    let fields = try Entries(json, ["version", "name", "description", "groups", "grades"])
    let value0 = try fields.maybe("version", toUInt64)
    let value1 = try fields.maybe("name", toText)
    let value2 = try fields.patch("description", TextPatch.clear, toText, TextPatch.set)
    let value3 = try fields.maybe("groups", list(toLeadGroup))
    let value4 = try fields.patch("grades", LeadGradeListPatch.clear, list(toLeadGrade), LeadGradeListPatch.set)
    return LeadModelPatch(version: value0, name: value1, description: value2, groups: value3, grades: value4)
}

func toLeadQuery(_ json: Json) throws -> LeadQuery {
    let fields = try Entries(json, ["segment_id", "axis", "limit"])
    let value0 = try fields.maybe("segment_id", toSegmentId)
    let value1 = try fields.maybe("axis", toLeadAxis)
    let value2 = try fields.maybe("limit", toUInt32)
    return LeadQuery(segmentId: value0, axis: value1, limit: value2)
}

func toLeadRule(_ json: Json) throws -> LeadRule {
    let fields = try Entries(json, ["name", "points", "source", "expression", "half_life_days"])
    let value0 = try fields.need("name", toText)
    let value1 = try fields.need("points", toDecimal)
    let value2 = try fields.maybe("source", toLeadSource)
    let value3 = try fields.maybe("expression", toText)
    let value4 = try fields.maybe("half_life_days", toUInt32)
    return LeadRule(name: value0, points: value1, source: value2, expression: value3, halfLifeDays: value4)
}

func toLeadScore(_ json: Json) throws -> LeadScore {
    let fields = try Entries(json, ["customer_id", "at", "fit", "engagement", "grade", "groups"])
    let value0 = try fields.need("customer_id", toCustomerId)
    let value1 = try fields.need("at", toTimestamp)
    let value2 = try fields.need("fit", toDecimal)
    let value3 = try fields.need("engagement", toDecimal)
    let value4 = try fields.maybe("grade", toText)
    let value5 = try fields.need("groups", list(toLeadGroupScore))
    return LeadScore(customerId: value0, at: value1, fit: value2, engagement: value3, grade: value4, groups: value5)
}

func toLeadSource(_ json: Json) throws -> LeadSource {
    let name = try toText(json)
    switch name {
    case "customer": return .customer
    case "orders": return .orders
    case "interactions": return .interactions
    default: throw Unreadable("value \(name)")
    }
}

func toLeadTerm(_ json: Json) throws -> LeadTerm {
    let fields = try Entries(json, ["rule", "points", "happened_at", "age_days"])
    let value0 = try fields.need("rule", toText)
    let value1 = try fields.need("points", toDecimal)
    let value2 = try fields.maybe("happened_at", toTimestamp)
    let value3 = try fields.maybe("age_days", toDecimal)
    return LeadTerm(rule: value0, points: value1, happenedAt: value2, ageDays: value3)
}

func toLifecycle(_ json: Json) throws -> Lifecycle {
    let name = try toText(json)
    switch name {
    case "subscriber": return .subscriber
    case "lead": return .lead
    case "qualified": return .qualified
    case "opportunity": return .opportunity
    case "customer": return .customer
    case "evangelist": return .evangelist
    case "lost": return .lost
    default: throw Unreadable("value \(name)")
    }
}

func toLifetimeValueOptions(_ json: Json) throws -> LifetimeValueOptions {
    let fields = try Entries(json, ["periods", "period_length", "discount_rate", "margin"])
    let value0 = try fields.maybe("periods", toUInt32)
    let value1 = try fields.maybe("period_length", toDouble)
    let value2 = try fields.maybe("discount_rate", toDouble)
    let value3 = try fields.maybe("margin", toDouble)
    return LifetimeValueOptions(periods: value0, periodLength: value1, discountRate: value2, margin: value3)
}

func toLocation(_ json: Json) throws -> Location {
    let fields = try Entries(json, ["place", "coordinates"])
    let value0 = try fields.maybe("place", toText)
    let value1 = try fields.maybe("coordinates", toCoordinates)
    return Location(place: value0, coordinates: value1)
}

func toLogisticCoefficient(_ json: Json) throws -> LogisticCoefficient {
    let fields = try Entries(json, ["stage_id", "field", "value", "weight", "deals"])
    let value0 = try fields.maybe("stage_id", toStageId)
    let value1 = try fields.maybe("field", toPredictorField)
    let value2 = try fields.maybe("value", toText)
    let value3 = try fields.need("weight", toDouble)
    let value4 = try fields.need("deals", toUInt64)
    return LogisticCoefficient(stageId: value0, field: value1, value: value2, weight: value3, deals: value4)
}

func toLogisticModel(_ json: Json) throws -> LogisticModel {
    let fields = try Entries(json, ["pipeline_id", "fitted_at", "from", "until", "won", "lost", "l2", "intercept", "coefficients", "evaluation"])
    let value0 = try fields.need("pipeline_id", toPipelineId)
    let value1 = try fields.need("fitted_at", toTimestamp)
    let value2 = try fields.need("from", toTimestamp)
    let value3 = try fields.need("until", toTimestamp)
    let value4 = try fields.need("won", toUInt64)
    let value5 = try fields.need("lost", toUInt64)
    let value6 = try fields.need("l2", toDouble)
    let value7 = try fields.need("intercept", toDouble)
    let value8 = try fields.need("coefficients", list(toLogisticCoefficient))
    let value9 = try fields.maybe("evaluation", toBinaryEvaluation)
    return LogisticModel(pipelineId: value0, fittedAt: value1, from: value2, until: value3, won: value4, lost: value5, l2: value6, intercept: value7, coefficients: value8, evaluation: value9)
}

func toLogisticModelOptions(_ json: Json) throws -> LogisticModelOptions {
    let fields = try Entries(json, ["l2", "test_part", "seed", "min_deals"])
    let value0 = try fields.maybe("l2", toDouble)
    let value1 = try fields.maybe("test_part", toDouble)
    let value2 = try fields.maybe("seed", toUInt64)
    let value3 = try fields.maybe("min_deals", toUInt32)
    return LogisticModelOptions(l2: value0, testPart: value1, seed: value2, minDeals: value3)
}

func toLogisticOptions(_ json: Json) throws -> LogisticOptions {
    let fields = try Entries(json, ["l2"])
    let value0 = try fields.maybe("l2", toDouble)
    return LogisticOptions(l2: value0)
}

func toLogisticRegression(_ json: Json) throws -> LogisticRegression {
    let fields = try Entries(json, ["intercept", "weights", "means"])
    let value0 = try fields.need("intercept", toDouble)
    let value1 = try fields.need("weights", list(toDouble))
    let value2 = try fields.need("means", list(toDouble))
    return LogisticRegression(intercept: value0, weights: value1, means: value2)
}

func toMbgNbd(_ json: Json) throws -> MbgNbd {
    let fields = try Entries(json, ["r", "alpha", "a", "b"])
    let value0 = try fields.need("r", toDouble)
    let value1 = try fields.need("alpha", toDouble)
    let value2 = try fields.need("a", toDouble)
    let value3 = try fields.need("b", toDouble)
    return MbgNbd(r: value0, alpha: value1, a: value2, b: value3)
}

func toMembershipCause(_ json: Json) throws -> MembershipCause {
    let name = try toText(json)
    switch name {
    case "write": return .write
    case "time": return .time
    case "shared": return .shared
    case "defined": return .defined
    case "redefined": return .redefined
    default: throw Unreadable("value \(name)")
    }
}

func toMembershipChange(_ json: Json) throws -> MembershipChange {
    let name = try toText(json)
    switch name {
    case "entered": return .entered
    case "left": return .left
    default: throw Unreadable("value \(name)")
    }
}

func toMissingCustomer(_ json: Json) throws -> MissingCustomer {
    let name = try toText(json)
    switch name {
    case "reject": return .reject
    case "anonymous": return .anonymous
    default: throw Unreadable("value \(name)")
    }
}

func toMissingRate(_ json: Json) throws -> MissingRate {
    let name = try toText(json)
    switch name {
    case "refuse": return .refuse
    case "leave_out": return .leaveOut
    default: throw Unreadable("value \(name)")
    }
}

func toModel(_ json: Json) throws -> Model {
    let fields = try Entries(json, ["id", "name", "number", "kind", "fitted_at", "as_of", "data_from", "data_until", "customers", "spec", "parameters", "quality", "pinned", "updated_at", "version", "deleted_at"])
    let value0 = try fields.need("id", toModelId)
    let value1 = try fields.need("name", toText)
    let value2 = try fields.need("number", toUInt32)
    let value3 = try fields.need("kind", toModelKind)
    let value4 = try fields.need("fitted_at", toTimestamp)
    let value5 = try fields.need("as_of", toTimestamp)
    let value6 = try fields.need("data_from", toCivilDate)
    let value7 = try fields.need("data_until", toCivilDate)
    let value8 = try fields.need("customers", toUInt64)
    let value9 = try fields.need("spec", toModelSpec)
    let value10 = try fields.need("parameters", toModelParameters)
    let value11 = try fields.need("quality", toModelQuality)
    let value12 = try fields.need("pinned", toBool)
    let value13 = try fields.need("updated_at", toTimestamp)
    let value14 = try fields.need("version", toUInt64)
    let value15 = try fields.maybe("deleted_at", toTimestamp)
    return Model(id: value0, name: value1, number: value2, kind: value3, fittedAt: value4, asOf: value5, dataFrom: value6, dataUntil: value7, customers: value8, spec: value9, parameters: value10, quality: value11, pinned: value12, updatedAt: value13, version: value14, deletedAt: value15)
}

func toModelComparison(_ json: Json) throws -> ModelComparison {
    let fields = try Entries(json, ["id", "number", "fitted_at", "has_seen", "holdout"])
    let value0 = try fields.need("id", toModelId)
    let value1 = try fields.need("number", toUInt32)
    let value2 = try fields.need("fitted_at", toTimestamp)
    let value3 = try fields.need("has_seen", toBool)
    let value4 = try fields.need("holdout", toModelHoldout)
    return ModelComparison(id: value0, number: value1, fittedAt: value2, hasSeen: value3, holdout: value4)
}

func toModelFit(_ json: Json) throws -> ModelFit {
    let fields = try Entries(json, ["log_likelihood", "customers", "standard_errors", "covariance", "evaluations"])
    let value0 = try fields.need("log_likelihood", toDouble)
    let value1 = try fields.need("customers", toUInt64)
    let value2 = try fields.need("standard_errors", list(toDouble))
    let value3 = try fields.need("covariance", list(list(toDouble)))
    let value4 = try fields.need("evaluations", toUInt32)
    return ModelFit(logLikelihood: value0, customers: value1, standardErrors: value2, covariance: value3, evaluations: value4)
}

func toModelHoldout(_ json: Json) throws -> ModelHoldout {
    let fields = try Entries(json, ["from", "until", "customers", "actual", "expected", "mean_absolute_error", "root_mean_squared_error", "mean_only_error"])
    let value0 = try fields.need("from", toCivilDate)
    let value1 = try fields.need("until", toCivilDate)
    let value2 = try fields.need("customers", toUInt64)
    let value3 = try fields.need("actual", toUInt64)
    let value4 = try fields.need("expected", toDouble)
    let value5 = try fields.need("mean_absolute_error", toDouble)
    let value6 = try fields.need("root_mean_squared_error", toDouble)
    let value7 = try fields.need("mean_only_error", toDouble)
    return ModelHoldout(from: value0, until: value1, customers: value2, actual: value3, expected: value4, meanAbsoluteError: value5, rootMeanSquaredError: value6, meanOnlyError: value7)
}

func toModelHoldoutReport(_ json: Json) throws -> ModelHoldoutReport {
    let fields = try Entries(json, ["name", "holdout", "tracking", "frequencies", "conditional"])
    let value0 = try fields.need("name", toText)
    let value1 = try fields.need("holdout", toModelHoldout)
    let value2 = try fields.need("tracking", list(toTrackedWeek))
    let value3 = try fields.need("frequencies", list(toFrequencyCount))
    let value4 = try fields.need("conditional", list(toHoldoutFrequency))
    return ModelHoldoutReport(name: value0, holdout: value1, tracking: value2, frequencies: value3, conditional: value4)
}

func toModelKind(_ json: Json) throws -> ModelKind {
    let name = try toText(json)
    switch name {
    case "rfm": return .rfm
    case "clv": return .clv
    case "propensity": return .propensity
    case "clusters": return .clusters
    default: throw Unreadable("value \(name)")
    }
}

func toModelParameters(_ json: Json) throws -> ModelParameters {
    let (kind, rest) = try kindOf(json, "kind")
    switch kind {
    case "rfm": return .rfm(try toRfmParameters(rest))
    case "clv": return .clv(try toClvParameters(rest))
    case "propensity": return .propensity(try toPropensityParameters(rest))
    case "clusters": return .clusters(try toClustersParameters(rest))
    default: throw Unreadable("kind \(kind)")
    }
}

func toModelQuality(_ json: Json) throws -> ModelQuality {
    let fields = try Entries(json, ["log_likelihood", "value_correlation", "holdout", "evaluation", "silhouette", "sampled_part"])
    let value0 = try fields.maybe("log_likelihood", toDouble)
    let value1 = try fields.maybe("value_correlation", toDouble)
    let value2 = try fields.maybe("holdout", toModelHoldout)
    let value3 = try fields.maybe("evaluation", toBinaryEvaluation)
    let value4 = try fields.maybe("silhouette", toDouble)
    let value5 = try fields.maybe("sampled_part", toDouble)
    return ModelQuality(logLikelihood: value0, valueCorrelation: value1, holdout: value2, evaluation: value3, silhouette: value4, sampledPart: value5)
}

func toModelQuery(_ json: Json) throws -> ModelQuery {
    let fields = try Entries(json, ["name", "kind"])
    let value0 = try fields.maybe("name", toText)
    let value1 = try fields.maybe("kind", toModelKind)
    return ModelQuery(name: value0, kind: value1)
}

func toModelReference(_ json: Json) throws -> ModelReference {
    let fields = try Entries(json, ["id", "name", "number"])
    let value0 = try fields.need("id", toModelId)
    let value1 = try fields.need("name", toText)
    let value2 = try fields.need("number", toUInt32)
    return ModelReference(id: value0, name: value1, number: value2)
}

func toModelScore(_ json: Json) throws -> ModelScore {
    let fields = try Entries(json, ["model", "customer_id", "at", "values"])
    let value0 = try fields.need("model", toModelReference)
    let value1 = try fields.need("customer_id", toCustomerId)
    let value2 = try fields.need("at", toTimestamp)
    let value3 = try fields.need("values", toScoreValues)
    return ModelScore(model: value0, customerId: value1, at: value2, values: value3)
}

func toModelSpec(_ json: Json) throws -> ModelSpec {
    let (kind, rest) = try kindOf(json, "kind")
    switch kind {
    case "rfm": return .rfm(try toRfmSpec(rest))
    case "clv": return .clv(try toClvSpec(rest))
    case "propensity": return .propensity(try toPropensitySpec(rest))
    case "clusters": return .clusters(try toClustersSpec(rest))
    default: throw Unreadable("kind \(kind)")
    }
}

func toMoney(_ json: Json) throws -> Money {
    let fields = try Entries(json, ["amount", "currency"])
    let value0 = try fields.need("amount", toDecimal)
    let value1 = try fields.need("currency", toText)
    return Money(amount: value0, currency: value1)
}

func toMonthSales(_ json: Json) throws -> MonthSales {
    let fields = try Entries(json, ["month", "orders", "returns", "new_buyers", "returning_buyers", "revenue"])
    let value0 = try fields.need("month", toCivilDate)
    let value1 = try fields.need("orders", toUInt64)
    let value2 = try fields.need("returns", toUInt64)
    let value3 = try fields.need("new_buyers", toUInt64)
    let value4 = try fields.need("returning_buyers", toUInt64)
    let value5 = try fields.need("revenue", list(toMoney))
    return MonthSales(month: value0, orders: value1, returns: value2, newBuyers: value3, returningBuyers: value4, revenue: value5)
}

func toMoveCause(_ json: Json) throws -> MoveCause {
    let name = try toText(json)
    switch name {
    case "moved": return .moved
    case "migrated": return .migrated
    default: throw Unreadable("value \(name)")
    }
}

func toNewCallAttempt(_ json: Json) throws -> NewCallAttempt {
    let fields = try Entries(json, ["version", "outcome", "callback_at", "note", "duration_seconds", "at", "by"])
    let value0 = try fields.maybe("version", toUInt64)
    let value1 = try fields.need("outcome", toText)
    let value2 = try fields.need("callback_at", toTimestamp)
    let value3 = try fields.maybe("note", toText)
    let value4 = try fields.maybe("duration_seconds", toUInt32)
    let value5 = try fields.maybe("at", toTimestamp)
    let value6 = try fields.maybe("by", toText)
    return NewCallAttempt(version: value0, outcome: value1, callbackAt: value2, note: value3, durationSeconds: value4, at: value5, by: value6)
}

func toNewCategory(_ json: Json) throws -> NewCategory {
    let fields = try Entries(json, ["id", "name", "parent_id", "description"])
    let value0 = try fields.maybe("id", toCategoryId)
    let value1 = try fields.maybe("name", toText)
    let value2 = try fields.maybe("parent_id", toCategoryId)
    let value3 = try fields.maybe("description", toText)
    return NewCategory(id: value0, name: value1, parentId: value2, description: value3)
}

func toNewCreditNote(_ json: Json) throws -> NewCreditNote {
    let fields = try Entries(json, ["id", "invoice_id", "number", "series", "amount", "issued_at", "note"])
    let value0 = try fields.maybe("id", toInvoiceId)
    let value1 = try fields.need("invoice_id", toInvoiceId)
    let value2 = try fields.maybe("number", toText)
    let value3 = try fields.maybe("series", toText)
    let value4 = try fields.maybe("amount", toDecimal)
    let value5 = try fields.maybe("issued_at", toTimestamp)
    let value6 = try fields.maybe("note", toText)
    return NewCreditNote(id: value0, invoiceId: value1, number: value2, series: value3, amount: value4, issuedAt: value5, note: value6)
}

func toNewCustomer(_ json: Json) throws -> NewCustomer {
    let fields = try Entries(json, ["id", "kind", "name", "name_parts", "identifiers", "addresses", "birthday", "gender", "language", "time_zone", "occupation", "preferences", "tags", "roles", "lifecycle", "owner", "source", "custom", "consents"])
    let value0 = try fields.maybe("id", toCustomerId)
    let value1 = try fields.maybe("kind", toCustomerKind)
    let value2 = try fields.maybe("name", toText)
    let value3 = try fields.maybe("name_parts", toPersonName)
    let value4 = try fields.maybe("identifiers", list(toIdentifier))
    let value5 = try fields.maybe("addresses", list(toAddress))
    let value6 = try fields.maybe("birthday", toPartialDate)
    let value7 = try fields.maybe("gender", toGender)
    let value8 = try fields.maybe("language", toText)
    let value9 = try fields.maybe("time_zone", toText)
    let value10 = try fields.maybe("occupation", toText)
    let value11 = try fields.maybe("preferences", map(toValue))
    let value12 = try fields.maybe("tags", list(toText))
    let value13 = try fields.maybe("roles", list(toRole))
    let value14 = try fields.maybe("lifecycle", toLifecycle)
    let value15 = try fields.maybe("owner", toText)
    let value16 = try fields.maybe("source", toText)
    let value17 = try fields.maybe("custom", map(toValue))
    let value18 = try fields.maybe("consents", list(toConsent))
    return NewCustomer(id: value0, kind: value1, name: value2, nameParts: value3, identifiers: value4, addresses: value5, birthday: value6, gender: value7, language: value8, timeZone: value9, occupation: value10, preferences: value11, tags: value12, roles: value13, lifecycle: value14, owner: value15, source: value16, custom: value17, consents: value18)
}

func toNewDeal(_ json: Json) throws -> NewDeal {
    let fields = try Entries(json, ["id", "name", "customer_id", "pipeline_id", "stage_id", "contacts", "partners", "lines", "currency", "amount", "recurring", "probability", "expected_close_on", "source", "campaign", "next_step", "competitors", "owner", "team", "opened_at"])
    let value0 = try fields.maybe("id", toDealId)
    let value1 = try fields.need("name", toText)
    let value2 = try fields.need("customer_id", toCustomerId)
    let value3 = try fields.need("pipeline_id", toPipelineId)
    let value4 = try fields.maybe("stage_id", toStageId)
    let value5 = try fields.maybe("contacts", list(toDealContact)) ?? []
    let value6 = try fields.maybe("partners", list(toDealPartner)) ?? []
    let value7 = try fields.maybe("lines", list(toNewDealLine)) ?? []
    let value8 = try fields.need("currency", toText)
    let value9 = try fields.maybe("amount", toDecimal)
    let value10 = try fields.maybe("recurring", toRecurring)
    let value11 = try fields.maybe("probability", toDecimal)
    let value12 = try fields.maybe("expected_close_on", toCivilDate)
    let value13 = try fields.maybe("source", toText)
    let value14 = try fields.maybe("campaign", toText)
    let value15 = try fields.maybe("next_step", toText)
    let value16 = try fields.maybe("competitors", list(toText)) ?? []
    let value17 = try fields.maybe("owner", toText)
    let value18 = try fields.maybe("team", toText)
    let value19 = try fields.maybe("opened_at", toTimestamp)
    return NewDeal(id: value0, name: value1, customerId: value2, pipelineId: value3, stageId: value4, contacts: value5, partners: value6, lines: value7, currency: value8, amount: value9, recurring: value10, probability: value11, expectedCloseOn: value12, source: value13, campaign: value14, nextStep: value15, competitors: value16, owner: value17, team: value18, openedAt: value19)
}

func toNewDealLine(_ json: Json) throws -> NewDealLine {
    let fields = try Entries(json, ["product_id", "sku", "name", "quantity", "unit_price", "discount", "tax", "interval"])
    let value0 = try fields.maybe("product_id", toProductId)
    let value1 = try fields.maybe("sku", toText)
    let value2 = try fields.maybe("name", toText)
    let value3 = try fields.maybe("quantity", toDecimal)
    let value4 = try fields.maybe("unit_price", toDecimal)
    let value5 = try fields.maybe("discount", toDecimal)
    let value6 = try fields.maybe("tax", toDecimal)
    let value7 = try fields.maybe("interval", toBillingInterval)
    return NewDealLine(productId: value0, sku: value1, name: value2, quantity: value3, unitPrice: value4, discount: value5, tax: value6, interval: value7)
}

func toNewExchangeRate(_ json: Json) throws -> NewExchangeRate {
    let fields = try Entries(json, ["currency", "base", "on", "rate"])
    let value0 = try fields.need("currency", toText)
    let value1 = try fields.need("base", toText)
    let value2 = try fields.need("on", toCivilDate)
    let value3 = try fields.need("rate", toDecimal)
    return NewExchangeRate(currency: value0, base: value1, on: value2, rate: value3)
}

func toNewField(_ json: Json) throws -> NewField {
    let fields = try Entries(json, ["key", "label", "kind", "choices", "required"])
    let value0 = try fields.maybe("key", toText)
    let value1 = try fields.maybe("label", toText)
    let value2 = try fields.maybe("kind", toFieldKind)
    let value3 = try fields.maybe("choices", list(toText))
    let value4 = try fields.maybe("required", toBool)
    return NewField(key: value0, label: value1, kind: value2, choices: value3, required: value4)
}

func toNewForecastSnapshot(_ json: Json) throws -> NewForecastSnapshot {
    let fields = try Entries(json, ["id", "name", "query"])
    let value0 = try fields.maybe("id", toForecastId)
    let value1 = try fields.maybe("name", toText)
    let value2 = try fields.need("query", toForecastQuery)
    return NewForecastSnapshot(id: value0, name: value1, query: value2)
}

func toNewGoal(_ json: Json) throws -> NewGoal {
    let fields = try Entries(json, ["id", "period", "owner", "team", "value", "amount", "currency"])
    let value0 = try fields.maybe("id", toGoalId)
    let value1 = try fields.need("period", toPeriod)
    let value2 = try fields.maybe("owner", toText)
    let value3 = try fields.maybe("team", toText)
    let value4 = try fields.maybe("value", toDealValue)
    let value5 = try fields.need("amount", toDecimal)
    let value6 = try fields.need("currency", toText)
    return NewGoal(id: value0, period: value1, owner: value2, team: value3, value: value4, amount: value5, currency: value6)
}

func toNewInteraction(_ json: Json) throws -> NewInteraction {
    let fields = try Entries(json, ["id", "customer_id", "kind", "name", "direction", "channel", "subject", "body", "outcome", "duration_seconds", "location", "staff", "properties", "idempotency_key", "at"])
    let value0 = try fields.maybe("id", toInteractionId)
    let value1 = try fields.maybe("customer_id", toCustomerId)
    let value2 = try fields.need("kind", toInteractionKind)
    let value3 = try fields.maybe("name", toText)
    let value4 = try fields.maybe("direction", toDirection)
    let value5 = try fields.maybe("channel", toChannel)
    let value6 = try fields.maybe("subject", toText)
    let value7 = try fields.maybe("body", toText)
    let value8 = try fields.maybe("outcome", toText)
    let value9 = try fields.maybe("duration_seconds", toUInt32)
    let value10 = try fields.maybe("location", toLocation)
    let value11 = try fields.maybe("staff", toText)
    let value12 = try fields.maybe("properties", map(toValue)) ?? [:]
    let value13 = try fields.maybe("idempotency_key", toText)
    let value14 = try fields.maybe("at", toTimestamp)
    return NewInteraction(id: value0, customerId: value1, kind: value2, name: value3, direction: value4, channel: value5, subject: value6, body: value7, outcome: value8, durationSeconds: value9, location: value10, staff: value11, properties: value12, idempotencyKey: value13, at: value14)
}

func toNewInvoice(_ json: Json) throws -> NewInvoice {
    let fields = try Entries(json, ["id", "order_id", "number", "series", "lines", "shipping", "amount", "issued_at", "due_on", "note"])
    let value0 = try fields.maybe("id", toInvoiceId)
    let value1 = try fields.need("order_id", toOrderId)
    let value2 = try fields.maybe("number", toText)
    let value3 = try fields.maybe("series", toText)
    let value4 = try fields.maybe("lines", list(toOrderPart)) ?? []
    let value5 = try fields.maybe("shipping", toDecimal)
    let value6 = try fields.maybe("amount", toDecimal)
    let value7 = try fields.maybe("issued_at", toTimestamp)
    let value8 = try fields.maybe("due_on", toCivilDate)
    let value9 = try fields.maybe("note", toText)
    return NewInvoice(id: value0, orderId: value1, number: value2, series: value3, lines: value4, shipping: value5, amount: value6, issuedAt: value7, dueOn: value8, note: value9)
}

func toNewLeadModel(_ json: Json) throws -> NewLeadModel {
    let fields = try Entries(json, ["id", "name", "description", "groups", "grades"])
    let value0 = try fields.maybe("id", toLeadModelId)
    let value1 = try fields.maybe("name", toText)
    let value2 = try fields.maybe("description", toText)
    let value3 = try fields.maybe("groups", list(toLeadGroup))
    let value4 = try fields.maybe("grades", list(toLeadGrade))
    return NewLeadModel(id: value0, name: value1, description: value2, groups: value3, grades: value4)
}

func toNewModel(_ json: Json) throws -> NewModel {
    let fields = try Entries(json, ["name", "spec", "as_of"])
    let value0 = try fields.need("name", toText)
    let value1 = try fields.need("spec", toModelSpec)
    let value2 = try fields.maybe("as_of", toTimestamp)
    return NewModel(name: value0, spec: value1, asOf: value2)
}

func toNewNote(_ json: Json) throws -> NewNote {
    let fields = try Entries(json, ["id", "customer_id", "body", "author", "at"])
    let value0 = try fields.maybe("id", toNoteId)
    let value1 = try fields.need("customer_id", toCustomerId)
    let value2 = try fields.need("body", toText)
    let value3 = try fields.maybe("author", toText)
    let value4 = try fields.maybe("at", toTimestamp)
    return NewNote(id: value0, customerId: value1, body: value2, author: value3, at: value4)
}

func toNewOrder(_ json: Json) throws -> NewOrder {
    let fields = try Entries(json, ["id", "number", "source", "customer_id", "currency", "lines", "discount", "shipping", "tax", "payments", "status", "channel", "note", "placed_at", "promised_on"])
    let value0 = try fields.maybe("id", toOrderId)
    let value1 = try fields.maybe("number", toText)
    let value2 = try fields.maybe("source", toText)
    let value3 = try fields.maybe("customer_id", toCustomerId)
    let value4 = try fields.need("currency", toText)
    let value5 = try fields.need("lines", list(toNewOrderLine))
    let value6 = try fields.maybe("discount", toDecimal)
    let value7 = try fields.maybe("shipping", toDecimal)
    let value8 = try fields.maybe("tax", toDecimal)
    let value9 = try fields.maybe("payments", list(toNewPayment)) ?? []
    let value10 = try fields.maybe("status", toOrderStatus)
    let value11 = try fields.maybe("channel", toChannel)
    let value12 = try fields.maybe("note", toText)
    let value13 = try fields.maybe("placed_at", toTimestamp)
    let value14 = try fields.maybe("promised_on", toCivilDate)
    return NewOrder(id: value0, number: value1, source: value2, customerId: value3, currency: value4, lines: value5, discount: value6, shipping: value7, tax: value8, payments: value9, status: value10, channel: value11, note: value12, placedAt: value13, promisedOn: value14)
}

func toNewOrderLine(_ json: Json) throws -> NewOrderLine {
    let fields = try Entries(json, ["product_id", "sku", "name", "quantity", "unit_price", "discount", "tax"])
    let value0 = try fields.maybe("product_id", toProductId)
    let value1 = try fields.maybe("sku", toText)
    let value2 = try fields.maybe("name", toText)
    let value3 = try fields.maybe("quantity", toDecimal)
    let value4 = try fields.maybe("unit_price", toDecimal)
    let value5 = try fields.maybe("discount", toDecimal)
    let value6 = try fields.maybe("tax", toDecimal)
    return NewOrderLine(productId: value0, sku: value1, name: value2, quantity: value3, unitPrice: value4, discount: value5, tax: value6)
}

func toNewPayment(_ json: Json) throws -> NewPayment {
    let fields = try Entries(json, ["id", "version", "amount", "at", "method", "reference"])
    let value0 = try fields.maybe("id", toPaymentId)
    let value1 = try fields.maybe("version", toUInt64)
    let value2 = try fields.maybe("amount", toDecimal)
    let value3 = try fields.maybe("at", toTimestamp)
    let value4 = try fields.maybe("method", toText)
    let value5 = try fields.maybe("reference", toText)
    return NewPayment(id: value0, version: value1, amount: value2, at: value3, method: value4, reference: value5)
}

func toNewPipeline(_ json: Json) throws -> NewPipeline {
    let fields = try Entries(json, ["id", "name", "description", "stages", "prediction"])
    let value0 = try fields.maybe("id", toPipelineId)
    let value1 = try fields.maybe("name", toText)
    let value2 = try fields.maybe("description", toText)
    let value3 = try fields.maybe("stages", list(toNewStage))
    let value4 = try fields.maybe("prediction", toPrediction)
    return NewPipeline(id: value0, name: value1, description: value2, stages: value3, prediction: value4)
}

func toNewProduct(_ json: Json) throws -> NewProduct {
    let fields = try Entries(json, ["id", "sku", "name", "description", "category_ids", "price", "cost", "unit", "status", "attributes"])
    let value0 = try fields.maybe("id", toProductId)
    let value1 = try fields.maybe("sku", toText)
    let value2 = try fields.maybe("name", toText)
    let value3 = try fields.maybe("description", toText)
    let value4 = try fields.maybe("category_ids", list(toCategoryId))
    let value5 = try fields.maybe("price", toMoney)
    let value6 = try fields.maybe("cost", toMoney)
    let value7 = try fields.maybe("unit", toText)
    let value8 = try fields.maybe("status", toProductStatus)
    let value9 = try fields.maybe("attributes", map(toValue))
    return NewProduct(id: value0, sku: value1, name: value2, description: value3, categoryIds: value4, price: value5, cost: value6, unit: value7, status: value8, attributes: value9)
}

func toNewPurchaseLine(_ json: Json) throws -> NewPurchaseLine {
    let fields = try Entries(json, ["product_id", "sku", "name", "quantity", "unit_cost"])
    let value0 = try fields.maybe("product_id", toProductId)
    let value1 = try fields.maybe("sku", toText)
    let value2 = try fields.maybe("name", toText)
    let value3 = try fields.maybe("quantity", toDecimal)
    let value4 = try fields.maybe("unit_cost", toDecimal)
    return NewPurchaseLine(productId: value0, sku: value1, name: value2, quantity: value3, unitCost: value4)
}

func toNewPurchaseOrder(_ json: Json) throws -> NewPurchaseOrder {
    let fields = try Entries(json, ["id", "number", "supplier_id", "currency", "lines", "shipping", "tax", "expected_on", "note"])
    let value0 = try fields.maybe("id", toPurchaseOrderId)
    let value1 = try fields.maybe("number", toText)
    let value2 = try fields.need("supplier_id", toCustomerId)
    let value3 = try fields.need("currency", toText)
    let value4 = try fields.need("lines", list(toNewPurchaseLine))
    let value5 = try fields.maybe("shipping", toDecimal)
    let value6 = try fields.maybe("tax", toDecimal)
    let value7 = try fields.maybe("expected_on", toCivilDate)
    let value8 = try fields.maybe("note", toText)
    return NewPurchaseOrder(id: value0, number: value1, supplierId: value2, currency: value3, lines: value4, shipping: value5, tax: value6, expectedOn: value7, note: value8)
}

func toNewQuote(_ json: Json) throws -> NewQuote {
    let fields = try Entries(json, ["id", "number", "customer_id", "deal_id", "title", "currency", "lines", "discount", "discount_percent", "valid_until", "introduction", "terms", "owner"])
    let value0 = try fields.maybe("id", toQuoteId)
    let value1 = try fields.maybe("number", toText)
    let value2 = try fields.maybe("customer_id", toCustomerId)
    let value3 = try fields.maybe("deal_id", toDealId)
    let value4 = try fields.maybe("title", toText)
    let value5 = try fields.need("currency", toText)
    let value6 = try fields.maybe("lines", list(toNewQuoteLine)) ?? []
    let value7 = try fields.maybe("discount", toDecimal)
    let value8 = try fields.maybe("discount_percent", toDecimal)
    let value9 = try fields.maybe("valid_until", toCivilDate)
    let value10 = try fields.maybe("introduction", toText)
    let value11 = try fields.maybe("terms", toText)
    let value12 = try fields.maybe("owner", toText)
    return NewQuote(id: value0, number: value1, customerId: value2, dealId: value3, title: value4, currency: value5, lines: value6, discount: value7, discountPercent: value8, validUntil: value9, introduction: value10, terms: value11, owner: value12)
}

func toNewQuoteLine(_ json: Json) throws -> NewQuoteLine {
    let fields = try Entries(json, ["product_id", "sku", "name", "description", "quantity", "unit_price", "discount", "discount_percent", "tax_rate", "interval"])
    let value0 = try fields.maybe("product_id", toProductId)
    let value1 = try fields.maybe("sku", toText)
    let value2 = try fields.maybe("name", toText)
    let value3 = try fields.maybe("description", toText)
    let value4 = try fields.maybe("quantity", toDecimal)
    let value5 = try fields.maybe("unit_price", toDecimal)
    let value6 = try fields.maybe("discount", toDecimal)
    let value7 = try fields.maybe("discount_percent", toDecimal)
    let value8 = try fields.maybe("tax_rate", toDecimal)
    let value9 = try fields.maybe("interval", toBillingInterval)
    return NewQuoteLine(productId: value0, sku: value1, name: value2, description: value3, quantity: value4, unitPrice: value5, discount: value6, discountPercent: value7, taxRate: value8, interval: value9)
}

func toNewReceipt(_ json: Json) throws -> NewReceipt {
    let fields = try Entries(json, ["id", "version", "lines", "at", "note"])
    let value0 = try fields.maybe("id", toReceiptId)
    let value1 = try fields.maybe("version", toUInt64)
    let value2 = try fields.maybe("lines", list(toPurchasePart))
    let value3 = try fields.maybe("at", toTimestamp)
    let value4 = try fields.maybe("note", toText)
    return NewReceipt(id: value0, version: value1, lines: value2, at: value3, note: value4)
}

func toNewRefund(_ json: Json) throws -> NewRefund {
    let fields = try Entries(json, ["id", "version", "lines", "shipping", "method", "at", "reason"])
    let value0 = try fields.maybe("id", toRefundId)
    let value1 = try fields.maybe("version", toUInt64)
    let value2 = try fields.maybe("lines", list(toNewRefundLine))
    let value3 = try fields.maybe("shipping", toDecimal)
    let value4 = try fields.maybe("method", toRefundMethod)
    let value5 = try fields.maybe("at", toTimestamp)
    let value6 = try fields.maybe("reason", toText)
    return NewRefund(id: value0, version: value1, lines: value2, shipping: value3, method: value4, at: value5, reason: value6)
}

func toNewRefundLine(_ json: Json) throws -> NewRefundLine {
    let fields = try Entries(json, ["line", "quantity", "amount"])
    let value0 = try fields.maybe("line", toUInt32)
    let value1 = try fields.maybe("quantity", toDecimal)
    let value2 = try fields.maybe("amount", toDecimal)
    return NewRefundLine(line: value0, quantity: value1, amount: value2)
}

func toNewRelationship(_ json: Json) throws -> NewRelationship {
    let fields = try Entries(json, ["id", "from", "to", "kind", "role", "since", "until"])
    let value0 = try fields.maybe("id", toRelationshipId)
    let value1 = try fields.need("from", toCustomerId)
    let value2 = try fields.need("to", toCustomerId)
    let value3 = try fields.need("kind", toText)
    let value4 = try fields.maybe("role", toText)
    let value5 = try fields.maybe("since", toCivilDate)
    let value6 = try fields.maybe("until", toCivilDate)
    return NewRelationship(id: value0, from: value1, to: value2, kind: value3, role: value4, since: value5, until: value6)
}

func toNewReturn(_ json: Json) throws -> NewReturn {
    let fields = try Entries(json, ["id", "order_id", "lines", "reason", "note", "announced_at"])
    let value0 = try fields.maybe("id", toReturnId)
    let value1 = try fields.need("order_id", toOrderId)
    let value2 = try fields.maybe("lines", list(toOrderPart)) ?? []
    let value3 = try fields.maybe("reason", toText)
    let value4 = try fields.maybe("note", toText)
    let value5 = try fields.maybe("announced_at", toTimestamp)
    return NewReturn(id: value0, orderId: value1, lines: value2, reason: value3, note: value4, announcedAt: value5)
}

func toNewSegment(_ json: Json) throws -> NewSegment {
    let fields = try Entries(json, ["id", "name", "description", "expression"])
    let value0 = try fields.maybe("id", toSegmentId)
    let value1 = try fields.maybe("name", toText)
    let value2 = try fields.maybe("description", toText)
    let value3 = try fields.maybe("expression", toText)
    return NewSegment(id: value0, name: value1, description: value2, expression: value3)
}

func toNewShipment(_ json: Json) throws -> NewShipment {
    let fields = try Entries(json, ["id", "order_id", "lines", "carrier", "tracking_number", "note", "shipped_at", "delivered_at"])
    let value0 = try fields.maybe("id", toShipmentId)
    let value1 = try fields.need("order_id", toOrderId)
    let value2 = try fields.maybe("lines", list(toOrderPart)) ?? []
    let value3 = try fields.maybe("carrier", toText)
    let value4 = try fields.maybe("tracking_number", toText)
    let value5 = try fields.maybe("note", toText)
    let value6 = try fields.maybe("shipped_at", toTimestamp)
    let value7 = try fields.maybe("delivered_at", toTimestamp)
    return NewShipment(id: value0, orderId: value1, lines: value2, carrier: value3, trackingNumber: value4, note: value5, shippedAt: value6, deliveredAt: value7)
}

func toNewStage(_ json: Json) throws -> NewStage {
    let fields = try Entries(json, ["id", "name", "kind", "probability", "stalled_after_days", "required_fields", "next_stage_ids", "entry_checks", "exit_checks"])
    let value0 = try fields.maybe("id", toStageId)
    let value1 = try fields.maybe("name", toText)
    let value2 = try fields.maybe("kind", toDealStatus)
    let value3 = try fields.maybe("probability", toDecimal)
    let value4 = try fields.maybe("stalled_after_days", toUInt32)
    let value5 = try fields.maybe("required_fields", list(toDealField))
    let value6 = try fields.maybe("next_stage_ids", list(toStageId))
    let value7 = try fields.maybe("entry_checks", list(toStageCheck))
    let value8 = try fields.maybe("exit_checks", list(toStageCheck))
    return NewStage(id: value0, name: value1, kind: value2, probability: value3, stalledAfterDays: value4, requiredFields: value5, nextStageIds: value6, entryChecks: value7, exitChecks: value8)
}

func toNewTask(_ json: Json) throws -> NewTask {
    let fields = try Entries(json, ["id", "kind", "subject", "description", "customer_id", "deal_id", "assignee", "priority", "due_at", "due_on", "remind_at", "recommendations"])
    let value0 = try fields.maybe("id", toTaskId)
    let value1 = try fields.need("kind", toTaskKind)
    let value2 = try fields.need("subject", toText)
    let value3 = try fields.maybe("description", toText)
    let value4 = try fields.maybe("customer_id", toCustomerId)
    let value5 = try fields.maybe("deal_id", toDealId)
    let value6 = try fields.maybe("assignee", toText)
    let value7 = try fields.maybe("priority", toTaskPriority)
    let value8 = try fields.maybe("due_at", toTimestamp)
    let value9 = try fields.maybe("due_on", toCivilDate)
    let value10 = try fields.maybe("remind_at", toTimestamp)
    let value11 = try fields.maybe("recommendations", list(toRecommendation)) ?? []
    return NewTask(id: value0, kind: value1, subject: value2, description: value3, customerId: value4, dealId: value5, assignee: value6, priority: value7, dueAt: value8, dueOn: value9, remindAt: value10, recommendations: value11)
}

func toNote(_ json: Json) throws -> Note {
    let fields = try Entries(json, ["id", "customer_id", "body", "author", "at", "created_at", "updated_at", "version", "deleted_at"])
    let value0 = try fields.need("id", toNoteId)
    let value1 = try fields.need("customer_id", toCustomerId)
    let value2 = try fields.need("body", toText)
    let value3 = try fields.maybe("author", toText)
    let value4 = try fields.need("at", toTimestamp)
    let value5 = try fields.need("created_at", toTimestamp)
    let value6 = try fields.need("updated_at", toTimestamp)
    let value7 = try fields.need("version", toUInt64)
    let value8 = try fields.maybe("deleted_at", toTimestamp)
    return Note(id: value0, customerId: value1, body: value2, author: value3, at: value4, createdAt: value5, updatedAt: value6, version: value7, deletedAt: value8)
}

func toNotePatch(_ json: Json) throws -> NotePatch {
    let fields = try Entries(json, ["version", "body", "author", "at"])
    let value0 = try fields.maybe("version", toUInt64)
    let value1 = try fields.maybe("body", toText)
    let value2 = try fields.patch("author", TextPatch.clear, toText, TextPatch.set)
    let value3 = try fields.maybe("at", toTimestamp)
    return NotePatch(version: value0, body: value1, author: value2, at: value3)
}

func toNumberFieldCovariate(_ json: Json) throws -> NumberFieldCovariate {
    let fields = try Entries(json, ["field"])
    let value0 = try fields.need("field", toText)
    return NumberFieldCovariate(field: value0)
}

func toOnDuplicate(_ json: Json) throws -> OnDuplicate {
    let name = try toText(json)
    switch name {
    case "skip": return .skip
    case "update": return .update
    default: throw Unreadable("value \(name)")
    }
}

func toOperation(_ json: Json) throws -> CrmKit.Operation {
    let name = try toText(json)
    switch name {
    case "created": return .created
    case "updated": return .updated
    case "deleted": return .deleted
    case "restored": return .restored
    default: throw Unreadable("value \(name)")
    }
}

func toOrder(_ json: Json) throws -> Order {
    let fields = try Entries(json, ["id", "number", "source", "customer_id", "currency", "lines", "discount", "shipping", "tax", "total", "payments", "refunds", "status", "status_history", "channel", "note", "placed_at", "promised_on", "created_at", "updated_at", "version", "deleted_at"])
    let value0 = try fields.need("id", toOrderId)
    let value1 = try fields.maybe("number", toText)
    let value2 = try fields.maybe("source", toText)
    let value3 = try fields.maybe("customer_id", toCustomerId)
    let value4 = try fields.need("currency", toText)
    let value5 = try fields.need("lines", list(toOrderLine))
    let value6 = try fields.need("discount", toDecimal)
    let value7 = try fields.need("shipping", toDecimal)
    let value8 = try fields.need("tax", toDecimal)
    let value9 = try fields.need("total", toDecimal)
    let value10 = try fields.need("payments", list(toPayment))
    let value11 = try fields.need("refunds", list(toRefund))
    let value12 = try fields.need("status", toOrderStatus)
    let value13 = try fields.need("status_history", list(toStatusChange))
    let value14 = try fields.maybe("channel", toChannel)
    let value15 = try fields.maybe("note", toText)
    let value16 = try fields.need("placed_at", toTimestamp)
    let value17 = try fields.maybe("promised_on", toCivilDate)
    let value18 = try fields.need("created_at", toTimestamp)
    let value19 = try fields.need("updated_at", toTimestamp)
    let value20 = try fields.need("version", toUInt64)
    let value21 = try fields.maybe("deleted_at", toTimestamp)
    return Order(id: value0, number: value1, source: value2, customerId: value3, currency: value4, lines: value5, discount: value6, shipping: value7, tax: value8, total: value9, payments: value10, refunds: value11, status: value12, statusHistory: value13, channel: value14, note: value15, placedAt: value16, promisedOn: value17, createdAt: value18, updatedAt: value19, version: value20, deletedAt: value21)
}

func toOrderAdvance(_ json: Json) throws -> OrderAdvance {
    let fields = try Entries(json, ["version", "status", "at"])
    let value0 = try fields.maybe("version", toUInt64)
    let value1 = try fields.need("status", toOrderStatus)
    let value2 = try fields.maybe("at", toTimestamp)
    return OrderAdvance(version: value0, status: value1, at: value2)
}

func toOrderCancellation(_ json: Json) throws -> OrderCancellation {
    let fields = try Entries(json, ["version", "at", "reason"])
    let value0 = try fields.maybe("version", toUInt64)
    let value1 = try fields.maybe("at", toTimestamp)
    let value2 = try fields.maybe("reason", toText)
    return OrderCancellation(version: value0, at: value1, reason: value2)
}

func toOrderLine(_ json: Json) throws -> OrderLine {
    let fields = try Entries(json, ["product_id", "sku", "name", "quantity", "unit_price", "discount", "tax"])
    let value0 = try fields.maybe("product_id", toProductId)
    let value1 = try fields.maybe("sku", toText)
    let value2 = try fields.maybe("name", toText)
    let value3 = try fields.need("quantity", toDecimal)
    let value4 = try fields.need("unit_price", toDecimal)
    let value5 = try fields.need("discount", toDecimal)
    let value6 = try fields.need("tax", toDecimal)
    return OrderLine(productId: value0, sku: value1, name: value2, quantity: value3, unitPrice: value4, discount: value5, tax: value6)
}

func toOrderLineProgress(_ json: Json) throws -> OrderLineProgress {
    let fields = try Entries(json, ["line", "ordered", "called_off", "prepared", "shipped", "delivered", "returned", "open"])
    let value0 = try fields.need("line", toUInt32)
    let value1 = try fields.need("ordered", toDecimal)
    let value2 = try fields.need("called_off", toDecimal)
    let value3 = try fields.need("prepared", toDecimal)
    let value4 = try fields.need("shipped", toDecimal)
    let value5 = try fields.need("delivered", toDecimal)
    let value6 = try fields.need("returned", toDecimal)
    let value7 = try fields.need("open", toDecimal)
    return OrderLineProgress(line: value0, ordered: value1, calledOff: value2, prepared: value3, shipped: value4, delivered: value5, returned: value6, open: value7)
}

func toOrderMapping(_ json: Json) throws -> OrderMapping {
    let fields = try Entries(json, ["format", "number", "source", "customer_external_id", "customer_issuer", "customer_email", "customer_phone", "customer_name", "unknown_customer", "missing_customer", "placed_at", "time_format", "time_zone", "promised_on", "date_format", "currency", "sku", "unknown_product", "category", "description", "quantity", "unit_price", "amount", "line_discount", "line_tax", "discount", "tax", "shipping", "status", "statuses"])
    let value0 = try fields.maybe("format", toCsvFormat)
    let value1 = try fields.maybe("number", toColumn)
    let value2 = try fields.maybe("source", toColumn)
    let value3 = try fields.maybe("customer_external_id", toColumn)
    let value4 = try fields.maybe("customer_issuer", toText)
    let value5 = try fields.maybe("customer_email", toColumn)
    let value6 = try fields.maybe("customer_phone", toColumn)
    let value7 = try fields.maybe("customer_name", toColumn)
    let value8 = try fields.maybe("unknown_customer", toUnknownCustomer)
    let value9 = try fields.maybe("missing_customer", toMissingCustomer)
    let value10 = try fields.maybe("placed_at", toColumn)
    let value11 = try fields.maybe("time_format", toText)
    let value12 = try fields.maybe("time_zone", toText)
    let value13 = try fields.maybe("promised_on", toColumn)
    let value14 = try fields.maybe("date_format", toText)
    let value15 = try fields.maybe("currency", toColumn)
    let value16 = try fields.maybe("sku", toColumn)
    let value17 = try fields.maybe("unknown_product", toUnknownProduct)
    let value18 = try fields.maybe("category", toColumn)
    let value19 = try fields.maybe("description", toColumn)
    let value20 = try fields.maybe("quantity", toColumn)
    let value21 = try fields.maybe("unit_price", toColumn)
    let value22 = try fields.maybe("amount", toColumn)
    let value23 = try fields.maybe("line_discount", toColumn)
    let value24 = try fields.maybe("line_tax", toColumn)
    let value25 = try fields.maybe("discount", toColumn)
    let value26 = try fields.maybe("tax", toColumn)
    let value27 = try fields.maybe("shipping", toColumn)
    let value28 = try fields.maybe("status", toColumn)
    let value29 = try fields.maybe("statuses", map(toOrderStatus))
    return OrderMapping(format: value0, number: value1, source: value2, customerExternalId: value3, customerIssuer: value4, customerEmail: value5, customerPhone: value6, customerName: value7, unknownCustomer: value8, missingCustomer: value9, placedAt: value10, timeFormat: value11, timeZone: value12, promisedOn: value13, dateFormat: value14, currency: value15, sku: value16, unknownProduct: value17, category: value18, description: value19, quantity: value20, unitPrice: value21, amount: value22, lineDiscount: value23, lineTax: value24, discount: value25, tax: value26, shipping: value27, status: value28, statuses: value29)
}

func toOrderPart(_ json: Json) throws -> OrderPart {
    let fields = try Entries(json, ["line", "quantity"])
    let value0 = try fields.need("line", toUInt32)
    let value1 = try fields.need("quantity", toDecimal)
    return OrderPart(line: value0, quantity: value1)
}

func toOrderPatch(_ json: Json) throws -> OrderPatch {
    let fields = try Entries(json, ["version", "number", "source", "customer_id", "lines", "discount", "shipping", "tax", "channel", "note", "placed_at", "promised_on"])
    let value0 = try fields.maybe("version", toUInt64)
    let value1 = try fields.patch("number", TextPatch.clear, toText, TextPatch.set)
    let value2 = try fields.patch("source", TextPatch.clear, toText, TextPatch.set)
    let value3 = try fields.patch("customer_id", CustomerIdPatch.clear, toCustomerId, CustomerIdPatch.set)
    let value4 = try fields.maybe("lines", list(toNewOrderLine))
    let value5 = try fields.maybe("discount", toDecimal)
    let value6 = try fields.maybe("shipping", toDecimal)
    let value7 = try fields.maybe("tax", toDecimal)
    let value8 = try fields.patch("channel", ChannelPatch.clear, toChannel, ChannelPatch.set)
    let value9 = try fields.patch("note", TextPatch.clear, toText, TextPatch.set)
    let value10 = try fields.maybe("placed_at", toTimestamp)
    let value11 = try fields.patch("promised_on", CivilDatePatch.clear, toCivilDate, CivilDatePatch.set)
    return OrderPatch(version: value0, number: value1, source: value2, customerId: value3, lines: value4, discount: value5, shipping: value6, tax: value7, channel: value8, note: value9, placedAt: value10, promisedOn: value11)
}

func toOrderQuery(_ json: Json) throws -> OrderQuery {
    let fields = try Entries(json, ["customer_id", "status", "source", "placed_from", "placed_until"])
    let value0 = try fields.maybe("customer_id", toCustomerId)
    let value1 = try fields.maybe("status", toOrderStatus)
    let value2 = try fields.maybe("source", toText)
    let value3 = try fields.maybe("placed_from", toTimestamp)
    let value4 = try fields.maybe("placed_until", toTimestamp)
    return OrderQuery(customerId: value0, status: value1, source: value2, placedFrom: value3, placedUntil: value4)
}

func toOrderStatus(_ json: Json) throws -> OrderStatus {
    let name = try toText(json)
    switch name {
    case "placed": return .placed
    case "confirmed": return .confirmed
    case "shipped": return .shipped
    case "delivered": return .delivered
    case "completed": return .completed
    case "cancelled": return .cancelled
    default: throw Unreadable("value \(name)")
    }
}

func toOutlookQuery(_ json: Json) throws -> OutlookQuery {
    let fields = try Entries(json, ["currency", "length", "from", "until", "pipeline_id", "owner", "team", "value"])
    let value0 = try fields.need("currency", toText)
    let value1 = try fields.maybe("length", toPeriodLength)
    let value2 = try fields.need("from", toCivilDate)
    let value3 = try fields.need("until", toCivilDate)
    let value4 = try fields.maybe("pipeline_id", toPipelineId)
    let value5 = try fields.maybe("owner", toText)
    let value6 = try fields.maybe("team", toText)
    let value7 = try fields.maybe("value", toDealValue)
    return OutlookQuery(currency: value0, length: value1, from: value2, until: value3, pipelineId: value4, owner: value5, team: value6, value: value7)
}

func toOverdueInvoice(_ json: Json) throws -> OverdueInvoice {
    let fields = try Entries(json, ["invoice", "days"])
    let value0 = try fields.need("invoice", toInvoice)
    let value1 = try fields.need("days", toUInt32)
    return OverdueInvoice(invoice: value0, days: value1)
}

func toPageRequest(_ json: Json) throws -> PageRequest {
    let fields = try Entries(json, ["limit", "after"])
    let value0 = try fields.maybe("limit", toUInt32)
    let value1 = try fields.maybe("after", toCursor)
    return PageRequest(limit: value0, after: value1)
}

func toParetoNbd(_ json: Json) throws -> ParetoNbd {
    let fields = try Entries(json, ["r", "alpha", "s", "beta"])
    let value0 = try fields.need("r", toDouble)
    let value1 = try fields.need("alpha", toDouble)
    let value2 = try fields.need("s", toDouble)
    let value3 = try fields.need("beta", toDouble)
    return ParetoNbd(r: value0, alpha: value1, s: value2, beta: value3)
}

func toPartialDate(_ json: Json) throws -> PartialDate {
    let fields = try Entries(json, ["year", "month", "day", "calendar", "leap"])
    let value0 = try fields.maybe("year", toInt16)
    let value1 = try fields.need("month", toUInt8)
    let value2 = try fields.need("day", toUInt8)
    let value3 = try fields.maybe("calendar", toCalendarKind)
    let value4 = try fields.maybe("leap", toBool) ?? false
    return PartialDate(year: value0, month: value1, day: value2, calendar: value3, leap: value4)
}

func toPayment(_ json: Json) throws -> Payment {
    let fields = try Entries(json, ["id", "amount", "at", "method", "reference"])
    let value0 = try fields.need("id", toPaymentId)
    let value1 = try fields.need("amount", toDecimal)
    let value2 = try fields.need("at", toTimestamp)
    let value3 = try fields.maybe("method", toText)
    let value4 = try fields.maybe("reference", toText)
    return Payment(id: value0, amount: value1, at: value2, method: value3, reference: value4)
}

func toPaymentMatch(_ json: Json) throws -> PaymentMatch {
    let fields = try Entries(json, ["payment_id", "amount", "at"])
    let value0 = try fields.need("payment_id", toPaymentId)
    let value1 = try fields.need("amount", toDecimal)
    let value2 = try fields.need("at", toTimestamp)
    return PaymentMatch(paymentId: value0, amount: value1, at: value2)
}

func toPaymentMatching(_ json: Json) throws -> PaymentMatching {
    let fields = try Entries(json, ["version", "payment_id", "amount"])
    let value0 = try fields.maybe("version", toUInt64)
    let value1 = try fields.need("payment_id", toPaymentId)
    let value2 = try fields.maybe("amount", toDecimal)
    return PaymentMatching(version: value0, paymentId: value1, amount: value2)
}

func toPeriod(_ json: Json) throws -> Period {
    let fields = try Entries(json, ["length", "starts_on"])
    let value0 = try fields.need("length", toPeriodLength)
    let value1 = try fields.need("starts_on", toCivilDate)
    return Period(length: value0, startsOn: value1)
}

func toPeriodLength(_ json: Json) throws -> PeriodLength {
    let name = try toText(json)
    switch name {
    case "month": return .month
    case "quarter": return .quarter
    case "year": return .year
    default: throw Unreadable("value \(name)")
    }
}

func toPeriodOutlook(_ json: Json) throws -> PeriodOutlook {
    let fields = try Entries(json, ["period", "goal", "won", "weighted", "committed", "best_case", "missing"])
    let value0 = try fields.need("period", toPeriod)
    let value1 = try fields.maybe("goal", toDecimal)
    let value2 = try fields.need("won", toDecimal)
    let value3 = try fields.need("weighted", toDecimal)
    let value4 = try fields.need("committed", toDecimal)
    let value5 = try fields.need("best_case", toDecimal)
    let value6 = try fields.need("missing", toDecimal)
    return PeriodOutlook(period: value0, goal: value1, won: value2, weighted: value3, committed: value4, bestCase: value5, missing: value6)
}

func toPeriodReview(_ json: Json) throws -> PeriodReview {
    let fields = try Entries(json, ["period", "is_over", "due", "weighted", "best_case", "committed", "actual", "error", "accuracy", "won", "lost", "slipped", "pushes", "open", "gone"])
    let value0 = try fields.need("period", toPeriod)
    let value1 = try fields.need("is_over", toBool)
    let value2 = try fields.need("due", toDealTally)
    let value3 = try fields.need("weighted", toDecimal)
    let value4 = try fields.need("best_case", toDecimal)
    let value5 = try fields.need("committed", toDecimal)
    let value6 = try fields.need("actual", toDealTally)
    let value7 = try fields.need("error", toDecimal)
    let value8 = try fields.maybe("accuracy", toDouble)
    let value9 = try fields.need("won", toDealTally)
    let value10 = try fields.need("lost", toDealTally)
    let value11 = try fields.need("slipped", toDealTally)
    let value12 = try fields.need("pushes", toUInt64)
    let value13 = try fields.need("open", toDealTally)
    let value14 = try fields.need("gone", toDealTally)
    return PeriodReview(period: value0, isOver: value1, due: value2, weighted: value3, bestCase: value4, committed: value5, actual: value6, error: value7, accuracy: value8, won: value9, lost: value10, slipped: value11, pushes: value12, open: value13, gone: value14)
}

func toPersonName(_ json: Json) throws -> PersonName {
    let fields = try Entries(json, ["prefix", "given", "middle", "family", "suffix"])
    let value0 = try fields.maybe("prefix", toText)
    let value1 = try fields.maybe("given", toText)
    let value2 = try fields.maybe("middle", toText)
    let value3 = try fields.maybe("family", toText)
    let value4 = try fields.maybe("suffix", toText)
    return PersonName(prefix: value0, given: value1, middle: value2, family: value3, suffix: value4)
}

func toPipeline(_ json: Json) throws -> Pipeline {
    let fields = try Entries(json, ["id", "name", "description", "stages", "former_stages", "created_at", "updated_at", "version", "deleted_at", "prediction"])
    let value0 = try fields.need("id", toPipelineId)
    let value1 = try fields.need("name", toText)
    let value2 = try fields.maybe("description", toText)
    let value3 = try fields.need("stages", list(toStage))
    let value4 = try fields.need("former_stages", list(toFormerStage))
    let value5 = try fields.need("created_at", toTimestamp)
    let value6 = try fields.need("updated_at", toTimestamp)
    let value7 = try fields.need("version", toUInt64)
    let value8 = try fields.maybe("deleted_at", toTimestamp)
    let value9 = try fields.maybe("prediction", toPrediction)
    return Pipeline(id: value0, name: value1, description: value2, stages: value3, formerStages: value4, createdAt: value5, updatedAt: value6, version: value7, deletedAt: value8, prediction: value9)
}

func toPipelineEdit(_ json: Json) throws -> PipelineEdit {
    let fields = try Entries(json, ["version", "stages", "replacements"])
    let value0 = try fields.maybe("version", toUInt64)
    let value1 = try fields.maybe("stages", list(toNewStage))
    let value2 = try fields.maybe("replacements", list(toStageReplacement))
    return PipelineEdit(version: value0, stages: value1, replacements: value2)
}

func toPipelinePatch(_ json: Json) throws -> PipelinePatch {
    let fields = try Entries(json, ["version", "name", "description", "prediction"])
    let value0 = try fields.maybe("version", toUInt64)
    let value1 = try fields.maybe("name", toText)
    let value2 = try fields.patch("description", TextPatch.clear, toText, TextPatch.set)
    let value3 = try fields.patch("prediction", PredictionPatch.clear, toPrediction, PredictionPatch.set)
    return PipelinePatch(version: value0, name: value1, description: value2, prediction: value3)
}

func toPrediction(_ json: Json) throws -> Prediction {
    let fields = try Entries(json, ["method", "fields"])
    let value0 = try fields.maybe("method", toProbabilityMethod)
    let value1 = try fields.maybe("fields", list(toPredictorField)) ?? []
    return Prediction(method: value0, fields: value1)
}

func toPredictorField(_ json: Json) throws -> PredictorField {
    let name = try toText(json)
    switch name {
    case "source": return .source
    case "campaign": return .campaign
    case "owner": return .owner
    case "team": return .team
    case "country": return .country
    case "kind": return .kind
    case "tags": return .tags
    case "language": return .language
    default: throw Unreadable("value \(name)")
    }
}

func toProbabilityMethod(_ json: Json) throws -> ProbabilityMethod {
    let name = try toText(json)
    switch name {
    case "stage": return .stage
    case "naive_bayes": return .naiveBayes
    case "logistic_regression": return .logisticRegression
    default: throw Unreadable("value \(name)")
    }
}

func toProblem(_ json: Json) throws -> Problem {
    let fields = try Entries(json, ["table", "what"])
    let value0 = try fields.need("table", toText)
    let value1 = try fields.need("what", toText)
    return Problem(table: value0, what: value1)
}

func toProblemCount(_ json: Json) throws -> ProblemCount {
    let fields = try Entries(json, ["field", "column", "code", "errors", "warnings"])
    let value0 = try fields.maybe("field", toText)
    let value1 = try fields.maybe("column", toText)
    let value2 = try fields.need("code", toErrorCode)
    let value3 = try fields.need("errors", toUInt64)
    let value4 = try fields.need("warnings", toUInt64)
    return ProblemCount(field: value0, column: value1, code: value2, errors: value3, warnings: value4)
}

func toProduct(_ json: Json) throws -> Product {
    let fields = try Entries(json, ["id", "sku", "name", "description", "category_ids", "price", "cost", "unit", "status", "attributes", "created_at", "updated_at", "version", "deleted_at"])
    let value0 = try fields.need("id", toProductId)
    let value1 = try fields.maybe("sku", toText)
    let value2 = try fields.need("name", toText)
    let value3 = try fields.maybe("description", toText)
    let value4 = try fields.need("category_ids", list(toCategoryId))
    let value5 = try fields.maybe("price", toMoney)
    let value6 = try fields.maybe("cost", toMoney)
    let value7 = try fields.maybe("unit", toText)
    let value8 = try fields.need("status", toProductStatus)
    let value9 = try fields.need("attributes", map(toValue))
    let value10 = try fields.need("created_at", toTimestamp)
    let value11 = try fields.need("updated_at", toTimestamp)
    let value12 = try fields.need("version", toUInt64)
    let value13 = try fields.maybe("deleted_at", toTimestamp)
    return Product(id: value0, sku: value1, name: value2, description: value3, categoryIds: value4, price: value5, cost: value6, unit: value7, status: value8, attributes: value9, createdAt: value10, updatedAt: value11, version: value12, deletedAt: value13)
}

func toProductPatch(_ json: Json) throws -> ProductPatch {
    let fields = try Entries(json, ["version", "sku", "name", "description", "category_ids", "price", "cost", "unit", "status", "attributes"])
    let value0 = try fields.maybe("version", toUInt64)
    let value1 = try fields.patch("sku", TextPatch.clear, toText, TextPatch.set)
    let value2 = try fields.maybe("name", toText)
    let value3 = try fields.patch("description", TextPatch.clear, toText, TextPatch.set)
    let value4 = try fields.patch("category_ids", CategoryIdListPatch.clear, list(toCategoryId), CategoryIdListPatch.set)
    let value5 = try fields.patch("price", MoneyPatch.clear, toMoney, MoneyPatch.set)
    let value6 = try fields.patch("cost", MoneyPatch.clear, toMoney, MoneyPatch.set)
    let value7 = try fields.patch("unit", TextPatch.clear, toText, TextPatch.set)
    let value8 = try fields.maybe("status", toProductStatus)
    let value9 = try fields.maybe("attributes", map(optional(toValue)))
    return ProductPatch(version: value0, sku: value1, name: value2, description: value3, categoryIds: value4, price: value5, cost: value6, unit: value7, status: value8, attributes: value9)
}

func toProductPurchaseOutcome(_ json: Json) throws -> ProductPurchaseOutcome {
    let fields = try Entries(json, ["horizon_days", "product_id", "category_id"])
    let value0 = try fields.need("horizon_days", toUInt32)
    let value1 = try fields.maybe("product_id", toProductId)
    let value2 = try fields.maybe("category_id", toCategoryId)
    return ProductPurchaseOutcome(horizonDays: value0, productId: value1, categoryId: value2)
}

func toProductQuery(_ json: Json) throws -> ProductQuery {
    let fields = try Entries(json, ["category_id", "status", "text"])
    let value0 = try fields.maybe("category_id", toCategoryId)
    let value1 = try fields.maybe("status", toProductStatus)
    let value2 = try fields.maybe("text", toText)
    return ProductQuery(categoryId: value0, status: value1, text: value2)
}

func toProductRecommendation(_ json: Json) throws -> ProductRecommendation {
    let fields = try Entries(json, ["product_id", "basis", "score", "because", "customers"])
    let value0 = try fields.need("product_id", toProductId)
    let value1 = try fields.need("basis", toRecommendationBasis)
    let value2 = try fields.need("score", toDouble)
    let value3 = try fields.need("because", list(toRecommendationCause))
    let value4 = try fields.need("customers", toUInt64)
    return ProductRecommendation(productId: value0, basis: value1, score: value2, because: value3, customers: value4)
}

func toProductStatus(_ json: Json) throws -> ProductStatus {
    let name = try toText(json)
    switch name {
    case "active": return .active
    case "discontinued": return .discontinued
    default: throw Unreadable("value \(name)")
    }
}

func toProfile(_ json: Json) throws -> Profile {
    let fields = try Entries(json, ["order_count", "order_days", "return_count", "refund_count", "spent", "refunded", "balance", "first_order_at", "last_order_at", "channels", "products", "categories"])
    let value0 = try fields.need("order_count", toUInt64)
    let value1 = try fields.need("order_days", toUInt64)
    let value2 = try fields.need("return_count", toUInt64)
    let value3 = try fields.need("refund_count", toUInt64)
    let value4 = try fields.need("spent", list(toMoney))
    let value5 = try fields.need("refunded", list(toMoney))
    let value6 = try fields.need("balance", list(toMoney))
    let value7 = try fields.maybe("first_order_at", toTimestamp)
    let value8 = try fields.maybe("last_order_at", toTimestamp)
    let value9 = try fields.need("channels", list(toChannelActivity))
    let value10 = try fields.need("products", list(toPurchase))
    let value11 = try fields.need("categories", list(toCategoryId))
    return Profile(orderCount: value0, orderDays: value1, returnCount: value2, refundCount: value3, spent: value4, refunded: value5, balance: value6, firstOrderAt: value7, lastOrderAt: value8, channels: value9, products: value10, categories: value11)
}

func toProgress(_ json: Json) throws -> CrmKit.Progress {
    let fields = try Entries(json, ["rows", "bytes", "counts"])
    let value0 = try fields.need("rows", toUInt64)
    let value1 = try fields.need("bytes", toUInt64)
    let value2 = try fields.need("counts", toImportCounts)
    return CrmKit.Progress(rows: value0, bytes: value1, counts: value2)
}

func toPropensityClassifier(_ json: Json) throws -> PropensityClassifier {
    let (kind, rest) = try kindOf(json, "kind")
    switch kind {
    case "logistic": return .logistic(try toLogisticRegression(rest))
    case "boosted_trees": return .boostedTrees(try toBoostedTrees(rest))
    default: throw Unreadable("kind \(kind)")
    }
}

func toPropensityColumn(_ json: Json) throws -> PropensityColumn {
    let fields = try Entries(json, ["name", "importance", "is_logarithm", "fill", "group"])
    let value0 = try fields.need("name", toText)
    let value1 = try fields.need("importance", toDouble)
    let value2 = try fields.need("is_logarithm", toBool)
    let value3 = try fields.maybe("fill", toDouble)
    let value4 = try fields.maybe("group", toUInt32)
    return PropensityColumn(name: value0, importance: value1, isLogarithm: value2, fill: value3, group: value4)
}

func toPropensityCutoff(_ json: Json) throws -> PropensityCutoff {
    let fields = try Entries(json, ["on", "customers", "positives"])
    let value0 = try fields.need("on", toCivilDate)
    let value1 = try fields.need("customers", toUInt64)
    let value2 = try fields.need("positives", toUInt64)
    return PropensityCutoff(on: value0, customers: value1, positives: value2)
}

func toPropensityMethod(_ json: Json) throws -> PropensityMethod {
    let (kind, rest) = try kindOf(json, "kind")
    switch kind {
    case "logistic": return .logistic(try toLogisticOptions(rest))
    case "boosted_trees": return .boostedTrees(try toBoostingOptions(rest))
    default: throw Unreadable("kind \(kind)")
    }
}

func toPropensityOutcome(_ json: Json) throws -> PropensityOutcome {
    let (kind, rest) = try kindOf(json, "kind")
    switch kind {
    case "purchase": return .purchase(try toPurchaseOutcome(rest))
    case "product_purchase": return .productPurchase(try toProductPurchaseOutcome(rest))
    case "churn": return .churn(try toChurnOutcome(rest))
    case "contract_end": return .contractEnd(try toContractEndOutcome(rest))
    default: throw Unreadable("kind \(kind)")
    }
}

func toPropensityParameters(_ json: Json) throws -> PropensityParameters {
    let fields = try Entries(json, ["columns", "classifier", "cutoffs", "product_ids"])
    let value0 = try fields.need("columns", list(toPropensityColumn))
    let value1 = try fields.need("classifier", toPropensityClassifier)
    let value2 = try fields.need("cutoffs", list(toPropensityCutoff))
    let value3 = try fields.maybe("product_ids", list(toProductId)) ?? []
    return PropensityParameters(columns: value0, classifier: value1, cutoffs: value2, productIds: value3)
}

func toPropensityReason(_ json: Json) throws -> PropensityReason {
    let fields = try Entries(json, ["feature", "value", "contribution", "text", "counted_with"])
    let value0 = try fields.need("feature", toText)
    let value1 = try fields.maybe("value", toDouble)
    let value2 = try fields.need("contribution", toDouble)
    let value3 = try fields.need("text", toText)
    let value4 = try fields.maybe("counted_with", list(toText)) ?? []
    return PropensityReason(feature: value0, value: value1, contribution: value2, text: value3, countedWith: value4)
}

func toPropensityScore(_ json: Json) throws -> PropensityScore {
    let fields = try Entries(json, ["probability", "until", "baseline", "reasons", "others"])
    let value0 = try fields.need("probability", toDouble)
    let value1 = try fields.need("until", toCivilDate)
    let value2 = try fields.need("baseline", toDouble)
    let value3 = try fields.maybe("reasons", list(toPropensityReason)) ?? []
    let value4 = try fields.maybe("others", toDouble)
    return PropensityScore(probability: value0, until: value1, baseline: value2, reasons: value3, others: value4)
}

func toPropensitySpec(_ json: Json) throws -> PropensitySpec {
    let fields = try Entries(json, ["currency", "outcome", "method", "cutoffs", "seed"])
    let value0 = try fields.need("currency", toText)
    let value1 = try fields.need("outcome", toPropensityOutcome)
    let value2 = try fields.maybe("method", toPropensityMethod)
    let value3 = try fields.maybe("cutoffs", toUInt32)
    let value4 = try fields.maybe("seed", toUInt64)
    return PropensitySpec(currency: value0, outcome: value1, method: value2, cutoffs: value3, seed: value4)
}

func toPurchase(_ json: Json) throws -> Purchase {
    let fields = try Entries(json, ["product_id", "quantity", "orders", "last_at"])
    let value0 = try fields.need("product_id", toProductId)
    let value1 = try fields.need("quantity", toDecimal)
    let value2 = try fields.need("orders", toUInt64)
    let value3 = try fields.need("last_at", toTimestamp)
    return Purchase(productId: value0, quantity: value1, orders: value2, lastAt: value3)
}

func toPurchaseCancellation(_ json: Json) throws -> PurchaseCancellation {
    let fields = try Entries(json, ["version", "reason"])
    let value0 = try fields.maybe("version", toUInt64)
    let value1 = try fields.maybe("reason", toText)
    return PurchaseCancellation(version: value0, reason: value1)
}

func toPurchaseHistory(_ json: Json) throws -> PurchaseHistory {
    let fields = try Entries(json, ["frequency", "recency", "age"])
    let value0 = try fields.need("frequency", toUInt32)
    let value1 = try fields.need("recency", toDouble)
    let value2 = try fields.need("age", toDouble)
    return PurchaseHistory(frequency: value0, recency: value1, age: value2)
}

func toPurchaseLine(_ json: Json) throws -> PurchaseLine {
    let fields = try Entries(json, ["product_id", "sku", "name", "quantity", "unit_cost", "received"])
    let value0 = try fields.maybe("product_id", toProductId)
    let value1 = try fields.maybe("sku", toText)
    let value2 = try fields.maybe("name", toText)
    let value3 = try fields.need("quantity", toDecimal)
    let value4 = try fields.need("unit_cost", toDecimal)
    let value5 = try fields.need("received", toDecimal)
    return PurchaseLine(productId: value0, sku: value1, name: value2, quantity: value3, unitCost: value4, received: value5)
}

func toPurchaseModel(_ json: Json) throws -> PurchaseModel {
    let (kind, rest) = try kindOf(json, "kind")
    switch kind {
    case "bg_nbd": return .bgNbd(try toBgNbd(rest))
    case "mbg_nbd": return .mbgNbd(try toMbgNbd(rest))
    case "pareto_nbd": return .paretoNbd(try toParetoNbd(rest))
    case "bg_bb": return .bgBb(try toBgBb(rest))
    default: throw Unreadable("kind \(kind)")
    }
}

func toPurchaseModelKind(_ json: Json) throws -> PurchaseModelKind {
    let name = try toText(json)
    switch name {
    case "bg_nbd": return .bgNbd
    case "mbg_nbd": return .mbgNbd
    case "pareto_nbd": return .paretoNbd
    case "bg_bb": return .bgBb
    default: throw Unreadable("value \(name)")
    }
}

func toPurchaseOrder(_ json: Json) throws -> PurchaseOrder {
    let fields = try Entries(json, ["id", "number", "supplier_id", "currency", "lines", "shipping", "tax", "cost", "received_cost", "status", "receipts", "expected_on", "ordered_at", "cancelled_at", "cancel_reason", "note", "created_at", "updated_at", "version", "deleted_at"])
    let value0 = try fields.need("id", toPurchaseOrderId)
    let value1 = try fields.maybe("number", toText)
    let value2 = try fields.need("supplier_id", toCustomerId)
    let value3 = try fields.need("currency", toText)
    let value4 = try fields.need("lines", list(toPurchaseLine))
    let value5 = try fields.need("shipping", toDecimal)
    let value6 = try fields.need("tax", toDecimal)
    let value7 = try fields.need("cost", toDecimal)
    let value8 = try fields.need("received_cost", toDecimal)
    let value9 = try fields.need("status", toPurchaseStatus)
    let value10 = try fields.need("receipts", list(toReceipt))
    let value11 = try fields.maybe("expected_on", toCivilDate)
    let value12 = try fields.maybe("ordered_at", toTimestamp)
    let value13 = try fields.maybe("cancelled_at", toTimestamp)
    let value14 = try fields.maybe("cancel_reason", toText)
    let value15 = try fields.maybe("note", toText)
    let value16 = try fields.need("created_at", toTimestamp)
    let value17 = try fields.need("updated_at", toTimestamp)
    let value18 = try fields.need("version", toUInt64)
    let value19 = try fields.maybe("deleted_at", toTimestamp)
    return PurchaseOrder(id: value0, number: value1, supplierId: value2, currency: value3, lines: value4, shipping: value5, tax: value6, cost: value7, receivedCost: value8, status: value9, receipts: value10, expectedOn: value11, orderedAt: value12, cancelledAt: value13, cancelReason: value14, note: value15, createdAt: value16, updatedAt: value17, version: value18, deletedAt: value19)
}

func toPurchaseOrderPatch(_ json: Json) throws -> PurchaseOrderPatch {
    let fields = try Entries(json, ["version", "number", "lines", "shipping", "tax", "expected_on", "note"])
    let value0 = try fields.maybe("version", toUInt64)
    let value1 = try fields.patch("number", TextPatch.clear, toText, TextPatch.set)
    let value2 = try fields.maybe("lines", list(toNewPurchaseLine))
    let value3 = try fields.maybe("shipping", toDecimal)
    let value4 = try fields.maybe("tax", toDecimal)
    let value5 = try fields.patch("expected_on", CivilDatePatch.clear, toCivilDate, CivilDatePatch.set)
    let value6 = try fields.patch("note", TextPatch.clear, toText, TextPatch.set)
    return PurchaseOrderPatch(version: value0, number: value1, lines: value2, shipping: value3, tax: value4, expectedOn: value5, note: value6)
}

func toPurchaseOutcome(_ json: Json) throws -> PurchaseOutcome {
    let fields = try Entries(json, ["horizon_days"])
    let value0 = try fields.need("horizon_days", toUInt32)
    return PurchaseOutcome(horizonDays: value0)
}

func toPurchasePart(_ json: Json) throws -> PurchasePart {
    let fields = try Entries(json, ["line", "quantity"])
    let value0 = try fields.need("line", toUInt32)
    let value1 = try fields.need("quantity", toDecimal)
    return PurchasePart(line: value0, quantity: value1)
}

func toPurchasePlacement(_ json: Json) throws -> PurchasePlacement {
    let fields = try Entries(json, ["version", "at"])
    let value0 = try fields.maybe("version", toUInt64)
    let value1 = try fields.maybe("at", toTimestamp)
    return PurchasePlacement(version: value0, at: value1)
}

func toPurchaseQuery(_ json: Json) throws -> PurchaseQuery {
    let fields = try Entries(json, ["supplier_id", "status", "number", "expected_before"])
    let value0 = try fields.maybe("supplier_id", toCustomerId)
    let value1 = try fields.maybe("status", toPurchaseStatus)
    let value2 = try fields.maybe("number", toText)
    let value3 = try fields.maybe("expected_before", toCivilDate)
    return PurchaseQuery(supplierId: value0, status: value1, number: value2, expectedBefore: value3)
}

func toPurchaseStatus(_ json: Json) throws -> PurchaseStatus {
    let name = try toText(json)
    switch name {
    case "draft": return .draft
    case "ordered": return .ordered
    case "partly_received": return .partlyReceived
    case "received": return .received
    case "cancelled": return .cancelled
    default: throw Unreadable("value \(name)")
    }
}

func toQuote(_ json: Json) throws -> Quote {
    let fields = try Entries(json, ["id", "number", "revision", "customer_id", "deal_id", "status", "title", "currency", "lines", "discount", "discount_percent", "subtotal", "taxes", "total", "valid_until", "introduction", "terms", "owner", "sent_at", "closed_at", "accepted_by", "reference", "decline_reason", "created_at", "updated_at", "version", "deleted_at"])
    let value0 = try fields.need("id", toQuoteId)
    let value1 = try fields.need("number", toText)
    let value2 = try fields.need("revision", toUInt32)
    let value3 = try fields.need("customer_id", toCustomerId)
    let value4 = try fields.maybe("deal_id", toDealId)
    let value5 = try fields.need("status", toQuoteStatus)
    let value6 = try fields.maybe("title", toText)
    let value7 = try fields.need("currency", toText)
    let value8 = try fields.need("lines", list(toQuoteLine))
    let value9 = try fields.need("discount", toDecimal)
    let value10 = try fields.maybe("discount_percent", toDecimal)
    let value11 = try fields.need("subtotal", toDecimal)
    let value12 = try fields.need("taxes", list(toQuoteTax))
    let value13 = try fields.need("total", toDecimal)
    let value14 = try fields.maybe("valid_until", toCivilDate)
    let value15 = try fields.maybe("introduction", toText)
    let value16 = try fields.maybe("terms", toText)
    let value17 = try fields.maybe("owner", toText)
    let value18 = try fields.maybe("sent_at", toTimestamp)
    let value19 = try fields.maybe("closed_at", toTimestamp)
    let value20 = try fields.maybe("accepted_by", toText)
    let value21 = try fields.maybe("reference", toText)
    let value22 = try fields.maybe("decline_reason", toText)
    let value23 = try fields.need("created_at", toTimestamp)
    let value24 = try fields.need("updated_at", toTimestamp)
    let value25 = try fields.need("version", toUInt64)
    let value26 = try fields.maybe("deleted_at", toTimestamp)
    return Quote(id: value0, number: value1, revision: value2, customerId: value3, dealId: value4, status: value5, title: value6, currency: value7, lines: value8, discount: value9, discountPercent: value10, subtotal: value11, taxes: value12, total: value13, validUntil: value14, introduction: value15, terms: value16, owner: value17, sentAt: value18, closedAt: value19, acceptedBy: value20, reference: value21, declineReason: value22, createdAt: value23, updatedAt: value24, version: value25, deletedAt: value26)
}

func toQuoteAcceptance(_ json: Json) throws -> QuoteAcceptance {
    let fields = try Entries(json, ["version", "at", "by", "reference"])
    let value0 = try fields.maybe("version", toUInt64)
    let value1 = try fields.maybe("at", toTimestamp)
    let value2 = try fields.maybe("by", toText)
    let value3 = try fields.maybe("reference", toText)
    return QuoteAcceptance(version: value0, at: value1, by: value2, reference: value3)
}

func toQuoteDocument(_ json: Json) throws -> QuoteDocument {
    let fields = try Entries(json, ["seller", "language", "template"])
    let value0 = try fields.maybe("seller", toText)
    let value1 = try fields.maybe("language", toText)
    let value2 = try fields.maybe("template", toText)
    return QuoteDocument(seller: value0, language: value1, template: value2)
}

func toQuoteLine(_ json: Json) throws -> QuoteLine {
    let fields = try Entries(json, ["product_id", "sku", "name", "description", "quantity", "unit_price", "discount", "discount_percent", "tax_rate", "interval", "net", "tax"])
    let value0 = try fields.maybe("product_id", toProductId)
    let value1 = try fields.maybe("sku", toText)
    let value2 = try fields.maybe("name", toText)
    let value3 = try fields.maybe("description", toText)
    let value4 = try fields.need("quantity", toDecimal)
    let value5 = try fields.need("unit_price", toDecimal)
    let value6 = try fields.need("discount", toDecimal)
    let value7 = try fields.maybe("discount_percent", toDecimal)
    let value8 = try fields.need("tax_rate", toDecimal)
    let value9 = try fields.maybe("interval", toBillingInterval)
    let value10 = try fields.need("net", toDecimal)
    let value11 = try fields.need("tax", toDecimal)
    return QuoteLine(productId: value0, sku: value1, name: value2, description: value3, quantity: value4, unitPrice: value5, discount: value6, discountPercent: value7, taxRate: value8, interval: value9, net: value10, tax: value11)
}

func toQuotePatch(_ json: Json) throws -> QuotePatch {
    let fields = try Entries(json, ["version", "title", "lines", "discount", "discount_percent", "valid_until", "introduction", "terms", "owner"])
    let value0 = try fields.maybe("version", toUInt64)
    let value1 = try fields.patch("title", TextPatch.clear, toText, TextPatch.set)
    let value2 = try fields.patch("lines", NewQuoteLineListPatch.clear, list(toNewQuoteLine), NewQuoteLineListPatch.set)
    let value3 = try fields.patch("discount", DecimalPatch.clear, toDecimal, DecimalPatch.set)
    let value4 = try fields.patch("discount_percent", DecimalPatch.clear, toDecimal, DecimalPatch.set)
    let value5 = try fields.patch("valid_until", CivilDatePatch.clear, toCivilDate, CivilDatePatch.set)
    let value6 = try fields.patch("introduction", TextPatch.clear, toText, TextPatch.set)
    let value7 = try fields.patch("terms", TextPatch.clear, toText, TextPatch.set)
    let value8 = try fields.patch("owner", TextPatch.clear, toText, TextPatch.set)
    return QuotePatch(version: value0, title: value1, lines: value2, discount: value3, discountPercent: value4, validUntil: value5, introduction: value6, terms: value7, owner: value8)
}

func toQuoteQuery(_ json: Json) throws -> QuoteQuery {
    let fields = try Entries(json, ["customer_id", "deal_id", "status", "number", "owner", "text"])
    let value0 = try fields.maybe("customer_id", toCustomerId)
    let value1 = try fields.maybe("deal_id", toDealId)
    let value2 = try fields.maybe("status", toQuoteStatus)
    let value3 = try fields.maybe("number", toText)
    let value4 = try fields.maybe("owner", toText)
    let value5 = try fields.maybe("text", toText)
    return QuoteQuery(customerId: value0, dealId: value1, status: value2, number: value3, owner: value4, text: value5)
}

func toQuoteRefusal(_ json: Json) throws -> QuoteRefusal {
    let fields = try Entries(json, ["version", "at", "reason"])
    let value0 = try fields.maybe("version", toUInt64)
    let value1 = try fields.maybe("at", toTimestamp)
    let value2 = try fields.maybe("reason", toText)
    return QuoteRefusal(version: value0, at: value1, reason: value2)
}

func toQuoteSending(_ json: Json) throws -> QuoteSending {
    let fields = try Entries(json, ["version", "at"])
    let value0 = try fields.maybe("version", toUInt64)
    let value1 = try fields.maybe("at", toTimestamp)
    return QuoteSending(version: value0, at: value1)
}

func toQuoteStatus(_ json: Json) throws -> QuoteStatus {
    let name = try toText(json)
    switch name {
    case "draft": return .draft
    case "sent": return .sent
    case "accepted": return .accepted
    case "declined": return .declined
    case "superseded": return .superseded
    case "expired": return .expired
    default: throw Unreadable("value \(name)")
    }
}

func toQuoteTax(_ json: Json) throws -> QuoteTax {
    let fields = try Entries(json, ["rate", "base", "tax"])
    let value0 = try fields.need("rate", toDecimal)
    let value1 = try fields.need("base", toDecimal)
    let value2 = try fields.need("tax", toDecimal)
    return QuoteTax(rate: value0, base: value1, tax: value2)
}

func toRankedLead(_ json: Json) throws -> RankedLead {
    let fields = try Entries(json, ["customer_id", "fit", "engagement", "grade"])
    let value0 = try fields.need("customer_id", toCustomerId)
    let value1 = try fields.need("fit", toDecimal)
    let value2 = try fields.need("engagement", toDecimal)
    let value3 = try fields.maybe("grade", toText)
    return RankedLead(customerId: value0, fit: value1, engagement: value2, grade: value3)
}

func toRateQuery(_ json: Json) throws -> RateQuery {
    let fields = try Entries(json, ["currency", "base", "from", "until"])
    let value0 = try fields.maybe("currency", toText)
    let value1 = try fields.maybe("base", toText)
    let value2 = try fields.maybe("from", toCivilDate)
    let value3 = try fields.maybe("until", toCivilDate)
    return RateQuery(currency: value0, base: value1, from: value2, until: value3)
}

func toReceipt(_ json: Json) throws -> Receipt {
    let fields = try Entries(json, ["id", "lines", "at", "note"])
    let value0 = try fields.need("id", toReceiptId)
    let value1 = try fields.need("lines", list(toPurchasePart))
    let value2 = try fields.need("at", toTimestamp)
    let value3 = try fields.maybe("note", toText)
    return Receipt(id: value0, lines: value1, at: value2, note: value3)
}

func toRecommendation(_ json: Json) throws -> Recommendation {
    let fields = try Entries(json, ["product_id", "response"])
    let value0 = try fields.need("product_id", toProductId)
    let value1 = try fields.maybe("response", toText)
    return Recommendation(productId: value0, response: value1)
}

func toRecommendationBasis(_ json: Json) throws -> RecommendationBasis {
    let name = try toText(json)
    switch name {
    case "bought_together": return .boughtTogether
    case "popular_in_categories": return .popularInCategories
    case "popular": return .popular
    default: throw Unreadable("value \(name)")
    }
}

func toRecommendationCause(_ json: Json) throws -> RecommendationCause {
    let fields = try Entries(json, ["product_id", "score"])
    let value0 = try fields.need("product_id", toProductId)
    let value1 = try fields.need("score", toDouble)
    return RecommendationCause(productId: value0, score: value1)
}

func toRecommendationQuality(_ json: Json) throws -> RecommendationQuality {
    let fields = try Entries(json, ["recall", "mean_average_precision", "coverage"])
    let value0 = try fields.need("recall", toDouble)
    let value1 = try fields.need("mean_average_precision", toDouble)
    let value2 = try fields.need("coverage", toDouble)
    return RecommendationQuality(recall: value0, meanAveragePrecision: value1, coverage: value2)
}

func toRecommendationQuery(_ json: Json) throws -> RecommendationQuery {
    let fields = try Entries(json, ["limit", "category_id", "exclude_owned", "exclude", "causes"])
    let value0 = try fields.maybe("limit", toUInt32)
    let value1 = try fields.maybe("category_id", toCategoryId)
    let value2 = try fields.maybe("exclude_owned", toBool)
    let value3 = try fields.maybe("exclude", list(toProductId))
    let value4 = try fields.maybe("causes", toUInt32)
    return RecommendationQuery(limit: value0, categoryId: value1, excludeOwned: value2, exclude: value3, causes: value4)
}

func toRecommendationReview(_ json: Json) throws -> RecommendationReview {
    let fields = try Entries(json, ["split_at", "learnt", "customers", "model", "popular"])
    let value0 = try fields.need("split_at", toTimestamp)
    let value1 = try fields.need("learnt", toUInt64)
    let value2 = try fields.need("customers", toUInt64)
    let value3 = try fields.need("model", toRecommendationQuality)
    let value4 = try fields.need("popular", toRecommendationQuality)
    return RecommendationReview(splitAt: value0, learnt: value1, customers: value2, model: value3, popular: value4)
}

func toRecommendationReviewOptions(_ json: Json) throws -> RecommendationReviewOptions {
    let fields = try Entries(json, ["split_at", "holdout", "limit"])
    let value0 = try fields.maybe("split_at", toTimestamp)
    let value1 = try fields.maybe("holdout", toDouble)
    let value2 = try fields.maybe("limit", toUInt32)
    return RecommendationReviewOptions(splitAt: value0, holdout: value1, limit: value2)
}

func toRecurring(_ json: Json) throws -> Recurring {
    let fields = try Entries(json, ["amount", "interval"])
    let value0 = try fields.need("amount", toDecimal)
    let value1 = try fields.need("interval", toBillingInterval)
    return Recurring(amount: value0, interval: value1)
}

func toRefund(_ json: Json) throws -> Refund {
    let fields = try Entries(json, ["id", "lines", "shipping", "amount", "method", "at", "reason"])
    let value0 = try fields.need("id", toRefundId)
    let value1 = try fields.need("lines", list(toRefundLine))
    let value2 = try fields.need("shipping", toDecimal)
    let value3 = try fields.need("amount", toDecimal)
    let value4 = try fields.need("method", toRefundMethod)
    let value5 = try fields.need("at", toTimestamp)
    let value6 = try fields.maybe("reason", toText)
    return Refund(id: value0, lines: value1, shipping: value2, amount: value3, method: value4, at: value5, reason: value6)
}

func toRefundLine(_ json: Json) throws -> RefundLine {
    let fields = try Entries(json, ["line", "quantity", "amount"])
    let value0 = try fields.need("line", toUInt32)
    let value1 = try fields.need("quantity", toDecimal)
    let value2 = try fields.need("amount", toDecimal)
    return RefundLine(line: value0, quantity: value1, amount: value2)
}

func toRefundMethod(_ json: Json) throws -> RefundMethod {
    let name = try toText(json)
    switch name {
    case "payout": return .payout
    case "credit": return .credit
    default: throw Unreadable("value \(name)")
    }
}

func toRelationship(_ json: Json) throws -> Relationship {
    let fields = try Entries(json, ["id", "from", "to", "kind", "role", "since", "until", "created_at", "updated_at", "version"])
    let value0 = try fields.need("id", toRelationshipId)
    let value1 = try fields.need("from", toCustomerId)
    let value2 = try fields.need("to", toCustomerId)
    let value3 = try fields.need("kind", toText)
    let value4 = try fields.maybe("role", toText)
    let value5 = try fields.maybe("since", toCivilDate)
    let value6 = try fields.maybe("until", toCivilDate)
    let value7 = try fields.need("created_at", toTimestamp)
    let value8 = try fields.need("updated_at", toTimestamp)
    let value9 = try fields.need("version", toUInt64)
    return Relationship(id: value0, from: value1, to: value2, kind: value3, role: value4, since: value5, until: value6, createdAt: value7, updatedAt: value8, version: value9)
}

func toRelationshipPatch(_ json: Json) throws -> RelationshipPatch {
    let fields = try Entries(json, ["version", "kind", "role", "since", "until"])
    let value0 = try fields.maybe("version", toUInt64)
    let value1 = try fields.maybe("kind", toText)
    let value2 = try fields.patch("role", TextPatch.clear, toText, TextPatch.set)
    let value3 = try fields.patch("since", CivilDatePatch.clear, toCivilDate, CivilDatePatch.set)
    let value4 = try fields.patch("until", CivilDatePatch.clear, toCivilDate, CivilDatePatch.set)
    return RelationshipPatch(version: value0, kind: value1, role: value2, since: value3, until: value4)
}

func toReliabilityBin(_ json: Json) throws -> ReliabilityBin {
    let fields = try Entries(json, ["from", "to", "rows", "expected", "actual"])
    let value0 = try fields.need("from", toDouble)
    let value1 = try fields.need("to", toDouble)
    let value2 = try fields.need("rows", toUInt64)
    let value3 = try fields.maybe("expected", toDouble)
    let value4 = try fields.maybe("actual", toDouble)
    return ReliabilityBin(from: value0, to: value1, rows: value2, expected: value3, actual: value4)
}

func toReminderQuery(_ json: Json) throws -> ReminderQuery {
    let fields = try Entries(json, ["from", "until", "assignee"])
    let value0 = try fields.maybe("from", toTimestamp)
    let value1 = try fields.maybe("until", toTimestamp)
    let value2 = try fields.maybe("assignee", toText)
    return ReminderQuery(from: value0, until: value1, assignee: value2)
}

func toReturn(_ json: Json) throws -> Return {
    let fields = try Entries(json, ["id", "order_id", "lines", "reason", "note", "status", "steps", "refund_id", "credit_note_id", "created_at", "updated_at", "version", "deleted_at"])
    let value0 = try fields.need("id", toReturnId)
    let value1 = try fields.need("order_id", toOrderId)
    let value2 = try fields.need("lines", list(toOrderPart))
    let value3 = try fields.maybe("reason", toText)
    let value4 = try fields.maybe("note", toText)
    let value5 = try fields.need("status", toReturnStatus)
    let value6 = try fields.need("steps", list(toReturnStep))
    let value7 = try fields.maybe("refund_id", toRefundId)
    let value8 = try fields.maybe("credit_note_id", toInvoiceId)
    let value9 = try fields.need("created_at", toTimestamp)
    let value10 = try fields.need("updated_at", toTimestamp)
    let value11 = try fields.need("version", toUInt64)
    let value12 = try fields.maybe("deleted_at", toTimestamp)
    return Return(id: value0, orderId: value1, lines: value2, reason: value3, note: value4, status: value5, steps: value6, refundId: value7, creditNoteId: value8, createdAt: value9, updatedAt: value10, version: value11, deletedAt: value12)
}

func toReturnAdvance(_ json: Json) throws -> ReturnAdvance {
    let fields = try Entries(json, ["version", "status", "at"])
    let value0 = try fields.maybe("version", toUInt64)
    let value1 = try fields.need("status", toReturnStatus)
    let value2 = try fields.maybe("at", toTimestamp)
    return ReturnAdvance(version: value0, status: value1, at: value2)
}

func toReturnClosing(_ json: Json) throws -> ReturnClosing {
    let fields = try Entries(json, ["version", "at", "refund", "credit_note"])
    let value0 = try fields.maybe("version", toUInt64)
    let value1 = try fields.maybe("at", toTimestamp)
    let value2 = try fields.maybe("refund", toReturnRefund)
    let value3 = try fields.maybe("credit_note", toNewCreditNote)
    return ReturnClosing(version: value0, at: value1, refund: value2, creditNote: value3)
}

func toReturnPatch(_ json: Json) throws -> ReturnPatch {
    let fields = try Entries(json, ["version", "lines", "reason", "note"])
    let value0 = try fields.maybe("version", toUInt64)
    let value1 = try fields.maybe("lines", list(toOrderPart))
    let value2 = try fields.patch("reason", TextPatch.clear, toText, TextPatch.set)
    let value3 = try fields.patch("note", TextPatch.clear, toText, TextPatch.set)
    return ReturnPatch(version: value0, lines: value1, reason: value2, note: value3)
}

func toReturnQuery(_ json: Json) throws -> ReturnQuery {
    let fields = try Entries(json, ["order_id", "customer_id", "status"])
    let value0 = try fields.maybe("order_id", toOrderId)
    let value1 = try fields.maybe("customer_id", toCustomerId)
    let value2 = try fields.maybe("status", toReturnStatus)
    return ReturnQuery(orderId: value0, customerId: value1, status: value2)
}

func toReturnRefund(_ json: Json) throws -> ReturnRefund {
    let fields = try Entries(json, ["id", "shipping", "method"])
    let value0 = try fields.maybe("id", toRefundId)
    let value1 = try fields.maybe("shipping", toDecimal)
    let value2 = try fields.maybe("method", toRefundMethod)
    return ReturnRefund(id: value0, shipping: value1, method: value2)
}

func toReturnStatus(_ json: Json) throws -> ReturnStatus {
    let name = try toText(json)
    switch name {
    case "announced": return .announced
    case "received": return .received
    case "inspected": return .inspected
    case "closed": return .closed
    default: throw Unreadable("value \(name)")
    }
}

func toReturnStep(_ json: Json) throws -> ReturnStep {
    let fields = try Entries(json, ["status", "at"])
    let value0 = try fields.need("status", toReturnStatus)
    let value1 = try fields.need("at", toTimestamp)
    return ReturnStep(status: value0, at: value1)
}

func toRevertReport(_ json: Json) throws -> RevertReport {
    let fields = try Entries(json, ["reverted", "kept"])
    let value0 = try fields.need("reverted", toUInt64)
    let value1 = try fields.need("kept", toUInt64)
    return RevertReport(reverted: value0, kept: value1)
}

func toReviewQuery(_ json: Json) throws -> ReviewQuery {
    let fields = try Entries(json, ["currency", "length", "from", "until", "pipeline_id", "owner", "team", "value", "best_case_from", "committed_from"])
    let value0 = try fields.need("currency", toText)
    let value1 = try fields.maybe("length", toPeriodLength)
    let value2 = try fields.need("from", toCivilDate)
    let value3 = try fields.need("until", toCivilDate)
    let value4 = try fields.maybe("pipeline_id", toPipelineId)
    let value5 = try fields.maybe("owner", toText)
    let value6 = try fields.maybe("team", toText)
    let value7 = try fields.maybe("value", toDealValue)
    let value8 = try fields.maybe("best_case_from", toDecimal)
    let value9 = try fields.maybe("committed_from", toDecimal)
    return ReviewQuery(currency: value0, length: value1, from: value2, until: value3, pipelineId: value4, owner: value5, team: value6, value: value7, bestCaseFrom: value8, committedFrom: value9)
}

func toRfmBins(_ json: Json) throws -> RfmBins {
    let fields = try Entries(json, ["recency", "frequency", "monetary"])
    let value0 = try fields.need("recency", list(toUInt64))
    let value1 = try fields.need("frequency", list(toUInt64))
    let value2 = try fields.need("monetary", list(toUInt64))
    return RfmBins(recency: value0, frequency: value1, monetary: value2)
}

func toRfmEdges(_ json: Json) throws -> RfmEdges {
    let fields = try Entries(json, ["recency", "frequency", "monetary"])
    let value0 = try fields.need("recency", list(toDecimal))
    let value1 = try fields.need("frequency", list(toDecimal))
    let value2 = try fields.need("monetary", list(toDecimal))
    return RfmEdges(recency: value0, frequency: value1, monetary: value2)
}

func toRfmFrequency(_ json: Json) throws -> RfmFrequency {
    let name = try toText(json)
    switch name {
    case "order_days": return .orderDays
    case "orders": return .orders
    default: throw Unreadable("value \(name)")
    }
}

func toRfmInput(_ json: Json) throws -> RfmInput {
    let fields = try Entries(json, ["customer_id", "recency_days", "frequency", "monetary"])
    let value0 = try fields.need("customer_id", toCustomerId)
    let value1 = try fields.need("recency_days", toUInt32)
    let value2 = try fields.need("frequency", toUInt64)
    let value3 = try fields.need("monetary", toDecimal)
    return RfmInput(customerId: value0, recencyDays: value1, frequency: value2, monetary: value3)
}

func toRfmMethod(_ json: Json) throws -> RfmMethod {
    let name = try toText(json)
    switch name {
    case "quantiles": return .quantiles
    case "ntile": return .ntile
    default: throw Unreadable("value \(name)")
    }
}

func toRfmModelScore(_ json: Json) throws -> RfmModelScore {
    let fields = try Entries(json, ["score", "edges"])
    let value0 = try fields.need("score", toRfmScore)
    let value1 = try fields.need("edges", toRfmEdges)
    return RfmModelScore(score: value0, edges: value1)
}

func toRfmMonetary(_ json: Json) throws -> RfmMonetary {
    let name = try toText(json)
    switch name {
    case "sum": return .sum
    case "mean": return .mean
    default: throw Unreadable("value \(name)")
    }
}

func toRfmOptions(_ json: Json) throws -> RfmOptions {
    let fields = try Entries(json, ["method", "cuts", "frequency", "monetary", "grid"])
    let value0 = try fields.maybe("method", toRfmMethod)
    let value1 = try fields.maybe("cuts", toRfmEdges)
    let value2 = try fields.maybe("frequency", toRfmFrequency)
    let value3 = try fields.maybe("monetary", toRfmMonetary)
    let value4 = try fields.maybe("grid", list(toRfmRule)) ?? []
    return RfmOptions(method: value0, cuts: value1, frequency: value2, monetary: value3, grid: value4)
}

func toRfmParameters(_ json: Json) throws -> RfmParameters {
    let fields = try Entries(json, ["edges", "bins"])
    let value0 = try fields.need("edges", toRfmEdges)
    let value1 = try fields.need("bins", toRfmBins)
    return RfmParameters(edges: value0, bins: value1)
}

func toRfmRule(_ json: Json) throws -> RfmRule {
    let fields = try Entries(json, ["name", "recency", "frequency", "monetary"])
    let value0 = try fields.need("name", toText)
    let value1 = try fields.maybe("recency", toScoreRange)
    let value2 = try fields.maybe("frequency", toScoreRange)
    let value3 = try fields.maybe("monetary", toScoreRange)
    return RfmRule(name: value0, recency: value1, frequency: value2, monetary: value3)
}

func toRfmScore(_ json: Json) throws -> RfmScore {
    let fields = try Entries(json, ["input", "scores", "segment"])
    let value0 = try fields.need("input", toRfmInput)
    let value1 = try fields.need("scores", toRfmTriple)
    let value2 = try fields.need("segment", toText)
    return RfmScore(input: value0, scores: value1, segment: value2)
}

func toRfmScores(_ json: Json) throws -> RfmScores {
    let fields = try Entries(json, ["edges", "bins", "segments", "customers"])
    let value0 = try fields.maybe("edges", toRfmEdges)
    let value1 = try fields.need("bins", toRfmBins)
    let value2 = try fields.need("segments", list(toRfmSegment))
    let value3 = try fields.need("customers", list(toRfmScore))
    return RfmScores(edges: value0, bins: value1, segments: value2, customers: value3)
}

func toRfmSegment(_ json: Json) throws -> RfmSegment {
    let fields = try Entries(json, ["name", "customers", "monetary"])
    let value0 = try fields.need("name", toText)
    let value1 = try fields.need("customers", toUInt64)
    let value2 = try fields.need("monetary", toDecimal)
    return RfmSegment(name: value0, customers: value1, monetary: value2)
}

func toRfmSpec(_ json: Json) throws -> RfmSpec {
    let fields = try Entries(json, ["currency", "options"])
    let value0 = try fields.need("currency", toText)
    let value1 = try fields.maybe("options", toRfmOptions)
    return RfmSpec(currency: value0, options: value1)
}

func toRfmTriple(_ json: Json) throws -> RfmTriple {
    let fields = try Entries(json, ["recency", "frequency", "monetary"])
    let value0 = try fields.need("recency", toUInt8)
    let value1 = try fields.need("frequency", toUInt8)
    let value2 = try fields.need("monetary", toUInt8)
    return RfmTriple(recency: value0, frequency: value1, monetary: value2)
}

func toRole(_ json: Json) throws -> Role {
    let name = try toText(json)
    switch name {
    case "customer": return .customer
    case "supplier": return .supplier
    case "partner": return .partner
    case "reseller": return .reseller
    default: throw Unreadable("value \(name)")
    }
}

func toRowError(_ json: Json) throws -> RowError {
    let fields = try Entries(json, ["row", "field", "column", "code"])
    let value0 = try fields.need("row", toUInt64)
    let value1 = try fields.maybe("field", toText)
    let value2 = try fields.maybe("column", toText)
    let value3 = try fields.need("code", toErrorCode)
    return RowError(row: value0, field: value1, column: value2, code: value3)
}

func toSalesReport(_ json: Json) throws -> SalesReport {
    let fields = try Entries(json, ["customers", "buyers", "repeat_buyers", "repeat_rate", "orders", "anonymous_orders", "returns", "first_order_at", "last_order_at", "currencies", "months"])
    let value0 = try fields.need("customers", toUInt64)
    let value1 = try fields.need("buyers", toUInt64)
    let value2 = try fields.need("repeat_buyers", toUInt64)
    let value3 = try fields.maybe("repeat_rate", toDouble)
    let value4 = try fields.need("orders", toUInt64)
    let value5 = try fields.need("anonymous_orders", toUInt64)
    let value6 = try fields.need("returns", toUInt64)
    let value7 = try fields.maybe("first_order_at", toTimestamp)
    let value8 = try fields.maybe("last_order_at", toTimestamp)
    let value9 = try fields.need("currencies", list(toCurrencySales))
    let value10 = try fields.need("months", list(toMonthSales))
    return SalesReport(customers: value0, buyers: value1, repeatBuyers: value2, repeatRate: value3, orders: value4, anonymousOrders: value5, returns: value6, firstOrderAt: value7, lastOrderAt: value8, currencies: value9, months: value10)
}

func toScoreQuery(_ json: Json) throws -> ScoreQuery {
    let fields = try Entries(json, ["segment_id", "sort", "missing_rate"])
    let value0 = try fields.maybe("segment_id", toSegmentId)
    let value1 = try fields.maybe("sort", toScoreSort)
    let value2 = try fields.maybe("missing_rate", toMissingRate)
    return ScoreQuery(segmentId: value0, sort: value1, missingRate: value2)
}

func toScoreRange(_ json: Json) throws -> ScoreRange {
    let fields = try Entries(json, ["min", "max"])
    let value0 = try fields.need("min", toUInt8)
    let value1 = try fields.need("max", toUInt8)
    return ScoreRange(min: value0, max: value1)
}

func toScoreSort(_ json: Json) throws -> ScoreSort {
    let name = try toText(json)
    switch name {
    case "lifetime_value": return .lifetimeValue
    case "probability_alive": return .probabilityAlive
    case "expected_purchases": return .expectedPurchases
    case "rfm": return .rfm
    case "monetary": return .monetary
    case "propensity": return .propensity
    case "cluster": return .cluster
    default: throw Unreadable("value \(name)")
    }
}

func toScoreValues(_ json: Json) throws -> ScoreValues {
    let (kind, rest) = try kindOf(json, "kind")
    switch kind {
    case "rfm": return .rfm(try toRfmModelScore(rest))
    case "clv": return .clv(try toClvScore(rest))
    case "propensity": return .propensity(try toPropensityScore(rest))
    case "clusters": return .clusters(try toClusterScore(rest))
    default: throw Unreadable("kind \(kind)")
    }
}

func toSearchHit(_ json: Json) throws -> SearchHit {
    let fields = try Entries(json, ["customer", "exact"])
    let value0 = try fields.need("customer", toCustomer)
    let value1 = try fields.need("exact", toBool)
    return SearchHit(customer: value0, exact: value1)
}

func toSegment(_ json: Json) throws -> Segment {
    let fields = try Entries(json, ["id", "name", "description", "kind", "expression", "building", "created_at", "updated_at", "version", "deleted_at"])
    let value0 = try fields.need("id", toSegmentId)
    let value1 = try fields.need("name", toText)
    let value2 = try fields.maybe("description", toText)
    let value3 = try fields.need("kind", toSegmentKind)
    let value4 = try fields.maybe("expression", toText)
    let value5 = try fields.maybe("building", toWorkProgress)
    let value6 = try fields.need("created_at", toTimestamp)
    let value7 = try fields.need("updated_at", toTimestamp)
    let value8 = try fields.need("version", toUInt64)
    let value9 = try fields.maybe("deleted_at", toTimestamp)
    return Segment(id: value0, name: value1, description: value2, kind: value3, expression: value4, building: value5, createdAt: value6, updatedAt: value7, version: value8, deletedAt: value9)
}

func toSegmentAttribute(_ json: Json) throws -> SegmentAttribute {
    let fields = try Entries(json, ["name", "table", "value_type", "unit", "description", "values"])
    let value0 = try fields.need("name", toText)
    let value1 = try fields.maybe("table", toText)
    let value2 = try fields.need("value_type", toSegmentType)
    let value3 = try fields.maybe("unit", toText)
    let value4 = try fields.need("description", toText)
    let value5 = try fields.maybe("values", list(toText)) ?? []
    return SegmentAttribute(name: value0, table: value1, valueType: value2, unit: value3, description: value4, values: value5)
}

func toSegmentCondition(_ json: Json) throws -> SegmentCondition {
    let fields = try Entries(json, ["depth", "expression", "truth", "until", "values"])
    let value0 = try fields.need("depth", toUInt32)
    let value1 = try fields.need("expression", toText)
    let value2 = try fields.maybe("truth", toBool)
    let value3 = try fields.maybe("until", toTimestamp)
    let value4 = try fields.need("values", list(toConditionValue))
    return SegmentCondition(depth: value0, expression: value1, truth: value2, until: value3, values: value4)
}

func toSegmentEvent(_ json: Json) throws -> SegmentEvent {
    let fields = try Entries(json, ["seq", "at", "customer_id", "change", "cause"])
    let value0 = try fields.need("seq", toUInt64)
    let value1 = try fields.need("at", toTimestamp)
    let value2 = try fields.need("customer_id", toCustomerId)
    let value3 = try fields.need("change", toMembershipChange)
    let value4 = try fields.need("cause", toMembershipCause)
    return SegmentEvent(seq: value0, at: value1, customerId: value2, change: value3, cause: value4)
}

func toSegmentEvents(_ json: Json) throws -> SegmentEvents {
    let fields = try Entries(json, ["items", "next", "more"])
    let value0 = try fields.need("items", list(toSegmentEvent))
    let value1 = try fields.need("next", toCursor)
    let value2 = try fields.need("more", toBool)
    return SegmentEvents(items: value0, next: value1, more: value2)
}

func toSegmentExplanation(_ json: Json) throws -> SegmentExplanation {
    let fields = try Entries(json, ["is_member", "until", "conditions"])
    let value0 = try fields.need("is_member", toBool)
    let value1 = try fields.maybe("until", toTimestamp)
    let value2 = try fields.need("conditions", list(toSegmentCondition))
    return SegmentExplanation(isMember: value0, until: value1, conditions: value2)
}

func toSegmentFunction(_ json: Json) throws -> SegmentFunction {
    let fields = try Entries(json, ["name", "signature", "returns", "description", "example"])
    let value0 = try fields.need("name", toText)
    let value1 = try fields.need("signature", toText)
    let value2 = try fields.maybe("returns", toSegmentType)
    let value3 = try fields.need("description", toText)
    let value4 = try fields.need("example", toText)
    return SegmentFunction(name: value0, signature: value1, returns: value2, description: value3, example: value4)
}

func toSegmentKind(_ json: Json) throws -> SegmentKind {
    let name = try toText(json)
    switch name {
    case "live": return .live
    case "list": return .list
    default: throw Unreadable("value \(name)")
    }
}

func toSegmentOverlap(_ json: Json) throws -> SegmentOverlap {
    let fields = try Entries(json, ["first", "second", "count"])
    let value0 = try fields.need("first", toSegmentId)
    let value1 = try fields.need("second", toSegmentId)
    let value2 = try fields.need("count", toUInt64)
    return SegmentOverlap(first: value0, second: value1, count: value2)
}

func toSegmentPatch(_ json: Json) throws -> SegmentPatch {
    let fields = try Entries(json, ["version", "name", "description", "expression"])
    let value0 = try fields.maybe("version", toUInt64)
    let value1 = try fields.maybe("name", toText)
    let value2 = try fields.patch("description", TextPatch.clear, toText, TextPatch.set)
    let value3 = try fields.maybe("expression", toText)
    return SegmentPatch(version: value0, name: value1, description: value2, expression: value3)
}

func toSegmentPreview(_ json: Json) throws -> SegmentPreview {
    let fields = try Entries(json, ["count", "sample"])
    let value0 = try fields.need("count", toUInt64)
    let value1 = try fields.need("sample", list(toCustomerId))
    return SegmentPreview(count: value0, sample: value1)
}

func toSegmentSchema(_ json: Json) throws -> SegmentSchema {
    let fields = try Entries(json, ["attributes", "functions"])
    let value0 = try fields.need("attributes", list(toSegmentAttribute))
    let value1 = try fields.need("functions", list(toSegmentFunction))
    return SegmentSchema(attributes: value0, functions: value1)
}

func toSegmentSize(_ json: Json) throws -> SegmentSize {
    let fields = try Entries(json, ["at", "count"])
    let value0 = try fields.need("at", toTimestamp)
    let value1 = try fields.maybe("count", toUInt64)
    return SegmentSize(at: value0, count: value1)
}

func toSegmentType(_ json: Json) throws -> SegmentType {
    let name = try toText(json)
    switch name {
    case "bool": return .bool
    case "number": return .number
    case "text": return .text
    case "instant": return .instant
    case "date": return .date
    case "interval": return .interval
    case "texts": return .texts
    case "anniversary": return .anniversary
    default: throw Unreadable("value \(name)")
    }
}

func toSharing(_ json: Json) throws -> Sharing {
    let name = try toText(json)
    switch name {
    case "exclusive": return .exclusive
    case "single_writer": return .singleWriter
    case "follower": return .follower
    case "many_writers": return .manyWriters
    default: throw Unreadable("value \(name)")
    }
}

func toShipment(_ json: Json) throws -> Shipment {
    let fields = try Entries(json, ["id", "order_id", "lines", "carrier", "tracking_number", "note", "status", "shipped_at", "delivered_at", "created_at", "updated_at", "version", "deleted_at"])
    let value0 = try fields.need("id", toShipmentId)
    let value1 = try fields.need("order_id", toOrderId)
    let value2 = try fields.need("lines", list(toOrderPart))
    let value3 = try fields.maybe("carrier", toText)
    let value4 = try fields.maybe("tracking_number", toText)
    let value5 = try fields.maybe("note", toText)
    let value6 = try fields.need("status", toShipmentStatus)
    let value7 = try fields.maybe("shipped_at", toTimestamp)
    let value8 = try fields.maybe("delivered_at", toTimestamp)
    let value9 = try fields.need("created_at", toTimestamp)
    let value10 = try fields.need("updated_at", toTimestamp)
    let value11 = try fields.need("version", toUInt64)
    let value12 = try fields.maybe("deleted_at", toTimestamp)
    return Shipment(id: value0, orderId: value1, lines: value2, carrier: value3, trackingNumber: value4, note: value5, status: value6, shippedAt: value7, deliveredAt: value8, createdAt: value9, updatedAt: value10, version: value11, deletedAt: value12)
}

func toShipmentPatch(_ json: Json) throws -> ShipmentPatch {
    let fields = try Entries(json, ["version", "lines", "carrier", "tracking_number", "note"])
    let value0 = try fields.maybe("version", toUInt64)
    let value1 = try fields.maybe("lines", list(toOrderPart))
    let value2 = try fields.patch("carrier", TextPatch.clear, toText, TextPatch.set)
    let value3 = try fields.patch("tracking_number", TextPatch.clear, toText, TextPatch.set)
    let value4 = try fields.patch("note", TextPatch.clear, toText, TextPatch.set)
    return ShipmentPatch(version: value0, lines: value1, carrier: value2, trackingNumber: value3, note: value4)
}

func toShipmentQuery(_ json: Json) throws -> ShipmentQuery {
    let fields = try Entries(json, ["order_id", "customer_id", "status", "tracking_number"])
    let value0 = try fields.maybe("order_id", toOrderId)
    let value1 = try fields.maybe("customer_id", toCustomerId)
    let value2 = try fields.maybe("status", toShipmentStatus)
    let value3 = try fields.maybe("tracking_number", toText)
    return ShipmentQuery(orderId: value0, customerId: value1, status: value2, trackingNumber: value3)
}

func toShipmentStatus(_ json: Json) throws -> ShipmentStatus {
    let name = try toText(json)
    switch name {
    case "prepared": return .prepared
    case "shipped": return .shipped
    case "delivered": return .delivered
    default: throw Unreadable("value \(name)")
    }
}

func toShipmentStep(_ json: Json) throws -> ShipmentStep {
    let fields = try Entries(json, ["version", "at"])
    let value0 = try fields.maybe("version", toUInt64)
    let value1 = try fields.maybe("at", toTimestamp)
    return ShipmentStep(version: value0, at: value1)
}

func toSimilarProduct(_ json: Json) throws -> SimilarProduct {
    let fields = try Entries(json, ["product_id", "score", "customers"])
    let value0 = try fields.need("product_id", toProductId)
    let value1 = try fields.need("score", toDouble)
    let value2 = try fields.need("customers", toUInt64)
    return SimilarProduct(productId: value0, score: value1, customers: value2)
}

func toSimilarProductQuery(_ json: Json) throws -> SimilarProductQuery {
    let fields = try Entries(json, ["limit", "category_id", "exclude"])
    let value0 = try fields.maybe("limit", toUInt32)
    let value1 = try fields.maybe("category_id", toCategoryId)
    let value2 = try fields.maybe("exclude", list(toProductId))
    return SimilarProductQuery(limit: value0, categoryId: value1, exclude: value2)
}

func toSlippedDeal(_ json: Json) throws -> SlippedDeal {
    let fields = try Entries(json, ["deal_id", "period", "expected_close_on", "now_expected_on", "status", "owner", "value", "pushes"])
    let value0 = try fields.need("deal_id", toDealId)
    let value1 = try fields.need("period", toPeriod)
    let value2 = try fields.need("expected_close_on", toCivilDate)
    let value3 = try fields.maybe("now_expected_on", toCivilDate)
    let value4 = try fields.need("status", toDealStatus)
    let value5 = try fields.maybe("owner", toText)
    let value6 = try fields.need("value", toDecimal)
    let value7 = try fields.need("pushes", toUInt64)
    return SlippedDeal(dealId: value0, period: value1, expectedCloseOn: value2, nowExpectedOn: value3, status: value4, owner: value5, value: value6, pushes: value7)
}

func toSmoothingMethod(_ json: Json) throws -> SmoothingMethod {
    let fields = try Entries(json, ["trend", "season", "period"])
    let value0 = try fields.maybe("trend", toDemandTrend)
    let value1 = try fields.maybe("season", toDemandSeason)
    let value2 = try fields.maybe("period", toUInt32)
    return SmoothingMethod(trend: value0, season: value1, period: value2)
}

func toSortOrder(_ json: Json) throws -> CrmKit.SortOrder {
    let name = try toText(json)
    switch name {
    case "ascending": return .ascending
    case "descending": return .descending
    default: throw Unreadable("value \(name)")
    }
}

func toStage(_ json: Json) throws -> Stage {
    let fields = try Entries(json, ["id", "name", "kind", "probability", "stalled_after_days", "required_fields", "next_stage_ids", "entry_checks", "exit_checks"])
    let value0 = try fields.need("id", toStageId)
    let value1 = try fields.need("name", toText)
    let value2 = try fields.need("kind", toDealStatus)
    let value3 = try fields.need("probability", toDecimal)
    let value4 = try fields.maybe("stalled_after_days", toUInt32)
    let value5 = try fields.need("required_fields", list(toDealField))
    let value6 = try fields.need("next_stage_ids", list(toStageId))
    let value7 = try fields.need("entry_checks", list(toStageCheck))
    let value8 = try fields.need("exit_checks", list(toStageCheck))
    return Stage(id: value0, name: value1, kind: value2, probability: value3, stalledAfterDays: value4, requiredFields: value5, nextStageIds: value6, entryChecks: value7, exitChecks: value8)
}

func toStageCheck(_ json: Json) throws -> StageCheck {
    let name = try toText(json)
    switch name {
    case "quote_accepted": return .quoteAccepted
    case "activity_done": return .activityDone
    case "next_action_planned": return .nextActionPlanned
    default: throw Unreadable("value \(name)")
    }
}

func toStageMetrics(_ json: Json) throws -> StageMetrics {
    let fields = try Entries(json, ["pipeline_id", "stage_id", "name", "here", "weighted", "entered", "converted", "conversion", "won", "lost", "reentries", "time"])
    let value0 = try fields.need("pipeline_id", toPipelineId)
    let value1 = try fields.need("stage_id", toStageId)
    let value2 = try fields.need("name", toText)
    let value3 = try fields.need("here", toDealTally)
    let value4 = try fields.need("weighted", toDecimal)
    let value5 = try fields.need("entered", toUInt64)
    let value6 = try fields.need("converted", toUInt64)
    let value7 = try fields.maybe("conversion", toDouble)
    let value8 = try fields.need("won", toUInt64)
    let value9 = try fields.need("lost", toUInt64)
    let value10 = try fields.need("reentries", toUInt64)
    let value11 = try fields.need("time", toDurations)
    return StageMetrics(pipelineId: value0, stageId: value1, name: value2, here: value3, weighted: value4, entered: value5, converted: value6, conversion: value7, won: value8, lost: value9, reentries: value10, time: value11)
}

func toStageMigration(_ json: Json) throws -> StageMigration {
    let fields = try Entries(json, ["from_stage_id", "to_stage_id", "deals"])
    let value0 = try fields.need("from_stage_id", toStageId)
    let value1 = try fields.need("to_stage_id", toStageId)
    let value2 = try fields.need("deals", toUInt64)
    return StageMigration(fromStageId: value0, toStageId: value1, deals: value2)
}

func toStageMove(_ json: Json) throws -> StageMove {
    let fields = try Entries(json, ["from_stage_id", "to_stage_id", "at", "by", "reason", "cause"])
    let value0 = try fields.maybe("from_stage_id", toStageId)
    let value1 = try fields.need("to_stage_id", toStageId)
    let value2 = try fields.need("at", toTimestamp)
    let value3 = try fields.maybe("by", toText)
    let value4 = try fields.maybe("reason", toText)
    let value5 = try fields.need("cause", toMoveCause)
    return StageMove(fromStageId: value0, toStageId: value1, at: value2, by: value3, reason: value4, cause: value5)
}

func toStageReplacement(_ json: Json) throws -> StageReplacement {
    let fields = try Entries(json, ["from_stage_id", "to_stage_id"])
    let value0 = try fields.need("from_stage_id", toStageId)
    let value1 = try fields.need("to_stage_id", toStageId)
    return StageReplacement(fromStageId: value0, toStageId: value1)
}

func toStageVisit(_ json: Json) throws -> StageVisit {
    let fields = try Entries(json, ["stage_id", "entered_at", "left_at", "milliseconds", "entry"])
    let value0 = try fields.need("stage_id", toStageId)
    let value1 = try fields.need("entered_at", toTimestamp)
    let value2 = try fields.maybe("left_at", toTimestamp)
    let value3 = try fields.need("milliseconds", toUInt64)
    let value4 = try fields.need("entry", toUInt32)
    return StageVisit(stageId: value0, enteredAt: value1, leftAt: value2, milliseconds: value3, entry: value4)
}

func toStalledDeal(_ json: Json) throws -> StalledDeal {
    let fields = try Entries(json, ["deal", "stage_id", "last_activity_at", "stalled_since"])
    let value0 = try fields.need("deal", toDeal)
    let value1 = try fields.need("stage_id", toStageId)
    let value2 = try fields.need("last_activity_at", toTimestamp)
    let value3 = try fields.need("stalled_since", toTimestamp)
    return StalledDeal(deal: value0, stageId: value1, lastActivityAt: value2, stalledSince: value3)
}

func toStalledQuery(_ json: Json) throws -> StalledQuery {
    let fields = try Entries(json, ["at", "pipeline_id", "owner", "team"])
    let value0 = try fields.maybe("at", toTimestamp)
    let value1 = try fields.maybe("pipeline_id", toPipelineId)
    let value2 = try fields.maybe("owner", toText)
    let value3 = try fields.maybe("team", toText)
    return StalledQuery(at: value0, pipelineId: value1, owner: value2, team: value3)
}

func toStats(_ json: Json) throws -> Stats {
    let fields = try Entries(json, ["customers", "changes", "store"])
    let value0 = try fields.need("customers", toUInt32)
    let value1 = try fields.need("changes", toUInt64)
    let value2 = try fields.need("store", toStoreStats)
    return Stats(customers: value0, changes: value1, store: value2)
}

func toStatusChange(_ json: Json) throws -> StatusChange {
    let fields = try Entries(json, ["status", "at", "reason"])
    let value0 = try fields.need("status", toOrderStatus)
    let value1 = try fields.need("at", toTimestamp)
    let value2 = try fields.maybe("reason", toText)
    return StatusChange(status: value0, at: value1, reason: value2)
}

func toStoreStats(_ json: Json) throws -> StoreStats {
    let fields = try Entries(json, ["file_bytes", "stored_bytes", "free_bytes", "log_commits", "log_bytes"])
    let value0 = try fields.need("file_bytes", toUInt64)
    let value1 = try fields.need("stored_bytes", toUInt64)
    let value2 = try fields.need("free_bytes", toUInt64)
    let value3 = try fields.need("log_commits", toUInt64)
    let value4 = try fields.need("log_bytes", toUInt64)
    return StoreStats(fileBytes: value0, storedBytes: value1, freeBytes: value2, logCommits: value3, logBytes: value4)
}

func toTagCovariate(_ json: Json) throws -> TagCovariate {
    let fields = try Entries(json, ["tag"])
    let value0 = try fields.need("tag", toText)
    return TagCovariate(tag: value0)
}

func toTask(_ json: Json) throws -> CrmTask {
    let fields = try Entries(json, ["id", "kind", "subject", "description", "customer_id", "deal_id", "assignee", "priority", "status", "due_at", "due_on", "remind_at", "recommendations", "check_in", "check_out", "attempts", "claim", "outcome", "closed_at", "closed_by", "interaction_id", "follow_up_id", "follows_id", "created_at", "updated_at", "version", "deleted_at"])
    let value0 = try fields.need("id", toTaskId)
    let value1 = try fields.need("kind", toTaskKind)
    let value2 = try fields.need("subject", toText)
    let value3 = try fields.maybe("description", toText)
    let value4 = try fields.maybe("customer_id", toCustomerId)
    let value5 = try fields.maybe("deal_id", toDealId)
    let value6 = try fields.maybe("assignee", toText)
    let value7 = try fields.need("priority", toTaskPriority)
    let value8 = try fields.need("status", toTaskStatus)
    let value9 = try fields.maybe("due_at", toTimestamp)
    let value10 = try fields.maybe("due_on", toCivilDate)
    let value11 = try fields.maybe("remind_at", toTimestamp)
    let value12 = try fields.need("recommendations", list(toRecommendation))
    let value13 = try fields.maybe("check_in", toTaskPresence)
    let value14 = try fields.maybe("check_out", toTaskPresence)
    let value15 = try fields.need("attempts", list(toCallAttempt))
    let value16 = try fields.maybe("claim", toTaskClaim)
    let value17 = try fields.maybe("outcome", toText)
    let value18 = try fields.maybe("closed_at", toTimestamp)
    let value19 = try fields.maybe("closed_by", toText)
    let value20 = try fields.maybe("interaction_id", toInteractionId)
    let value21 = try fields.maybe("follow_up_id", toTaskId)
    let value22 = try fields.maybe("follows_id", toTaskId)
    let value23 = try fields.need("created_at", toTimestamp)
    let value24 = try fields.need("updated_at", toTimestamp)
    let value25 = try fields.need("version", toUInt64)
    let value26 = try fields.maybe("deleted_at", toTimestamp)
    return CrmTask(id: value0, kind: value1, subject: value2, description: value3, customerId: value4, dealId: value5, assignee: value6, priority: value7, status: value8, dueAt: value9, dueOn: value10, remindAt: value11, recommendations: value12, checkIn: value13, checkOut: value14, attempts: value15, claim: value16, outcome: value17, closedAt: value18, closedBy: value19, interactionId: value20, followUpId: value21, followsId: value22, createdAt: value23, updatedAt: value24, version: value25, deletedAt: value26)
}

func toTaskCancellation(_ json: Json) throws -> TaskCancellation {
    let fields = try Entries(json, ["version", "reason", "by"])
    let value0 = try fields.maybe("version", toUInt64)
    let value1 = try fields.maybe("reason", toText)
    let value2 = try fields.maybe("by", toText)
    return TaskCancellation(version: value0, reason: value1, by: value2)
}

func toTaskCheck(_ json: Json) throws -> TaskCheck {
    let fields = try Entries(json, ["version", "at", "location", "by"])
    let value0 = try fields.maybe("version", toUInt64)
    let value1 = try fields.maybe("at", toTimestamp)
    let value2 = try fields.maybe("location", toLocation)
    let value3 = try fields.maybe("by", toText)
    return TaskCheck(version: value0, at: value1, location: value2, by: value3)
}

func toTaskClaim(_ json: Json) throws -> TaskClaim {
    let fields = try Entries(json, ["by", "at", "until"])
    let value0 = try fields.need("by", toText)
    let value1 = try fields.need("at", toTimestamp)
    let value2 = try fields.need("until", toTimestamp)
    return TaskClaim(by: value0, at: value1, until: value2)
}

func toTaskClaiming(_ json: Json) throws -> TaskClaiming {
    let fields = try Entries(json, ["version", "by", "seconds"])
    let value0 = try fields.maybe("version", toUInt64)
    let value1 = try fields.maybe("by", toText)
    let value2 = try fields.maybe("seconds", toUInt32)
    return TaskClaiming(version: value0, by: value1, seconds: value2)
}

func toTaskCompletion(_ json: Json) throws -> TaskCompletion {
    let fields = try Entries(json, ["version", "outcome", "note", "duration_seconds", "at", "by", "recommendations", "callback_at", "follow_up"])
    let value0 = try fields.maybe("version", toUInt64)
    let value1 = try fields.maybe("outcome", toText)
    let value2 = try fields.maybe("note", toText)
    let value3 = try fields.maybe("duration_seconds", toUInt32)
    let value4 = try fields.maybe("at", toTimestamp)
    let value5 = try fields.maybe("by", toText)
    let value6 = try fields.maybe("recommendations", list(toRecommendation))
    let value7 = try fields.maybe("callback_at", toTimestamp)
    let value8 = try fields.maybe("follow_up", toNewTask)
    return TaskCompletion(version: value0, outcome: value1, note: value2, durationSeconds: value3, at: value4, by: value5, recommendations: value6, callbackAt: value7, followUp: value8)
}

func toTaskKind(_ json: Json) throws -> TaskKind {
    let name = try toText(json)
    switch name {
    case "call": return .call
    case "visit": return .visit
    case "meeting": return .meeting
    case "email": return .email
    case "todo": return .todo
    default: throw Unreadable("value \(name)")
    }
}

func toTaskPatch(_ json: Json) throws -> TaskPatch {
    let fields = try Entries(json, ["version", "subject", "description", "customer_id", "deal_id", "assignee", "priority", "due_at", "due_on", "remind_at", "recommendations"])
    let value0 = try fields.maybe("version", toUInt64)
    let value1 = try fields.maybe("subject", toText)
    let value2 = try fields.patch("description", TextPatch.clear, toText, TextPatch.set)
    let value3 = try fields.patch("customer_id", CustomerIdPatch.clear, toCustomerId, CustomerIdPatch.set)
    let value4 = try fields.patch("deal_id", DealIdPatch.clear, toDealId, DealIdPatch.set)
    let value5 = try fields.patch("assignee", TextPatch.clear, toText, TextPatch.set)
    let value6 = try fields.maybe("priority", toTaskPriority)
    let value7 = try fields.patch("due_at", TimestampPatch.clear, toTimestamp, TimestampPatch.set)
    let value8 = try fields.patch("due_on", CivilDatePatch.clear, toCivilDate, CivilDatePatch.set)
    let value9 = try fields.patch("remind_at", TimestampPatch.clear, toTimestamp, TimestampPatch.set)
    let value10 = try fields.patch("recommendations", RecommendationListPatch.clear, list(toRecommendation), RecommendationListPatch.set)
    return TaskPatch(version: value0, subject: value1, description: value2, customerId: value3, dealId: value4, assignee: value5, priority: value6, dueAt: value7, dueOn: value8, remindAt: value9, recommendations: value10)
}

func toTaskPresence(_ json: Json) throws -> TaskPresence {
    let fields = try Entries(json, ["at", "location", "by"])
    let value0 = try fields.need("at", toTimestamp)
    let value1 = try fields.maybe("location", toLocation)
    let value2 = try fields.maybe("by", toText)
    return TaskPresence(at: value0, location: value1, by: value2)
}

func toTaskPriority(_ json: Json) throws -> TaskPriority {
    let name = try toText(json)
    switch name {
    case "low": return .low
    case "normal": return .normal
    case "high": return .high
    case "urgent": return .urgent
    default: throw Unreadable("value \(name)")
    }
}

func toTaskQuery(_ json: Json) throws -> TaskQuery {
    let fields = try Entries(json, ["customer_id", "deal_id", "assignee", "kind", "priority", "status", "product_id", "text"])
    let value0 = try fields.maybe("customer_id", toCustomerId)
    let value1 = try fields.maybe("deal_id", toDealId)
    let value2 = try fields.maybe("assignee", toText)
    let value3 = try fields.maybe("kind", toTaskKind)
    let value4 = try fields.maybe("priority", toTaskPriority)
    let value5 = try fields.maybe("status", toTaskStatus)
    let value6 = try fields.maybe("product_id", toProductId)
    let value7 = try fields.maybe("text", toText)
    return TaskQuery(customerId: value0, dealId: value1, assignee: value2, kind: value3, priority: value4, status: value5, productId: value6, text: value7)
}

func toTaskStatus(_ json: Json) throws -> TaskStatus {
    let name = try toText(json)
    switch name {
    case "open": return .open
    case "done": return .done
    case "cancelled": return .cancelled
    default: throw Unreadable("value \(name)")
    }
}

func toTextFieldCovariate(_ json: Json) throws -> TextFieldCovariate {
    let fields = try Entries(json, ["field", "value"])
    let value0 = try fields.need("field", toText)
    let value1 = try fields.need("value", toText)
    return TextFieldCovariate(field: value0, value: value1)
}

func toTimelineItem(_ json: Json) throws -> TimelineItem {
    let (kind, rest) = try kindOf(json, "type")
    switch kind {
    case "order": return .order(try toOrder(rest))
    case "interaction": return .interaction(try toInteraction(rest))
    case "note": return .note(try toNote(rest))
    case "deal": return .deal(try toDealEvent(rest))
    default: throw Unreadable("kind \(kind)")
    }
}

func toTimelineKind(_ json: Json) throws -> TimelineKind {
    let name = try toText(json)
    switch name {
    case "order": return .order
    case "interaction": return .interaction
    case "note": return .note
    case "deal": return .deal
    default: throw Unreadable("value \(name)")
    }
}

func toTimelineQuery(_ json: Json) throws -> TimelineQuery {
    let fields = try Entries(json, ["kinds", "from", "until"])
    let value0 = try fields.maybe("kinds", list(toTimelineKind))
    let value1 = try fields.maybe("from", toTimestamp)
    let value2 = try fields.maybe("until", toTimestamp)
    return TimelineQuery(kinds: value0, from: value1, until: value2)
}

func toTopCustomer(_ json: Json) throws -> TopCustomer {
    let fields = try Entries(json, ["customer_id", "spent", "share", "orders", "last_order_at"])
    let value0 = try fields.need("customer_id", toCustomerId)
    let value1 = try fields.need("spent", toDecimal)
    let value2 = try fields.maybe("share", toDouble)
    let value3 = try fields.need("orders", toUInt64)
    let value4 = try fields.maybe("last_order_at", toTimestamp)
    return TopCustomer(customerId: value0, spent: value1, share: value2, orders: value3, lastOrderAt: value4)
}

func toTrackedWeek(_ json: Json) throws -> TrackedWeek {
    let fields = try Entries(json, ["week", "ends_on", "actual", "expected"])
    let value0 = try fields.need("week", toUInt32)
    let value1 = try fields.need("ends_on", toCivilDate)
    let value2 = try fields.need("actual", toUInt64)
    let value3 = try fields.need("expected", toDouble)
    return TrackedWeek(week: value0, endsOn: value1, actual: value2, expected: value3)
}

func toTreeNode(_ json: Json) throws -> TreeNode {
    let fields = try Entries(json, ["value", "split"])
    let value0 = try fields.need("value", toDouble)
    let value1 = try fields.maybe("split", toTreeSplit)
    return TreeNode(value: value0, split: value1)
}

func toTreeSplit(_ json: Json) throws -> TreeSplit {
    let fields = try Entries(json, ["column", "threshold", "missing_below", "below", "above"])
    let value0 = try fields.need("column", toUInt32)
    let value1 = try fields.need("threshold", toDouble)
    let value2 = try fields.need("missing_below", toBool)
    let value3 = try fields.need("below", toUInt32)
    let value4 = try fields.need("above", toUInt32)
    return TreeSplit(column: value0, threshold: value1, missingBelow: value2, below: value3, above: value4)
}

func toUnknownCustomer(_ json: Json) throws -> UnknownCustomer {
    let name = try toText(json)
    switch name {
    case "create": return .create
    case "reject": return .reject
    case "anonymous": return .anonymous
    default: throw Unreadable("value \(name)")
    }
}

func toUnknownDealCustomer(_ json: Json) throws -> UnknownDealCustomer {
    let name = try toText(json)
    switch name {
    case "reject": return .reject
    case "create": return .create
    default: throw Unreadable("value \(name)")
    }
}

func toUnknownProduct(_ json: Json) throws -> UnknownProduct {
    let name = try toText(json)
    switch name {
    case "keep": return .keep
    case "create": return .create
    default: throw Unreadable("value \(name)")
    }
}

func toValueTier(_ json: Json) throws -> ValueTier {
    let fields = try Entries(json, ["name", "percent"])
    let value0 = try fields.need("name", toText)
    let value1 = try fields.need("percent", toDouble)
    return ValueTier(name: value0, percent: value1)
}

func toVerifyReport(_ json: Json) throws -> VerifyReport {
    let fields = try Entries(json, ["head", "problems"])
    let value0 = try fields.maybe("head", toJournalHead)
    let value1 = try fields.need("problems", list(toProblem))
    return VerifyReport(head: value0, problems: value1)
}

func toWorkItem(_ json: Json) throws -> WorkItem {
    let fields = try Entries(json, ["task", "due"])
    let value0 = try fields.need("task", toTask)
    let value1 = try fields.need("due", toDueState)
    return WorkItem(task: value0, due: value1)
}

func toWorkProgress(_ json: Json) throws -> WorkProgress {
    let fields = try Entries(json, ["done", "of"])
    let value0 = try fields.need("done", toUInt32)
    let value1 = try fields.need("of", toUInt32)
    return WorkProgress(done: value0, of: value1)
}

func toWorkQuery(_ json: Json) throws -> WorkQuery {
    let fields = try Entries(json, ["assignee", "due", "kind"])
    let value0 = try fields.maybe("assignee", toText)
    let value1 = try fields.maybe("due", toDueState)
    let value2 = try fields.maybe("kind", toTaskKind)
    return WorkQuery(assignee: value0, due: value1, kind: value2)
}

func toErrorCode(_ json: Json) throws -> ErrorCode {
    let name = try toText(json)
    switch name {
    case "not_found": return .notFound
    case "not_yet_created": return .notYetCreated
    case "erased": return .erased
    case "stale_version": return .staleVersion
    case "taken": return .taken
    case "already_exists": return .alreadyExists
    case "not_deleted": return .notDeleted
    case "illegal_state": return .illegalState
    case "in_use": return .inUse
    case "required": return .required
    case "malformed": return .malformed
    case "out_of_range": return .outOfRange
    case "too_long": return .tooLong
    case "too_many": return .tooMany
    case "too_deep": return .tooDeep
    case "control_character": return .controlCharacter
    case "not_utf8": return .notUtf8
    case "invalid_email": return .invalidEmail
    case "invalid_phone": return .invalidPhone
    case "invalid_date": return .invalidDate
    case "invalid_timestamp": return .invalidTimestamp
    case "invalid_number": return .invalidNumber
    case "invalid_id": return .invalidId
    case "invalid_cursor": return .invalidCursor
    case "unknown_currency": return .unknownCurrency
    case "unknown_time_zone": return .unknownTimeZone
    case "unknown_language": return .unknownLanguage
    case "unknown_country": return .unknownCountry
    case "unknown_field": return .unknownField
    case "unknown_reference": return .unknownReference
    case "unknown_column": return .unknownColumn
    case "not_exact": return .notExact
    case "ambiguous": return .ambiguous
    case "currency_mismatch": return .currencyMismatch
    case "wrong_type": return .wrongType
    case "wrong_kind": return .wrongKind
    case "self_reference": return .selfReference
    case "duplicate_in_input": return .duplicateInInput
    case "inconsistent": return .inconsistent
    case "too_few": return .tooFew
    case "not_converged": return .notConverged
    case "missing_columns": return .missingColumns
    case "closed": return .closed
    case "locked": return .locked
    case "nested_write": return .nestedWrite
    case "read_only": return .follower
    case "snapshots_open": return .snapshotsOpen
    case "too_busy": return .tooBusy
    case "io": return .io
    case "disk_full": return .diskFull
    case "no_file": return .noFile
    case "no_permission": return .noPermission
    case "corrupt": return .corrupt
    case "not_a_crm": return .notACrm
    case "newer_format": return .newerFormat
    case "stopped": return .stopped
    case "internal": return .internal
    default: throw Unreadable("value \(name)")
    }
}

func toCategoryPage(_ json: Json) throws -> CategoryPage {
    let fields = try Entries(json, ["items", "next"])
    let items = try fields.need("items", list(toCategory))
    return CategoryPage(items: items, next: try fields.maybe("next", toCursor))
}

func toCustomerPage(_ json: Json) throws -> CustomerPage {
    let fields = try Entries(json, ["items", "next"])
    let items = try fields.need("items", list(toCustomer))
    return CustomerPage(items: items, next: try fields.maybe("next", toCursor))
}

func toCustomerAttributesPage(_ json: Json) throws -> CustomerAttributesPage {
    let fields = try Entries(json, ["items", "next"])
    let items = try fields.need("items", list(toCustomerAttributes))
    return CustomerAttributesPage(items: items, next: try fields.maybe("next", toCursor))
}

func toCustomerFeaturesPage(_ json: Json) throws -> CustomerFeaturesPage {
    let fields = try Entries(json, ["items", "next"])
    let items = try fields.need("items", list(toCustomerFeatures))
    return CustomerFeaturesPage(items: items, next: try fields.maybe("next", toCursor))
}

func toCustomerIdPage(_ json: Json) throws -> CustomerIdPage {
    let fields = try Entries(json, ["items", "next"])
    let items = try fields.need("items", list(toCustomerId))
    return CustomerIdPage(items: items, next: try fields.maybe("next", toCursor))
}

func toDealPage(_ json: Json) throws -> DealPage {
    let fields = try Entries(json, ["items", "next"])
    let items = try fields.need("items", list(toDeal))
    return DealPage(items: items, next: try fields.maybe("next", toCursor))
}

func toExchangeRatePage(_ json: Json) throws -> ExchangeRatePage {
    let fields = try Entries(json, ["items", "next"])
    let items = try fields.need("items", list(toExchangeRate))
    return ExchangeRatePage(items: items, next: try fields.maybe("next", toCursor))
}

func toForecastSnapshotPage(_ json: Json) throws -> ForecastSnapshotPage {
    let fields = try Entries(json, ["items", "next"])
    let items = try fields.need("items", list(toForecastSnapshot))
    return ForecastSnapshotPage(items: items, next: try fields.maybe("next", toCursor))
}

func toGoalPage(_ json: Json) throws -> GoalPage {
    let fields = try Entries(json, ["items", "next"])
    let items = try fields.need("items", list(toGoal))
    return GoalPage(items: items, next: try fields.maybe("next", toCursor))
}

func toHistoryEntryPage(_ json: Json) throws -> HistoryEntryPage {
    let fields = try Entries(json, ["items", "next"])
    let items = try fields.need("items", list(toHistoryEntry))
    return HistoryEntryPage(items: items, next: try fields.maybe("next", toCursor))
}

func toImportPage(_ json: Json) throws -> ImportPage {
    let fields = try Entries(json, ["items", "next"])
    let items = try fields.need("items", list(toImport))
    return ImportPage(items: items, next: try fields.maybe("next", toCursor))
}

func toInteractionPage(_ json: Json) throws -> InteractionPage {
    let fields = try Entries(json, ["items", "next"])
    let items = try fields.need("items", list(toInteraction))
    return InteractionPage(items: items, next: try fields.maybe("next", toCursor))
}

func toInvoicePage(_ json: Json) throws -> InvoicePage {
    let fields = try Entries(json, ["items", "next"])
    let items = try fields.need("items", list(toInvoice))
    return InvoicePage(items: items, next: try fields.maybe("next", toCursor))
}

func toLateOrderPage(_ json: Json) throws -> LateOrderPage {
    let fields = try Entries(json, ["items", "next"])
    let items = try fields.need("items", list(toLateOrder))
    return LateOrderPage(items: items, next: try fields.maybe("next", toCursor))
}

func toLeadModelPage(_ json: Json) throws -> LeadModelPage {
    let fields = try Entries(json, ["items", "next"])
    let items = try fields.need("items", list(toLeadModel))
    return LeadModelPage(items: items, next: try fields.maybe("next", toCursor))
}

func toModelPage(_ json: Json) throws -> ModelPage {
    let fields = try Entries(json, ["items", "next"])
    let items = try fields.need("items", list(toModel))
    return ModelPage(items: items, next: try fields.maybe("next", toCursor))
}

func toModelScorePage(_ json: Json) throws -> ModelScorePage {
    let fields = try Entries(json, ["items", "next"])
    let items = try fields.need("items", list(toModelScore))
    return ModelScorePage(items: items, next: try fields.maybe("next", toCursor))
}

func toNotePage(_ json: Json) throws -> NotePage {
    let fields = try Entries(json, ["items", "next"])
    let items = try fields.need("items", list(toNote))
    return NotePage(items: items, next: try fields.maybe("next", toCursor))
}

func toOrderPage(_ json: Json) throws -> OrderPage {
    let fields = try Entries(json, ["items", "next"])
    let items = try fields.need("items", list(toOrder))
    return OrderPage(items: items, next: try fields.maybe("next", toCursor))
}

func toOverdueInvoicePage(_ json: Json) throws -> OverdueInvoicePage {
    let fields = try Entries(json, ["items", "next"])
    let items = try fields.need("items", list(toOverdueInvoice))
    return OverdueInvoicePage(items: items, next: try fields.maybe("next", toCursor))
}

func toProductPage(_ json: Json) throws -> ProductPage {
    let fields = try Entries(json, ["items", "next"])
    let items = try fields.need("items", list(toProduct))
    return ProductPage(items: items, next: try fields.maybe("next", toCursor))
}

func toPurchaseOrderPage(_ json: Json) throws -> PurchaseOrderPage {
    let fields = try Entries(json, ["items", "next"])
    let items = try fields.need("items", list(toPurchaseOrder))
    return PurchaseOrderPage(items: items, next: try fields.maybe("next", toCursor))
}

func toQuotePage(_ json: Json) throws -> QuotePage {
    let fields = try Entries(json, ["items", "next"])
    let items = try fields.need("items", list(toQuote))
    return QuotePage(items: items, next: try fields.maybe("next", toCursor))
}

func toRelationshipPage(_ json: Json) throws -> RelationshipPage {
    let fields = try Entries(json, ["items", "next"])
    let items = try fields.need("items", list(toRelationship))
    return RelationshipPage(items: items, next: try fields.maybe("next", toCursor))
}

func toReturnPage(_ json: Json) throws -> ReturnPage {
    let fields = try Entries(json, ["items", "next"])
    let items = try fields.need("items", list(toReturn))
    return ReturnPage(items: items, next: try fields.maybe("next", toCursor))
}

func toSegmentPage(_ json: Json) throws -> SegmentPage {
    let fields = try Entries(json, ["items", "next"])
    let items = try fields.need("items", list(toSegment))
    return SegmentPage(items: items, next: try fields.maybe("next", toCursor))
}

func toShipmentPage(_ json: Json) throws -> ShipmentPage {
    let fields = try Entries(json, ["items", "next"])
    let items = try fields.need("items", list(toShipment))
    return ShipmentPage(items: items, next: try fields.maybe("next", toCursor))
}

func toStalledDealPage(_ json: Json) throws -> StalledDealPage {
    let fields = try Entries(json, ["items", "next"])
    let items = try fields.need("items", list(toStalledDeal))
    return StalledDealPage(items: items, next: try fields.maybe("next", toCursor))
}

func toTaskPage(_ json: Json) throws -> TaskPage {
    let fields = try Entries(json, ["items", "next"])
    let items = try fields.need("items", list(toTask))
    return TaskPage(items: items, next: try fields.maybe("next", toCursor))
}

func toTimelineItemPage(_ json: Json) throws -> TimelineItemPage {
    let fields = try Entries(json, ["items", "next"])
    let items = try fields.need("items", list(toTimelineItem))
    return TimelineItemPage(items: items, next: try fields.maybe("next", toCursor))
}

func toWorkItemPage(_ json: Json) throws -> WorkItemPage {
    let fields = try Entries(json, ["items", "next"])
    let items = try fields.need("items", list(toWorkItem))
    return WorkItemPage(items: items, next: try fields.maybe("next", toCursor))
}

/// Every enum: how a value is read, and how many there are.
let enums: [String: (read: @Sendable (Json) throws -> AnyHashable, count: Int)] = [
    "AbcClass": ({ AnyHashable(try toAbcClass($0)) }, AbcClass.allCases.count),
    "AbcSubject": ({ AnyHashable(try toAbcSubject($0)) }, AbcSubject.allCases.count),
    "BasketBy": ({ AnyHashable(try toBasketBy($0)) }, BasketBy.allCases.count),
    "BillingInterval": ({ AnyHashable(try toBillingInterval($0)) }, BillingInterval.allCases.count),
    "CalendarKind": ({ AnyHashable(try toCalendarKind($0)) }, CalendarKind.allCases.count),
    "Channel": ({ AnyHashable(try toChannel($0)) }, Channel.allCases.count),
    "ConsentStatus": ({ AnyHashable(try toConsentStatus($0)) }, ConsentStatus.allCases.count),
    "CustomerKind": ({ AnyHashable(try toCustomerKind($0)) }, CustomerKind.allCases.count),
    "CustomerSort": ({ AnyHashable(try toCustomerSort($0)) }, CustomerSort.allCases.count),
    "DealEventKind": ({ AnyHashable(try toDealEventKind($0)) }, DealEventKind.allCases.count),
    "DealField": ({ AnyHashable(try toDealField($0)) }, DealField.allCases.count),
    "DealStatus": ({ AnyHashable(try toDealStatus($0)) }, DealStatus.allCases.count),
    "DealValue": ({ AnyHashable(try toDealValue($0)) }, DealValue.allCases.count),
    "DecimalMark": ({ AnyHashable(try toDecimalMark($0)) }, DecimalMark.allCases.count),
    "Deleted": ({ AnyHashable(try toDeleted($0)) }, Deleted.allCases.count),
    "DemandPeriod": ({ AnyHashable(try toDemandPeriod($0)) }, DemandPeriod.allCases.count),
    "DemandSeason": ({ AnyHashable(try toDemandSeason($0)) }, DemandSeason.allCases.count),
    "DemandTrend": ({ AnyHashable(try toDemandTrend($0)) }, DemandTrend.allCases.count),
    "Direction": ({ AnyHashable(try toDirection($0)) }, Direction.allCases.count),
    "DueState": ({ AnyHashable(try toDueState($0)) }, DueState.allCases.count),
    "Entity": ({ AnyHashable(try toEntity($0)) }, Entity.allCases.count),
    "FieldKind": ({ AnyHashable(try toFieldKind($0)) }, FieldKind.allCases.count),
    "FirstOrderFact": ({ AnyHashable(try toFirstOrderFact($0)) }, FirstOrderFact.allCases.count),
    "ForecastGroup": ({ AnyHashable(try toForecastGroup($0)) }, ForecastGroup.allCases.count),
    "Gender": ({ AnyHashable(try toGender($0)) }, Gender.allCases.count),
    "IdentifierKind": ({ AnyHashable(try toIdentifierKind($0)) }, IdentifierKind.allCases.count),
    "ImportKind": ({ AnyHashable(try toImportKind($0)) }, ImportKind.allCases.count),
    "IngestOutcome": ({ AnyHashable(try toIngestOutcome($0)) }, IngestOutcome.allCases.count),
    "IngestReason": ({ AnyHashable(try toIngestReason($0)) }, IngestReason.allCases.count),
    "InteractionKind": ({ AnyHashable(try toInteractionKind($0)) }, InteractionKind.allCases.count),
    "InvoiceKind": ({ AnyHashable(try toInvoiceKind($0)) }, InvoiceKind.allCases.count),
    "LawfulBasis": ({ AnyHashable(try toLawfulBasis($0)) }, LawfulBasis.allCases.count),
    "LeadAxis": ({ AnyHashable(try toLeadAxis($0)) }, LeadAxis.allCases.count),
    "LeadSource": ({ AnyHashable(try toLeadSource($0)) }, LeadSource.allCases.count),
    "Lifecycle": ({ AnyHashable(try toLifecycle($0)) }, Lifecycle.allCases.count),
    "MembershipCause": ({ AnyHashable(try toMembershipCause($0)) }, MembershipCause.allCases.count),
    "MembershipChange": ({ AnyHashable(try toMembershipChange($0)) }, MembershipChange.allCases.count),
    "MissingCustomer": ({ AnyHashable(try toMissingCustomer($0)) }, MissingCustomer.allCases.count),
    "MissingRate": ({ AnyHashable(try toMissingRate($0)) }, MissingRate.allCases.count),
    "ModelKind": ({ AnyHashable(try toModelKind($0)) }, ModelKind.allCases.count),
    "MoveCause": ({ AnyHashable(try toMoveCause($0)) }, MoveCause.allCases.count),
    "OnDuplicate": ({ AnyHashable(try toOnDuplicate($0)) }, OnDuplicate.allCases.count),
    "Operation": ({ AnyHashable(try toOperation($0)) }, CrmKit.Operation.allCases.count),
    "OrderStatus": ({ AnyHashable(try toOrderStatus($0)) }, OrderStatus.allCases.count),
    "PeriodLength": ({ AnyHashable(try toPeriodLength($0)) }, PeriodLength.allCases.count),
    "PredictorField": ({ AnyHashable(try toPredictorField($0)) }, PredictorField.allCases.count),
    "ProbabilityMethod": ({ AnyHashable(try toProbabilityMethod($0)) }, ProbabilityMethod.allCases.count),
    "ProductStatus": ({ AnyHashable(try toProductStatus($0)) }, ProductStatus.allCases.count),
    "PurchaseModelKind": ({ AnyHashable(try toPurchaseModelKind($0)) }, PurchaseModelKind.allCases.count),
    "PurchaseStatus": ({ AnyHashable(try toPurchaseStatus($0)) }, PurchaseStatus.allCases.count),
    "QuoteStatus": ({ AnyHashable(try toQuoteStatus($0)) }, QuoteStatus.allCases.count),
    "RecommendationBasis": ({ AnyHashable(try toRecommendationBasis($0)) }, RecommendationBasis.allCases.count),
    "RefundMethod": ({ AnyHashable(try toRefundMethod($0)) }, RefundMethod.allCases.count),
    "ReturnStatus": ({ AnyHashable(try toReturnStatus($0)) }, ReturnStatus.allCases.count),
    "RfmFrequency": ({ AnyHashable(try toRfmFrequency($0)) }, RfmFrequency.allCases.count),
    "RfmMethod": ({ AnyHashable(try toRfmMethod($0)) }, RfmMethod.allCases.count),
    "RfmMonetary": ({ AnyHashable(try toRfmMonetary($0)) }, RfmMonetary.allCases.count),
    "Role": ({ AnyHashable(try toRole($0)) }, Role.allCases.count),
    "ScoreSort": ({ AnyHashable(try toScoreSort($0)) }, ScoreSort.allCases.count),
    "SegmentKind": ({ AnyHashable(try toSegmentKind($0)) }, SegmentKind.allCases.count),
    "SegmentType": ({ AnyHashable(try toSegmentType($0)) }, SegmentType.allCases.count),
    "Sharing": ({ AnyHashable(try toSharing($0)) }, Sharing.allCases.count),
    "ShipmentStatus": ({ AnyHashable(try toShipmentStatus($0)) }, ShipmentStatus.allCases.count),
    "SortOrder": ({ AnyHashable(try toSortOrder($0)) }, CrmKit.SortOrder.allCases.count),
    "StageCheck": ({ AnyHashable(try toStageCheck($0)) }, StageCheck.allCases.count),
    "TaskKind": ({ AnyHashable(try toTaskKind($0)) }, TaskKind.allCases.count),
    "TaskPriority": ({ AnyHashable(try toTaskPriority($0)) }, TaskPriority.allCases.count),
    "TaskStatus": ({ AnyHashable(try toTaskStatus($0)) }, TaskStatus.allCases.count),
    "TimelineKind": ({ AnyHashable(try toTimelineKind($0)) }, TimelineKind.allCases.count),
    "UnknownCustomer": ({ AnyHashable(try toUnknownCustomer($0)) }, UnknownCustomer.allCases.count),
    "UnknownDealCustomer": ({ AnyHashable(try toUnknownDealCustomer($0)) }, UnknownDealCustomer.allCases.count),
    "UnknownProduct": ({ AnyHashable(try toUnknownProduct($0)) }, UnknownProduct.allCases.count),
    "ErrorCode": ({ AnyHashable(try toErrorCode($0)) }, ErrorCode.allCases.count),
]
