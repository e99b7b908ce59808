// Written by `cargo xtask api` from the sources of crm-core; change those.

@file:Suppress("LongMethod")

package crm

import kotlinx.serialization.json.JsonElement

internal fun toCategoryId(json: JsonElement): CategoryId = CategoryId(toText(json))

internal fun toCustomerId(json: JsonElement): CustomerId = CustomerId(toText(json))

internal fun toDealId(json: JsonElement): DealId = DealId(toText(json))

internal fun toForecastId(json: JsonElement): ForecastId = ForecastId(toText(json))

internal fun toGoalId(json: JsonElement): GoalId = GoalId(toText(json))

internal fun toImportId(json: JsonElement): ImportId = ImportId(toText(json))

internal fun toInteractionId(json: JsonElement): InteractionId = InteractionId(toText(json))

internal fun toInvoiceId(json: JsonElement): InvoiceId = InvoiceId(toText(json))

internal fun toLeadModelId(json: JsonElement): LeadModelId = LeadModelId(toText(json))

internal fun toModelId(json: JsonElement): ModelId = ModelId(toText(json))

internal fun toNoteId(json: JsonElement): NoteId = NoteId(toText(json))

internal fun toOrderId(json: JsonElement): OrderId = OrderId(toText(json))

internal fun toPaymentId(json: JsonElement): PaymentId = PaymentId(toText(json))

internal fun toPipelineId(json: JsonElement): PipelineId = PipelineId(toText(json))

internal fun toProductId(json: JsonElement): ProductId = ProductId(toText(json))

internal fun toPurchaseOrderId(json: JsonElement): PurchaseOrderId = PurchaseOrderId(toText(json))

internal fun toQuoteId(json: JsonElement): QuoteId = QuoteId(toText(json))

internal fun toReceiptId(json: JsonElement): ReceiptId = ReceiptId(toText(json))

internal fun toRefundId(json: JsonElement): RefundId = RefundId(toText(json))

internal fun toRelationshipId(json: JsonElement): RelationshipId = RelationshipId(toText(json))

internal fun toReturnId(json: JsonElement): ReturnId = ReturnId(toText(json))

internal fun toSegmentId(json: JsonElement): SegmentId = SegmentId(toText(json))

internal fun toShipmentId(json: JsonElement): ShipmentId = ShipmentId(toText(json))

internal fun toStageId(json: JsonElement): StageId = StageId(toText(json))

internal fun toTaskId(json: JsonElement): TaskId = TaskId(toText(json))

internal fun toUuid(json: JsonElement): Uuid = Uuid(toText(json))

internal fun toCursor(json: JsonElement): Cursor = Cursor(toText(json))

internal fun toAbcClass(json: JsonElement): AbcClass = when (val name = toText(json)) {
    "a" -> AbcClass.A
    "b" -> AbcClass.B
    "c" -> AbcClass.C
    else -> throw Unreadable("value $name")
}

internal fun toAbcGroup(json: JsonElement): AbcGroup = Entries(json, "name", "count", "value", "share", "least").run {
    AbcGroup(
        name = need("name", ::toText),
        count = need("count", ::toULong),
        value = need("value", ::toDecimal),
        share = need("share", ::toDouble),
        least = maybe("least", ::toDecimal),
    )
}

internal fun toAbcItem(json: JsonElement): AbcItem = Entries(json, "customer_id", "product_id", "value", "share", "cumulative_share", "class", "tier").run {
    AbcItem(
        customerId = maybe("customer_id", ::toCustomerId),
        productId = maybe("product_id", ::toProductId),
        value = need("value", ::toDecimal),
        share = need("share", ::toDouble),
        cumulativeShare = need("cumulative_share", ::toDouble),
        `class` = need("class", ::toAbcClass),
        tier = maybe("tier", ::toText),
    )
}

internal fun toAbcQuery(json: JsonElement): AbcQuery = Entries(json, "of", "currency", "from", "until", "as_of", "a_percent", "b_percent", "tiers", "limit").run {
    AbcQuery(
        of = maybe("of", ::toAbcSubject),
        currency = need("currency", ::toText),
        from = maybe("from", ::toTimestamp),
        until = maybe("until", ::toTimestamp),
        asOf = maybe("as_of", ::toTimestamp),
        aPercent = maybe("a_percent", ::toDouble),
        bPercent = maybe("b_percent", ::toDouble),
        tiers = maybe("tiers", list(::toValueTier)) ?: listOf(),
        limit = maybe("limit", ::toUInt),
    )
}

internal fun toAbcReport(json: JsonElement): AbcReport = Entries(json, "count", "value", "items", "classes", "tiers", "points", "gini").run {
    AbcReport(
        count = need("count", ::toULong),
        value = need("value", ::toDecimal),
        items = need("items", list(::toAbcItem)),
        classes = need("classes", list(::toAbcGroup)),
        tiers = need("tiers", list(::toAbcGroup)),
        points = need("points", list(::toConcentrationPoint)),
        gini = maybe("gini", ::toDouble),
    )
}

internal fun toAbcSubject(json: JsonElement): AbcSubject = when (val name = toText(json)) {
    "customers" -> AbcSubject.CUSTOMERS
    "products" -> AbcSubject.PRODUCTS
    else -> throw Unreadable("value $name")
}

internal fun toAddress(json: JsonElement): Address = Entries(json, "label", "lines", "city", "region", "postal_code", "country").run {
    Address(
        label = maybe("label", ::toText),
        lines = maybe("lines", list(::toText)) ?: listOf(),
        city = maybe("city", ::toText),
        region = maybe("region", ::toText),
        postalCode = maybe("postal_code", ::toText),
        country = maybe("country", ::toText),
    )
}

internal fun toAttainment(json: JsonElement): Attainment = Entries(json, "goal", "as_of", "won", "share", "remaining", "open", "weighted", "coverage").run {
    Attainment(
        goal = need("goal", ::toGoal),
        asOf = need("as_of", ::toTimestamp),
        won = need("won", ::toDealTally),
        share = maybe("share", ::toDouble),
        remaining = need("remaining", ::toDecimal),
        open = need("open", ::toDealTally),
        weighted = need("weighted", ::toDecimal),
        coverage = maybe("coverage", ::toDouble),
    )
}

internal fun toBasketBy(json: JsonElement): BasketBy = when (val name = toText(json)) {
    "product" -> BasketBy.PRODUCT
    "category" -> BasketBy.CATEGORY
    else -> throw Unreadable("value $name")
}

internal fun toBasketItem(json: JsonElement): BasketItem = Entries(json, "product_id", "category_id", "name").run {
    BasketItem(
        productId = maybe("product_id", ::toProductId),
        categoryId = maybe("category_id", ::toCategoryId),
        name = need("name", ::toText),
    )
}

internal fun toBasketQuery(json: JsonElement): BasketQuery = Entries(json, "by", "from", "until", "as_of", "min_support", "min_confidence", "max_items", "limit", "max_itemsets", "max_basket_items").run {
    BasketQuery(
        by = maybe("by", ::toBasketBy),
        from = maybe("from", ::toTimestamp),
        until = maybe("until", ::toTimestamp),
        asOf = maybe("as_of", ::toTimestamp),
        minSupport = maybe("min_support", ::toDouble),
        minConfidence = maybe("min_confidence", ::toDouble),
        maxItems = maybe("max_items", ::toUInt),
        limit = maybe("limit", ::toUInt),
        maxItemsets = maybe("max_itemsets", ::toULong),
        maxBasketItems = maybe("max_basket_items", ::toULong),
    )
}

internal fun toBasketRule(json: JsonElement): BasketRule = Entries(json, "antecedent", "consequent", "count", "support", "confidence", "lift", "leverage", "conviction", "zhang").run {
    BasketRule(
        antecedent = need("antecedent", list(::toBasketItem)),
        consequent = need("consequent", ::toBasketItem),
        count = need("count", ::toULong),
        support = need("support", ::toDouble),
        confidence = need("confidence", ::toDouble),
        lift = need("lift", ::toDouble),
        leverage = need("leverage", ::toDouble),
        conviction = maybe("conviction", ::toDouble),
        zhang = need("zhang", ::toDouble),
    )
}

internal fun toBasketRules(json: JsonElement): BasketRules = Entries(json, "baskets", "found", "rules").run {
    BasketRules(
        baskets = need("baskets", ::toULong),
        found = need("found", ::toULong),
        rules = need("rules", list(::toBasketRule)),
    )
}

internal fun toBasketSet(json: JsonElement): BasketSet = Entries(json, "items", "count", "support").run {
    BasketSet(
        items = need("items", list(::toBasketItem)),
        count = need("count", ::toULong),
        support = need("support", ::toDouble),
    )
}

internal fun toBasketSets(json: JsonElement): BasketSets = Entries(json, "baskets", "found", "sets").run {
    BasketSets(
        baskets = need("baskets", ::toULong),
        found = need("found", ::toULong),
        sets = need("sets", list(::toBasketSet)),
    )
}

internal fun toBgBb(json: JsonElement): BgBb = Entries(json, "alpha", "beta", "gamma", "delta").run {
    BgBb(
        alpha = need("alpha", ::toDouble),
        beta = need("beta", ::toDouble),
        gamma = need("gamma", ::toDouble),
        delta = need("delta", ::toDouble),
    )
}

internal fun toBgNbd(json: JsonElement): BgNbd = Entries(json, "r", "alpha", "a", "b").run {
    BgNbd(
        r = need("r", ::toDouble),
        alpha = need("alpha", ::toDouble),
        a = need("a", ::toDouble),
        b = need("b", ::toDouble),
    )
}

internal fun toBillingInterval(json: JsonElement): BillingInterval = when (val name = toText(json)) {
    "month" -> BillingInterval.MONTH
    "quarter" -> BillingInterval.QUARTER
    "year" -> BillingInterval.YEAR
    else -> throw Unreadable("value $name")
}

internal fun toBinaryEvaluation(json: JsonElement): BinaryEvaluation = Entries(json, "rows", "positives", "auc", "log_loss", "brier", "calibration").run {
    BinaryEvaluation(
        rows = need("rows", ::toULong),
        positives = need("positives", ::toULong),
        auc = maybe("auc", ::toDouble),
        logLoss = need("log_loss", ::toDouble),
        brier = need("brier", ::toDouble),
        calibration = need("calibration", list(::toReliabilityBin)),
    )
}

internal fun toBoardOptions(json: JsonElement): BoardOptions = Entries(json, "deals", "owner", "team").run {
    BoardOptions(
        deals = maybe("deals", ::toUInt),
        owner = maybe("owner", ::toText),
        team = maybe("team", ::toText),
    )
}

internal fun toBoardStage(json: JsonElement): BoardStage = Entries(json, "stage_id", "name", "kind", "count", "amounts", "yearly", "weighted", "deals", "next").run {
    BoardStage(
        stageId = need("stage_id", ::toStageId),
        name = need("name", ::toText),
        kind = need("kind", ::toDealStatus),
        count = need("count", ::toULong),
        amounts = need("amounts", list(::toMoney)),
        yearly = need("yearly", list(::toMoney)),
        weighted = need("weighted", list(::toMoney)),
        deals = need("deals", list(::toDeal)),
        next = maybe("next", ::toCursor),
    )
}

internal fun toBoostedTrees(json: JsonElement): BoostedTrees = Entries(json, "base", "trees", "importance", "validation_loss").run {
    BoostedTrees(
        base = need("base", ::toDouble),
        trees = need("trees", list(::toDecisionTree)),
        importance = need("importance", list(::toDouble)),
        validationLoss = maybe("validation_loss", ::toDouble),
    )
}

internal fun toBoostingOptions(json: JsonElement): BoostingOptions = Entries(json, "trees", "depth", "learning_rate", "min_rows", "l2", "validation_part", "patience", "seed").run {
    BoostingOptions(
        trees = maybe("trees", ::toUInt),
        depth = maybe("depth", ::toUInt),
        learningRate = maybe("learning_rate", ::toDouble),
        minRows = maybe("min_rows", ::toUInt),
        l2 = maybe("l2", ::toDouble),
        validationPart = maybe("validation_part", ::toDouble),
        patience = maybe("patience", ::toUInt),
        seed = maybe("seed", ::toULong),
    )
}

internal fun toCalendarKind(json: JsonElement): CalendarKind = when (val name = toText(json)) {
    "gregorian" -> CalendarKind.GREGORIAN
    "chinese_lunar" -> CalendarKind.CHINESE_LUNAR
    else -> throw Unreadable("value $name")
}

internal fun toCalibration(json: JsonElement): Calibration = Entries(json, "deals", "brier", "bins").run {
    Calibration(
        deals = need("deals", ::toULong),
        brier = maybe("brier", ::toDouble),
        bins = need("bins", list(::toCalibrationBin)),
    )
}

internal fun toCalibrationBin(json: JsonElement): CalibrationBin = Entries(json, "from", "until", "deals", "won", "expected", "actual").run {
    CalibrationBin(
        from = need("from", ::toUInt),
        until = need("until", ::toUInt),
        deals = need("deals", ::toULong),
        won = need("won", ::toULong),
        expected = maybe("expected", ::toDouble),
        actual = maybe("actual", ::toDouble),
    )
}

internal fun toCallAttempt(json: JsonElement): CallAttempt = Entries(json, "at", "outcome", "by", "interaction_id").run {
    CallAttempt(
        at = need("at", ::toTimestamp),
        outcome = need("outcome", ::toText),
        by = maybe("by", ::toText),
        interactionId = maybe("interaction_id", ::toInteractionId),
    )
}

internal fun toCallQueue(json: JsonElement): CallQueue = Entries(json, "agent", "limit").run {
    CallQueue(
        agent = maybe("agent", ::toText),
        limit = maybe("limit", ::toUInt),
    )
}

internal fun toCategory(json: JsonElement): Category = Entries(json, "id", "name", "parent_id", "description", "created_at", "updated_at", "version", "deleted_at").run {
    Category(
        id = need("id", ::toCategoryId),
        name = need("name", ::toText),
        parentId = maybe("parent_id", ::toCategoryId),
        description = maybe("description", ::toText),
        createdAt = need("created_at", ::toTimestamp),
        updatedAt = need("updated_at", ::toTimestamp),
        version = need("version", ::toULong),
        deletedAt = maybe("deleted_at", ::toTimestamp),
    )
}

internal fun toCategoryPatch(json: JsonElement): CategoryPatch = Entries(json, "version", "name", "parent_id", "description").run {
    CategoryPatch(
        version = maybe("version", ::toULong),
        name = maybe("name", ::toText),
        parentId = patch("parent_id", CategoryIdPatch.Clear, ::toCategoryId) { CategoryIdPatch.Set(it) },
        description = patch("description", TextPatch.Clear, ::toText) { TextPatch.Set(it) },
    )
}

internal fun toChange(json: JsonElement): Change = Entries(json, "seq", "at", "actor", "batch", "entity", "id", "operation", "fields").run {
    Change(
        seq = need("seq", ::toULong),
        at = need("at", ::toTimestamp),
        actor = maybe("actor", ::toText),
        batch = maybe("batch", ::toImportId),
        entity = need("entity", ::toEntity),
        id = need("id", ::toUuid),
        operation = need("operation", ::toOperation),
        fields = need("fields", list(::toFieldChange)),
    )
}

internal fun toChanges(json: JsonElement): Changes = Entries(json, "items", "last", "more").run {
    Changes(
        items = need("items", list(::toChange)),
        last = need("last", ::toULong),
        more = need("more", ::toBoolean),
    )
}

internal fun toChannel(json: JsonElement): Channel = when (val name = toText(json)) {
    "email" -> Channel.EMAIL
    "phone" -> Channel.PHONE
    "sms" -> Channel.SMS
    "chat" -> Channel.CHAT
    "social" -> Channel.SOCIAL
    "web" -> Channel.WEB
    "app" -> Channel.APP
    "in_person" -> Channel.IN_PERSON
    "post" -> Channel.POST
    "device" -> Channel.DEVICE
    else -> throw Unreadable("value $name")
}

internal fun toChannelActivity(json: JsonElement): ChannelActivity = Entries(json, "channel", "count", "last_at").run {
    ChannelActivity(
        channel = need("channel", ::toChannel),
        count = need("count", ::toULong),
        lastAt = need("last_at", ::toTimestamp),
    )
}

internal fun toChurnOutcome(json: JsonElement): ChurnOutcome = Entries(json, "horizon_days").run {
    ChurnOutcome(
        horizonDays = need("horizon_days", ::toUInt),
    )
}

internal fun toClusterColumn(json: JsonElement): ClusterColumn = Entries(json, "name", "is_logarithm", "mean", "deviation").run {
    ClusterColumn(
        name = need("name", ::toText),
        isLogarithm = need("is_logarithm", ::toBoolean),
        mean = need("mean", ::toDouble),
        deviation = need("deviation", ::toDouble),
    )
}

internal fun toClusterDistance(json: JsonElement): ClusterDistance = Entries(json, "number", "distance").run {
    ClusterDistance(
        number = need("number", ::toUInt),
        distance = need("distance", ::toDouble),
    )
}

internal fun toClusterProfile(json: JsonElement): ClusterProfile = Entries(json, "number", "name", "description", "customers", "center", "scaled_center").run {
    ClusterProfile(
        number = need("number", ::toUInt),
        name = need("name", ::toText),
        description = need("description", ::toText),
        customers = need("customers", ::toULong),
        center = need("center", list(::toDouble)),
        scaledCenter = need("scaled_center", list(::toDouble)),
    )
}

internal fun toClusterScore(json: JsonElement): ClusterScore = Entries(json, "number", "name", "distances").run {
    ClusterScore(
        number = need("number", ::toUInt),
        name = need("name", ::toText),
        distances = need("distances", list(::toClusterDistance)),
    )
}

internal fun toClusterTrial(json: JsonElement): ClusterTrial = Entries(json, "clusters", "silhouette", "inertia").run {
    ClusterTrial(
        clusters = need("clusters", ::toUInt),
        silhouette = need("silhouette", ::toDouble),
        inertia = need("inertia", ::toDouble),
    )
}

internal fun toClustersParameters(json: JsonElement): ClustersParameters = Entries(json, "columns", "clusters", "inertia", "trials").run {
    ClustersParameters(
        columns = need("columns", list(::toClusterColumn)),
        clusters = need("clusters", list(::toClusterProfile)),
        inertia = need("inertia", ::toDouble),
        trials = maybe("trials", list(::toClusterTrial)) ?: listOf(),
    )
}

internal fun toClustersSpec(json: JsonElement): ClustersSpec = Entries(json, "currency", "features", "clusters", "seed").run {
    ClustersSpec(
        currency = need("currency", ::toText),
        features = maybe("features", list(::toText)) ?: listOf(),
        clusters = maybe("clusters", ::toUInt),
        seed = maybe("seed", ::toULong),
    )
}

internal fun toClvCovariate(json: JsonElement): ClvCovariate = when (val kind = kindOf(json, "kind")) {
    "first_order" -> ClvCovariate.FirstOrder(toFirstOrderCovariate(without(json, "kind")))
    "first_channel" -> ClvCovariate.FirstChannel(toFirstChannelCovariate(without(json, "kind")))
    "customer_kind" -> ClvCovariate.CustomerKind(toCustomerKindCovariate(without(json, "kind")))
    "country" -> ClvCovariate.Country(toCountryCovariate(without(json, "kind")))
    "tag" -> ClvCovariate.Tag(toTagCovariate(without(json, "kind")))
    "number_field" -> ClvCovariate.NumberField(toNumberFieldCovariate(without(json, "kind")))
    "text_field" -> ClvCovariate.TextField(toTextFieldCovariate(without(json, "kind")))
    else -> throw Unreadable("kind $kind")
}

internal fun toClvCovariateEffect(json: JsonElement): ClvCovariateEffect = Entries(json, "covariate", "weight", "standard_error", "mean").run {
    ClvCovariateEffect(
        covariate = need("covariate", ::toClvCovariate),
        weight = need("weight", ::toDouble),
        standardError = need("standard_error", ::toDouble),
        mean = need("mean", ::toDouble),
    )
}

internal fun toClvParameters(json: JsonElement): ClvParameters = Entries(json, "purchases", "purchases_fit", "value", "value_fit", "covariates").run {
    ClvParameters(
        purchases = need("purchases", ::toPurchaseModel),
        purchasesFit = need("purchases_fit", ::toModelFit),
        value = need("value", ::toGammaGamma),
        valueFit = need("value_fit", ::toModelFit),
        covariates = maybe("covariates", list(::toClvCovariateEffect)) ?: listOf(),
    )
}

internal fun toClvRateFactor(json: JsonElement): ClvRateFactor = Entries(json, "covariate", "value", "factor").run {
    ClvRateFactor(
        covariate = need("covariate", ::toClvCovariate),
        value = maybe("value", ::toDouble),
        factor = need("factor", ::toDouble),
    )
}

internal fun toClvScore(json: JsonElement): ClvScore = Entries(json, "history", "mean_value", "currency", "probability_alive", "expected_purchases", "expected_value", "lifetime_value", "lifetime_value_interval", "rate_factors").run {
    ClvScore(
        history = need("history", ::toPurchaseHistory),
        meanValue = need("mean_value", ::toDouble),
        currency = need("currency", ::toText),
        probabilityAlive = need("probability_alive", ::toDouble),
        expectedPurchases = need("expected_purchases", ::toDouble),
        expectedValue = need("expected_value", ::toDouble),
        lifetimeValue = need("lifetime_value", ::toDouble),
        lifetimeValueInterval = maybe("lifetime_value_interval", ::toConfidenceInterval),
        rateFactors = maybe("rate_factors", list(::toClvRateFactor)) ?: listOf(),
    )
}

internal fun toClvSpec(json: JsonElement): ClvSpec = Entries(json, "currency", "purchase_model", "unit_days", "horizon", "holdout_days", "covariates").run {
    ClvSpec(
        currency = need("currency", ::toText),
        purchaseModel = maybe("purchase_model", ::toPurchaseModelKind),
        unitDays = maybe("unit_days", ::toDouble),
        horizon = maybe("horizon", ::toLifetimeValueOptions),
        holdoutDays = maybe("holdout_days", ::toUInt),
        covariates = maybe("covariates", list(::toClvCovariate)) ?: listOf(),
    )
}

internal fun toConcentration(json: JsonElement): Concentration = Entries(json, "customers", "spent", "points", "a", "b", "c").run {
    Concentration(
        customers = need("customers", ::toULong),
        spent = need("spent", ::toDecimal),
        points = need("points", list(::toConcentrationPoint)),
        a = need("a", ::toULong),
        b = need("b", ::toULong),
        c = need("c", ::toULong),
    )
}

internal fun toConcentrationPoint(json: JsonElement): ConcentrationPoint = Entries(json, "percent", "share").run {
    ConcentrationPoint(
        percent = need("percent", ::toUByte),
        share = need("share", ::toDouble),
    )
}

internal fun toConditionValue(json: JsonElement): ConditionValue = Entries(json, "expression", "value").run {
    ConditionValue(
        expression = need("expression", ::toText),
        value = maybe("value", ::toText),
    )
}

internal fun toConfidenceInterval(json: JsonElement): ConfidenceInterval = Entries(json, "low", "high").run {
    ConfidenceInterval(
        low = need("low", ::toDouble),
        high = need("high", ::toDouble),
    )
}

internal fun toConsent(json: JsonElement): Consent = Entries(json, "purpose", "channel", "status", "basis", "proof", "at").run {
    Consent(
        purpose = need("purpose", ::toText),
        channel = need("channel", ::toChannel),
        status = need("status", ::toConsentStatus),
        basis = maybe("basis", ::toLawfulBasis),
        proof = maybe("proof", ::toText),
        at = need("at", ::toTimestamp),
    )
}

internal fun toConsentStatus(json: JsonElement): ConsentStatus = when (val name = toText(json)) {
    "granted" -> ConsentStatus.GRANTED
    "withdrawn" -> ConsentStatus.WITHDRAWN
    else -> throw Unreadable("value $name")
}

internal fun toContractEndOutcome(json: JsonElement): ContractEndOutcome = Entries(json, "horizon_days", "began_field", "ended_field").run {
    ContractEndOutcome(
        horizonDays = need("horizon_days", ::toUInt),
        beganField = need("began_field", ::toText),
        endedField = need("ended_field", ::toText),
    )
}

internal fun toCoordinates(json: JsonElement): Coordinates = Entries(json, "latitude", "longitude").run {
    Coordinates(
        latitude = need("latitude", ::toDecimal),
        longitude = need("longitude", ::toDecimal),
    )
}

internal fun toCountryCovariate(json: JsonElement): CountryCovariate = Entries(json, "country").run {
    CountryCovariate(
        country = need("country", ::toText),
    )
}

internal fun toCredit(json: JsonElement): Credit = Entries(json, "credit_note_id", "amount", "at").run {
    Credit(
        creditNoteId = need("credit_note_id", ::toInvoiceId),
        amount = need("amount", ::toDecimal),
        at = need("at", ::toTimestamp),
    )
}

internal fun toCsvFormat(json: JsonElement): CsvFormat = Entries(json, "delimiter", "header", "decimal_mark").run {
    CsvFormat(
        delimiter = maybe("delimiter", ::toText),
        header = maybe("header", ::toBoolean),
        decimalMark = maybe("decimal_mark", ::toDecimalMark),
    )
}

internal fun toCurrencySales(json: JsonElement): CurrencySales = Entries(json, "currency", "orders", "revenue", "refunded", "mean_order_value").run {
    CurrencySales(
        currency = need("currency", ::toText),
        orders = need("orders", ::toULong),
        revenue = need("revenue", ::toDecimal),
        refunded = need("refunded", ::toDecimal),
        meanOrderValue = maybe("mean_order_value", ::toDecimal),
    )
}

internal fun toCustomer(json: JsonElement): Customer = Entries(json, "id", "kind", "name", "name_parts", "identifiers", "addresses", "birthday", "gender", "language", "time_zone", "occupation", "preferences", "tags", "roles", "lifecycle", "owner", "source", "custom", "consents", "created_at", "updated_at", "version", "deleted_at").run {
    Customer(
        id = need("id", ::toCustomerId),
        kind = need("kind", ::toCustomerKind),
        name = maybe("name", ::toText),
        nameParts = maybe("name_parts", ::toPersonName),
        identifiers = need("identifiers", list(::toIdentifier)),
        addresses = need("addresses", list(::toAddress)),
        birthday = maybe("birthday", ::toPartialDate),
        gender = maybe("gender", ::toGender),
        language = maybe("language", ::toText),
        timeZone = maybe("time_zone", ::toText),
        occupation = maybe("occupation", ::toText),
        preferences = need("preferences", map(::toValue)),
        tags = need("tags", list(::toText)),
        roles = need("roles", list(::toRole)),
        lifecycle = need("lifecycle", ::toLifecycle),
        owner = maybe("owner", ::toText),
        source = maybe("source", ::toText),
        custom = need("custom", map(::toValue)),
        consents = need("consents", list(::toConsent)),
        createdAt = need("created_at", ::toTimestamp),
        updatedAt = need("updated_at", ::toTimestamp),
        version = need("version", ::toULong),
        deletedAt = maybe("deleted_at", ::toTimestamp),
    )
}

internal fun toCustomer360(json: JsonElement): Customer360 = Entries(json, "customer", "profile", "relationships", "orders", "interactions", "notes", "deals", "history").run {
    Customer360(
        customer = need("customer", ::toCustomer),
        profile = need("profile", ::toProfile),
        relationships = need("relationships", list(::toRelationship)),
        orders = need("orders", list(::toOrder)),
        interactions = need("interactions", list(::toInteraction)),
        notes = need("notes", list(::toNote)),
        deals = need("deals", list(::toDeal)),
        history = need("history", list(::toHistoryEntry)),
    )
}

internal fun toCustomer360Options(json: JsonElement): Customer360Options = Entries(json, "orders", "interactions", "notes", "deals", "relationships", "history").run {
    Customer360Options(
        orders = maybe("orders", ::toUInt),
        interactions = maybe("interactions", ::toUInt),
        notes = maybe("notes", ::toUInt),
        deals = maybe("deals", ::toUInt),
        relationships = maybe("relationships", ::toUInt),
        history = maybe("history", ::toUInt),
    )
}

internal fun toCustomerAttributes(json: JsonElement): CustomerAttributes = Entries(json, "id", "kind", "name", "given_name", "family_name", "email", "phone", "country", "region", "city", "postal_code", "birthday", "gender", "language", "time_zone", "occupation", "lifecycle", "owner", "source", "roles", "tags", "custom", "created_at", "updated_at", "order_count", "order_days", "return_count", "refund_count", "first_order_at", "last_order_at", "spent", "refunded", "balance", "interaction_count", "last_interaction_at", "p_alive", "expected_purchases", "clv", "rfm_recency", "rfm_frequency", "rfm_monetary", "rfm_segment", "propensity", "cluster", "cluster_name").run {
    CustomerAttributes(
        id = need("id", ::toCustomerId),
        kind = need("kind", ::toCustomerKind),
        name = maybe("name", ::toText),
        givenName = maybe("given_name", ::toText),
        familyName = maybe("family_name", ::toText),
        email = maybe("email", ::toText),
        phone = maybe("phone", ::toText),
        country = maybe("country", ::toText),
        region = maybe("region", ::toText),
        city = maybe("city", ::toText),
        postalCode = maybe("postal_code", ::toText),
        birthday = maybe("birthday", ::toPartialDate),
        gender = maybe("gender", ::toGender),
        language = maybe("language", ::toText),
        timeZone = maybe("time_zone", ::toText),
        occupation = maybe("occupation", ::toText),
        lifecycle = need("lifecycle", ::toLifecycle),
        owner = maybe("owner", ::toText),
        source = maybe("source", ::toText),
        roles = need("roles", list(::toRole)),
        tags = need("tags", list(::toText)),
        custom = need("custom", map(::toValue)),
        createdAt = need("created_at", ::toTimestamp),
        updatedAt = need("updated_at", ::toTimestamp),
        orderCount = need("order_count", ::toULong),
        orderDays = need("order_days", ::toULong),
        returnCount = need("return_count", ::toULong),
        refundCount = need("refund_count", ::toULong),
        firstOrderAt = maybe("first_order_at", ::toTimestamp),
        lastOrderAt = maybe("last_order_at", ::toTimestamp),
        spent = need("spent", list(::toMoney)),
        refunded = need("refunded", list(::toMoney)),
        balance = need("balance", list(::toMoney)),
        interactionCount = need("interaction_count", ::toULong),
        lastInteractionAt = maybe("last_interaction_at", ::toTimestamp),
        pAlive = maybe("p_alive", ::toDouble),
        expectedPurchases = maybe("expected_purchases", ::toDouble),
        clv = maybe("clv", ::toDouble),
        rfmRecency = maybe("rfm_recency", ::toUInt),
        rfmFrequency = maybe("rfm_frequency", ::toUInt),
        rfmMonetary = maybe("rfm_monetary", ::toUInt),
        rfmSegment = maybe("rfm_segment", ::toText),
        propensity = maybe("propensity", ::toDouble),
        cluster = maybe("cluster", ::toUInt),
        clusterName = maybe("cluster_name", ::toText),
    )
}

internal fun toCustomerFeatures(json: JsonElement): CustomerFeatures = Entries(json, "customer_id", "days_since_first_order", "days_since_last_order", "order_count", "orders_30_days", "orders_90_days", "orders_365_days", "order_days", "spent", "spent_30_days", "spent_90_days", "spent_365_days", "mean_order_value", "mean_gap_days", "gap_deviation_days", "products", "categories", "refunded_share", "discounted_share", "return_count", "cancellations", "interaction_count", "interactions_30_days", "interactions_90_days", "inbound_90_days", "outbound_90_days", "days_since_last_interaction").run {
    CustomerFeatures(
        customerId = need("customer_id", ::toCustomerId),
        daysSinceFirstOrder = maybe("days_since_first_order", ::toUInt),
        daysSinceLastOrder = maybe("days_since_last_order", ::toUInt),
        orderCount = need("order_count", ::toULong),
        orders30Days = need("orders_30_days", ::toULong),
        orders90Days = need("orders_90_days", ::toULong),
        orders365Days = need("orders_365_days", ::toULong),
        orderDays = need("order_days", ::toULong),
        spent = need("spent", ::toDecimal),
        spent30Days = need("spent_30_days", ::toDecimal),
        spent90Days = need("spent_90_days", ::toDecimal),
        spent365Days = need("spent_365_days", ::toDecimal),
        meanOrderValue = maybe("mean_order_value", ::toDecimal),
        meanGapDays = maybe("mean_gap_days", ::toDouble),
        gapDeviationDays = maybe("gap_deviation_days", ::toDouble),
        products = need("products", ::toULong),
        categories = need("categories", ::toULong),
        refundedShare = maybe("refunded_share", ::toDouble),
        discountedShare = maybe("discounted_share", ::toDouble),
        returnCount = need("return_count", ::toULong),
        cancellations = need("cancellations", ::toULong),
        interactionCount = need("interaction_count", ::toULong),
        interactions30Days = need("interactions_30_days", ::toULong),
        interactions90Days = need("interactions_90_days", ::toULong),
        inbound90Days = need("inbound_90_days", ::toULong),
        outbound90Days = need("outbound_90_days", ::toULong),
        daysSinceLastInteraction = maybe("days_since_last_interaction", ::toUInt),
    )
}

internal fun toCustomerKind(json: JsonElement): CustomerKind = when (val name = toText(json)) {
    "person" -> CustomerKind.PERSON
    "organization" -> CustomerKind.ORGANIZATION
    else -> throw Unreadable("value $name")
}

internal fun toCustomerKindCovariate(json: JsonElement): CustomerKindCovariate = Entries(json, "customer_kind").run {
    CustomerKindCovariate(
        customerKind = need("customer_kind", ::toCustomerKind),
    )
}

internal fun toCustomerMapping(json: JsonElement): CustomerMapping = Entries(json, "format", "external_id", "issuer", "email", "phone", "kind", "name", "given_name", "family_name", "birthday", "date_format", "gender", "language", "occupation", "address_lines", "postal_code", "city", "region", "country", "tags", "tag_separator", "lifecycle", "owner", "source", "custom").run {
    CustomerMapping(
        format = maybe("format", ::toCsvFormat),
        externalId = maybe("external_id", ::toColumn),
        issuer = maybe("issuer", ::toText),
        email = maybe("email", ::toColumn),
        phone = maybe("phone", ::toColumn),
        kind = maybe("kind", ::toColumn),
        name = maybe("name", ::toColumn),
        givenName = maybe("given_name", ::toColumn),
        familyName = maybe("family_name", ::toColumn),
        birthday = maybe("birthday", ::toColumn),
        dateFormat = maybe("date_format", ::toText),
        gender = maybe("gender", ::toColumn),
        language = maybe("language", ::toColumn),
        occupation = maybe("occupation", ::toColumn),
        addressLines = maybe("address_lines", list(::toColumn)),
        postalCode = maybe("postal_code", ::toColumn),
        city = maybe("city", ::toColumn),
        region = maybe("region", ::toColumn),
        country = maybe("country", ::toColumn),
        tags = maybe("tags", ::toColumn),
        tagSeparator = maybe("tag_separator", ::toText),
        lifecycle = maybe("lifecycle", ::toColumn),
        owner = maybe("owner", ::toColumn),
        source = maybe("source", ::toColumn),
        custom = maybe("custom", map(::toColumn)),
    )
}

internal fun toCustomerPatch(json: JsonElement): CustomerPatch = Entries(json, "version", "kind", "name", "name_parts", "identifiers", "addresses", "birthday", "gender", "language", "time_zone", "occupation", "preferences", "tags", "roles", "lifecycle", "owner", "source", "custom").run {
    CustomerPatch(
        version = maybe("version", ::toULong),
        kind = maybe("kind", ::toCustomerKind),
        name = patch("name", TextPatch.Clear, ::toText) { TextPatch.Set(it) },
        nameParts = patch("name_parts", PersonNamePatch.Clear, ::toPersonName) { PersonNamePatch.Set(it) },
        identifiers = patch("identifiers", IdentifierListPatch.Clear, list(::toIdentifier)) { IdentifierListPatch.Set(it) },
        addresses = patch("addresses", AddressListPatch.Clear, list(::toAddress)) { AddressListPatch.Set(it) },
        birthday = patch("birthday", PartialDatePatch.Clear, ::toPartialDate) { PartialDatePatch.Set(it) },
        gender = patch("gender", GenderPatch.Clear, ::toGender) { GenderPatch.Set(it) },
        language = patch("language", TextPatch.Clear, ::toText) { TextPatch.Set(it) },
        timeZone = patch("time_zone", TextPatch.Clear, ::toText) { TextPatch.Set(it) },
        occupation = patch("occupation", TextPatch.Clear, ::toText) { TextPatch.Set(it) },
        preferences = maybe("preferences", map(optional(::toValue))),
        tags = patch("tags", TextListPatch.Clear, list(::toText)) { TextListPatch.Set(it) },
        roles = patch("roles", RoleListPatch.Clear, list(::toRole)) { RoleListPatch.Set(it) },
        lifecycle = maybe("lifecycle", ::toLifecycle),
        owner = patch("owner", TextPatch.Clear, ::toText) { TextPatch.Set(it) },
        source = patch("source", TextPatch.Clear, ::toText) { TextPatch.Set(it) },
        custom = maybe("custom", map(optional(::toValue))),
    )
}

internal fun toCustomerQuery(json: JsonElement): CustomerQuery = Entries(json, "kind", "role", "tag", "lifecycle", "owner", "text", "created_from", "created_until", "updated_from", "updated_until", "deleted", "sort", "order").run {
    CustomerQuery(
        kind = maybe("kind", ::toCustomerKind),
        role = maybe("role", ::toRole),
        tag = maybe("tag", ::toText),
        lifecycle = maybe("lifecycle", ::toLifecycle),
        owner = maybe("owner", ::toText),
        text = maybe("text", ::toText),
        createdFrom = maybe("created_from", ::toTimestamp),
        createdUntil = maybe("created_until", ::toTimestamp),
        updatedFrom = maybe("updated_from", ::toTimestamp),
        updatedUntil = maybe("updated_until", ::toTimestamp),
        deleted = maybe("deleted", ::toDeleted),
        sort = maybe("sort", ::toCustomerSort),
        order = maybe("order", ::toSortOrder),
    )
}

internal fun toCustomerSort(json: JsonElement): CustomerSort = when (val name = toText(json)) {
    "created" -> CustomerSort.CREATED
    "name" -> CustomerSort.NAME
    "updated" -> CustomerSort.UPDATED
    else -> throw Unreadable("value $name")
}

internal fun toDeal(json: JsonElement): Deal = Entries(json, "id", "name", "customer_id", "pipeline_id", "stage_id", "status", "contacts", "partners", "lines", "currency", "amount", "recurring", "probability", "manual_probability", "expected_close_on", "source", "campaign", "next_step", "competitors", "lost_reason", "owner", "team", "quote_id", "order_id", "moves", "opened_at", "closed_at", "created_at", "updated_at", "version", "deleted_at", "predicted_by").run {
    Deal(
        id = need("id", ::toDealId),
        name = need("name", ::toText),
        customerId = need("customer_id", ::toCustomerId),
        pipelineId = need("pipeline_id", ::toPipelineId),
        stageId = need("stage_id", ::toStageId),
        status = need("status", ::toDealStatus),
        contacts = need("contacts", list(::toDealContact)),
        partners = need("partners", list(::toDealPartner)),
        lines = need("lines", list(::toDealLine)),
        currency = need("currency", ::toText),
        amount = maybe("amount", ::toDecimal),
        recurring = maybe("recurring", ::toRecurring),
        probability = need("probability", ::toDecimal),
        manualProbability = maybe("manual_probability", ::toDecimal),
        expectedCloseOn = maybe("expected_close_on", ::toCivilDate),
        source = maybe("source", ::toText),
        campaign = maybe("campaign", ::toText),
        nextStep = maybe("next_step", ::toText),
        competitors = need("competitors", list(::toText)),
        lostReason = maybe("lost_reason", ::toText),
        owner = maybe("owner", ::toText),
        team = maybe("team", ::toText),
        quoteId = maybe("quote_id", ::toQuoteId),
        orderId = maybe("order_id", ::toOrderId),
        moves = need("moves", list(::toStageMove)),
        openedAt = need("opened_at", ::toTimestamp),
        closedAt = maybe("closed_at", ::toTimestamp),
        createdAt = need("created_at", ::toTimestamp),
        updatedAt = need("updated_at", ::toTimestamp),
        version = need("version", ::toULong),
        deletedAt = maybe("deleted_at", ::toTimestamp),
        predictedBy = maybe("predicted_by", ::toProbabilityMethod),
    )
}

internal fun toDealContact(json: JsonElement): DealContact = Entries(json, "customer_id", "role").run {
    DealContact(
        customerId = need("customer_id", ::toCustomerId),
        role = maybe("role", ::toText),
    )
}

internal fun toDealEstimate(json: JsonElement): DealEstimate = Entries(json, "probability", "prior", "terms").run {
    DealEstimate(
        probability = need("probability", ::toDecimal),
        prior = need("prior", ::toDouble),
        terms = need("terms", list(::toEstimateTerm)),
    )
}

internal fun toDealEvent(json: JsonElement): DealEvent = Entries(json, "kind", "deal", "step").run {
    DealEvent(
        kind = need("kind", ::toDealEventKind),
        deal = need("deal", ::toDeal),
        step = need("step", ::toStageMove),
    )
}

internal fun toDealEventKind(json: JsonElement): DealEventKind = when (val name = toText(json)) {
    "opened" -> DealEventKind.OPENED
    "moved" -> DealEventKind.MOVED
    "won" -> DealEventKind.WON
    "lost" -> DealEventKind.LOST
    "reopened" -> DealEventKind.REOPENED
    else -> throw Unreadable("value $name")
}

internal fun toDealField(json: JsonElement): DealField = when (val name = toText(json)) {
    "amount" -> DealField.AMOUNT
    "lines" -> DealField.LINES
    "contacts" -> DealField.CONTACTS
    "expected_close_on" -> DealField.EXPECTED_CLOSE_ON
    "source" -> DealField.SOURCE
    "campaign" -> DealField.CAMPAIGN
    "next_step" -> DealField.NEXT_STEP
    "competitors" -> DealField.COMPETITORS
    "lost_reason" -> DealField.LOST_REASON
    "owner" -> DealField.OWNER
    "team" -> DealField.TEAM
    else -> throw Unreadable("value $name")
}

internal fun toDealLine(json: JsonElement): DealLine = Entries(json, "product_id", "sku", "name", "quantity", "unit_price", "discount", "tax", "interval").run {
    DealLine(
        productId = maybe("product_id", ::toProductId),
        sku = maybe("sku", ::toText),
        name = maybe("name", ::toText),
        quantity = need("quantity", ::toDecimal),
        unitPrice = need("unit_price", ::toDecimal),
        discount = need("discount", ::toDecimal),
        tax = need("tax", ::toDecimal),
        interval = maybe("interval", ::toBillingInterval),
    )
}

internal fun toDealLoss(json: JsonElement): DealLoss = Entries(json, "version", "stage_id", "at", "by", "reason").run {
    DealLoss(
        version = maybe("version", ::toULong),
        stageId = maybe("stage_id", ::toStageId),
        at = maybe("at", ::toTimestamp),
        by = maybe("by", ::toText),
        reason = maybe("reason", ::toText),
    )
}

internal fun toDealMapping(json: JsonElement): DealMapping = Entries(json, "format", "external_id", "issuer", "name", "pipeline", "stage", "stages", "customer_external_id", "customer_issuer", "customer_email", "customer_phone", "customer_name", "customer_kind", "unknown_customer", "missing_customer_id", "product", "unknown_product", "quantity", "amount", "currency", "opened_at", "stage_dates", "closed_at", "time_format", "time_zone", "expected_close_on", "date_format", "probability", "owner", "team", "source", "campaign", "next_step", "lost_reason").run {
    DealMapping(
        format = maybe("format", ::toCsvFormat),
        externalId = maybe("external_id", ::toColumn),
        issuer = maybe("issuer", ::toText),
        name = maybe("name", ::toColumn),
        pipeline = maybe("pipeline", ::toColumn),
        stage = maybe("stage", ::toColumn),
        stages = maybe("stages", map(::toText)),
        customerExternalId = maybe("customer_external_id", ::toColumn),
        customerIssuer = maybe("customer_issuer", ::toText),
        customerEmail = maybe("customer_email", ::toColumn),
        customerPhone = maybe("customer_phone", ::toColumn),
        customerName = maybe("customer_name", ::toColumn),
        customerKind = maybe("customer_kind", ::toColumn),
        unknownCustomer = maybe("unknown_customer", ::toUnknownDealCustomer),
        missingCustomerId = maybe("missing_customer_id", ::toCustomerId),
        product = maybe("product", ::toColumn),
        unknownProduct = maybe("unknown_product", ::toUnknownProduct),
        quantity = maybe("quantity", ::toColumn),
        amount = maybe("amount", ::toColumn),
        currency = maybe("currency", ::toColumn),
        openedAt = maybe("opened_at", ::toColumn),
        stageDates = maybe("stage_dates", map(::toColumn)),
        closedAt = maybe("closed_at", ::toColumn),
        timeFormat = maybe("time_format", ::toText),
        timeZone = maybe("time_zone", ::toText),
        expectedCloseOn = maybe("expected_close_on", ::toColumn),
        dateFormat = maybe("date_format", ::toText),
        probability = maybe("probability", ::toColumn),
        owner = maybe("owner", ::toColumn),
        team = maybe("team", ::toColumn),
        source = maybe("source", ::toColumn),
        campaign = maybe("campaign", ::toColumn),
        nextStep = maybe("next_step", ::toColumn),
        lostReason = maybe("lost_reason", ::toColumn),
    )
}

internal fun toDealMetrics(json: JsonElement): DealMetrics = Entries(json, "as_of", "won", "lost", "win_rate", "win_rate_by_value", "mean_won", "won_cycle", "lost_cycle", "open", "velocity", "stages").run {
    DealMetrics(
        asOf = need("as_of", ::toTimestamp),
        won = need("won", ::toDealTally),
        lost = need("lost", ::toDealTally),
        winRate = maybe("win_rate", ::toDouble),
        winRateByValue = maybe("win_rate_by_value", ::toDouble),
        meanWon = maybe("mean_won", ::toDecimal),
        wonCycle = need("won_cycle", ::toDurations),
        lostCycle = need("lost_cycle", ::toDurations),
        open = need("open", ::toDealTally),
        velocity = maybe("velocity", ::toDecimal),
        stages = need("stages", list(::toStageMetrics)),
    )
}

internal fun toDealMetricsQuery(json: JsonElement): DealMetricsQuery = Entries(json, "currency", "from", "until", "pipeline_id", "owner", "team", "source", "campaign", "value").run {
    DealMetricsQuery(
        currency = need("currency", ::toText),
        from = maybe("from", ::toCivilDate),
        until = maybe("until", ::toCivilDate),
        pipelineId = maybe("pipeline_id", ::toPipelineId),
        owner = maybe("owner", ::toText),
        team = maybe("team", ::toText),
        source = maybe("source", ::toText),
        campaign = maybe("campaign", ::toText),
        value = maybe("value", ::toDealValue),
    )
}

internal fun toDealMove(json: JsonElement): DealMove = Entries(json, "version", "stage_id", "pipeline_id", "at", "by", "reason").run {
    DealMove(
        version = maybe("version", ::toULong),
        stageId = need("stage_id", ::toStageId),
        pipelineId = maybe("pipeline_id", ::toPipelineId),
        at = maybe("at", ::toTimestamp),
        by = maybe("by", ::toText),
        reason = maybe("reason", ::toText),
    )
}

internal fun toDealPartner(json: JsonElement): DealPartner = Entries(json, "customer_id", "role", "share").run {
    DealPartner(
        customerId = need("customer_id", ::toCustomerId),
        role = maybe("role", ::toText),
        share = maybe("share", ::toDecimal),
    )
}

internal fun toDealPatch(json: JsonElement): DealPatch = Entries(json, "version", "name", "customer_id", "contacts", "partners", "lines", "currency", "amount", "recurring", "probability", "expected_close_on", "source", "campaign", "next_step", "competitors", "lost_reason", "owner", "team").run {
    DealPatch(
        version = maybe("version", ::toULong),
        name = maybe("name", ::toText),
        customerId = maybe("customer_id", ::toCustomerId),
        contacts = patch("contacts", DealContactListPatch.Clear, list(::toDealContact)) { DealContactListPatch.Set(it) },
        partners = patch("partners", DealPartnerListPatch.Clear, list(::toDealPartner)) { DealPartnerListPatch.Set(it) },
        lines = patch("lines", NewDealLineListPatch.Clear, list(::toNewDealLine)) { NewDealLineListPatch.Set(it) },
        currency = maybe("currency", ::toText),
        amount = patch("amount", DecimalPatch.Clear, ::toDecimal) { DecimalPatch.Set(it) },
        recurring = patch("recurring", RecurringPatch.Clear, ::toRecurring) { RecurringPatch.Set(it) },
        probability = patch("probability", DecimalPatch.Clear, ::toDecimal) { DecimalPatch.Set(it) },
        expectedCloseOn = patch("expected_close_on", CivilDatePatch.Clear, ::toCivilDate) { CivilDatePatch.Set(it) },
        source = patch("source", TextPatch.Clear, ::toText) { TextPatch.Set(it) },
        campaign = patch("campaign", TextPatch.Clear, ::toText) { TextPatch.Set(it) },
        nextStep = patch("next_step", TextPatch.Clear, ::toText) { TextPatch.Set(it) },
        competitors = patch("competitors", TextListPatch.Clear, list(::toText)) { TextListPatch.Set(it) },
        lostReason = patch("lost_reason", TextPatch.Clear, ::toText) { TextPatch.Set(it) },
        owner = patch("owner", TextPatch.Clear, ::toText) { TextPatch.Set(it) },
        team = patch("team", TextPatch.Clear, ::toText) { TextPatch.Set(it) },
    )
}

internal fun toDealPrediction(json: JsonElement): DealPrediction = Entries(json, "deal_id", "automatic_probability", "method", "stage_probability", "manual_probability", "naive_bayes", "logistic_regression").run {
    DealPrediction(
        dealId = need("deal_id", ::toDealId),
        automaticProbability = need("automatic_probability", ::toDecimal),
        method = need("method", ::toProbabilityMethod),
        stageProbability = need("stage_probability", ::toDecimal),
        manualProbability = maybe("manual_probability", ::toDecimal),
        naiveBayes = maybe("naive_bayes", ::toDealEstimate),
        logisticRegression = maybe("logistic_regression", ::toDealEstimate),
    )
}

internal fun toDealQuery(json: JsonElement): DealQuery = Entries(json, "pipeline_id", "stage_id", "status", "owner", "team", "customer_id", "contact_id", "partner_id", "expected_from", "expected_until", "source", "campaign", "text").run {
    DealQuery(
        pipelineId = maybe("pipeline_id", ::toPipelineId),
        stageId = maybe("stage_id", ::toStageId),
        status = maybe("status", ::toDealStatus),
        owner = maybe("owner", ::toText),
        team = maybe("team", ::toText),
        customerId = maybe("customer_id", ::toCustomerId),
        contactId = maybe("contact_id", ::toCustomerId),
        partnerId = maybe("partner_id", ::toCustomerId),
        expectedFrom = maybe("expected_from", ::toCivilDate),
        expectedUntil = maybe("expected_until", ::toCivilDate),
        source = maybe("source", ::toText),
        campaign = maybe("campaign", ::toText),
        text = maybe("text", ::toText),
    )
}

internal fun toDealReopening(json: JsonElement): DealReopening = Entries(json, "version", "stage_id", "at", "by", "reason").run {
    DealReopening(
        version = maybe("version", ::toULong),
        stageId = maybe("stage_id", ::toStageId),
        at = maybe("at", ::toTimestamp),
        by = maybe("by", ::toText),
        reason = maybe("reason", ::toText),
    )
}

internal fun toDealStatus(json: JsonElement): DealStatus = when (val name = toText(json)) {
    "open" -> DealStatus.OPEN
    "won" -> DealStatus.WON
    "lost" -> DealStatus.LOST
    else -> throw Unreadable("value $name")
}

internal fun toDealTally(json: JsonElement): DealTally = Entries(json, "deals", "value").run {
    DealTally(
        deals = need("deals", ::toULong),
        value = need("value", ::toDecimal),
    )
}

internal fun toDealValue(json: JsonElement): DealValue = when (val name = toText(json)) {
    "amount" -> DealValue.AMOUNT
    "yearly" -> DealValue.YEARLY
    "first_year" -> DealValue.FIRST_YEAR
    else -> throw Unreadable("value $name")
}

internal fun toDealWin(json: JsonElement): DealWin = Entries(json, "version", "stage_id", "at", "by", "reason", "order_id").run {
    DealWin(
        version = maybe("version", ::toULong),
        stageId = maybe("stage_id", ::toStageId),
        at = maybe("at", ::toTimestamp),
        by = maybe("by", ::toText),
        reason = maybe("reason", ::toText),
        orderId = maybe("order_id", ::toOrderId),
    )
}

internal fun toDecimalMark(json: JsonElement): DecimalMark = when (val name = toText(json)) {
    "point" -> DecimalMark.POINT
    "comma" -> DecimalMark.COMMA
    else -> throw Unreadable("value $name")
}

internal fun toDecisionTree(json: JsonElement): DecisionTree = Entries(json, "nodes").run {
    DecisionTree(
        nodes = need("nodes", list(::toTreeNode)),
    )
}

internal fun toDeleted(json: JsonElement): Deleted = when (val name = toText(json)) {
    "exclude" -> Deleted.EXCLUDE
    "only" -> Deleted.ONLY
    "include" -> Deleted.INCLUDE
    else -> throw Unreadable("value $name")
}

internal fun toDemandBacktest(json: JsonElement): DemandBacktest = Entries(json, "forecasts", "model", "seasonal_naive").run {
    DemandBacktest(
        forecasts = need("forecasts", ::toULong),
        model = need("model", ::toForecastAccuracy),
        seasonalNaive = need("seasonal_naive", ::toForecastAccuracy),
    )
}

internal fun toDemandForecastQuery(json: JsonElement): DemandForecastQuery = Entries(json, "sales", "horizon", "level", "season", "method", "origins").run {
    DemandForecastQuery(
        sales = maybe("sales", ::toDemandQuery),
        horizon = maybe("horizon", ::toUInt),
        level = maybe("level", ::toDouble),
        season = maybe("season", ::toUInt),
        method = maybe("method", ::toSmoothingMethod),
        origins = maybe("origins", ::toUInt),
    )
}

internal fun toDemandOutlook(json: JsonElement): DemandOutlook = Entries(json, "sales", "method", "expected", "backtest").run {
    DemandOutlook(
        sales = need("sales", list(::toDemandPeriodSales)),
        method = need("method", ::toSmoothingMethod),
        expected = need("expected", list(::toExpectedDemand)),
        backtest = maybe("backtest", ::toDemandBacktest),
    )
}

internal fun toDemandPeriod(json: JsonElement): DemandPeriod = when (val name = toText(json)) {
    "day" -> DemandPeriod.DAY
    "week" -> DemandPeriod.WEEK
    "month" -> DemandPeriod.MONTH
    else -> throw Unreadable("value $name")
}

internal fun toDemandPeriodSales(json: JsonElement): DemandPeriodSales = Entries(json, "starts_on", "sold", "orders").run {
    DemandPeriodSales(
        startsOn = need("starts_on", ::toCivilDate),
        sold = need("sold", ::toDecimal),
        orders = need("orders", ::toULong),
    )
}

internal fun toDemandQuery(json: JsonElement): DemandQuery = Entries(json, "product_id", "category_id", "currency", "period", "from", "until", "as_of").run {
    DemandQuery(
        productId = maybe("product_id", ::toProductId),
        categoryId = maybe("category_id", ::toCategoryId),
        currency = maybe("currency", ::toText),
        period = maybe("period", ::toDemandPeriod),
        from = maybe("from", ::toCivilDate),
        until = maybe("until", ::toCivilDate),
        asOf = maybe("as_of", ::toTimestamp),
    )
}

internal fun toDemandSeason(json: JsonElement): DemandSeason = when (val name = toText(json)) {
    "none" -> DemandSeason.NONE
    "additive" -> DemandSeason.ADDITIVE
    "multiplicative" -> DemandSeason.MULTIPLICATIVE
    else -> throw Unreadable("value $name")
}

internal fun toDemandTrend(json: JsonElement): DemandTrend = when (val name = toText(json)) {
    "none" -> DemandTrend.NONE
    "additive" -> DemandTrend.ADDITIVE
    "damped" -> DemandTrend.DAMPED
    else -> throw Unreadable("value $name")
}

internal fun toDirection(json: JsonElement): Direction = when (val name = toText(json)) {
    "inbound" -> Direction.INBOUND
    "outbound" -> Direction.OUTBOUND
    else -> throw Unreadable("value $name")
}

internal fun toDueState(json: JsonElement): DueState = when (val name = toText(json)) {
    "overdue" -> DueState.OVERDUE
    "today" -> DueState.TODAY
    "upcoming" -> DueState.UPCOMING
    "unscheduled" -> DueState.UNSCHEDULED
    else -> throw Unreadable("value $name")
}

internal fun toDurations(json: JsonElement): Durations = Entries(json, "count", "mean", "p50", "p90").run {
    Durations(
        count = need("count", ::toULong),
        mean = maybe("mean", ::toULong),
        p50 = maybe("p50", ::toULong),
        p90 = maybe("p90", ::toULong),
    )
}

internal fun toEditedPipeline(json: JsonElement): EditedPipeline = Entries(json, "pipeline", "migrations").run {
    EditedPipeline(
        pipeline = need("pipeline", ::toPipeline),
        migrations = need("migrations", list(::toStageMigration)),
    )
}

internal fun toEntity(json: JsonElement): Entity = when (val name = toText(json)) {
    "customer" -> Entity.CUSTOMER
    "relationship" -> Entity.RELATIONSHIP
    "note" -> Entity.NOTE
    "field" -> Entity.FIELD
    "product" -> Entity.PRODUCT
    "category" -> Entity.CATEGORY
    "order" -> Entity.ORDER
    "interaction" -> Entity.INTERACTION
    "segment" -> Entity.SEGMENT
    "membership" -> Entity.MEMBERSHIP
    "pipeline" -> Entity.PIPELINE
    "deal" -> Entity.DEAL
    "rate" -> Entity.RATE
    "goal" -> Entity.GOAL
    "forecast" -> Entity.FORECAST
    "task" -> Entity.TASK
    "quote" -> Entity.QUOTE
    "shipment" -> Entity.SHIPMENT
    "invoice" -> Entity.INVOICE
    "return" -> Entity.RETURN
    "purchase_order" -> Entity.PURCHASE_ORDER
    "lead_model" -> Entity.LEAD_MODEL
    "model" -> Entity.MODEL
    else -> throw Unreadable("value $name")
}

internal fun toEstimateTerm(json: JsonElement): EstimateTerm = Entries(json, "stage_id", "field", "value", "won", "lost", "log_odds").run {
    EstimateTerm(
        stageId = maybe("stage_id", ::toStageId),
        field = maybe("field", ::toPredictorField),
        value = maybe("value", ::toText),
        won = maybe("won", ::toDouble),
        lost = maybe("lost", ::toDouble),
        logOdds = need("log_odds", ::toDouble),
    )
}

internal fun toExchangeRate(json: JsonElement): ExchangeRate = Entries(json, "currency", "base", "on", "rate", "created_at", "updated_at", "version", "deleted_at").run {
    ExchangeRate(
        currency = need("currency", ::toText),
        base = need("base", ::toText),
        on = need("on", ::toCivilDate),
        rate = need("rate", ::toDecimal),
        createdAt = need("created_at", ::toTimestamp),
        updatedAt = need("updated_at", ::toTimestamp),
        version = need("version", ::toULong),
        deletedAt = maybe("deleted_at", ::toTimestamp),
    )
}

internal fun toExpectedDemand(json: JsonElement): ExpectedDemand = Entries(json, "starts_on", "mean", "low", "high").run {
    ExpectedDemand(
        startsOn = need("starts_on", ::toCivilDate),
        mean = need("mean", ::toDouble),
        low = need("low", ::toDouble),
        high = need("high", ::toDouble),
    )
}

internal fun toFeatureQuery(json: JsonElement): FeatureQuery = Entries(json, "currency", "as_of", "segment_id", "customer_ids", "missing_rate").run {
    FeatureQuery(
        currency = need("currency", ::toText),
        asOf = maybe("as_of", ::toTimestamp),
        segmentId = maybe("segment_id", ::toSegmentId),
        customerIds = maybe("customer_ids", list(::toCustomerId)) ?: listOf(),
        missingRate = maybe("missing_rate", ::toMissingRate),
    )
}

internal fun toFieldChange(json: JsonElement): FieldChange = Entries(json, "field", "old", "new").run {
    FieldChange(
        field = need("field", ::toText),
        old = maybe("old", ::toJsonText) ?: "null",
        new = maybe("new", ::toJsonText) ?: "null",
    )
}

internal fun toFieldDefinition(json: JsonElement): FieldDefinition = Entries(json, "key", "label", "kind", "choices", "required", "created_at", "updated_at", "version", "deleted_at").run {
    FieldDefinition(
        key = need("key", ::toText),
        label = need("label", ::toText),
        kind = need("kind", ::toFieldKind),
        choices = need("choices", list(::toText)),
        required = need("required", ::toBoolean),
        createdAt = need("created_at", ::toTimestamp),
        updatedAt = need("updated_at", ::toTimestamp),
        version = need("version", ::toULong),
        deletedAt = maybe("deleted_at", ::toTimestamp),
    )
}

internal fun toFieldKind(json: JsonElement): FieldKind = when (val name = toText(json)) {
    "text" -> FieldKind.TEXT
    "integer" -> FieldKind.INTEGER
    "decimal" -> FieldKind.DECIMAL
    "bool" -> FieldKind.BOOL
    "date" -> FieldKind.DATE
    "timestamp" -> FieldKind.TIMESTAMP
    "choice" -> FieldKind.CHOICE
    "choices" -> FieldKind.CHOICES
    else -> throw Unreadable("value $name")
}

internal fun toFieldPatch(json: JsonElement): FieldPatch = Entries(json, "version", "label", "choices", "required").run {
    FieldPatch(
        version = maybe("version", ::toULong),
        label = maybe("label", ::toText),
        choices = maybe("choices", list(::toText)),
        required = maybe("required", ::toBoolean),
    )
}

internal fun toFirstChannelCovariate(json: JsonElement): FirstChannelCovariate = Entries(json, "channel").run {
    FirstChannelCovariate(
        channel = need("channel", ::toChannel),
    )
}

internal fun toFirstOrderCovariate(json: JsonElement): FirstOrderCovariate = Entries(json, "fact").run {
    FirstOrderCovariate(
        fact = need("fact", ::toFirstOrderFact),
    )
}

internal fun toFirstOrderFact(json: JsonElement): FirstOrderFact = when (val name = toText(json)) {
    "value" -> FirstOrderFact.VALUE
    "discounted" -> FirstOrderFact.DISCOUNTED
    else -> throw Unreadable("value $name")
}

internal fun toForecast(json: JsonElement): Forecast = Entries(json, "as_of", "query", "rows", "total").run {
    Forecast(
        asOf = need("as_of", ::toTimestamp),
        query = need("query", ::toForecastQuery),
        rows = need("rows", list(::toForecastRow)),
        total = need("total", ::toForecastFigures),
    )
}

internal fun toForecastAccuracy(json: JsonElement): ForecastAccuracy = Entries(json, "mean_absolute_error", "root_mean_squared_error", "mean_absolute_scaled_error").run {
    ForecastAccuracy(
        meanAbsoluteError = need("mean_absolute_error", ::toDouble),
        rootMeanSquaredError = need("root_mean_squared_error", ::toDouble),
        meanAbsoluteScaledError = maybe("mean_absolute_scaled_error", ::toDouble),
    )
}

internal fun toForecastFigures(json: JsonElement): ForecastFigures = Entries(json, "open_deals", "unvalued_deals", "open", "weighted", "best_case", "committed", "won_deals", "won", "lost_deals", "lost").run {
    ForecastFigures(
        openDeals = need("open_deals", ::toULong),
        unvaluedDeals = need("unvalued_deals", ::toULong),
        open = need("open", ::toDecimal),
        weighted = need("weighted", ::toDecimal),
        bestCase = need("best_case", ::toDecimal),
        committed = need("committed", ::toDecimal),
        wonDeals = need("won_deals", ::toULong),
        won = need("won", ::toDecimal),
        lostDeals = need("lost_deals", ::toULong),
        lost = need("lost", ::toDecimal),
    )
}

internal fun toForecastGroup(json: JsonElement): ForecastGroup = when (val name = toText(json)) {
    "pipeline" -> ForecastGroup.PIPELINE
    "team" -> ForecastGroup.TEAM
    "owner" -> ForecastGroup.OWNER
    else -> throw Unreadable("value $name")
}

internal fun toForecastQuery(json: JsonElement): ForecastQuery = Entries(json, "currency", "length", "from", "until", "pipeline_id", "owner", "team", "value", "best_case_from", "committed_from", "groups").run {
    ForecastQuery(
        currency = need("currency", ::toText),
        length = maybe("length", ::toPeriodLength),
        from = maybe("from", ::toCivilDate),
        until = maybe("until", ::toCivilDate),
        pipelineId = maybe("pipeline_id", ::toPipelineId),
        owner = maybe("owner", ::toText),
        team = maybe("team", ::toText),
        value = maybe("value", ::toDealValue),
        bestCaseFrom = maybe("best_case_from", ::toDecimal),
        committedFrom = maybe("committed_from", ::toDecimal),
        groups = maybe("groups", list(::toForecastGroup)) ?: listOf(),
    )
}

internal fun toForecastReview(json: JsonElement): ForecastReview = Entries(json, "as_of", "periods", "absolute_error", "bias", "calibration").run {
    ForecastReview(
        asOf = need("as_of", ::toTimestamp),
        periods = need("periods", list(::toPeriodReview)),
        absoluteError = maybe("absolute_error", ::toDouble),
        bias = maybe("bias", ::toDouble),
        calibration = need("calibration", ::toCalibration),
    )
}

internal fun toForecastRow(json: JsonElement): ForecastRow = Entries(json, "period", "pipeline_id", "team", "owner", "figures").run {
    ForecastRow(
        period = maybe("period", ::toPeriod),
        pipelineId = maybe("pipeline_id", ::toPipelineId),
        team = maybe("team", ::toText),
        owner = maybe("owner", ::toText),
        figures = need("figures", ::toForecastFigures),
    )
}

internal fun toForecastSnapshot(json: JsonElement): ForecastSnapshot = Entries(json, "id", "name", "forecast", "created_at", "updated_at", "version", "deleted_at").run {
    ForecastSnapshot(
        id = need("id", ::toForecastId),
        name = maybe("name", ::toText),
        forecast = need("forecast", ::toForecast),
        createdAt = need("created_at", ::toTimestamp),
        updatedAt = need("updated_at", ::toTimestamp),
        version = need("version", ::toULong),
        deletedAt = maybe("deleted_at", ::toTimestamp),
    )
}

internal fun toFormerStage(json: JsonElement): FormerStage = Entries(json, "id", "name", "kind", "replaced_by", "removed_at").run {
    FormerStage(
        id = need("id", ::toStageId),
        name = need("name", ::toText),
        kind = need("kind", ::toDealStatus),
        replacedBy = need("replaced_by", ::toStageId),
        removedAt = need("removed_at", ::toTimestamp),
    )
}

internal fun toFrequencyCount(json: JsonElement): FrequencyCount = Entries(json, "frequency", "actual", "expected").run {
    FrequencyCount(
        frequency = need("frequency", ::toUInt),
        actual = need("actual", ::toULong),
        expected = need("expected", ::toDouble),
    )
}

internal fun toFunnel(json: JsonElement): Funnel = Entries(json, "as_of", "name", "currency", "deals", "open", "lost", "steps").run {
    Funnel(
        asOf = need("as_of", ::toTimestamp),
        name = need("name", ::toText),
        currency = need("currency", ::toText),
        deals = need("deals", ::toDealTally),
        open = need("open", ::toDealTally),
        lost = need("lost", ::toDealTally),
        steps = need("steps", list(::toFunnelStep)),
    )
}

internal fun toFunnelQuery(json: JsonElement): FunnelQuery = Entries(json, "pipeline_id", "currency", "from", "until", "owner", "team", "value").run {
    FunnelQuery(
        pipelineId = need("pipeline_id", ::toPipelineId),
        currency = need("currency", ::toText),
        from = maybe("from", ::toCivilDate),
        until = maybe("until", ::toCivilDate),
        owner = maybe("owner", ::toText),
        team = maybe("team", ::toText),
        value = maybe("value", ::toDealValue),
    )
}

internal fun toFunnelStep(json: JsonElement): FunnelStep = Entries(json, "stage_id", "name", "reached", "share", "conversion").run {
    FunnelStep(
        stageId = need("stage_id", ::toStageId),
        name = need("name", ::toText),
        reached = need("reached", ::toDealTally),
        share = maybe("share", ::toDouble),
        conversion = maybe("conversion", ::toDouble),
    )
}

internal fun toGammaGamma(json: JsonElement): GammaGamma = Entries(json, "p", "q", "gamma").run {
    GammaGamma(
        p = need("p", ::toDouble),
        q = need("q", ::toDouble),
        gamma = need("gamma", ::toDouble),
    )
}

internal fun toGender(json: JsonElement): Gender = when (val name = toText(json)) {
    "female" -> Gender.FEMALE
    "male" -> Gender.MALE
    "nonbinary" -> Gender.NONBINARY
    else -> throw Unreadable("value $name")
}

internal fun toGoal(json: JsonElement): Goal = Entries(json, "id", "period", "owner", "team", "value", "amount", "currency", "created_at", "updated_at", "version", "deleted_at").run {
    Goal(
        id = need("id", ::toGoalId),
        period = need("period", ::toPeriod),
        owner = maybe("owner", ::toText),
        team = maybe("team", ::toText),
        value = need("value", ::toDealValue),
        amount = need("amount", ::toDecimal),
        currency = need("currency", ::toText),
        createdAt = need("created_at", ::toTimestamp),
        updatedAt = need("updated_at", ::toTimestamp),
        version = need("version", ::toULong),
        deletedAt = maybe("deleted_at", ::toTimestamp),
    )
}

internal fun toGoalPatch(json: JsonElement): GoalPatch = Entries(json, "version", "period", "owner", "team", "value", "amount", "currency").run {
    GoalPatch(
        version = maybe("version", ::toULong),
        period = maybe("period", ::toPeriod),
        owner = patch("owner", TextPatch.Clear, ::toText) { TextPatch.Set(it) },
        team = patch("team", TextPatch.Clear, ::toText) { TextPatch.Set(it) },
        value = maybe("value", ::toDealValue),
        amount = maybe("amount", ::toDecimal),
        currency = maybe("currency", ::toText),
    )
}

internal fun toGoalQuery(json: JsonElement): GoalQuery = Entries(json, "length", "from", "until", "owner", "team").run {
    GoalQuery(
        length = maybe("length", ::toPeriodLength),
        from = maybe("from", ::toCivilDate),
        until = maybe("until", ::toCivilDate),
        owner = maybe("owner", ::toText),
        team = maybe("team", ::toText),
    )
}

internal fun toHistoryEntry(json: JsonElement): HistoryEntry = Entries(json, "seq", "at", "actor", "batch", "operation", "fields", "erased").run {
    HistoryEntry(
        seq = need("seq", ::toULong),
        at = need("at", ::toTimestamp),
        actor = maybe("actor", ::toText),
        batch = maybe("batch", ::toImportId),
        operation = need("operation", ::toOperation),
        fields = need("fields", list(::toFieldChange)),
        erased = maybe("erased", ::toBoolean) ?: false,
    )
}

internal fun toHoldoutFrequency(json: JsonElement): HoldoutFrequency = Entries(json, "frequency", "customers", "actual", "expected").run {
    HoldoutFrequency(
        frequency = need("frequency", ::toUInt),
        customers = need("customers", ::toULong),
        actual = need("actual", ::toDouble),
        expected = need("expected", ::toDouble),
    )
}

internal fun toIdentifier(json: JsonElement): Identifier = Entries(json, "kind", "value", "issuer", "label").run {
    Identifier(
        kind = need("kind", ::toIdentifierKind),
        value = need("value", ::toText),
        issuer = maybe("issuer", ::toText),
        label = maybe("label", ::toText),
    )
}

internal fun toIdentifierKind(json: JsonElement): IdentifierKind = when (val name = toText(json)) {
    "email" -> IdentifierKind.EMAIL
    "phone" -> IdentifierKind.PHONE
    "external_id" -> IdentifierKind.EXTERNAL_ID
    "social" -> IdentifierKind.SOCIAL
    "device" -> IdentifierKind.DEVICE
    else -> throw Unreadable("value $name")
}

internal fun toImport(json: JsonElement): Import = Entries(json, "id", "kind", "actor", "started_at", "finished_at", "rows", "records", "reverted_at").run {
    Import(
        id = need("id", ::toImportId),
        kind = need("kind", ::toImportKind),
        actor = maybe("actor", ::toText),
        startedAt = need("started_at", ::toTimestamp),
        finishedAt = maybe("finished_at", ::toTimestamp),
        rows = need("rows", ::toImportCounts),
        records = need("records", ::toImportCounts),
        revertedAt = maybe("reverted_at", ::toTimestamp),
    )
}

internal fun toImportCounts(json: JsonElement): ImportCounts = Entries(json, "read", "imported", "skipped", "rejected").run {
    ImportCounts(
        read = need("read", ::toULong),
        imported = need("imported", ::toULong),
        skipped = need("skipped", ::toULong),
        rejected = need("rejected", ::toULong),
    )
}

internal fun toImportKind(json: JsonElement): ImportKind = when (val name = toText(json)) {
    "customers" -> ImportKind.CUSTOMERS
    "orders" -> ImportKind.ORDERS
    "deals" -> ImportKind.DEALS
    else -> throw Unreadable("value $name")
}

internal fun toImportReport(json: JsonElement): ImportReport = Entries(json, "id", "rows", "records", "customers_created", "products_created", "errors", "error_count", "warnings", "warning_count", "problems", "stopped").run {
    ImportReport(
        id = maybe("id", ::toImportId),
        rows = need("rows", ::toImportCounts),
        records = need("records", ::toImportCounts),
        customersCreated = need("customers_created", ::toULong),
        productsCreated = need("products_created", ::toULong),
        errors = need("errors", list(::toRowError)),
        errorCount = need("error_count", ::toULong),
        warnings = maybe("warnings", list(::toRowError)) ?: listOf(),
        warningCount = need("warning_count", ::toULong),
        problems = maybe("problems", list(::toProblemCount)) ?: listOf(),
        stopped = need("stopped", ::toBoolean),
    )
}

internal fun toIngestConflict(json: JsonElement): IngestConflict = Entries(json, "field", "code").run {
    IngestConflict(
        field = need("field", ::toText),
        code = need("code", ::toErrorCode),
    )
}

internal fun toIngestOutcome(json: JsonElement): IngestOutcome = when (val name = toText(json)) {
    "created" -> IngestOutcome.CREATED
    "updated" -> IngestOutcome.UPDATED
    "deleted" -> IngestOutcome.DELETED
    "unchanged" -> IngestOutcome.UNCHANGED
    "ignored" -> IngestOutcome.IGNORED
    else -> throw Unreadable("value $name")
}

internal fun toIngestReason(json: JsonElement): IngestReason = when (val name = toText(json)) {
    "unsupported" -> IngestReason.UNSUPPORTED
    "stale" -> IngestReason.STALE
    "deleted" -> IngestReason.DELETED
    "unknown" -> IngestReason.UNKNOWN
    "not_settled" -> IngestReason.NOT_SETTLED
    "anonymous" -> IngestReason.ANONYMOUS
    "privacy_request" -> IngestReason.PRIVACY_REQUEST
    else -> throw Unreadable("value $name")
}

internal fun toIngested(json: JsonElement): Ingested = Entries(json, "outcome", "reason", "customer_id", "order_id", "refund_ids", "product_ids", "interaction_id", "conflicts").run {
    Ingested(
        outcome = need("outcome", ::toIngestOutcome),
        reason = maybe("reason", ::toIngestReason),
        customerId = maybe("customer_id", ::toCustomerId),
        orderId = maybe("order_id", ::toOrderId),
        refundIds = maybe("refund_ids", list(::toRefundId)) ?: listOf(),
        productIds = maybe("product_ids", list(::toProductId)) ?: listOf(),
        interactionId = maybe("interaction_id", ::toInteractionId),
        conflicts = maybe("conflicts", list(::toIngestConflict)) ?: listOf(),
    )
}

internal fun toInteraction(json: JsonElement): Interaction = Entries(json, "id", "customer_id", "kind", "name", "direction", "channel", "subject", "body", "outcome", "duration_seconds", "location", "staff", "properties", "idempotency_key", "at", "created_at", "updated_at", "version", "deleted_at").run {
    Interaction(
        id = need("id", ::toInteractionId),
        customerId = maybe("customer_id", ::toCustomerId),
        kind = need("kind", ::toInteractionKind),
        name = maybe("name", ::toText),
        direction = maybe("direction", ::toDirection),
        channel = need("channel", ::toChannel),
        subject = maybe("subject", ::toText),
        body = maybe("body", ::toText),
        outcome = maybe("outcome", ::toText),
        durationSeconds = maybe("duration_seconds", ::toUInt),
        location = maybe("location", ::toLocation),
        staff = maybe("staff", ::toText),
        properties = need("properties", map(::toValue)),
        idempotencyKey = maybe("idempotency_key", ::toText),
        at = need("at", ::toTimestamp),
        createdAt = need("created_at", ::toTimestamp),
        updatedAt = need("updated_at", ::toTimestamp),
        version = need("version", ::toULong),
        deletedAt = maybe("deleted_at", ::toTimestamp),
    )
}

internal fun toInteractionKind(json: JsonElement): InteractionKind = when (val name = toText(json)) {
    "call" -> InteractionKind.CALL
    "meeting" -> InteractionKind.MEETING
    "visit" -> InteractionKind.VISIT
    "email" -> InteractionKind.EMAIL
    "chat" -> InteractionKind.CHAT
    "sms" -> InteractionKind.SMS
    "page_view" -> InteractionKind.PAGE_VIEW
    "form" -> InteractionKind.FORM
    "social" -> InteractionKind.SOCIAL
    "device_signal" -> InteractionKind.DEVICE_SIGNAL
    "custom" -> InteractionKind.CUSTOM
    else -> throw Unreadable("value $name")
}

internal fun toInteractionPatch(json: JsonElement): InteractionPatch = Entries(json, "version", "customer_id", "direction", "channel", "subject", "body", "outcome", "duration_seconds", "location", "staff", "properties", "at").run {
    InteractionPatch(
        version = maybe("version", ::toULong),
        customerId = patch("customer_id", CustomerIdPatch.Clear, ::toCustomerId) { CustomerIdPatch.Set(it) },
        direction = patch("direction", DirectionPatch.Clear, ::toDirection) { DirectionPatch.Set(it) },
        channel = patch("channel", ChannelPatch.Clear, ::toChannel) { ChannelPatch.Set(it) },
        subject = patch("subject", TextPatch.Clear, ::toText) { TextPatch.Set(it) },
        body = patch("body", TextPatch.Clear, ::toText) { TextPatch.Set(it) },
        outcome = patch("outcome", TextPatch.Clear, ::toText) { TextPatch.Set(it) },
        durationSeconds = patch("duration_seconds", IntegerPatch.Clear, ::toUInt) { IntegerPatch.Set(it) },
        location = patch("location", LocationPatch.Clear, ::toLocation) { LocationPatch.Set(it) },
        staff = patch("staff", TextPatch.Clear, ::toText) { TextPatch.Set(it) },
        properties = maybe("properties", map(optional(::toValue))),
        at = maybe("at", ::toTimestamp),
    )
}

internal fun toInteractionQuery(json: JsonElement): InteractionQuery = Entries(json, "kinds", "channel", "direction", "from", "until").run {
    InteractionQuery(
        kinds = maybe("kinds", list(::toInteractionKind)),
        channel = maybe("channel", ::toChannel),
        direction = maybe("direction", ::toDirection),
        from = maybe("from", ::toTimestamp),
        until = maybe("until", ::toTimestamp),
    )
}

internal fun toInvoice(json: JsonElement): Invoice = Entries(json, "id", "kind", "order_id", "number", "series", "serial", "currency", "lines", "shipping", "amount", "payments", "credits", "open", "issued_at", "due_on", "credited_invoice_id", "return_id", "note", "created_at", "updated_at", "version", "deleted_at").run {
    Invoice(
        id = need("id", ::toInvoiceId),
        kind = need("kind", ::toInvoiceKind),
        orderId = need("order_id", ::toOrderId),
        number = need("number", ::toText),
        series = maybe("series", ::toText),
        serial = maybe("serial", ::toUInt),
        currency = need("currency", ::toText),
        lines = need("lines", list(::toInvoiceLine)),
        shipping = need("shipping", ::toDecimal),
        amount = need("amount", ::toDecimal),
        payments = need("payments", list(::toPaymentMatch)),
        credits = need("credits", list(::toCredit)),
        open = need("open", ::toDecimal),
        issuedAt = need("issued_at", ::toTimestamp),
        dueOn = maybe("due_on", ::toCivilDate),
        creditedInvoiceId = maybe("credited_invoice_id", ::toInvoiceId),
        returnId = maybe("return_id", ::toReturnId),
        note = maybe("note", ::toText),
        createdAt = need("created_at", ::toTimestamp),
        updatedAt = need("updated_at", ::toTimestamp),
        version = need("version", ::toULong),
        deletedAt = maybe("deleted_at", ::toTimestamp),
    )
}

internal fun toInvoiceBalance(json: JsonElement): InvoiceBalance = Entries(json, "currency", "amount", "paid", "credited", "open", "overdue_days").run {
    InvoiceBalance(
        currency = need("currency", ::toText),
        amount = need("amount", ::toDecimal),
        paid = need("paid", ::toDecimal),
        credited = need("credited", ::toDecimal),
        open = need("open", ::toDecimal),
        overdueDays = need("overdue_days", ::toUInt),
    )
}

internal fun toInvoiceKind(json: JsonElement): InvoiceKind = when (val name = toText(json)) {
    "invoice" -> InvoiceKind.INVOICE
    "credit_note" -> InvoiceKind.CREDIT_NOTE
    else -> throw Unreadable("value $name")
}

internal fun toInvoiceLine(json: JsonElement): InvoiceLine = Entries(json, "line", "quantity", "amount").run {
    InvoiceLine(
        line = need("line", ::toUInt),
        quantity = need("quantity", ::toDecimal),
        amount = need("amount", ::toDecimal),
    )
}

internal fun toInvoicePatch(json: JsonElement): InvoicePatch = Entries(json, "version", "due_on", "note").run {
    InvoicePatch(
        version = maybe("version", ::toULong),
        dueOn = patch("due_on", CivilDatePatch.Clear, ::toCivilDate) { CivilDatePatch.Set(it) },
        note = patch("note", TextPatch.Clear, ::toText) { TextPatch.Set(it) },
    )
}

internal fun toInvoiceQuery(json: JsonElement): InvoiceQuery = Entries(json, "order_id", "customer_id", "kind", "series", "issued_from", "issued_until").run {
    InvoiceQuery(
        orderId = maybe("order_id", ::toOrderId),
        customerId = maybe("customer_id", ::toCustomerId),
        kind = maybe("kind", ::toInvoiceKind),
        series = maybe("series", ::toText),
        issuedFrom = maybe("issued_from", ::toTimestamp),
        issuedUntil = maybe("issued_until", ::toTimestamp),
    )
}

internal fun toJournalHead(json: JsonElement): JournalHead = Entries(json, "seq", "hash").run {
    JournalHead(
        seq = need("seq", ::toULong),
        hash = need("hash", ::toText),
    )
}

internal fun toLateOrder(json: JsonElement): LateOrder = Entries(json, "order", "days").run {
    LateOrder(
        order = need("order", ::toOrder),
        days = need("days", ::toUInt),
    )
}

internal fun toLawfulBasis(json: JsonElement): LawfulBasis = when (val name = toText(json)) {
    "consent" -> LawfulBasis.CONSENT
    "contract" -> LawfulBasis.CONTRACT
    "legal_obligation" -> LawfulBasis.LEGAL_OBLIGATION
    "legitimate_interest" -> LawfulBasis.LEGITIMATE_INTEREST
    else -> throw Unreadable("value $name")
}

internal fun toLeadAxis(json: JsonElement): LeadAxis = when (val name = toText(json)) {
    "fit" -> LeadAxis.FIT
    "engagement" -> LeadAxis.ENGAGEMENT
    else -> throw Unreadable("value $name")
}

internal fun toLeadGrade(json: JsonElement): LeadGrade = Entries(json, "name", "fit", "engagement").run {
    LeadGrade(
        name = need("name", ::toText),
        fit = need("fit", ::toDecimal),
        engagement = need("engagement", ::toDecimal),
    )
}

internal fun toLeadGroup(json: JsonElement): LeadGroup = Entries(json, "name", "axis", "cap", "rules").run {
    LeadGroup(
        name = need("name", ::toText),
        axis = maybe("axis", ::toLeadAxis),
        cap = maybe("cap", ::toDecimal),
        rules = need("rules", list(::toLeadRule)),
    )
}

internal fun toLeadGroupScore(json: JsonElement): LeadGroupScore = Entries(json, "name", "axis", "points", "cut", "terms").run {
    LeadGroupScore(
        name = need("name", ::toText),
        axis = need("axis", ::toLeadAxis),
        points = need("points", ::toDecimal),
        cut = need("cut", ::toDecimal),
        terms = need("terms", list(::toLeadTerm)),
    )
}

internal fun toLeadModel(json: JsonElement): LeadModel = Entries(json, "id", "name", "description", "groups", "grades", "created_at", "updated_at", "version", "deleted_at").run {
    LeadModel(
        id = need("id", ::toLeadModelId),
        name = need("name", ::toText),
        description = maybe("description", ::toText),
        groups = need("groups", list(::toLeadGroup)),
        grades = need("grades", list(::toLeadGrade)),
        createdAt = need("created_at", ::toTimestamp),
        updatedAt = need("updated_at", ::toTimestamp),
        version = need("version", ::toULong),
        deletedAt = maybe("deleted_at", ::toTimestamp),
    )
}

internal fun toLeadModelPatch(json: JsonElement): LeadModelPatch = Entries(json, "version", "name", "description", "groups", "grades").run {
    LeadModelPatch(
        version = maybe("version", ::toULong),
        name = maybe("name", ::toText),
        description = patch("description", TextPatch.Clear, ::toText) { TextPatch.Set(it) },
        groups = maybe("groups", list(::toLeadGroup)),
        grades = patch("grades", LeadGradeListPatch.Clear, list(::toLeadGrade)) { LeadGradeListPatch.Set(it) },
    )
}

internal fun toLeadQuery(json: JsonElement): LeadQuery = Entries(json, "segment_id", "axis", "limit").run {
    LeadQuery(
        segmentId = maybe("segment_id", ::toSegmentId),
        axis = maybe("axis", ::toLeadAxis),
        limit = maybe("limit", ::toUInt),
    )
}

internal fun toLeadRule(json: JsonElement): LeadRule = Entries(json, "name", "points", "source", "expression", "half_life_days").run {
    LeadRule(
        name = need("name", ::toText),
        points = need("points", ::toDecimal),
        source = maybe("source", ::toLeadSource),
        expression = maybe("expression", ::toText),
        halfLifeDays = maybe("half_life_days", ::toUInt),
    )
}

internal fun toLeadScore(json: JsonElement): LeadScore = Entries(json, "customer_id", "at", "fit", "engagement", "grade", "groups").run {
    LeadScore(
        customerId = need("customer_id", ::toCustomerId),
        at = need("at", ::toTimestamp),
        fit = need("fit", ::toDecimal),
        engagement = need("engagement", ::toDecimal),
        grade = maybe("grade", ::toText),
        groups = need("groups", list(::toLeadGroupScore)),
    )
}

internal fun toLeadSource(json: JsonElement): LeadSource = when (val name = toText(json)) {
    "customer" -> LeadSource.CUSTOMER
    "orders" -> LeadSource.ORDERS
    "interactions" -> LeadSource.INTERACTIONS
    else -> throw Unreadable("value $name")
}

internal fun toLeadTerm(json: JsonElement): LeadTerm = Entries(json, "rule", "points", "happened_at", "age_days").run {
    LeadTerm(
        rule = need("rule", ::toText),
        points = need("points", ::toDecimal),
        happenedAt = maybe("happened_at", ::toTimestamp),
        ageDays = maybe("age_days", ::toDecimal),
    )
}

internal fun toLifecycle(json: JsonElement): Lifecycle = when (val name = toText(json)) {
    "subscriber" -> Lifecycle.SUBSCRIBER
    "lead" -> Lifecycle.LEAD
    "qualified" -> Lifecycle.QUALIFIED
    "opportunity" -> Lifecycle.OPPORTUNITY
    "customer" -> Lifecycle.CUSTOMER
    "evangelist" -> Lifecycle.EVANGELIST
    "lost" -> Lifecycle.LOST
    else -> throw Unreadable("value $name")
}

internal fun toLifetimeValueOptions(json: JsonElement): LifetimeValueOptions = Entries(json, "periods", "period_length", "discount_rate", "margin").run {
    LifetimeValueOptions(
        periods = maybe("periods", ::toUInt),
        periodLength = maybe("period_length", ::toDouble),
        discountRate = maybe("discount_rate", ::toDouble),
        margin = maybe("margin", ::toDouble),
    )
}

internal fun toLocation(json: JsonElement): Location = Entries(json, "place", "coordinates").run {
    Location(
        place = maybe("place", ::toText),
        coordinates = maybe("coordinates", ::toCoordinates),
    )
}

internal fun toLogisticCoefficient(json: JsonElement): LogisticCoefficient = Entries(json, "stage_id", "field", "value", "weight", "deals").run {
    LogisticCoefficient(
        stageId = maybe("stage_id", ::toStageId),
        field = maybe("field", ::toPredictorField),
        value = maybe("value", ::toText),
        weight = need("weight", ::toDouble),
        deals = need("deals", ::toULong),
    )
}

internal fun toLogisticModel(json: JsonElement): LogisticModel = Entries(json, "pipeline_id", "fitted_at", "from", "until", "won", "lost", "l2", "intercept", "coefficients", "evaluation").run {
    LogisticModel(
        pipelineId = need("pipeline_id", ::toPipelineId),
        fittedAt = need("fitted_at", ::toTimestamp),
        from = need("from", ::toTimestamp),
        until = need("until", ::toTimestamp),
        won = need("won", ::toULong),
        lost = need("lost", ::toULong),
        l2 = need("l2", ::toDouble),
        intercept = need("intercept", ::toDouble),
        coefficients = need("coefficients", list(::toLogisticCoefficient)),
        evaluation = maybe("evaluation", ::toBinaryEvaluation),
    )
}

internal fun toLogisticModelOptions(json: JsonElement): LogisticModelOptions = Entries(json, "l2", "test_part", "seed", "min_deals").run {
    LogisticModelOptions(
        l2 = maybe("l2", ::toDouble),
        testPart = maybe("test_part", ::toDouble),
        seed = maybe("seed", ::toULong),
        minDeals = maybe("min_deals", ::toUInt),
    )
}

internal fun toLogisticOptions(json: JsonElement): LogisticOptions = Entries(json, "l2").run {
    LogisticOptions(
        l2 = maybe("l2", ::toDouble),
    )
}

internal fun toLogisticRegression(json: JsonElement): LogisticRegression = Entries(json, "intercept", "weights", "means").run {
    LogisticRegression(
        intercept = need("intercept", ::toDouble),
        weights = need("weights", list(::toDouble)),
        means = need("means", list(::toDouble)),
    )
}

internal fun toMbgNbd(json: JsonElement): MbgNbd = Entries(json, "r", "alpha", "a", "b").run {
    MbgNbd(
        r = need("r", ::toDouble),
        alpha = need("alpha", ::toDouble),
        a = need("a", ::toDouble),
        b = need("b", ::toDouble),
    )
}

internal fun toMembershipCause(json: JsonElement): MembershipCause = when (val name = toText(json)) {
    "write" -> MembershipCause.WRITE
    "time" -> MembershipCause.TIME
    "shared" -> MembershipCause.SHARED
    "defined" -> MembershipCause.DEFINED
    "redefined" -> MembershipCause.REDEFINED
    else -> throw Unreadable("value $name")
}

internal fun toMembershipChange(json: JsonElement): MembershipChange = when (val name = toText(json)) {
    "entered" -> MembershipChange.ENTERED
    "left" -> MembershipChange.LEFT
    else -> throw Unreadable("value $name")
}

internal fun toMissingCustomer(json: JsonElement): MissingCustomer = when (val name = toText(json)) {
    "reject" -> MissingCustomer.REJECT
    "anonymous" -> MissingCustomer.ANONYMOUS
    else -> throw Unreadable("value $name")
}

internal fun toMissingRate(json: JsonElement): MissingRate = when (val name = toText(json)) {
    "refuse" -> MissingRate.REFUSE
    "leave_out" -> MissingRate.LEAVE_OUT
    else -> throw Unreadable("value $name")
}

internal fun toModel(json: JsonElement): Model = Entries(json, "id", "name", "number", "kind", "fitted_at", "as_of", "data_from", "data_until", "customers", "spec", "parameters", "quality", "pinned", "updated_at", "version", "deleted_at").run {
    Model(
        id = need("id", ::toModelId),
        name = need("name", ::toText),
        number = need("number", ::toUInt),
        kind = need("kind", ::toModelKind),
        fittedAt = need("fitted_at", ::toTimestamp),
        asOf = need("as_of", ::toTimestamp),
        dataFrom = need("data_from", ::toCivilDate),
        dataUntil = need("data_until", ::toCivilDate),
        customers = need("customers", ::toULong),
        spec = need("spec", ::toModelSpec),
        parameters = need("parameters", ::toModelParameters),
        quality = need("quality", ::toModelQuality),
        pinned = need("pinned", ::toBoolean),
        updatedAt = need("updated_at", ::toTimestamp),
        version = need("version", ::toULong),
        deletedAt = maybe("deleted_at", ::toTimestamp),
    )
}

internal fun toModelComparison(json: JsonElement): ModelComparison = Entries(json, "id", "number", "fitted_at", "has_seen", "holdout").run {
    ModelComparison(
        id = need("id", ::toModelId),
        number = need("number", ::toUInt),
        fittedAt = need("fitted_at", ::toTimestamp),
        hasSeen = need("has_seen", ::toBoolean),
        holdout = need("holdout", ::toModelHoldout),
    )
}

internal fun toModelFit(json: JsonElement): ModelFit = Entries(json, "log_likelihood", "customers", "standard_errors", "covariance", "evaluations").run {
    ModelFit(
        logLikelihood = need("log_likelihood", ::toDouble),
        customers = need("customers", ::toULong),
        standardErrors = need("standard_errors", list(::toDouble)),
        covariance = need("covariance", list(list(::toDouble))),
        evaluations = need("evaluations", ::toUInt),
    )
}

internal fun toModelHoldout(json: JsonElement): ModelHoldout = Entries(json, "from", "until", "customers", "actual", "expected", "mean_absolute_error", "root_mean_squared_error", "mean_only_error").run {
    ModelHoldout(
        from = need("from", ::toCivilDate),
        until = need("until", ::toCivilDate),
        customers = need("customers", ::toULong),
        actual = need("actual", ::toULong),
        expected = need("expected", ::toDouble),
        meanAbsoluteError = need("mean_absolute_error", ::toDouble),
        rootMeanSquaredError = need("root_mean_squared_error", ::toDouble),
        meanOnlyError = need("mean_only_error", ::toDouble),
    )
}

internal fun toModelHoldoutReport(json: JsonElement): ModelHoldoutReport = Entries(json, "name", "holdout", "tracking", "frequencies", "conditional").run {
    ModelHoldoutReport(
        name = need("name", ::toText),
        holdout = need("holdout", ::toModelHoldout),
        tracking = need("tracking", list(::toTrackedWeek)),
        frequencies = need("frequencies", list(::toFrequencyCount)),
        conditional = need("conditional", list(::toHoldoutFrequency)),
    )
}

internal fun toModelKind(json: JsonElement): ModelKind = when (val name = toText(json)) {
    "rfm" -> ModelKind.RFM
    "clv" -> ModelKind.CLV
    "propensity" -> ModelKind.PROPENSITY
    "clusters" -> ModelKind.CLUSTERS
    else -> throw Unreadable("value $name")
}

internal fun toModelParameters(json: JsonElement): ModelParameters = when (val kind = kindOf(json, "kind")) {
    "rfm" -> ModelParameters.Rfm(toRfmParameters(without(json, "kind")))
    "clv" -> ModelParameters.Clv(toClvParameters(without(json, "kind")))
    "propensity" -> ModelParameters.Propensity(toPropensityParameters(without(json, "kind")))
    "clusters" -> ModelParameters.Clusters(toClustersParameters(without(json, "kind")))
    else -> throw Unreadable("kind $kind")
}

internal fun toModelQuality(json: JsonElement): ModelQuality = Entries(json, "log_likelihood", "value_correlation", "holdout", "evaluation", "silhouette", "sampled_part").run {
    ModelQuality(
        logLikelihood = maybe("log_likelihood", ::toDouble),
        valueCorrelation = maybe("value_correlation", ::toDouble),
        holdout = maybe("holdout", ::toModelHoldout),
        evaluation = maybe("evaluation", ::toBinaryEvaluation),
        silhouette = maybe("silhouette", ::toDouble),
        sampledPart = maybe("sampled_part", ::toDouble),
    )
}

internal fun toModelQuery(json: JsonElement): ModelQuery = Entries(json, "name", "kind").run {
    ModelQuery(
        name = maybe("name", ::toText),
        kind = maybe("kind", ::toModelKind),
    )
}

internal fun toModelReference(json: JsonElement): ModelReference = Entries(json, "id", "name", "number").run {
    ModelReference(
        id = need("id", ::toModelId),
        name = need("name", ::toText),
        number = need("number", ::toUInt),
    )
}

internal fun toModelScore(json: JsonElement): ModelScore = Entries(json, "model", "customer_id", "at", "values").run {
    ModelScore(
        model = need("model", ::toModelReference),
        customerId = need("customer_id", ::toCustomerId),
        at = need("at", ::toTimestamp),
        values = need("values", ::toScoreValues),
    )
}

internal fun toModelSpec(json: JsonElement): ModelSpec = when (val kind = kindOf(json, "kind")) {
    "rfm" -> ModelSpec.Rfm(toRfmSpec(without(json, "kind")))
    "clv" -> ModelSpec.Clv(toClvSpec(without(json, "kind")))
    "propensity" -> ModelSpec.Propensity(toPropensitySpec(without(json, "kind")))
    "clusters" -> ModelSpec.Clusters(toClustersSpec(without(json, "kind")))
    else -> throw Unreadable("kind $kind")
}

internal fun toMoney(json: JsonElement): Money = Entries(json, "amount", "currency").run {
    Money(
        amount = need("amount", ::toDecimal),
        currency = need("currency", ::toText),
    )
}

internal fun toMonthSales(json: JsonElement): MonthSales = Entries(json, "month", "orders", "returns", "new_buyers", "returning_buyers", "revenue").run {
    MonthSales(
        month = need("month", ::toCivilDate),
        orders = need("orders", ::toULong),
        returns = need("returns", ::toULong),
        newBuyers = need("new_buyers", ::toULong),
        returningBuyers = need("returning_buyers", ::toULong),
        revenue = need("revenue", list(::toMoney)),
    )
}

internal fun toMoveCause(json: JsonElement): MoveCause = when (val name = toText(json)) {
    "moved" -> MoveCause.MOVED
    "migrated" -> MoveCause.MIGRATED
    else -> throw Unreadable("value $name")
}

internal fun toNewCallAttempt(json: JsonElement): NewCallAttempt = Entries(json, "version", "outcome", "callback_at", "note", "duration_seconds", "at", "by").run {
    NewCallAttempt(
        version = maybe("version", ::toULong),
        outcome = need("outcome", ::toText),
        callbackAt = need("callback_at", ::toTimestamp),
        note = maybe("note", ::toText),
        durationSeconds = maybe("duration_seconds", ::toUInt),
        at = maybe("at", ::toTimestamp),
        by = maybe("by", ::toText),
    )
}

internal fun toNewCategory(json: JsonElement): NewCategory = Entries(json, "id", "name", "parent_id", "description").run {
    NewCategory(
        id = maybe("id", ::toCategoryId),
        name = maybe("name", ::toText),
        parentId = maybe("parent_id", ::toCategoryId),
        description = maybe("description", ::toText),
    )
}

internal fun toNewCreditNote(json: JsonElement): NewCreditNote = Entries(json, "id", "invoice_id", "number", "series", "amount", "issued_at", "note").run {
    NewCreditNote(
        id = maybe("id", ::toInvoiceId),
        invoiceId = need("invoice_id", ::toInvoiceId),
        number = maybe("number", ::toText),
        series = maybe("series", ::toText),
        amount = maybe("amount", ::toDecimal),
        issuedAt = maybe("issued_at", ::toTimestamp),
        note = maybe("note", ::toText),
    )
}

internal fun toNewCustomer(json: JsonElement): NewCustomer = Entries(json, "id", "kind", "name", "name_parts", "identifiers", "addresses", "birthday", "gender", "language", "time_zone", "occupation", "preferences", "tags", "roles", "lifecycle", "owner", "source", "custom", "consents").run {
    NewCustomer(
        id = maybe("id", ::toCustomerId),
        kind = maybe("kind", ::toCustomerKind),
        name = maybe("name", ::toText),
        nameParts = maybe("name_parts", ::toPersonName),
        identifiers = maybe("identifiers", list(::toIdentifier)),
        addresses = maybe("addresses", list(::toAddress)),
        birthday = maybe("birthday", ::toPartialDate),
        gender = maybe("gender", ::toGender),
        language = maybe("language", ::toText),
        timeZone = maybe("time_zone", ::toText),
        occupation = maybe("occupation", ::toText),
        preferences = maybe("preferences", map(::toValue)),
        tags = maybe("tags", list(::toText)),
        roles = maybe("roles", list(::toRole)),
        lifecycle = maybe("lifecycle", ::toLifecycle),
        owner = maybe("owner", ::toText),
        source = maybe("source", ::toText),
        custom = maybe("custom", map(::toValue)),
        consents = maybe("consents", list(::toConsent)),
    )
}

internal fun toNewDeal(json: JsonElement): NewDeal = Entries(json, "id", "name", "customer_id", "pipeline_id", "stage_id", "contacts", "partners", "lines", "currency", "amount", "recurring", "probability", "expected_close_on", "source", "campaign", "next_step", "competitors", "owner", "team", "opened_at").run {
    NewDeal(
        id = maybe("id", ::toDealId),
        name = need("name", ::toText),
        customerId = need("customer_id", ::toCustomerId),
        pipelineId = need("pipeline_id", ::toPipelineId),
        stageId = maybe("stage_id", ::toStageId),
        contacts = maybe("contacts", list(::toDealContact)) ?: listOf(),
        partners = maybe("partners", list(::toDealPartner)) ?: listOf(),
        lines = maybe("lines", list(::toNewDealLine)) ?: listOf(),
        currency = need("currency", ::toText),
        amount = maybe("amount", ::toDecimal),
        recurring = maybe("recurring", ::toRecurring),
        probability = maybe("probability", ::toDecimal),
        expectedCloseOn = maybe("expected_close_on", ::toCivilDate),
        source = maybe("source", ::toText),
        campaign = maybe("campaign", ::toText),
        nextStep = maybe("next_step", ::toText),
        competitors = maybe("competitors", list(::toText)) ?: listOf(),
        owner = maybe("owner", ::toText),
        team = maybe("team", ::toText),
        openedAt = maybe("opened_at", ::toTimestamp),
    )
}

internal fun toNewDealLine(json: JsonElement): NewDealLine = Entries(json, "product_id", "sku", "name", "quantity", "unit_price", "discount", "tax", "interval").run {
    NewDealLine(
        productId = maybe("product_id", ::toProductId),
        sku = maybe("sku", ::toText),
        name = maybe("name", ::toText),
        quantity = maybe("quantity", ::toDecimal),
        unitPrice = maybe("unit_price", ::toDecimal),
        discount = maybe("discount", ::toDecimal),
        tax = maybe("tax", ::toDecimal),
        interval = maybe("interval", ::toBillingInterval),
    )
}

internal fun toNewExchangeRate(json: JsonElement): NewExchangeRate = Entries(json, "currency", "base", "on", "rate").run {
    NewExchangeRate(
        currency = need("currency", ::toText),
        base = need("base", ::toText),
        on = need("on", ::toCivilDate),
        rate = need("rate", ::toDecimal),
    )
}

internal fun toNewField(json: JsonElement): NewField = Entries(json, "key", "label", "kind", "choices", "required").run {
    NewField(
        key = maybe("key", ::toText),
        label = maybe("label", ::toText),
        kind = maybe("kind", ::toFieldKind),
        choices = maybe("choices", list(::toText)),
        required = maybe("required", ::toBoolean),
    )
}

internal fun toNewForecastSnapshot(json: JsonElement): NewForecastSnapshot = Entries(json, "id", "name", "query").run {
    NewForecastSnapshot(
        id = maybe("id", ::toForecastId),
        name = maybe("name", ::toText),
        query = need("query", ::toForecastQuery),
    )
}

internal fun toNewGoal(json: JsonElement): NewGoal = Entries(json, "id", "period", "owner", "team", "value", "amount", "currency").run {
    NewGoal(
        id = maybe("id", ::toGoalId),
        period = need("period", ::toPeriod),
        owner = maybe("owner", ::toText),
        team = maybe("team", ::toText),
        value = maybe("value", ::toDealValue),
        amount = need("amount", ::toDecimal),
        currency = need("currency", ::toText),
    )
}

internal fun toNewInteraction(json: JsonElement): NewInteraction = Entries(json, "id", "customer_id", "kind", "name", "direction", "channel", "subject", "body", "outcome", "duration_seconds", "location", "staff", "properties", "idempotency_key", "at").run {
    NewInteraction(
        id = maybe("id", ::toInteractionId),
        customerId = maybe("customer_id", ::toCustomerId),
        kind = need("kind", ::toInteractionKind),
        name = maybe("name", ::toText),
        direction = maybe("direction", ::toDirection),
        channel = maybe("channel", ::toChannel),
        subject = maybe("subject", ::toText),
        body = maybe("body", ::toText),
        outcome = maybe("outcome", ::toText),
        durationSeconds = maybe("duration_seconds", ::toUInt),
        location = maybe("location", ::toLocation),
        staff = maybe("staff", ::toText),
        properties = maybe("properties", map(::toValue)) ?: mapOf(),
        idempotencyKey = maybe("idempotency_key", ::toText),
        at = maybe("at", ::toTimestamp),
    )
}

internal fun toNewInvoice(json: JsonElement): NewInvoice = Entries(json, "id", "order_id", "number", "series", "lines", "shipping", "amount", "issued_at", "due_on", "note").run {
    NewInvoice(
        id = maybe("id", ::toInvoiceId),
        orderId = need("order_id", ::toOrderId),
        number = maybe("number", ::toText),
        series = maybe("series", ::toText),
        lines = maybe("lines", list(::toOrderPart)) ?: listOf(),
        shipping = maybe("shipping", ::toDecimal),
        amount = maybe("amount", ::toDecimal),
        issuedAt = maybe("issued_at", ::toTimestamp),
        dueOn = maybe("due_on", ::toCivilDate),
        note = maybe("note", ::toText),
    )
}

internal fun toNewLeadModel(json: JsonElement): NewLeadModel = Entries(json, "id", "name", "description", "groups", "grades").run {
    NewLeadModel(
        id = maybe("id", ::toLeadModelId),
        name = maybe("name", ::toText),
        description = maybe("description", ::toText),
        groups = maybe("groups", list(::toLeadGroup)),
        grades = maybe("grades", list(::toLeadGrade)),
    )
}

internal fun toNewModel(json: JsonElement): NewModel = Entries(json, "name", "spec", "as_of").run {
    NewModel(
        name = need("name", ::toText),
        spec = need("spec", ::toModelSpec),
        asOf = maybe("as_of", ::toTimestamp),
    )
}

internal fun toNewNote(json: JsonElement): NewNote = Entries(json, "id", "customer_id", "body", "author", "at").run {
    NewNote(
        id = maybe("id", ::toNoteId),
        customerId = need("customer_id", ::toCustomerId),
        body = need("body", ::toText),
        author = maybe("author", ::toText),
        at = maybe("at", ::toTimestamp),
    )
}

internal fun toNewOrder(json: JsonElement): NewOrder = Entries(json, "id", "number", "source", "customer_id", "currency", "lines", "discount", "shipping", "tax", "payments", "status", "channel", "note", "placed_at", "promised_on").run {
    NewOrder(
        id = maybe("id", ::toOrderId),
        number = maybe("number", ::toText),
        source = maybe("source", ::toText),
        customerId = maybe("customer_id", ::toCustomerId),
        currency = need("currency", ::toText),
        lines = need("lines", list(::toNewOrderLine)),
        discount = maybe("discount", ::toDecimal),
        shipping = maybe("shipping", ::toDecimal),
        tax = maybe("tax", ::toDecimal),
        payments = maybe("payments", list(::toNewPayment)) ?: listOf(),
        status = maybe("status", ::toOrderStatus),
        channel = maybe("channel", ::toChannel),
        note = maybe("note", ::toText),
        placedAt = maybe("placed_at", ::toTimestamp),
        promisedOn = maybe("promised_on", ::toCivilDate),
    )
}

internal fun toNewOrderLine(json: JsonElement): NewOrderLine = Entries(json, "product_id", "sku", "name", "quantity", "unit_price", "discount", "tax").run {
    NewOrderLine(
        productId = maybe("product_id", ::toProductId),
        sku = maybe("sku", ::toText),
        name = maybe("name", ::toText),
        quantity = maybe("quantity", ::toDecimal),
        unitPrice = maybe("unit_price", ::toDecimal),
        discount = maybe("discount", ::toDecimal),
        tax = maybe("tax", ::toDecimal),
    )
}

internal fun toNewPayment(json: JsonElement): NewPayment = Entries(json, "id", "version", "amount", "at", "method", "reference").run {
    NewPayment(
        id = maybe("id", ::toPaymentId),
        version = maybe("version", ::toULong),
        amount = maybe("amount", ::toDecimal),
        at = maybe("at", ::toTimestamp),
        method = maybe("method", ::toText),
        reference = maybe("reference", ::toText),
    )
}

internal fun toNewPipeline(json: JsonElement): NewPipeline = Entries(json, "id", "name", "description", "stages", "prediction").run {
    NewPipeline(
        id = maybe("id", ::toPipelineId),
        name = maybe("name", ::toText),
        description = maybe("description", ::toText),
        stages = maybe("stages", list(::toNewStage)),
        prediction = maybe("prediction", ::toPrediction),
    )
}

internal fun toNewProduct(json: JsonElement): NewProduct = Entries(json, "id", "sku", "name", "description", "category_ids", "price", "cost", "unit", "status", "attributes").run {
    NewProduct(
        id = maybe("id", ::toProductId),
        sku = maybe("sku", ::toText),
        name = maybe("name", ::toText),
        description = maybe("description", ::toText),
        categoryIds = maybe("category_ids", list(::toCategoryId)),
        price = maybe("price", ::toMoney),
        cost = maybe("cost", ::toMoney),
        unit = maybe("unit", ::toText),
        status = maybe("status", ::toProductStatus),
        attributes = maybe("attributes", map(::toValue)),
    )
}

internal fun toNewPurchaseLine(json: JsonElement): NewPurchaseLine = Entries(json, "product_id", "sku", "name", "quantity", "unit_cost").run {
    NewPurchaseLine(
        productId = maybe("product_id", ::toProductId),
        sku = maybe("sku", ::toText),
        name = maybe("name", ::toText),
        quantity = maybe("quantity", ::toDecimal),
        unitCost = maybe("unit_cost", ::toDecimal),
    )
}

internal fun toNewPurchaseOrder(json: JsonElement): NewPurchaseOrder = Entries(json, "id", "number", "supplier_id", "currency", "lines", "shipping", "tax", "expected_on", "note").run {
    NewPurchaseOrder(
        id = maybe("id", ::toPurchaseOrderId),
        number = maybe("number", ::toText),
        supplierId = need("supplier_id", ::toCustomerId),
        currency = need("currency", ::toText),
        lines = need("lines", list(::toNewPurchaseLine)),
        shipping = maybe("shipping", ::toDecimal),
        tax = maybe("tax", ::toDecimal),
        expectedOn = maybe("expected_on", ::toCivilDate),
        note = maybe("note", ::toText),
    )
}

internal fun toNewQuote(json: JsonElement): NewQuote = Entries(json, "id", "number", "customer_id", "deal_id", "title", "currency", "lines", "discount", "discount_percent", "valid_until", "introduction", "terms", "owner").run {
    NewQuote(
        id = maybe("id", ::toQuoteId),
        number = maybe("number", ::toText),
        customerId = maybe("customer_id", ::toCustomerId),
        dealId = maybe("deal_id", ::toDealId),
        title = maybe("title", ::toText),
        currency = need("currency", ::toText),
        lines = maybe("lines", list(::toNewQuoteLine)) ?: listOf(),
        discount = maybe("discount", ::toDecimal),
        discountPercent = maybe("discount_percent", ::toDecimal),
        validUntil = maybe("valid_until", ::toCivilDate),
        introduction = maybe("introduction", ::toText),
        terms = maybe("terms", ::toText),
        owner = maybe("owner", ::toText),
    )
}

internal fun toNewQuoteLine(json: JsonElement): NewQuoteLine = Entries(json, "product_id", "sku", "name", "description", "quantity", "unit_price", "discount", "discount_percent", "tax_rate", "interval").run {
    NewQuoteLine(
        productId = maybe("product_id", ::toProductId),
        sku = maybe("sku", ::toText),
        name = maybe("name", ::toText),
        description = maybe("description", ::toText),
        quantity = maybe("quantity", ::toDecimal),
        unitPrice = maybe("unit_price", ::toDecimal),
        discount = maybe("discount", ::toDecimal),
        discountPercent = maybe("discount_percent", ::toDecimal),
        taxRate = maybe("tax_rate", ::toDecimal),
        interval = maybe("interval", ::toBillingInterval),
    )
}

internal fun toNewReceipt(json: JsonElement): NewReceipt = Entries(json, "id", "version", "lines", "at", "note").run {
    NewReceipt(
        id = maybe("id", ::toReceiptId),
        version = maybe("version", ::toULong),
        lines = maybe("lines", list(::toPurchasePart)),
        at = maybe("at", ::toTimestamp),
        note = maybe("note", ::toText),
    )
}

internal fun toNewRefund(json: JsonElement): NewRefund = Entries(json, "id", "version", "lines", "shipping", "method", "at", "reason").run {
    NewRefund(
        id = maybe("id", ::toRefundId),
        version = maybe("version", ::toULong),
        lines = maybe("lines", list(::toNewRefundLine)),
        shipping = maybe("shipping", ::toDecimal),
        method = maybe("method", ::toRefundMethod),
        at = maybe("at", ::toTimestamp),
        reason = maybe("reason", ::toText),
    )
}

internal fun toNewRefundLine(json: JsonElement): NewRefundLine = Entries(json, "line", "quantity", "amount").run {
    NewRefundLine(
        line = maybe("line", ::toUInt),
        quantity = maybe("quantity", ::toDecimal),
        amount = maybe("amount", ::toDecimal),
    )
}

internal fun toNewRelationship(json: JsonElement): NewRelationship = Entries(json, "id", "from", "to", "kind", "role", "since", "until").run {
    NewRelationship(
        id = maybe("id", ::toRelationshipId),
        from = need("from", ::toCustomerId),
        to = need("to", ::toCustomerId),
        kind = need("kind", ::toText),
        role = maybe("role", ::toText),
        since = maybe("since", ::toCivilDate),
        until = maybe("until", ::toCivilDate),
    )
}

internal fun toNewReturn(json: JsonElement): NewReturn = Entries(json, "id", "order_id", "lines", "reason", "note", "announced_at").run {
    NewReturn(
        id = maybe("id", ::toReturnId),
        orderId = need("order_id", ::toOrderId),
        lines = maybe("lines", list(::toOrderPart)) ?: listOf(),
        reason = maybe("reason", ::toText),
        note = maybe("note", ::toText),
        announcedAt = maybe("announced_at", ::toTimestamp),
    )
}

internal fun toNewSegment(json: JsonElement): NewSegment = Entries(json, "id", "name", "description", "expression").run {
    NewSegment(
        id = maybe("id", ::toSegmentId),
        name = maybe("name", ::toText),
        description = maybe("description", ::toText),
        expression = maybe("expression", ::toText),
    )
}

internal fun toNewShipment(json: JsonElement): NewShipment = Entries(json, "id", "order_id", "lines", "carrier", "tracking_number", "note", "shipped_at", "delivered_at").run {
    NewShipment(
        id = maybe("id", ::toShipmentId),
        orderId = need("order_id", ::toOrderId),
        lines = maybe("lines", list(::toOrderPart)) ?: listOf(),
        carrier = maybe("carrier", ::toText),
        trackingNumber = maybe("tracking_number", ::toText),
        note = maybe("note", ::toText),
        shippedAt = maybe("shipped_at", ::toTimestamp),
        deliveredAt = maybe("delivered_at", ::toTimestamp),
    )
}

internal fun toNewStage(json: JsonElement): NewStage = Entries(json, "id", "name", "kind", "probability", "stalled_after_days", "required_fields", "next_stage_ids", "entry_checks", "exit_checks").run {
    NewStage(
        id = maybe("id", ::toStageId),
        name = maybe("name", ::toText),
        kind = maybe("kind", ::toDealStatus),
        probability = maybe("probability", ::toDecimal),
        stalledAfterDays = maybe("stalled_after_days", ::toUInt),
        requiredFields = maybe("required_fields", list(::toDealField)),
        nextStageIds = maybe("next_stage_ids", list(::toStageId)),
        entryChecks = maybe("entry_checks", list(::toStageCheck)),
        exitChecks = maybe("exit_checks", list(::toStageCheck)),
    )
}

internal fun toNewTask(json: JsonElement): NewTask = Entries(json, "id", "kind", "subject", "description", "customer_id", "deal_id", "assignee", "priority", "due_at", "due_on", "remind_at", "recommendations").run {
    NewTask(
        id = maybe("id", ::toTaskId),
        kind = need("kind", ::toTaskKind),
        subject = need("subject", ::toText),
        description = maybe("description", ::toText),
        customerId = maybe("customer_id", ::toCustomerId),
        dealId = maybe("deal_id", ::toDealId),
        assignee = maybe("assignee", ::toText),
        priority = maybe("priority", ::toTaskPriority),
        dueAt = maybe("due_at", ::toTimestamp),
        dueOn = maybe("due_on", ::toCivilDate),
        remindAt = maybe("remind_at", ::toTimestamp),
        recommendations = maybe("recommendations", list(::toRecommendation)) ?: listOf(),
    )
}

internal fun toNote(json: JsonElement): Note = Entries(json, "id", "customer_id", "body", "author", "at", "created_at", "updated_at", "version", "deleted_at").run {
    Note(
        id = need("id", ::toNoteId),
        customerId = need("customer_id", ::toCustomerId),
        body = need("body", ::toText),
        author = maybe("author", ::toText),
        at = need("at", ::toTimestamp),
        createdAt = need("created_at", ::toTimestamp),
        updatedAt = need("updated_at", ::toTimestamp),
        version = need("version", ::toULong),
        deletedAt = maybe("deleted_at", ::toTimestamp),
    )
}

internal fun toNotePatch(json: JsonElement): NotePatch = Entries(json, "version", "body", "author", "at").run {
    NotePatch(
        version = maybe("version", ::toULong),
        body = maybe("body", ::toText),
        author = patch("author", TextPatch.Clear, ::toText) { TextPatch.Set(it) },
        at = maybe("at", ::toTimestamp),
    )
}

internal fun toNumberFieldCovariate(json: JsonElement): NumberFieldCovariate = Entries(json, "field").run {
    NumberFieldCovariate(
        field = need("field", ::toText),
    )
}

internal fun toOnDuplicate(json: JsonElement): OnDuplicate = when (val name = toText(json)) {
    "skip" -> OnDuplicate.SKIP
    "update" -> OnDuplicate.UPDATE
    else -> throw Unreadable("value $name")
}

internal fun toOperation(json: JsonElement): Operation = when (val name = toText(json)) {
    "created" -> Operation.CREATED
    "updated" -> Operation.UPDATED
    "deleted" -> Operation.DELETED
    "restored" -> Operation.RESTORED
    else -> throw Unreadable("value $name")
}

internal fun toOrder(json: JsonElement): Order = Entries(json, "id", "number", "source", "customer_id", "currency", "lines", "discount", "shipping", "tax", "total", "payments", "refunds", "status", "status_history", "channel", "note", "placed_at", "promised_on", "created_at", "updated_at", "version", "deleted_at").run {
    Order(
        id = need("id", ::toOrderId),
        number = maybe("number", ::toText),
        source = maybe("source", ::toText),
        customerId = maybe("customer_id", ::toCustomerId),
        currency = need("currency", ::toText),
        lines = need("lines", list(::toOrderLine)),
        discount = need("discount", ::toDecimal),
        shipping = need("shipping", ::toDecimal),
        tax = need("tax", ::toDecimal),
        total = need("total", ::toDecimal),
        payments = need("payments", list(::toPayment)),
        refunds = need("refunds", list(::toRefund)),
        status = need("status", ::toOrderStatus),
        statusHistory = need("status_history", list(::toStatusChange)),
        channel = maybe("channel", ::toChannel),
        note = maybe("note", ::toText),
        placedAt = need("placed_at", ::toTimestamp),
        promisedOn = maybe("promised_on", ::toCivilDate),
        createdAt = need("created_at", ::toTimestamp),
        updatedAt = need("updated_at", ::toTimestamp),
        version = need("version", ::toULong),
        deletedAt = maybe("deleted_at", ::toTimestamp),
    )
}

internal fun toOrderAdvance(json: JsonElement): OrderAdvance = Entries(json, "version", "status", "at").run {
    OrderAdvance(
        version = maybe("version", ::toULong),
        status = need("status", ::toOrderStatus),
        at = maybe("at", ::toTimestamp),
    )
}

internal fun toOrderCancellation(json: JsonElement): OrderCancellation = Entries(json, "version", "at", "reason").run {
    OrderCancellation(
        version = maybe("version", ::toULong),
        at = maybe("at", ::toTimestamp),
        reason = maybe("reason", ::toText),
    )
}

internal fun toOrderLine(json: JsonElement): OrderLine = Entries(json, "product_id", "sku", "name", "quantity", "unit_price", "discount", "tax").run {
    OrderLine(
        productId = maybe("product_id", ::toProductId),
        sku = maybe("sku", ::toText),
        name = maybe("name", ::toText),
        quantity = need("quantity", ::toDecimal),
        unitPrice = need("unit_price", ::toDecimal),
        discount = need("discount", ::toDecimal),
        tax = need("tax", ::toDecimal),
    )
}

internal fun toOrderLineProgress(json: JsonElement): OrderLineProgress = Entries(json, "line", "ordered", "called_off", "prepared", "shipped", "delivered", "returned", "open").run {
    OrderLineProgress(
        line = need("line", ::toUInt),
        ordered = need("ordered", ::toDecimal),
        calledOff = need("called_off", ::toDecimal),
        prepared = need("prepared", ::toDecimal),
        shipped = need("shipped", ::toDecimal),
        delivered = need("delivered", ::toDecimal),
        returned = need("returned", ::toDecimal),
        open = need("open", ::toDecimal),
    )
}

internal fun toOrderMapping(json: JsonElement): OrderMapping = Entries(json, "format", "number", "source", "customer_external_id", "customer_issuer", "customer_email", "customer_phone", "customer_name", "unknown_customer", "missing_customer", "placed_at", "time_format", "time_zone", "promised_on", "date_format", "currency", "sku", "unknown_product", "category", "description", "quantity", "unit_price", "amount", "line_discount", "line_tax", "discount", "tax", "shipping", "status", "statuses").run {
    OrderMapping(
        format = maybe("format", ::toCsvFormat),
        number = maybe("number", ::toColumn),
        source = maybe("source", ::toColumn),
        customerExternalId = maybe("customer_external_id", ::toColumn),
        customerIssuer = maybe("customer_issuer", ::toText),
        customerEmail = maybe("customer_email", ::toColumn),
        customerPhone = maybe("customer_phone", ::toColumn),
        customerName = maybe("customer_name", ::toColumn),
        unknownCustomer = maybe("unknown_customer", ::toUnknownCustomer),
        missingCustomer = maybe("missing_customer", ::toMissingCustomer),
        placedAt = maybe("placed_at", ::toColumn),
        timeFormat = maybe("time_format", ::toText),
        timeZone = maybe("time_zone", ::toText),
        promisedOn = maybe("promised_on", ::toColumn),
        dateFormat = maybe("date_format", ::toText),
        currency = maybe("currency", ::toColumn),
        sku = maybe("sku", ::toColumn),
        unknownProduct = maybe("unknown_product", ::toUnknownProduct),
        category = maybe("category", ::toColumn),
        description = maybe("description", ::toColumn),
        quantity = maybe("quantity", ::toColumn),
        unitPrice = maybe("unit_price", ::toColumn),
        amount = maybe("amount", ::toColumn),
        lineDiscount = maybe("line_discount", ::toColumn),
        lineTax = maybe("line_tax", ::toColumn),
        discount = maybe("discount", ::toColumn),
        tax = maybe("tax", ::toColumn),
        shipping = maybe("shipping", ::toColumn),
        status = maybe("status", ::toColumn),
        statuses = maybe("statuses", map(::toOrderStatus)),
    )
}

internal fun toOrderPart(json: JsonElement): OrderPart = Entries(json, "line", "quantity").run {
    OrderPart(
        line = need("line", ::toUInt),
        quantity = need("quantity", ::toDecimal),
    )
}

internal fun toOrderPatch(json: JsonElement): OrderPatch = Entries(json, "version", "number", "source", "customer_id", "lines", "discount", "shipping", "tax", "channel", "note", "placed_at", "promised_on").run {
    OrderPatch(
        version = maybe("version", ::toULong),
        number = patch("number", TextPatch.Clear, ::toText) { TextPatch.Set(it) },
        source = patch("source", TextPatch.Clear, ::toText) { TextPatch.Set(it) },
        customerId = patch("customer_id", CustomerIdPatch.Clear, ::toCustomerId) { CustomerIdPatch.Set(it) },
        lines = maybe("lines", list(::toNewOrderLine)),
        discount = maybe("discount", ::toDecimal),
        shipping = maybe("shipping", ::toDecimal),
        tax = maybe("tax", ::toDecimal),
        channel = patch("channel", ChannelPatch.Clear, ::toChannel) { ChannelPatch.Set(it) },
        note = patch("note", TextPatch.Clear, ::toText) { TextPatch.Set(it) },
        placedAt = maybe("placed_at", ::toTimestamp),
        promisedOn = patch("promised_on", CivilDatePatch.Clear, ::toCivilDate) { CivilDatePatch.Set(it) },
    )
}

internal fun toOrderQuery(json: JsonElement): OrderQuery = Entries(json, "customer_id", "status", "source", "placed_from", "placed_until").run {
    OrderQuery(
        customerId = maybe("customer_id", ::toCustomerId),
        status = maybe("status", ::toOrderStatus),
        source = maybe("source", ::toText),
        placedFrom = maybe("placed_from", ::toTimestamp),
        placedUntil = maybe("placed_until", ::toTimestamp),
    )
}

internal fun toOrderStatus(json: JsonElement): OrderStatus = when (val name = toText(json)) {
    "placed" -> OrderStatus.PLACED
    "confirmed" -> OrderStatus.CONFIRMED
    "shipped" -> OrderStatus.SHIPPED
    "delivered" -> OrderStatus.DELIVERED
    "completed" -> OrderStatus.COMPLETED
    "cancelled" -> OrderStatus.CANCELLED
    else -> throw Unreadable("value $name")
}

internal fun toOutlookQuery(json: JsonElement): OutlookQuery = Entries(json, "currency", "length", "from", "until", "pipeline_id", "owner", "team", "value").run {
    OutlookQuery(
        currency = need("currency", ::toText),
        length = maybe("length", ::toPeriodLength),
        from = need("from", ::toCivilDate),
        until = need("until", ::toCivilDate),
        pipelineId = maybe("pipeline_id", ::toPipelineId),
        owner = maybe("owner", ::toText),
        team = maybe("team", ::toText),
        value = maybe("value", ::toDealValue),
    )
}

internal fun toOverdueInvoice(json: JsonElement): OverdueInvoice = Entries(json, "invoice", "days").run {
    OverdueInvoice(
        invoice = need("invoice", ::toInvoice),
        days = need("days", ::toUInt),
    )
}

internal fun toPageRequest(json: JsonElement): PageRequest = Entries(json, "limit", "after").run {
    PageRequest(
        limit = maybe("limit", ::toUInt),
        after = maybe("after", ::toCursor),
    )
}

internal fun toParetoNbd(json: JsonElement): ParetoNbd = Entries(json, "r", "alpha", "s", "beta").run {
    ParetoNbd(
        r = need("r", ::toDouble),
        alpha = need("alpha", ::toDouble),
        s = need("s", ::toDouble),
        beta = need("beta", ::toDouble),
    )
}

internal fun toPartialDate(json: JsonElement): PartialDate = Entries(json, "year", "month", "day", "calendar", "leap").run {
    PartialDate(
        year = maybe("year", ::toShort),
        month = need("month", ::toUByte),
        day = need("day", ::toUByte),
        calendar = maybe("calendar", ::toCalendarKind),
        leap = maybe("leap", ::toBoolean) ?: false,
    )
}

internal fun toPayment(json: JsonElement): Payment = Entries(json, "id", "amount", "at", "method", "reference").run {
    Payment(
        id = need("id", ::toPaymentId),
        amount = need("amount", ::toDecimal),
        at = need("at", ::toTimestamp),
        method = maybe("method", ::toText),
        reference = maybe("reference", ::toText),
    )
}

internal fun toPaymentMatch(json: JsonElement): PaymentMatch = Entries(json, "payment_id", "amount", "at").run {
    PaymentMatch(
        paymentId = need("payment_id", ::toPaymentId),
        amount = need("amount", ::toDecimal),
        at = need("at", ::toTimestamp),
    )
}

internal fun toPaymentMatching(json: JsonElement): PaymentMatching = Entries(json, "version", "payment_id", "amount").run {
    PaymentMatching(
        version = maybe("version", ::toULong),
        paymentId = need("payment_id", ::toPaymentId),
        amount = maybe("amount", ::toDecimal),
    )
}

internal fun toPeriod(json: JsonElement): Period = Entries(json, "length", "starts_on").run {
    Period(
        length = need("length", ::toPeriodLength),
        startsOn = need("starts_on", ::toCivilDate),
    )
}

internal fun toPeriodLength(json: JsonElement): PeriodLength = when (val name = toText(json)) {
    "month" -> PeriodLength.MONTH
    "quarter" -> PeriodLength.QUARTER
    "year" -> PeriodLength.YEAR
    else -> throw Unreadable("value $name")
}

internal fun toPeriodOutlook(json: JsonElement): PeriodOutlook = Entries(json, "period", "goal", "won", "weighted", "committed", "best_case", "missing").run {
    PeriodOutlook(
        period = need("period", ::toPeriod),
        goal = maybe("goal", ::toDecimal),
        won = need("won", ::toDecimal),
        weighted = need("weighted", ::toDecimal),
        committed = need("committed", ::toDecimal),
        bestCase = need("best_case", ::toDecimal),
        missing = need("missing", ::toDecimal),
    )
}

internal fun toPeriodReview(json: JsonElement): PeriodReview = Entries(json, "period", "is_over", "due", "weighted", "best_case", "committed", "actual", "error", "accuracy", "won", "lost", "slipped", "pushes", "open", "gone").run {
    PeriodReview(
        period = need("period", ::toPeriod),
        isOver = need("is_over", ::toBoolean),
        due = need("due", ::toDealTally),
        weighted = need("weighted", ::toDecimal),
        bestCase = need("best_case", ::toDecimal),
        committed = need("committed", ::toDecimal),
        actual = need("actual", ::toDealTally),
        error = need("error", ::toDecimal),
        accuracy = maybe("accuracy", ::toDouble),
        won = need("won", ::toDealTally),
        lost = need("lost", ::toDealTally),
        slipped = need("slipped", ::toDealTally),
        pushes = need("pushes", ::toULong),
        open = need("open", ::toDealTally),
        gone = need("gone", ::toDealTally),
    )
}

internal fun toPersonName(json: JsonElement): PersonName = Entries(json, "prefix", "given", "middle", "family", "suffix").run {
    PersonName(
        prefix = maybe("prefix", ::toText),
        given = maybe("given", ::toText),
        middle = maybe("middle", ::toText),
        family = maybe("family", ::toText),
        suffix = maybe("suffix", ::toText),
    )
}

internal fun toPipeline(json: JsonElement): Pipeline = Entries(json, "id", "name", "description", "stages", "former_stages", "created_at", "updated_at", "version", "deleted_at", "prediction").run {
    Pipeline(
        id = need("id", ::toPipelineId),
        name = need("name", ::toText),
        description = maybe("description", ::toText),
        stages = need("stages", list(::toStage)),
        formerStages = need("former_stages", list(::toFormerStage)),
        createdAt = need("created_at", ::toTimestamp),
        updatedAt = need("updated_at", ::toTimestamp),
        version = need("version", ::toULong),
        deletedAt = maybe("deleted_at", ::toTimestamp),
        prediction = maybe("prediction", ::toPrediction),
    )
}

internal fun toPipelineEdit(json: JsonElement): PipelineEdit = Entries(json, "version", "stages", "replacements").run {
    PipelineEdit(
        version = maybe("version", ::toULong),
        stages = maybe("stages", list(::toNewStage)),
        replacements = maybe("replacements", list(::toStageReplacement)),
    )
}

internal fun toPipelinePatch(json: JsonElement): PipelinePatch = Entries(json, "version", "name", "description", "prediction").run {
    PipelinePatch(
        version = maybe("version", ::toULong),
        name = maybe("name", ::toText),
        description = patch("description", TextPatch.Clear, ::toText) { TextPatch.Set(it) },
        prediction = patch("prediction", PredictionPatch.Clear, ::toPrediction) { PredictionPatch.Set(it) },
    )
}

internal fun toPrediction(json: JsonElement): Prediction = Entries(json, "method", "fields").run {
    Prediction(
        method = maybe("method", ::toProbabilityMethod),
        fields = maybe("fields", list(::toPredictorField)) ?: listOf(),
    )
}

internal fun toPredictorField(json: JsonElement): PredictorField = when (val name = toText(json)) {
    "source" -> PredictorField.SOURCE
    "campaign" -> PredictorField.CAMPAIGN
    "owner" -> PredictorField.OWNER
    "team" -> PredictorField.TEAM
    "country" -> PredictorField.COUNTRY
    "kind" -> PredictorField.KIND
    "tags" -> PredictorField.TAGS
    "language" -> PredictorField.LANGUAGE
    else -> throw Unreadable("value $name")
}

internal fun toProbabilityMethod(json: JsonElement): ProbabilityMethod = when (val name = toText(json)) {
    "stage" -> ProbabilityMethod.STAGE
    "naive_bayes" -> ProbabilityMethod.NAIVE_BAYES
    "logistic_regression" -> ProbabilityMethod.LOGISTIC_REGRESSION
    else -> throw Unreadable("value $name")
}

internal fun toProblem(json: JsonElement): Problem = Entries(json, "table", "what").run {
    Problem(
        table = need("table", ::toText),
        what = need("what", ::toText),
    )
}

internal fun toProblemCount(json: JsonElement): ProblemCount = Entries(json, "field", "column", "code", "errors", "warnings").run {
    ProblemCount(
        field = maybe("field", ::toText),
        column = maybe("column", ::toText),
        code = need("code", ::toErrorCode),
        errors = need("errors", ::toULong),
        warnings = need("warnings", ::toULong),
    )
}

internal fun toProduct(json: JsonElement): Product = Entries(json, "id", "sku", "name", "description", "category_ids", "price", "cost", "unit", "status", "attributes", "created_at", "updated_at", "version", "deleted_at").run {
    Product(
        id = need("id", ::toProductId),
        sku = maybe("sku", ::toText),
        name = need("name", ::toText),
        description = maybe("description", ::toText),
        categoryIds = need("category_ids", list(::toCategoryId)),
        price = maybe("price", ::toMoney),
        cost = maybe("cost", ::toMoney),
        unit = maybe("unit", ::toText),
        status = need("status", ::toProductStatus),
        attributes = need("attributes", map(::toValue)),
        createdAt = need("created_at", ::toTimestamp),
        updatedAt = need("updated_at", ::toTimestamp),
        version = need("version", ::toULong),
        deletedAt = maybe("deleted_at", ::toTimestamp),
    )
}

internal fun toProductPatch(json: JsonElement): ProductPatch = Entries(json, "version", "sku", "name", "description", "category_ids", "price", "cost", "unit", "status", "attributes").run {
    ProductPatch(
        version = maybe("version", ::toULong),
        sku = patch("sku", TextPatch.Clear, ::toText) { TextPatch.Set(it) },
        name = maybe("name", ::toText),
        description = patch("description", TextPatch.Clear, ::toText) { TextPatch.Set(it) },
        categoryIds = patch("category_ids", CategoryIdListPatch.Clear, list(::toCategoryId)) { CategoryIdListPatch.Set(it) },
        price = patch("price", MoneyPatch.Clear, ::toMoney) { MoneyPatch.Set(it) },
        cost = patch("cost", MoneyPatch.Clear, ::toMoney) { MoneyPatch.Set(it) },
        unit = patch("unit", TextPatch.Clear, ::toText) { TextPatch.Set(it) },
        status = maybe("status", ::toProductStatus),
        attributes = maybe("attributes", map(optional(::toValue))),
    )
}

internal fun toProductPurchaseOutcome(json: JsonElement): ProductPurchaseOutcome = Entries(json, "horizon_days", "product_id", "category_id").run {
    ProductPurchaseOutcome(
        horizonDays = need("horizon_days", ::toUInt),
        productId = maybe("product_id", ::toProductId),
        categoryId = maybe("category_id", ::toCategoryId),
    )
}

internal fun toProductQuery(json: JsonElement): ProductQuery = Entries(json, "category_id", "status", "text").run {
    ProductQuery(
        categoryId = maybe("category_id", ::toCategoryId),
        status = maybe("status", ::toProductStatus),
        text = maybe("text", ::toText),
    )
}

internal fun toProductRecommendation(json: JsonElement): ProductRecommendation = Entries(json, "product_id", "basis", "score", "because", "customers").run {
    ProductRecommendation(
        productId = need("product_id", ::toProductId),
        basis = need("basis", ::toRecommendationBasis),
        score = need("score", ::toDouble),
        because = need("because", list(::toRecommendationCause)),
        customers = need("customers", ::toULong),
    )
}

internal fun toProductStatus(json: JsonElement): ProductStatus = when (val name = toText(json)) {
    "active" -> ProductStatus.ACTIVE
    "discontinued" -> ProductStatus.DISCONTINUED
    else -> throw Unreadable("value $name")
}

internal fun toProfile(json: JsonElement): Profile = Entries(json, "order_count", "order_days", "return_count", "refund_count", "spent", "refunded", "balance", "first_order_at", "last_order_at", "channels", "products", "categories").run {
    Profile(
        orderCount = need("order_count", ::toULong),
        orderDays = need("order_days", ::toULong),
        returnCount = need("return_count", ::toULong),
        refundCount = need("refund_count", ::toULong),
        spent = need("spent", list(::toMoney)),
        refunded = need("refunded", list(::toMoney)),
        balance = need("balance", list(::toMoney)),
        firstOrderAt = maybe("first_order_at", ::toTimestamp),
        lastOrderAt = maybe("last_order_at", ::toTimestamp),
        channels = need("channels", list(::toChannelActivity)),
        products = need("products", list(::toPurchase)),
        categories = need("categories", list(::toCategoryId)),
    )
}

internal fun toProgress(json: JsonElement): Progress = Entries(json, "rows", "bytes", "counts").run {
    Progress(
        rows = need("rows", ::toULong),
        bytes = need("bytes", ::toULong),
        counts = need("counts", ::toImportCounts),
    )
}

internal fun toPropensityClassifier(json: JsonElement): PropensityClassifier = when (val kind = kindOf(json, "kind")) {
    "logistic" -> PropensityClassifier.Logistic(toLogisticRegression(without(json, "kind")))
    "boosted_trees" -> PropensityClassifier.BoostedTrees(toBoostedTrees(without(json, "kind")))
    else -> throw Unreadable("kind $kind")
}

internal fun toPropensityColumn(json: JsonElement): PropensityColumn = Entries(json, "name", "importance", "is_logarithm", "fill", "group").run {
    PropensityColumn(
        name = need("name", ::toText),
        importance = need("importance", ::toDouble),
        isLogarithm = need("is_logarithm", ::toBoolean),
        fill = maybe("fill", ::toDouble),
        group = maybe("group", ::toUInt),
    )
}

internal fun toPropensityCutoff(json: JsonElement): PropensityCutoff = Entries(json, "on", "customers", "positives").run {
    PropensityCutoff(
        on = need("on", ::toCivilDate),
        customers = need("customers", ::toULong),
        positives = need("positives", ::toULong),
    )
}

internal fun toPropensityMethod(json: JsonElement): PropensityMethod = when (val kind = kindOf(json, "kind")) {
    "logistic" -> PropensityMethod.Logistic(toLogisticOptions(without(json, "kind")))
    "boosted_trees" -> PropensityMethod.BoostedTrees(toBoostingOptions(without(json, "kind")))
    else -> throw Unreadable("kind $kind")
}

internal fun toPropensityOutcome(json: JsonElement): PropensityOutcome = when (val kind = kindOf(json, "kind")) {
    "purchase" -> PropensityOutcome.Purchase(toPurchaseOutcome(without(json, "kind")))
    "product_purchase" -> PropensityOutcome.ProductPurchase(toProductPurchaseOutcome(without(json, "kind")))
    "churn" -> PropensityOutcome.Churn(toChurnOutcome(without(json, "kind")))
    "contract_end" -> PropensityOutcome.ContractEnd(toContractEndOutcome(without(json, "kind")))
    else -> throw Unreadable("kind $kind")
}

internal fun toPropensityParameters(json: JsonElement): PropensityParameters = Entries(json, "columns", "classifier", "cutoffs", "product_ids").run {
    PropensityParameters(
        columns = need("columns", list(::toPropensityColumn)),
        classifier = need("classifier", ::toPropensityClassifier),
        cutoffs = need("cutoffs", list(::toPropensityCutoff)),
        productIds = maybe("product_ids", list(::toProductId)) ?: listOf(),
    )
}

internal fun toPropensityReason(json: JsonElement): PropensityReason = Entries(json, "feature", "value", "contribution", "text", "counted_with").run {
    PropensityReason(
        feature = need("feature", ::toText),
        value = maybe("value", ::toDouble),
        contribution = need("contribution", ::toDouble),
        text = need("text", ::toText),
        countedWith = maybe("counted_with", list(::toText)) ?: listOf(),
    )
}

internal fun toPropensityScore(json: JsonElement): PropensityScore = Entries(json, "probability", "until", "baseline", "reasons", "others").run {
    PropensityScore(
        probability = need("probability", ::toDouble),
        until = need("until", ::toCivilDate),
        baseline = need("baseline", ::toDouble),
        reasons = maybe("reasons", list(::toPropensityReason)) ?: listOf(),
        others = maybe("others", ::toDouble),
    )
}

internal fun toPropensitySpec(json: JsonElement): PropensitySpec = Entries(json, "currency", "outcome", "method", "cutoffs", "seed").run {
    PropensitySpec(
        currency = need("currency", ::toText),
        outcome = need("outcome", ::toPropensityOutcome),
        method = maybe("method", ::toPropensityMethod),
        cutoffs = maybe("cutoffs", ::toUInt),
        seed = maybe("seed", ::toULong),
    )
}

internal fun toPurchase(json: JsonElement): Purchase = Entries(json, "product_id", "quantity", "orders", "last_at").run {
    Purchase(
        productId = need("product_id", ::toProductId),
        quantity = need("quantity", ::toDecimal),
        orders = need("orders", ::toULong),
        lastAt = need("last_at", ::toTimestamp),
    )
}

internal fun toPurchaseCancellation(json: JsonElement): PurchaseCancellation = Entries(json, "version", "reason").run {
    PurchaseCancellation(
        version = maybe("version", ::toULong),
        reason = maybe("reason", ::toText),
    )
}

internal fun toPurchaseHistory(json: JsonElement): PurchaseHistory = Entries(json, "frequency", "recency", "age").run {
    PurchaseHistory(
        frequency = need("frequency", ::toUInt),
        recency = need("recency", ::toDouble),
        age = need("age", ::toDouble),
    )
}

internal fun toPurchaseLine(json: JsonElement): PurchaseLine = Entries(json, "product_id", "sku", "name", "quantity", "unit_cost", "received").run {
    PurchaseLine(
        productId = maybe("product_id", ::toProductId),
        sku = maybe("sku", ::toText),
        name = maybe("name", ::toText),
        quantity = need("quantity", ::toDecimal),
        unitCost = need("unit_cost", ::toDecimal),
        received = need("received", ::toDecimal),
    )
}

internal fun toPurchaseModel(json: JsonElement): PurchaseModel = when (val kind = kindOf(json, "kind")) {
    "bg_nbd" -> PurchaseModel.BgNbd(toBgNbd(without(json, "kind")))
    "mbg_nbd" -> PurchaseModel.MbgNbd(toMbgNbd(without(json, "kind")))
    "pareto_nbd" -> PurchaseModel.ParetoNbd(toParetoNbd(without(json, "kind")))
    "bg_bb" -> PurchaseModel.BgBb(toBgBb(without(json, "kind")))
    else -> throw Unreadable("kind $kind")
}

internal fun toPurchaseModelKind(json: JsonElement): PurchaseModelKind = when (val name = toText(json)) {
    "bg_nbd" -> PurchaseModelKind.BG_NBD
    "mbg_nbd" -> PurchaseModelKind.MBG_NBD
    "pareto_nbd" -> PurchaseModelKind.PARETO_NBD
    "bg_bb" -> PurchaseModelKind.BG_BB
    else -> throw Unreadable("value $name")
}

internal fun toPurchaseOrder(json: JsonElement): PurchaseOrder = Entries(json, "id", "number", "supplier_id", "currency", "lines", "shipping", "tax", "cost", "received_cost", "status", "receipts", "expected_on", "ordered_at", "cancelled_at", "cancel_reason", "note", "created_at", "updated_at", "version", "deleted_at").run {
    PurchaseOrder(
        id = need("id", ::toPurchaseOrderId),
        number = maybe("number", ::toText),
        supplierId = need("supplier_id", ::toCustomerId),
        currency = need("currency", ::toText),
        lines = need("lines", list(::toPurchaseLine)),
        shipping = need("shipping", ::toDecimal),
        tax = need("tax", ::toDecimal),
        cost = need("cost", ::toDecimal),
        receivedCost = need("received_cost", ::toDecimal),
        status = need("status", ::toPurchaseStatus),
        receipts = need("receipts", list(::toReceipt)),
        expectedOn = maybe("expected_on", ::toCivilDate),
        orderedAt = maybe("ordered_at", ::toTimestamp),
        cancelledAt = maybe("cancelled_at", ::toTimestamp),
        cancelReason = maybe("cancel_reason", ::toText),
        note = maybe("note", ::toText),
        createdAt = need("created_at", ::toTimestamp),
        updatedAt = need("updated_at", ::toTimestamp),
        version = need("version", ::toULong),
        deletedAt = maybe("deleted_at", ::toTimestamp),
    )
}

internal fun toPurchaseOrderPatch(json: JsonElement): PurchaseOrderPatch = Entries(json, "version", "number", "lines", "shipping", "tax", "expected_on", "note").run {
    PurchaseOrderPatch(
        version = maybe("version", ::toULong),
        number = patch("number", TextPatch.Clear, ::toText) { TextPatch.Set(it) },
        lines = maybe("lines", list(::toNewPurchaseLine)),
        shipping = maybe("shipping", ::toDecimal),
        tax = maybe("tax", ::toDecimal),
        expectedOn = patch("expected_on", CivilDatePatch.Clear, ::toCivilDate) { CivilDatePatch.Set(it) },
        note = patch("note", TextPatch.Clear, ::toText) { TextPatch.Set(it) },
    )
}

internal fun toPurchaseOutcome(json: JsonElement): PurchaseOutcome = Entries(json, "horizon_days").run {
    PurchaseOutcome(
        horizonDays = need("horizon_days", ::toUInt),
    )
}

internal fun toPurchasePart(json: JsonElement): PurchasePart = Entries(json, "line", "quantity").run {
    PurchasePart(
        line = need("line", ::toUInt),
        quantity = need("quantity", ::toDecimal),
    )
}

internal fun toPurchasePlacement(json: JsonElement): PurchasePlacement = Entries(json, "version", "at").run {
    PurchasePlacement(
        version = maybe("version", ::toULong),
        at = maybe("at", ::toTimestamp),
    )
}

internal fun toPurchaseQuery(json: JsonElement): PurchaseQuery = Entries(json, "supplier_id", "status", "number", "expected_before").run {
    PurchaseQuery(
        supplierId = maybe("supplier_id", ::toCustomerId),
        status = maybe("status", ::toPurchaseStatus),
        number = maybe("number", ::toText),
        expectedBefore = maybe("expected_before", ::toCivilDate),
    )
}

internal fun toPurchaseStatus(json: JsonElement): PurchaseStatus = when (val name = toText(json)) {
    "draft" -> PurchaseStatus.DRAFT
    "ordered" -> PurchaseStatus.ORDERED
    "partly_received" -> PurchaseStatus.PARTLY_RECEIVED
    "received" -> PurchaseStatus.RECEIVED
    "cancelled" -> PurchaseStatus.CANCELLED
    else -> throw Unreadable("value $name")
}

internal fun toQuote(json: JsonElement): Quote = Entries(json, "id", "number", "revision", "customer_id", "deal_id", "status", "title", "currency", "lines", "discount", "discount_percent", "subtotal", "taxes", "total", "valid_until", "introduction", "terms", "owner", "sent_at", "closed_at", "accepted_by", "reference", "decline_reason", "created_at", "updated_at", "version", "deleted_at").run {
    Quote(
        id = need("id", ::toQuoteId),
        number = need("number", ::toText),
        revision = need("revision", ::toUInt),
        customerId = need("customer_id", ::toCustomerId),
        dealId = maybe("deal_id", ::toDealId),
        status = need("status", ::toQuoteStatus),
        title = maybe("title", ::toText),
        currency = need("currency", ::toText),
        lines = need("lines", list(::toQuoteLine)),
        discount = need("discount", ::toDecimal),
        discountPercent = maybe("discount_percent", ::toDecimal),
        subtotal = need("subtotal", ::toDecimal),
        taxes = need("taxes", list(::toQuoteTax)),
        total = need("total", ::toDecimal),
        validUntil = maybe("valid_until", ::toCivilDate),
        introduction = maybe("introduction", ::toText),
        terms = maybe("terms", ::toText),
        owner = maybe("owner", ::toText),
        sentAt = maybe("sent_at", ::toTimestamp),
        closedAt = maybe("closed_at", ::toTimestamp),
        acceptedBy = maybe("accepted_by", ::toText),
        reference = maybe("reference", ::toText),
        declineReason = maybe("decline_reason", ::toText),
        createdAt = need("created_at", ::toTimestamp),
        updatedAt = need("updated_at", ::toTimestamp),
        version = need("version", ::toULong),
        deletedAt = maybe("deleted_at", ::toTimestamp),
    )
}

internal fun toQuoteAcceptance(json: JsonElement): QuoteAcceptance = Entries(json, "version", "at", "by", "reference").run {
    QuoteAcceptance(
        version = maybe("version", ::toULong),
        at = maybe("at", ::toTimestamp),
        by = maybe("by", ::toText),
        reference = maybe("reference", ::toText),
    )
}

internal fun toQuoteDocument(json: JsonElement): QuoteDocument = Entries(json, "seller", "language", "template").run {
    QuoteDocument(
        seller = maybe("seller", ::toText),
        language = maybe("language", ::toText),
        template = maybe("template", ::toText),
    )
}

internal fun toQuoteLine(json: JsonElement): QuoteLine = Entries(json, "product_id", "sku", "name", "description", "quantity", "unit_price", "discount", "discount_percent", "tax_rate", "interval", "net", "tax").run {
    QuoteLine(
        productId = maybe("product_id", ::toProductId),
        sku = maybe("sku", ::toText),
        name = maybe("name", ::toText),
        description = maybe("description", ::toText),
        quantity = need("quantity", ::toDecimal),
        unitPrice = need("unit_price", ::toDecimal),
        discount = need("discount", ::toDecimal),
        discountPercent = maybe("discount_percent", ::toDecimal),
        taxRate = need("tax_rate", ::toDecimal),
        interval = maybe("interval", ::toBillingInterval),
        net = need("net", ::toDecimal),
        tax = need("tax", ::toDecimal),
    )
}

internal fun toQuotePatch(json: JsonElement): QuotePatch = Entries(json, "version", "title", "lines", "discount", "discount_percent", "valid_until", "introduction", "terms", "owner").run {
    QuotePatch(
        version = maybe("version", ::toULong),
        title = patch("title", TextPatch.Clear, ::toText) { TextPatch.Set(it) },
        lines = patch("lines", NewQuoteLineListPatch.Clear, list(::toNewQuoteLine)) { NewQuoteLineListPatch.Set(it) },
        discount = patch("discount", DecimalPatch.Clear, ::toDecimal) { DecimalPatch.Set(it) },
        discountPercent = patch("discount_percent", DecimalPatch.Clear, ::toDecimal) { DecimalPatch.Set(it) },
        validUntil = patch("valid_until", CivilDatePatch.Clear, ::toCivilDate) { CivilDatePatch.Set(it) },
        introduction = patch("introduction", TextPatch.Clear, ::toText) { TextPatch.Set(it) },
        terms = patch("terms", TextPatch.Clear, ::toText) { TextPatch.Set(it) },
        owner = patch("owner", TextPatch.Clear, ::toText) { TextPatch.Set(it) },
    )
}

internal fun toQuoteQuery(json: JsonElement): QuoteQuery = Entries(json, "customer_id", "deal_id", "status", "number", "owner", "text").run {
    QuoteQuery(
        customerId = maybe("customer_id", ::toCustomerId),
        dealId = maybe("deal_id", ::toDealId),
        status = maybe("status", ::toQuoteStatus),
        number = maybe("number", ::toText),
        owner = maybe("owner", ::toText),
        text = maybe("text", ::toText),
    )
}

internal fun toQuoteRefusal(json: JsonElement): QuoteRefusal = Entries(json, "version", "at", "reason").run {
    QuoteRefusal(
        version = maybe("version", ::toULong),
        at = maybe("at", ::toTimestamp),
        reason = maybe("reason", ::toText),
    )
}

internal fun toQuoteSending(json: JsonElement): QuoteSending = Entries(json, "version", "at").run {
    QuoteSending(
        version = maybe("version", ::toULong),
        at = maybe("at", ::toTimestamp),
    )
}

internal fun toQuoteStatus(json: JsonElement): QuoteStatus = when (val name = toText(json)) {
    "draft" -> QuoteStatus.DRAFT
    "sent" -> QuoteStatus.SENT
    "accepted" -> QuoteStatus.ACCEPTED
    "declined" -> QuoteStatus.DECLINED
    "superseded" -> QuoteStatus.SUPERSEDED
    "expired" -> QuoteStatus.EXPIRED
    else -> throw Unreadable("value $name")
}

internal fun toQuoteTax(json: JsonElement): QuoteTax = Entries(json, "rate", "base", "tax").run {
    QuoteTax(
        rate = need("rate", ::toDecimal),
        base = need("base", ::toDecimal),
        tax = need("tax", ::toDecimal),
    )
}

internal fun toRankedLead(json: JsonElement): RankedLead = Entries(json, "customer_id", "fit", "engagement", "grade").run {
    RankedLead(
        customerId = need("customer_id", ::toCustomerId),
        fit = need("fit", ::toDecimal),
        engagement = need("engagement", ::toDecimal),
        grade = maybe("grade", ::toText),
    )
}

internal fun toRateQuery(json: JsonElement): RateQuery = Entries(json, "currency", "base", "from", "until").run {
    RateQuery(
        currency = maybe("currency", ::toText),
        base = maybe("base", ::toText),
        from = maybe("from", ::toCivilDate),
        until = maybe("until", ::toCivilDate),
    )
}

internal fun toReceipt(json: JsonElement): Receipt = Entries(json, "id", "lines", "at", "note").run {
    Receipt(
        id = need("id", ::toReceiptId),
        lines = need("lines", list(::toPurchasePart)),
        at = need("at", ::toTimestamp),
        note = maybe("note", ::toText),
    )
}

internal fun toRecommendation(json: JsonElement): Recommendation = Entries(json, "product_id", "response").run {
    Recommendation(
        productId = need("product_id", ::toProductId),
        response = maybe("response", ::toText),
    )
}

internal fun toRecommendationBasis(json: JsonElement): RecommendationBasis = when (val name = toText(json)) {
    "bought_together" -> RecommendationBasis.BOUGHT_TOGETHER
    "popular_in_categories" -> RecommendationBasis.POPULAR_IN_CATEGORIES
    "popular" -> RecommendationBasis.POPULAR
    else -> throw Unreadable("value $name")
}

internal fun toRecommendationCause(json: JsonElement): RecommendationCause = Entries(json, "product_id", "score").run {
    RecommendationCause(
        productId = need("product_id", ::toProductId),
        score = need("score", ::toDouble),
    )
}

internal fun toRecommendationQuality(json: JsonElement): RecommendationQuality = Entries(json, "recall", "mean_average_precision", "coverage").run {
    RecommendationQuality(
        recall = need("recall", ::toDouble),
        meanAveragePrecision = need("mean_average_precision", ::toDouble),
        coverage = need("coverage", ::toDouble),
    )
}

internal fun toRecommendationQuery(json: JsonElement): RecommendationQuery = Entries(json, "limit", "category_id", "exclude_owned", "exclude", "causes").run {
    RecommendationQuery(
        limit = maybe("limit", ::toUInt),
        categoryId = maybe("category_id", ::toCategoryId),
        excludeOwned = maybe("exclude_owned", ::toBoolean),
        exclude = maybe("exclude", list(::toProductId)),
        causes = maybe("causes", ::toUInt),
    )
}

internal fun toRecommendationReview(json: JsonElement): RecommendationReview = Entries(json, "split_at", "learnt", "customers", "model", "popular").run {
    RecommendationReview(
        splitAt = need("split_at", ::toTimestamp),
        learnt = need("learnt", ::toULong),
        customers = need("customers", ::toULong),
        model = need("model", ::toRecommendationQuality),
        popular = need("popular", ::toRecommendationQuality),
    )
}

internal fun toRecommendationReviewOptions(json: JsonElement): RecommendationReviewOptions = Entries(json, "split_at", "holdout", "limit").run {
    RecommendationReviewOptions(
        splitAt = maybe("split_at", ::toTimestamp),
        holdout = maybe("holdout", ::toDouble),
        limit = maybe("limit", ::toUInt),
    )
}

internal fun toRecurring(json: JsonElement): Recurring = Entries(json, "amount", "interval").run {
    Recurring(
        amount = need("amount", ::toDecimal),
        interval = need("interval", ::toBillingInterval),
    )
}

internal fun toRefund(json: JsonElement): Refund = Entries(json, "id", "lines", "shipping", "amount", "method", "at", "reason").run {
    Refund(
        id = need("id", ::toRefundId),
        lines = need("lines", list(::toRefundLine)),
        shipping = need("shipping", ::toDecimal),
        amount = need("amount", ::toDecimal),
        method = need("method", ::toRefundMethod),
        at = need("at", ::toTimestamp),
        reason = maybe("reason", ::toText),
    )
}

internal fun toRefundLine(json: JsonElement): RefundLine = Entries(json, "line", "quantity", "amount").run {
    RefundLine(
        line = need("line", ::toUInt),
        quantity = need("quantity", ::toDecimal),
        amount = need("amount", ::toDecimal),
    )
}

internal fun toRefundMethod(json: JsonElement): RefundMethod = when (val name = toText(json)) {
    "payout" -> RefundMethod.PAYOUT
    "credit" -> RefundMethod.CREDIT
    else -> throw Unreadable("value $name")
}

internal fun toRelationship(json: JsonElement): Relationship = Entries(json, "id", "from", "to", "kind", "role", "since", "until", "created_at", "updated_at", "version").run {
    Relationship(
        id = need("id", ::toRelationshipId),
        from = need("from", ::toCustomerId),
        to = need("to", ::toCustomerId),
        kind = need("kind", ::toText),
        role = maybe("role", ::toText),
        since = maybe("since", ::toCivilDate),
        until = maybe("until", ::toCivilDate),
        createdAt = need("created_at", ::toTimestamp),
        updatedAt = need("updated_at", ::toTimestamp),
        version = need("version", ::toULong),
    )
}

internal fun toRelationshipPatch(json: JsonElement): RelationshipPatch = Entries(json, "version", "kind", "role", "since", "until").run {
    RelationshipPatch(
        version = maybe("version", ::toULong),
        kind = maybe("kind", ::toText),
        role = patch("role", TextPatch.Clear, ::toText) { TextPatch.Set(it) },
        since = patch("since", CivilDatePatch.Clear, ::toCivilDate) { CivilDatePatch.Set(it) },
        until = patch("until", CivilDatePatch.Clear, ::toCivilDate) { CivilDatePatch.Set(it) },
    )
}

internal fun toReliabilityBin(json: JsonElement): ReliabilityBin = Entries(json, "from", "to", "rows", "expected", "actual").run {
    ReliabilityBin(
        from = need("from", ::toDouble),
        to = need("to", ::toDouble),
        rows = need("rows", ::toULong),
        expected = maybe("expected", ::toDouble),
        actual = maybe("actual", ::toDouble),
    )
}

internal fun toReminderQuery(json: JsonElement): ReminderQuery = Entries(json, "from", "until", "assignee").run {
    ReminderQuery(
        from = maybe("from", ::toTimestamp),
        until = maybe("until", ::toTimestamp),
        assignee = maybe("assignee", ::toText),
    )
}

internal fun toReturn(json: JsonElement): Return = Entries(json, "id", "order_id", "lines", "reason", "note", "status", "steps", "refund_id", "credit_note_id", "created_at", "updated_at", "version", "deleted_at").run {
    Return(
        id = need("id", ::toReturnId),
        orderId = need("order_id", ::toOrderId),
        lines = need("lines", list(::toOrderPart)),
        reason = maybe("reason", ::toText),
        note = maybe("note", ::toText),
        status = need("status", ::toReturnStatus),
        steps = need("steps", list(::toReturnStep)),
        refundId = maybe("refund_id", ::toRefundId),
        creditNoteId = maybe("credit_note_id", ::toInvoiceId),
        createdAt = need("created_at", ::toTimestamp),
        updatedAt = need("updated_at", ::toTimestamp),
        version = need("version", ::toULong),
        deletedAt = maybe("deleted_at", ::toTimestamp),
    )
}

internal fun toReturnAdvance(json: JsonElement): ReturnAdvance = Entries(json, "version", "status", "at").run {
    ReturnAdvance(
        version = maybe("version", ::toULong),
        status = need("status", ::toReturnStatus),
        at = maybe("at", ::toTimestamp),
    )
}

internal fun toReturnClosing(json: JsonElement): ReturnClosing = Entries(json, "version", "at", "refund", "credit_note").run {
    ReturnClosing(
        version = maybe("version", ::toULong),
        at = maybe("at", ::toTimestamp),
        refund = maybe("refund", ::toReturnRefund),
        creditNote = maybe("credit_note", ::toNewCreditNote),
    )
}

internal fun toReturnPatch(json: JsonElement): ReturnPatch = Entries(json, "version", "lines", "reason", "note").run {
    ReturnPatch(
        version = maybe("version", ::toULong),
        lines = maybe("lines", list(::toOrderPart)),
        reason = patch("reason", TextPatch.Clear, ::toText) { TextPatch.Set(it) },
        note = patch("note", TextPatch.Clear, ::toText) { TextPatch.Set(it) },
    )
}

internal fun toReturnQuery(json: JsonElement): ReturnQuery = Entries(json, "order_id", "customer_id", "status").run {
    ReturnQuery(
        orderId = maybe("order_id", ::toOrderId),
        customerId = maybe("customer_id", ::toCustomerId),
        status = maybe("status", ::toReturnStatus),
    )
}

internal fun toReturnRefund(json: JsonElement): ReturnRefund = Entries(json, "id", "shipping", "method").run {
    ReturnRefund(
        id = maybe("id", ::toRefundId),
        shipping = maybe("shipping", ::toDecimal),
        method = maybe("method", ::toRefundMethod),
    )
}

internal fun toReturnStatus(json: JsonElement): ReturnStatus = when (val name = toText(json)) {
    "announced" -> ReturnStatus.ANNOUNCED
    "received" -> ReturnStatus.RECEIVED
    "inspected" -> ReturnStatus.INSPECTED
    "closed" -> ReturnStatus.CLOSED
    else -> throw Unreadable("value $name")
}

internal fun toReturnStep(json: JsonElement): ReturnStep = Entries(json, "status", "at").run {
    ReturnStep(
        status = need("status", ::toReturnStatus),
        at = need("at", ::toTimestamp),
    )
}

internal fun toRevertReport(json: JsonElement): RevertReport = Entries(json, "reverted", "kept").run {
    RevertReport(
        reverted = need("reverted", ::toULong),
        kept = need("kept", ::toULong),
    )
}

internal fun toReviewQuery(json: JsonElement): ReviewQuery = Entries(json, "currency", "length", "from", "until", "pipeline_id", "owner", "team", "value", "best_case_from", "committed_from").run {
    ReviewQuery(
        currency = need("currency", ::toText),
        length = maybe("length", ::toPeriodLength),
        from = need("from", ::toCivilDate),
        until = need("until", ::toCivilDate),
        pipelineId = maybe("pipeline_id", ::toPipelineId),
        owner = maybe("owner", ::toText),
        team = maybe("team", ::toText),
        value = maybe("value", ::toDealValue),
        bestCaseFrom = maybe("best_case_from", ::toDecimal),
        committedFrom = maybe("committed_from", ::toDecimal),
    )
}

internal fun toRfmBins(json: JsonElement): RfmBins = Entries(json, "recency", "frequency", "monetary").run {
    RfmBins(
        recency = need("recency", list(::toULong)),
        frequency = need("frequency", list(::toULong)),
        monetary = need("monetary", list(::toULong)),
    )
}

internal fun toRfmEdges(json: JsonElement): RfmEdges = Entries(json, "recency", "frequency", "monetary").run {
    RfmEdges(
        recency = need("recency", list(::toDecimal)),
        frequency = need("frequency", list(::toDecimal)),
        monetary = need("monetary", list(::toDecimal)),
    )
}

internal fun toRfmFrequency(json: JsonElement): RfmFrequency = when (val name = toText(json)) {
    "order_days" -> RfmFrequency.ORDER_DAYS
    "orders" -> RfmFrequency.ORDERS
    else -> throw Unreadable("value $name")
}

internal fun toRfmInput(json: JsonElement): RfmInput = Entries(json, "customer_id", "recency_days", "frequency", "monetary").run {
    RfmInput(
        customerId = need("customer_id", ::toCustomerId),
        recencyDays = need("recency_days", ::toUInt),
        frequency = need("frequency", ::toULong),
        monetary = need("monetary", ::toDecimal),
    )
}

internal fun toRfmMethod(json: JsonElement): RfmMethod = when (val name = toText(json)) {
    "quantiles" -> RfmMethod.QUANTILES
    "ntile" -> RfmMethod.NTILE
    else -> throw Unreadable("value $name")
}

internal fun toRfmModelScore(json: JsonElement): RfmModelScore = Entries(json, "score", "edges").run {
    RfmModelScore(
        score = need("score", ::toRfmScore),
        edges = need("edges", ::toRfmEdges),
    )
}

internal fun toRfmMonetary(json: JsonElement): RfmMonetary = when (val name = toText(json)) {
    "sum" -> RfmMonetary.SUM
    "mean" -> RfmMonetary.MEAN
    else -> throw Unreadable("value $name")
}

internal fun toRfmOptions(json: JsonElement): RfmOptions = Entries(json, "method", "cuts", "frequency", "monetary", "grid").run {
    RfmOptions(
        method = maybe("method", ::toRfmMethod),
        cuts = maybe("cuts", ::toRfmEdges),
        frequency = maybe("frequency", ::toRfmFrequency),
        monetary = maybe("monetary", ::toRfmMonetary),
        grid = maybe("grid", list(::toRfmRule)) ?: listOf(),
    )
}

internal fun toRfmParameters(json: JsonElement): RfmParameters = Entries(json, "edges", "bins").run {
    RfmParameters(
        edges = need("edges", ::toRfmEdges),
        bins = need("bins", ::toRfmBins),
    )
}

internal fun toRfmRule(json: JsonElement): RfmRule = Entries(json, "name", "recency", "frequency", "monetary").run {
    RfmRule(
        name = need("name", ::toText),
        recency = maybe("recency", ::toScoreRange),
        frequency = maybe("frequency", ::toScoreRange),
        monetary = maybe("monetary", ::toScoreRange),
    )
}

internal fun toRfmScore(json: JsonElement): RfmScore = Entries(json, "input", "scores", "segment").run {
    RfmScore(
        input = need("input", ::toRfmInput),
        scores = need("scores", ::toRfmTriple),
        segment = need("segment", ::toText),
    )
}

internal fun toRfmScores(json: JsonElement): RfmScores = Entries(json, "edges", "bins", "segments", "customers").run {
    RfmScores(
        edges = maybe("edges", ::toRfmEdges),
        bins = need("bins", ::toRfmBins),
        segments = need("segments", list(::toRfmSegment)),
        customers = need("customers", list(::toRfmScore)),
    )
}

internal fun toRfmSegment(json: JsonElement): RfmSegment = Entries(json, "name", "customers", "monetary").run {
    RfmSegment(
        name = need("name", ::toText),
        customers = need("customers", ::toULong),
        monetary = need("monetary", ::toDecimal),
    )
}

internal fun toRfmSpec(json: JsonElement): RfmSpec = Entries(json, "currency", "options").run {
    RfmSpec(
        currency = need("currency", ::toText),
        options = maybe("options", ::toRfmOptions),
    )
}

internal fun toRfmTriple(json: JsonElement): RfmTriple = Entries(json, "recency", "frequency", "monetary").run {
    RfmTriple(
        recency = need("recency", ::toUByte),
        frequency = need("frequency", ::toUByte),
        monetary = need("monetary", ::toUByte),
    )
}

internal fun toRole(json: JsonElement): Role = when (val name = toText(json)) {
    "customer" -> Role.CUSTOMER
    "supplier" -> Role.SUPPLIER
    "partner" -> Role.PARTNER
    "reseller" -> Role.RESELLER
    else -> throw Unreadable("value $name")
}

internal fun toRowError(json: JsonElement): RowError = Entries(json, "row", "field", "column", "code").run {
    RowError(
        row = need("row", ::toULong),
        field = maybe("field", ::toText),
        column = maybe("column", ::toText),
        code = need("code", ::toErrorCode),
    )
}

internal fun toSalesReport(json: JsonElement): SalesReport = Entries(json, "customers", "buyers", "repeat_buyers", "repeat_rate", "orders", "anonymous_orders", "returns", "first_order_at", "last_order_at", "currencies", "months").run {
    SalesReport(
        customers = need("customers", ::toULong),
        buyers = need("buyers", ::toULong),
        repeatBuyers = need("repeat_buyers", ::toULong),
        repeatRate = maybe("repeat_rate", ::toDouble),
        orders = need("orders", ::toULong),
        anonymousOrders = need("anonymous_orders", ::toULong),
        returns = need("returns", ::toULong),
        firstOrderAt = maybe("first_order_at", ::toTimestamp),
        lastOrderAt = maybe("last_order_at", ::toTimestamp),
        currencies = need("currencies", list(::toCurrencySales)),
        months = need("months", list(::toMonthSales)),
    )
}

internal fun toScoreQuery(json: JsonElement): ScoreQuery = Entries(json, "segment_id", "sort", "missing_rate").run {
    ScoreQuery(
        segmentId = maybe("segment_id", ::toSegmentId),
        sort = maybe("sort", ::toScoreSort),
        missingRate = maybe("missing_rate", ::toMissingRate),
    )
}

internal fun toScoreRange(json: JsonElement): ScoreRange = Entries(json, "min", "max").run {
    ScoreRange(
        min = need("min", ::toUByte),
        max = need("max", ::toUByte),
    )
}

internal fun toScoreSort(json: JsonElement): ScoreSort = when (val name = toText(json)) {
    "lifetime_value" -> ScoreSort.LIFETIME_VALUE
    "probability_alive" -> ScoreSort.PROBABILITY_ALIVE
    "expected_purchases" -> ScoreSort.EXPECTED_PURCHASES
    "rfm" -> ScoreSort.RFM
    "monetary" -> ScoreSort.MONETARY
    "propensity" -> ScoreSort.PROPENSITY
    "cluster" -> ScoreSort.CLUSTER
    else -> throw Unreadable("value $name")
}

internal fun toScoreValues(json: JsonElement): ScoreValues = when (val kind = kindOf(json, "kind")) {
    "rfm" -> ScoreValues.Rfm(toRfmModelScore(without(json, "kind")))
    "clv" -> ScoreValues.Clv(toClvScore(without(json, "kind")))
    "propensity" -> ScoreValues.Propensity(toPropensityScore(without(json, "kind")))
    "clusters" -> ScoreValues.Clusters(toClusterScore(without(json, "kind")))
    else -> throw Unreadable("kind $kind")
}

internal fun toSearchHit(json: JsonElement): SearchHit = Entries(json, "customer", "exact").run {
    SearchHit(
        customer = need("customer", ::toCustomer),
        exact = need("exact", ::toBoolean),
    )
}

internal fun toSegment(json: JsonElement): Segment = Entries(json, "id", "name", "description", "kind", "expression", "building", "created_at", "updated_at", "version", "deleted_at").run {
    Segment(
        id = need("id", ::toSegmentId),
        name = need("name", ::toText),
        description = maybe("description", ::toText),
        kind = need("kind", ::toSegmentKind),
        expression = maybe("expression", ::toText),
        building = maybe("building", ::toWorkProgress),
        createdAt = need("created_at", ::toTimestamp),
        updatedAt = need("updated_at", ::toTimestamp),
        version = need("version", ::toULong),
        deletedAt = maybe("deleted_at", ::toTimestamp),
    )
}

internal fun toSegmentAttribute(json: JsonElement): SegmentAttribute = Entries(json, "name", "table", "value_type", "unit", "description", "values").run {
    SegmentAttribute(
        name = need("name", ::toText),
        table = maybe("table", ::toText),
        valueType = need("value_type", ::toSegmentType),
        unit = maybe("unit", ::toText),
        description = need("description", ::toText),
        values = maybe("values", list(::toText)) ?: listOf(),
    )
}

internal fun toSegmentCondition(json: JsonElement): SegmentCondition = Entries(json, "depth", "expression", "truth", "until", "values").run {
    SegmentCondition(
        depth = need("depth", ::toUInt),
        expression = need("expression", ::toText),
        truth = maybe("truth", ::toBoolean),
        until = maybe("until", ::toTimestamp),
        values = need("values", list(::toConditionValue)),
    )
}

internal fun toSegmentEvent(json: JsonElement): SegmentEvent = Entries(json, "seq", "at", "customer_id", "change", "cause").run {
    SegmentEvent(
        seq = need("seq", ::toULong),
        at = need("at", ::toTimestamp),
        customerId = need("customer_id", ::toCustomerId),
        change = need("change", ::toMembershipChange),
        cause = need("cause", ::toMembershipCause),
    )
}

internal fun toSegmentEvents(json: JsonElement): SegmentEvents = Entries(json, "items", "next", "more").run {
    SegmentEvents(
        items = need("items", list(::toSegmentEvent)),
        next = need("next", ::toCursor),
        more = need("more", ::toBoolean),
    )
}

internal fun toSegmentExplanation(json: JsonElement): SegmentExplanation = Entries(json, "is_member", "until", "conditions").run {
    SegmentExplanation(
        isMember = need("is_member", ::toBoolean),
        until = maybe("until", ::toTimestamp),
        conditions = need("conditions", list(::toSegmentCondition)),
    )
}

internal fun toSegmentFunction(json: JsonElement): SegmentFunction = Entries(json, "name", "signature", "returns", "description", "example").run {
    SegmentFunction(
        name = need("name", ::toText),
        signature = need("signature", ::toText),
        returns = maybe("returns", ::toSegmentType),
        description = need("description", ::toText),
        example = need("example", ::toText),
    )
}

internal fun toSegmentKind(json: JsonElement): SegmentKind = when (val name = toText(json)) {
    "live" -> SegmentKind.LIVE
    "list" -> SegmentKind.LIST
    else -> throw Unreadable("value $name")
}

internal fun toSegmentOverlap(json: JsonElement): SegmentOverlap = Entries(json, "first", "second", "count").run {
    SegmentOverlap(
        first = need("first", ::toSegmentId),
        second = need("second", ::toSegmentId),
        count = need("count", ::toULong),
    )
}

internal fun toSegmentPatch(json: JsonElement): SegmentPatch = Entries(json, "version", "name", "description", "expression").run {
    SegmentPatch(
        version = maybe("version", ::toULong),
        name = maybe("name", ::toText),
        description = patch("description", TextPatch.Clear, ::toText) { TextPatch.Set(it) },
        expression = maybe("expression", ::toText),
    )
}

internal fun toSegmentPreview(json: JsonElement): SegmentPreview = Entries(json, "count", "sample").run {
    SegmentPreview(
        count = need("count", ::toULong),
        sample = need("sample", list(::toCustomerId)),
    )
}

internal fun toSegmentSchema(json: JsonElement): SegmentSchema = Entries(json, "attributes", "functions").run {
    SegmentSchema(
        attributes = need("attributes", list(::toSegmentAttribute)),
        functions = need("functions", list(::toSegmentFunction)),
    )
}

internal fun toSegmentSize(json: JsonElement): SegmentSize = Entries(json, "at", "count").run {
    SegmentSize(
        at = need("at", ::toTimestamp),
        count = maybe("count", ::toULong),
    )
}

internal fun toSegmentType(json: JsonElement): SegmentType = when (val name = toText(json)) {
    "bool" -> SegmentType.BOOL
    "number" -> SegmentType.NUMBER
    "text" -> SegmentType.TEXT
    "instant" -> SegmentType.INSTANT
    "date" -> SegmentType.DATE
    "interval" -> SegmentType.INTERVAL
    "texts" -> SegmentType.TEXTS
    "anniversary" -> SegmentType.ANNIVERSARY
    else -> throw Unreadable("value $name")
}

internal fun toSharing(json: JsonElement): Sharing = when (val name = toText(json)) {
    "exclusive" -> Sharing.EXCLUSIVE
    "single_writer" -> Sharing.SINGLE_WRITER
    "follower" -> Sharing.FOLLOWER
    "many_writers" -> Sharing.MANY_WRITERS
    else -> throw Unreadable("value $name")
}

internal fun toShipment(json: JsonElement): Shipment = Entries(json, "id", "order_id", "lines", "carrier", "tracking_number", "note", "status", "shipped_at", "delivered_at", "created_at", "updated_at", "version", "deleted_at").run {
    Shipment(
        id = need("id", ::toShipmentId),
        orderId = need("order_id", ::toOrderId),
        lines = need("lines", list(::toOrderPart)),
        carrier = maybe("carrier", ::toText),
        trackingNumber = maybe("tracking_number", ::toText),
        note = maybe("note", ::toText),
        status = need("status", ::toShipmentStatus),
        shippedAt = maybe("shipped_at", ::toTimestamp),
        deliveredAt = maybe("delivered_at", ::toTimestamp),
        createdAt = need("created_at", ::toTimestamp),
        updatedAt = need("updated_at", ::toTimestamp),
        version = need("version", ::toULong),
        deletedAt = maybe("deleted_at", ::toTimestamp),
    )
}

internal fun toShipmentPatch(json: JsonElement): ShipmentPatch = Entries(json, "version", "lines", "carrier", "tracking_number", "note").run {
    ShipmentPatch(
        version = maybe("version", ::toULong),
        lines = maybe("lines", list(::toOrderPart)),
        carrier = patch("carrier", TextPatch.Clear, ::toText) { TextPatch.Set(it) },
        trackingNumber = patch("tracking_number", TextPatch.Clear, ::toText) { TextPatch.Set(it) },
        note = patch("note", TextPatch.Clear, ::toText) { TextPatch.Set(it) },
    )
}

internal fun toShipmentQuery(json: JsonElement): ShipmentQuery = Entries(json, "order_id", "customer_id", "status", "tracking_number").run {
    ShipmentQuery(
        orderId = maybe("order_id", ::toOrderId),
        customerId = maybe("customer_id", ::toCustomerId),
        status = maybe("status", ::toShipmentStatus),
        trackingNumber = maybe("tracking_number", ::toText),
    )
}

internal fun toShipmentStatus(json: JsonElement): ShipmentStatus = when (val name = toText(json)) {
    "prepared" -> ShipmentStatus.PREPARED
    "shipped" -> ShipmentStatus.SHIPPED
    "delivered" -> ShipmentStatus.DELIVERED
    else -> throw Unreadable("value $name")
}

internal fun toShipmentStep(json: JsonElement): ShipmentStep = Entries(json, "version", "at").run {
    ShipmentStep(
        version = maybe("version", ::toULong),
        at = maybe("at", ::toTimestamp),
    )
}

internal fun toSimilarProduct(json: JsonElement): SimilarProduct = Entries(json, "product_id", "score", "customers").run {
    SimilarProduct(
        productId = need("product_id", ::toProductId),
        score = need("score", ::toDouble),
        customers = need("customers", ::toULong),
    )
}

internal fun toSimilarProductQuery(json: JsonElement): SimilarProductQuery = Entries(json, "limit", "category_id", "exclude").run {
    SimilarProductQuery(
        limit = maybe("limit", ::toUInt),
        categoryId = maybe("category_id", ::toCategoryId),
        exclude = maybe("exclude", list(::toProductId)),
    )
}

internal fun toSlippedDeal(json: JsonElement): SlippedDeal = Entries(json, "deal_id", "period", "expected_close_on", "now_expected_on", "status", "owner", "value", "pushes").run {
    SlippedDeal(
        dealId = need("deal_id", ::toDealId),
        period = need("period", ::toPeriod),
        expectedCloseOn = need("expected_close_on", ::toCivilDate),
        nowExpectedOn = maybe("now_expected_on", ::toCivilDate),
        status = need("status", ::toDealStatus),
        owner = maybe("owner", ::toText),
        value = need("value", ::toDecimal),
        pushes = need("pushes", ::toULong),
    )
}

internal fun toSmoothingMethod(json: JsonElement): SmoothingMethod = Entries(json, "trend", "season", "period").run {
    SmoothingMethod(
        trend = maybe("trend", ::toDemandTrend),
        season = maybe("season", ::toDemandSeason),
        period = maybe("period", ::toUInt),
    )
}

internal fun toSortOrder(json: JsonElement): SortOrder = when (val name = toText(json)) {
    "ascending" -> SortOrder.ASCENDING
    "descending" -> SortOrder.DESCENDING
    else -> throw Unreadable("value $name")
}

internal fun toStage(json: JsonElement): Stage = Entries(json, "id", "name", "kind", "probability", "stalled_after_days", "required_fields", "next_stage_ids", "entry_checks", "exit_checks").run {
    Stage(
        id = need("id", ::toStageId),
        name = need("name", ::toText),
        kind = need("kind", ::toDealStatus),
        probability = need("probability", ::toDecimal),
        stalledAfterDays = maybe("stalled_after_days", ::toUInt),
        requiredFields = need("required_fields", list(::toDealField)),
        nextStageIds = need("next_stage_ids", list(::toStageId)),
        entryChecks = need("entry_checks", list(::toStageCheck)),
        exitChecks = need("exit_checks", list(::toStageCheck)),
    )
}

internal fun toStageCheck(json: JsonElement): StageCheck = when (val name = toText(json)) {
    "quote_accepted" -> StageCheck.QUOTE_ACCEPTED
    "activity_done" -> StageCheck.ACTIVITY_DONE
    "next_action_planned" -> StageCheck.NEXT_ACTION_PLANNED
    else -> throw Unreadable("value $name")
}

internal fun toStageMetrics(json: JsonElement): StageMetrics = Entries(json, "pipeline_id", "stage_id", "name", "here", "weighted", "entered", "converted", "conversion", "won", "lost", "reentries", "time").run {
    StageMetrics(
        pipelineId = need("pipeline_id", ::toPipelineId),
        stageId = need("stage_id", ::toStageId),
        name = need("name", ::toText),
        here = need("here", ::toDealTally),
        weighted = need("weighted", ::toDecimal),
        entered = need("entered", ::toULong),
        converted = need("converted", ::toULong),
        conversion = maybe("conversion", ::toDouble),
        won = need("won", ::toULong),
        lost = need("lost", ::toULong),
        reentries = need("reentries", ::toULong),
        time = need("time", ::toDurations),
    )
}

internal fun toStageMigration(json: JsonElement): StageMigration = Entries(json, "from_stage_id", "to_stage_id", "deals").run {
    StageMigration(
        fromStageId = need("from_stage_id", ::toStageId),
        toStageId = need("to_stage_id", ::toStageId),
        deals = need("deals", ::toULong),
    )
}

internal fun toStageMove(json: JsonElement): StageMove = Entries(json, "from_stage_id", "to_stage_id", "at", "by", "reason", "cause").run {
    StageMove(
        fromStageId = maybe("from_stage_id", ::toStageId),
        toStageId = need("to_stage_id", ::toStageId),
        at = need("at", ::toTimestamp),
        by = maybe("by", ::toText),
        reason = maybe("reason", ::toText),
        cause = need("cause", ::toMoveCause),
    )
}

internal fun toStageReplacement(json: JsonElement): StageReplacement = Entries(json, "from_stage_id", "to_stage_id").run {
    StageReplacement(
        fromStageId = need("from_stage_id", ::toStageId),
        toStageId = need("to_stage_id", ::toStageId),
    )
}

internal fun toStageVisit(json: JsonElement): StageVisit = Entries(json, "stage_id", "entered_at", "left_at", "milliseconds", "entry").run {
    StageVisit(
        stageId = need("stage_id", ::toStageId),
        enteredAt = need("entered_at", ::toTimestamp),
        leftAt = maybe("left_at", ::toTimestamp),
        milliseconds = need("milliseconds", ::toULong),
        entry = need("entry", ::toUInt),
    )
}

internal fun toStalledDeal(json: JsonElement): StalledDeal = Entries(json, "deal", "stage_id", "last_activity_at", "stalled_since").run {
    StalledDeal(
        deal = need("deal", ::toDeal),
        stageId = need("stage_id", ::toStageId),
        lastActivityAt = need("last_activity_at", ::toTimestamp),
        stalledSince = need("stalled_since", ::toTimestamp),
    )
}

internal fun toStalledQuery(json: JsonElement): StalledQuery = Entries(json, "at", "pipeline_id", "owner", "team").run {
    StalledQuery(
        at = maybe("at", ::toTimestamp),
        pipelineId = maybe("pipeline_id", ::toPipelineId),
        owner = maybe("owner", ::toText),
        team = maybe("team", ::toText),
    )
}

internal fun toStats(json: JsonElement): Stats = Entries(json, "customers", "changes", "store").run {
    Stats(
        customers = need("customers", ::toUInt),
        changes = need("changes", ::toULong),
        store = need("store", ::toStoreStats),
    )
}

internal fun toStatusChange(json: JsonElement): StatusChange = Entries(json, "status", "at", "reason").run {
    StatusChange(
        status = need("status", ::toOrderStatus),
        at = need("at", ::toTimestamp),
        reason = maybe("reason", ::toText),
    )
}

internal fun toStoreStats(json: JsonElement): StoreStats = Entries(json, "file_bytes", "stored_bytes", "free_bytes", "log_commits", "log_bytes").run {
    StoreStats(
        fileBytes = need("file_bytes", ::toULong),
        storedBytes = need("stored_bytes", ::toULong),
        freeBytes = need("free_bytes", ::toULong),
        logCommits = need("log_commits", ::toULong),
        logBytes = need("log_bytes", ::toULong),
    )
}

internal fun toTagCovariate(json: JsonElement): TagCovariate = Entries(json, "tag").run {
    TagCovariate(
        tag = need("tag", ::toText),
    )
}

internal fun toTask(json: JsonElement): Task = Entries(json, "id", "kind", "subject", "description", "customer_id", "deal_id", "assignee", "priority", "status", "due_at", "due_on", "remind_at", "recommendations", "check_in", "check_out", "attempts", "claim", "outcome", "closed_at", "closed_by", "interaction_id", "follow_up_id", "follows_id", "created_at", "updated_at", "version", "deleted_at").run {
    Task(
        id = need("id", ::toTaskId),
        kind = need("kind", ::toTaskKind),
        subject = need("subject", ::toText),
        description = maybe("description", ::toText),
        customerId = maybe("customer_id", ::toCustomerId),
        dealId = maybe("deal_id", ::toDealId),
        assignee = maybe("assignee", ::toText),
        priority = need("priority", ::toTaskPriority),
        status = need("status", ::toTaskStatus),
        dueAt = maybe("due_at", ::toTimestamp),
        dueOn = maybe("due_on", ::toCivilDate),
        remindAt = maybe("remind_at", ::toTimestamp),
        recommendations = need("recommendations", list(::toRecommendation)),
        checkIn = maybe("check_in", ::toTaskPresence),
        checkOut = maybe("check_out", ::toTaskPresence),
        attempts = need("attempts", list(::toCallAttempt)),
        claim = maybe("claim", ::toTaskClaim),
        outcome = maybe("outcome", ::toText),
        closedAt = maybe("closed_at", ::toTimestamp),
        closedBy = maybe("closed_by", ::toText),
        interactionId = maybe("interaction_id", ::toInteractionId),
        followUpId = maybe("follow_up_id", ::toTaskId),
        followsId = maybe("follows_id", ::toTaskId),
        createdAt = need("created_at", ::toTimestamp),
        updatedAt = need("updated_at", ::toTimestamp),
        version = need("version", ::toULong),
        deletedAt = maybe("deleted_at", ::toTimestamp),
    )
}

internal fun toTaskCancellation(json: JsonElement): TaskCancellation = Entries(json, "version", "reason", "by").run {
    TaskCancellation(
        version = maybe("version", ::toULong),
        reason = maybe("reason", ::toText),
        by = maybe("by", ::toText),
    )
}

internal fun toTaskCheck(json: JsonElement): TaskCheck = Entries(json, "version", "at", "location", "by").run {
    TaskCheck(
        version = maybe("version", ::toULong),
        at = maybe("at", ::toTimestamp),
        location = maybe("location", ::toLocation),
        by = maybe("by", ::toText),
    )
}

internal fun toTaskClaim(json: JsonElement): TaskClaim = Entries(json, "by", "at", "until").run {
    TaskClaim(
        by = need("by", ::toText),
        at = need("at", ::toTimestamp),
        until = need("until", ::toTimestamp),
    )
}

internal fun toTaskClaiming(json: JsonElement): TaskClaiming = Entries(json, "version", "by", "seconds").run {
    TaskClaiming(
        version = maybe("version", ::toULong),
        by = maybe("by", ::toText),
        seconds = maybe("seconds", ::toUInt),
    )
}

internal fun toTaskCompletion(json: JsonElement): TaskCompletion = Entries(json, "version", "outcome", "note", "duration_seconds", "at", "by", "recommendations", "callback_at", "follow_up").run {
    TaskCompletion(
        version = maybe("version", ::toULong),
        outcome = maybe("outcome", ::toText),
        note = maybe("note", ::toText),
        durationSeconds = maybe("duration_seconds", ::toUInt),
        at = maybe("at", ::toTimestamp),
        by = maybe("by", ::toText),
        recommendations = maybe("recommendations", list(::toRecommendation)),
        callbackAt = maybe("callback_at", ::toTimestamp),
        followUp = maybe("follow_up", ::toNewTask),
    )
}

internal fun toTaskKind(json: JsonElement): TaskKind = when (val name = toText(json)) {
    "call" -> TaskKind.CALL
    "visit" -> TaskKind.VISIT
    "meeting" -> TaskKind.MEETING
    "email" -> TaskKind.EMAIL
    "todo" -> TaskKind.TODO
    else -> throw Unreadable("value $name")
}

internal fun toTaskPatch(json: JsonElement): TaskPatch = Entries(json, "version", "subject", "description", "customer_id", "deal_id", "assignee", "priority", "due_at", "due_on", "remind_at", "recommendations").run {
    TaskPatch(
        version = maybe("version", ::toULong),
        subject = maybe("subject", ::toText),
        description = patch("description", TextPatch.Clear, ::toText) { TextPatch.Set(it) },
        customerId = patch("customer_id", CustomerIdPatch.Clear, ::toCustomerId) { CustomerIdPatch.Set(it) },
        dealId = patch("deal_id", DealIdPatch.Clear, ::toDealId) { DealIdPatch.Set(it) },
        assignee = patch("assignee", TextPatch.Clear, ::toText) { TextPatch.Set(it) },
        priority = maybe("priority", ::toTaskPriority),
        dueAt = patch("due_at", TimestampPatch.Clear, ::toTimestamp) { TimestampPatch.Set(it) },
        dueOn = patch("due_on", CivilDatePatch.Clear, ::toCivilDate) { CivilDatePatch.Set(it) },
        remindAt = patch("remind_at", TimestampPatch.Clear, ::toTimestamp) { TimestampPatch.Set(it) },
        recommendations = patch("recommendations", RecommendationListPatch.Clear, list(::toRecommendation)) { RecommendationListPatch.Set(it) },
    )
}

internal fun toTaskPresence(json: JsonElement): TaskPresence = Entries(json, "at", "location", "by").run {
    TaskPresence(
        at = need("at", ::toTimestamp),
        location = maybe("location", ::toLocation),
        by = maybe("by", ::toText),
    )
}

internal fun toTaskPriority(json: JsonElement): TaskPriority = when (val name = toText(json)) {
    "low" -> TaskPriority.LOW
    "normal" -> TaskPriority.NORMAL
    "high" -> TaskPriority.HIGH
    "urgent" -> TaskPriority.URGENT
    else -> throw Unreadable("value $name")
}

internal fun toTaskQuery(json: JsonElement): TaskQuery = Entries(json, "customer_id", "deal_id", "assignee", "kind", "priority", "status", "product_id", "text").run {
    TaskQuery(
        customerId = maybe("customer_id", ::toCustomerId),
        dealId = maybe("deal_id", ::toDealId),
        assignee = maybe("assignee", ::toText),
        kind = maybe("kind", ::toTaskKind),
        priority = maybe("priority", ::toTaskPriority),
        status = maybe("status", ::toTaskStatus),
        productId = maybe("product_id", ::toProductId),
        text = maybe("text", ::toText),
    )
}

internal fun toTaskStatus(json: JsonElement): TaskStatus = when (val name = toText(json)) {
    "open" -> TaskStatus.OPEN
    "done" -> TaskStatus.DONE
    "cancelled" -> TaskStatus.CANCELLED
    else -> throw Unreadable("value $name")
}

internal fun toTextFieldCovariate(json: JsonElement): TextFieldCovariate = Entries(json, "field", "value").run {
    TextFieldCovariate(
        field = need("field", ::toText),
        value = need("value", ::toText),
    )
}

internal fun toTimelineItem(json: JsonElement): TimelineItem = when (val kind = kindOf(json, "type")) {
    "order" -> TimelineItem.Order(toOrder(without(json, "type")))
    "interaction" -> TimelineItem.Interaction(toInteraction(without(json, "type")))
    "note" -> TimelineItem.Note(toNote(without(json, "type")))
    "deal" -> TimelineItem.Deal(toDealEvent(without(json, "type")))
    else -> throw Unreadable("kind $kind")
}

internal fun toTimelineKind(json: JsonElement): TimelineKind = when (val name = toText(json)) {
    "order" -> TimelineKind.ORDER
    "interaction" -> TimelineKind.INTERACTION
    "note" -> TimelineKind.NOTE
    "deal" -> TimelineKind.DEAL
    else -> throw Unreadable("value $name")
}

internal fun toTimelineQuery(json: JsonElement): TimelineQuery = Entries(json, "kinds", "from", "until").run {
    TimelineQuery(
        kinds = maybe("kinds", list(::toTimelineKind)),
        from = maybe("from", ::toTimestamp),
        until = maybe("until", ::toTimestamp),
    )
}

internal fun toTopCustomer(json: JsonElement): TopCustomer = Entries(json, "customer_id", "spent", "share", "orders", "last_order_at").run {
    TopCustomer(
        customerId = need("customer_id", ::toCustomerId),
        spent = need("spent", ::toDecimal),
        share = maybe("share", ::toDouble),
        orders = need("orders", ::toULong),
        lastOrderAt = maybe("last_order_at", ::toTimestamp),
    )
}

internal fun toTrackedWeek(json: JsonElement): TrackedWeek = Entries(json, "week", "ends_on", "actual", "expected").run {
    TrackedWeek(
        week = need("week", ::toUInt),
        endsOn = need("ends_on", ::toCivilDate),
        actual = need("actual", ::toULong),
        expected = need("expected", ::toDouble),
    )
}

internal fun toTreeNode(json: JsonElement): TreeNode = Entries(json, "value", "split").run {
    TreeNode(
        value = need("value", ::toDouble),
        split = maybe("split", ::toTreeSplit),
    )
}

internal fun toTreeSplit(json: JsonElement): TreeSplit = Entries(json, "column", "threshold", "missing_below", "below", "above").run {
    TreeSplit(
        column = need("column", ::toUInt),
        threshold = need("threshold", ::toDouble),
        missingBelow = need("missing_below", ::toBoolean),
        below = need("below", ::toUInt),
        above = need("above", ::toUInt),
    )
}

internal fun toUnknownCustomer(json: JsonElement): UnknownCustomer = when (val name = toText(json)) {
    "create" -> UnknownCustomer.CREATE
    "reject" -> UnknownCustomer.REJECT
    "anonymous" -> UnknownCustomer.ANONYMOUS
    else -> throw Unreadable("value $name")
}

internal fun toUnknownDealCustomer(json: JsonElement): UnknownDealCustomer = when (val name = toText(json)) {
    "reject" -> UnknownDealCustomer.REJECT
    "create" -> UnknownDealCustomer.CREATE
    else -> throw Unreadable("value $name")
}

internal fun toUnknownProduct(json: JsonElement): UnknownProduct = when (val name = toText(json)) {
    "keep" -> UnknownProduct.KEEP
    "create" -> UnknownProduct.CREATE
    else -> throw Unreadable("value $name")
}

internal fun toValueTier(json: JsonElement): ValueTier = Entries(json, "name", "percent").run {
    ValueTier(
        name = need("name", ::toText),
        percent = need("percent", ::toDouble),
    )
}

internal fun toVerifyReport(json: JsonElement): VerifyReport = Entries(json, "head", "problems").run {
    VerifyReport(
        head = maybe("head", ::toJournalHead),
        problems = need("problems", list(::toProblem)),
    )
}

internal fun toWorkItem(json: JsonElement): WorkItem = Entries(json, "task", "due").run {
    WorkItem(
        task = need("task", ::toTask),
        due = need("due", ::toDueState),
    )
}

internal fun toWorkProgress(json: JsonElement): WorkProgress = Entries(json, "done", "of").run {
    WorkProgress(
        done = need("done", ::toUInt),
        of = need("of", ::toUInt),
    )
}

internal fun toWorkQuery(json: JsonElement): WorkQuery = Entries(json, "assignee", "due", "kind").run {
    WorkQuery(
        assignee = maybe("assignee", ::toText),
        due = maybe("due", ::toDueState),
        kind = maybe("kind", ::toTaskKind),
    )
}

internal fun toErrorCode(json: JsonElement): ErrorCode = when (val name = toText(json)) {
    "not_found" -> ErrorCode.NOT_FOUND
    "not_yet_created" -> ErrorCode.NOT_YET_CREATED
    "erased" -> ErrorCode.ERASED
    "stale_version" -> ErrorCode.STALE_VERSION
    "taken" -> ErrorCode.TAKEN
    "already_exists" -> ErrorCode.ALREADY_EXISTS
    "not_deleted" -> ErrorCode.NOT_DELETED
    "illegal_state" -> ErrorCode.ILLEGAL_STATE
    "in_use" -> ErrorCode.IN_USE
    "required" -> ErrorCode.REQUIRED
    "malformed" -> ErrorCode.MALFORMED
    "out_of_range" -> ErrorCode.OUT_OF_RANGE
    "too_long" -> ErrorCode.TOO_LONG
    "too_many" -> ErrorCode.TOO_MANY
    "too_deep" -> ErrorCode.TOO_DEEP
    "control_character" -> ErrorCode.CONTROL_CHARACTER
    "not_utf8" -> ErrorCode.NOT_UTF8
    "invalid_email" -> ErrorCode.INVALID_EMAIL
    "invalid_phone" -> ErrorCode.INVALID_PHONE
    "invalid_date" -> ErrorCode.INVALID_DATE
    "invalid_timestamp" -> ErrorCode.INVALID_TIMESTAMP
    "invalid_number" -> ErrorCode.INVALID_NUMBER
    "invalid_id" -> ErrorCode.INVALID_ID
    "invalid_cursor" -> ErrorCode.INVALID_CURSOR
    "unknown_currency" -> ErrorCode.UNKNOWN_CURRENCY
    "unknown_time_zone" -> ErrorCode.UNKNOWN_TIME_ZONE
    "unknown_language" -> ErrorCode.UNKNOWN_LANGUAGE
    "unknown_country" -> ErrorCode.UNKNOWN_COUNTRY
    "unknown_field" -> ErrorCode.UNKNOWN_FIELD
    "unknown_reference" -> ErrorCode.UNKNOWN_REFERENCE
    "unknown_column" -> ErrorCode.UNKNOWN_COLUMN
    "not_exact" -> ErrorCode.NOT_EXACT
    "ambiguous" -> ErrorCode.AMBIGUOUS
    "currency_mismatch" -> ErrorCode.CURRENCY_MISMATCH
    "wrong_type" -> ErrorCode.WRONG_TYPE
    "wrong_kind" -> ErrorCode.WRONG_KIND
    "self_reference" -> ErrorCode.SELF_REFERENCE
    "duplicate_in_input" -> ErrorCode.DUPLICATE_IN_INPUT
    "inconsistent" -> ErrorCode.INCONSISTENT
    "too_few" -> ErrorCode.TOO_FEW
    "not_converged" -> ErrorCode.NOT_CONVERGED
    "missing_columns" -> ErrorCode.MISSING_COLUMNS
    "closed" -> ErrorCode.CLOSED
    "locked" -> ErrorCode.LOCKED
    "nested_write" -> ErrorCode.NESTED_WRITE
    "read_only" -> ErrorCode.FOLLOWER
    "snapshots_open" -> ErrorCode.SNAPSHOTS_OPEN
    "too_busy" -> ErrorCode.TOO_BUSY
    "io" -> ErrorCode.IO
    "disk_full" -> ErrorCode.DISK_FULL
    "no_file" -> ErrorCode.NO_FILE
    "no_permission" -> ErrorCode.NO_PERMISSION
    "corrupt" -> ErrorCode.CORRUPT
    "not_a_crm" -> ErrorCode.NOT_A_CRM
    "newer_format" -> ErrorCode.NEWER_FORMAT
    "stopped" -> ErrorCode.STOPPED
    "internal" -> ErrorCode.INTERNAL
    else -> throw Unreadable("value $name")
}

internal fun toCategoryPage(json: JsonElement): CategoryPage = Entries(json, "items", "next").run {
    CategoryPage(need("items", list(::toCategory)), maybe("next", ::toCursor))
}

internal fun toCustomerPage(json: JsonElement): CustomerPage = Entries(json, "items", "next").run {
    CustomerPage(need("items", list(::toCustomer)), maybe("next", ::toCursor))
}

internal fun toCustomerAttributesPage(json: JsonElement): CustomerAttributesPage = Entries(json, "items", "next").run {
    CustomerAttributesPage(need("items", list(::toCustomerAttributes)), maybe("next", ::toCursor))
}

internal fun toCustomerFeaturesPage(json: JsonElement): CustomerFeaturesPage = Entries(json, "items", "next").run {
    CustomerFeaturesPage(need("items", list(::toCustomerFeatures)), maybe("next", ::toCursor))
}

internal fun toCustomerIdPage(json: JsonElement): CustomerIdPage = Entries(json, "items", "next").run {
    CustomerIdPage(need("items", list(::toCustomerId)), maybe("next", ::toCursor))
}

internal fun toDealPage(json: JsonElement): DealPage = Entries(json, "items", "next").run {
    DealPage(need("items", list(::toDeal)), maybe("next", ::toCursor))
}

internal fun toExchangeRatePage(json: JsonElement): ExchangeRatePage = Entries(json, "items", "next").run {
    ExchangeRatePage(need("items", list(::toExchangeRate)), maybe("next", ::toCursor))
}

internal fun toForecastSnapshotPage(json: JsonElement): ForecastSnapshotPage = Entries(json, "items", "next").run {
    ForecastSnapshotPage(need("items", list(::toForecastSnapshot)), maybe("next", ::toCursor))
}

internal fun toGoalPage(json: JsonElement): GoalPage = Entries(json, "items", "next").run {
    GoalPage(need("items", list(::toGoal)), maybe("next", ::toCursor))
}

internal fun toHistoryEntryPage(json: JsonElement): HistoryEntryPage = Entries(json, "items", "next").run {
    HistoryEntryPage(need("items", list(::toHistoryEntry)), maybe("next", ::toCursor))
}

internal fun toImportPage(json: JsonElement): ImportPage = Entries(json, "items", "next").run {
    ImportPage(need("items", list(::toImport)), maybe("next", ::toCursor))
}

internal fun toInteractionPage(json: JsonElement): InteractionPage = Entries(json, "items", "next").run {
    InteractionPage(need("items", list(::toInteraction)), maybe("next", ::toCursor))
}

internal fun toInvoicePage(json: JsonElement): InvoicePage = Entries(json, "items", "next").run {
    InvoicePage(need("items", list(::toInvoice)), maybe("next", ::toCursor))
}

internal fun toLateOrderPage(json: JsonElement): LateOrderPage = Entries(json, "items", "next").run {
    LateOrderPage(need("items", list(::toLateOrder)), maybe("next", ::toCursor))
}

internal fun toLeadModelPage(json: JsonElement): LeadModelPage = Entries(json, "items", "next").run {
    LeadModelPage(need("items", list(::toLeadModel)), maybe("next", ::toCursor))
}

internal fun toModelPage(json: JsonElement): ModelPage = Entries(json, "items", "next").run {
    ModelPage(need("items", list(::toModel)), maybe("next", ::toCursor))
}

internal fun toModelScorePage(json: JsonElement): ModelScorePage = Entries(json, "items", "next").run {
    ModelScorePage(need("items", list(::toModelScore)), maybe("next", ::toCursor))
}

internal fun toNotePage(json: JsonElement): NotePage = Entries(json, "items", "next").run {
    NotePage(need("items", list(::toNote)), maybe("next", ::toCursor))
}

internal fun toOrderPage(json: JsonElement): OrderPage = Entries(json, "items", "next").run {
    OrderPage(need("items", list(::toOrder)), maybe("next", ::toCursor))
}

internal fun toOverdueInvoicePage(json: JsonElement): OverdueInvoicePage = Entries(json, "items", "next").run {
    OverdueInvoicePage(need("items", list(::toOverdueInvoice)), maybe("next", ::toCursor))
}

internal fun toProductPage(json: JsonElement): ProductPage = Entries(json, "items", "next").run {
    ProductPage(need("items", list(::toProduct)), maybe("next", ::toCursor))
}

internal fun toPurchaseOrderPage(json: JsonElement): PurchaseOrderPage = Entries(json, "items", "next").run {
    PurchaseOrderPage(need("items", list(::toPurchaseOrder)), maybe("next", ::toCursor))
}

internal fun toQuotePage(json: JsonElement): QuotePage = Entries(json, "items", "next").run {
    QuotePage(need("items", list(::toQuote)), maybe("next", ::toCursor))
}

internal fun toRelationshipPage(json: JsonElement): RelationshipPage = Entries(json, "items", "next").run {
    RelationshipPage(need("items", list(::toRelationship)), maybe("next", ::toCursor))
}

internal fun toReturnPage(json: JsonElement): ReturnPage = Entries(json, "items", "next").run {
    ReturnPage(need("items", list(::toReturn)), maybe("next", ::toCursor))
}

internal fun toSegmentPage(json: JsonElement): SegmentPage = Entries(json, "items", "next").run {
    SegmentPage(need("items", list(::toSegment)), maybe("next", ::toCursor))
}

internal fun toShipmentPage(json: JsonElement): ShipmentPage = Entries(json, "items", "next").run {
    ShipmentPage(need("items", list(::toShipment)), maybe("next", ::toCursor))
}

internal fun toStalledDealPage(json: JsonElement): StalledDealPage = Entries(json, "items", "next").run {
    StalledDealPage(need("items", list(::toStalledDeal)), maybe("next", ::toCursor))
}

internal fun toTaskPage(json: JsonElement): TaskPage = Entries(json, "items", "next").run {
    TaskPage(need("items", list(::toTask)), maybe("next", ::toCursor))
}

internal fun toTimelineItemPage(json: JsonElement): TimelineItemPage = Entries(json, "items", "next").run {
    TimelineItemPage(need("items", list(::toTimelineItem)), maybe("next", ::toCursor))
}

internal fun toWorkItemPage(json: JsonElement): WorkItemPage = Entries(json, "items", "next").run {
    WorkItemPage(need("items", list(::toWorkItem)), maybe("next", ::toCursor))
}

/** Every enum: how a value is read, and how many there are. */
internal val enums: Map<String, Pair<(JsonElement) -> Any, Int>> = mapOf(
    "AbcClass" to Pair(::toAbcClass, AbcClass.entries.size),
    "AbcSubject" to Pair(::toAbcSubject, AbcSubject.entries.size),
    "BasketBy" to Pair(::toBasketBy, BasketBy.entries.size),
    "BillingInterval" to Pair(::toBillingInterval, BillingInterval.entries.size),
    "CalendarKind" to Pair(::toCalendarKind, CalendarKind.entries.size),
    "Channel" to Pair(::toChannel, Channel.entries.size),
    "ConsentStatus" to Pair(::toConsentStatus, ConsentStatus.entries.size),
    "CustomerKind" to Pair(::toCustomerKind, CustomerKind.entries.size),
    "CustomerSort" to Pair(::toCustomerSort, CustomerSort.entries.size),
    "DealEventKind" to Pair(::toDealEventKind, DealEventKind.entries.size),
    "DealField" to Pair(::toDealField, DealField.entries.size),
    "DealStatus" to Pair(::toDealStatus, DealStatus.entries.size),
    "DealValue" to Pair(::toDealValue, DealValue.entries.size),
    "DecimalMark" to Pair(::toDecimalMark, DecimalMark.entries.size),
    "Deleted" to Pair(::toDeleted, Deleted.entries.size),
    "DemandPeriod" to Pair(::toDemandPeriod, DemandPeriod.entries.size),
    "DemandSeason" to Pair(::toDemandSeason, DemandSeason.entries.size),
    "DemandTrend" to Pair(::toDemandTrend, DemandTrend.entries.size),
    "Direction" to Pair(::toDirection, Direction.entries.size),
    "DueState" to Pair(::toDueState, DueState.entries.size),
    "Entity" to Pair(::toEntity, Entity.entries.size),
    "FieldKind" to Pair(::toFieldKind, FieldKind.entries.size),
    "FirstOrderFact" to Pair(::toFirstOrderFact, FirstOrderFact.entries.size),
    "ForecastGroup" to Pair(::toForecastGroup, ForecastGroup.entries.size),
    "Gender" to Pair(::toGender, Gender.entries.size),
    "IdentifierKind" to Pair(::toIdentifierKind, IdentifierKind.entries.size),
    "ImportKind" to Pair(::toImportKind, ImportKind.entries.size),
    "IngestOutcome" to Pair(::toIngestOutcome, IngestOutcome.entries.size),
    "IngestReason" to Pair(::toIngestReason, IngestReason.entries.size),
    "InteractionKind" to Pair(::toInteractionKind, InteractionKind.entries.size),
    "InvoiceKind" to Pair(::toInvoiceKind, InvoiceKind.entries.size),
    "LawfulBasis" to Pair(::toLawfulBasis, LawfulBasis.entries.size),
    "LeadAxis" to Pair(::toLeadAxis, LeadAxis.entries.size),
    "LeadSource" to Pair(::toLeadSource, LeadSource.entries.size),
    "Lifecycle" to Pair(::toLifecycle, Lifecycle.entries.size),
    "MembershipCause" to Pair(::toMembershipCause, MembershipCause.entries.size),
    "MembershipChange" to Pair(::toMembershipChange, MembershipChange.entries.size),
    "MissingCustomer" to Pair(::toMissingCustomer, MissingCustomer.entries.size),
    "MissingRate" to Pair(::toMissingRate, MissingRate.entries.size),
    "ModelKind" to Pair(::toModelKind, ModelKind.entries.size),
    "MoveCause" to Pair(::toMoveCause, MoveCause.entries.size),
    "OnDuplicate" to Pair(::toOnDuplicate, OnDuplicate.entries.size),
    "Operation" to Pair(::toOperation, Operation.entries.size),
    "OrderStatus" to Pair(::toOrderStatus, OrderStatus.entries.size),
    "PeriodLength" to Pair(::toPeriodLength, PeriodLength.entries.size),
    "PredictorField" to Pair(::toPredictorField, PredictorField.entries.size),
    "ProbabilityMethod" to Pair(::toProbabilityMethod, ProbabilityMethod.entries.size),
    "ProductStatus" to Pair(::toProductStatus, ProductStatus.entries.size),
    "PurchaseModelKind" to Pair(::toPurchaseModelKind, PurchaseModelKind.entries.size),
    "PurchaseStatus" to Pair(::toPurchaseStatus, PurchaseStatus.entries.size),
    "QuoteStatus" to Pair(::toQuoteStatus, QuoteStatus.entries.size),
    "RecommendationBasis" to Pair(::toRecommendationBasis, RecommendationBasis.entries.size),
    "RefundMethod" to Pair(::toRefundMethod, RefundMethod.entries.size),
    "ReturnStatus" to Pair(::toReturnStatus, ReturnStatus.entries.size),
    "RfmFrequency" to Pair(::toRfmFrequency, RfmFrequency.entries.size),
    "RfmMethod" to Pair(::toRfmMethod, RfmMethod.entries.size),
    "RfmMonetary" to Pair(::toRfmMonetary, RfmMonetary.entries.size),
    "Role" to Pair(::toRole, Role.entries.size),
    "ScoreSort" to Pair(::toScoreSort, ScoreSort.entries.size),
    "SegmentKind" to Pair(::toSegmentKind, SegmentKind.entries.size),
    "SegmentType" to Pair(::toSegmentType, SegmentType.entries.size),
    "Sharing" to Pair(::toSharing, Sharing.entries.size),
    "ShipmentStatus" to Pair(::toShipmentStatus, ShipmentStatus.entries.size),
    "SortOrder" to Pair(::toSortOrder, SortOrder.entries.size),
    "StageCheck" to Pair(::toStageCheck, StageCheck.entries.size),
    "TaskKind" to Pair(::toTaskKind, TaskKind.entries.size),
    "TaskPriority" to Pair(::toTaskPriority, TaskPriority.entries.size),
    "TaskStatus" to Pair(::toTaskStatus, TaskStatus.entries.size),
    "TimelineKind" to Pair(::toTimelineKind, TimelineKind.entries.size),
    "UnknownCustomer" to Pair(::toUnknownCustomer, UnknownCustomer.entries.size),
    "UnknownDealCustomer" to Pair(::toUnknownDealCustomer, UnknownDealCustomer.entries.size),
    "UnknownProduct" to Pair(::toUnknownProduct, UnknownProduct.entries.size),
    "ErrorCode" to Pair(::toErrorCode, ErrorCode.entries.size),
)
