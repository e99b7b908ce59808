// Written by `cargo xtask api` from the sources of crm-core; change those.

package crm

import kotlinx.serialization.json.JsonElement

/** Calls an operation by its name, through its own types. */
internal suspend fun call(crm: Crm, operation: String, args: JsonElement, check: Check) {
    when (operation.substringBefore('.')) {
        "associations" -> callAssociations(crm, operation, args, check)
        "categories" -> callCategories(crm, operation, args, check)
        "crm" -> callCrm(crm, operation, args, check)
        "customers" -> callCustomers(crm, operation, args, check)
        "deals" -> callDeals(crm, operation, args, check)
        "demand" -> callDemand(crm, operation, args, check)
        "fields" -> callFields(crm, operation, args, check)
        "forecasts" -> callForecasts(crm, operation, args, check)
        "goals" -> callGoals(crm, operation, args, check)
        "imports" -> callImports(crm, operation, args, check)
        "ingest" -> callIngest(crm, operation, args, check)
        "interactions" -> callInteractions(crm, operation, args, check)
        "invoices" -> callInvoices(crm, operation, args, check)
        "journal" -> callJournal(crm, operation, args, check)
        "lead_models" -> callLeadModels(crm, operation, args, check)
        "models" -> callModels(crm, operation, args, check)
        "notes" -> callNotes(crm, operation, args, check)
        "orders" -> callOrders(crm, operation, args, check)
        "pipelines" -> callPipelines(crm, operation, args, check)
        "predictions" -> callPredictions(crm, operation, args, check)
        "products" -> callProducts(crm, operation, args, check)
        "purchases" -> callPurchases(crm, operation, args, check)
        "quotes" -> callQuotes(crm, operation, args, check)
        "rates" -> callRates(crm, operation, args, check)
        "recommendations" -> callRecommendations(crm, operation, args, check)
        "relationships" -> callRelationships(crm, operation, args, check)
        "reports" -> callReports(crm, operation, args, check)
        "returns" -> callReturns(crm, operation, args, check)
        "scoring" -> callScoring(crm, operation, args, check)
        "segments" -> callSegments(crm, operation, args, check)
        "shipments" -> callShipments(crm, operation, args, check)
        "tasks" -> callTasks(crm, operation, args, check)
        else -> throw Unreadable("operation $operation")
    }
}

private suspend fun callAssociations(crm: Crm, operation: String, args: JsonElement, check: Check) {
    when (operation) {
        "associations.rules" -> Entries(args, "query").let { given ->
            check.that(crm.associations.rules(query = given.maybe("query", ::toBasketQuery) ?: BasketQuery()), ::toBasketRules)
        }
        "associations.itemsets" -> Entries(args, "query").let { given ->
            check.that(crm.associations.itemsets(query = given.maybe("query", ::toBasketQuery) ?: BasketQuery()), ::toBasketSets)
        }
        else -> throw Unreadable("operation $operation")
    }
}

private suspend fun callCategories(crm: Crm, operation: String, args: JsonElement, check: Check) {
    when (operation) {
        "categories.get" -> Entries(args, "id").let { given ->
            check.that(crm.categories.get(id = given.need("id", ::toCategoryId)), ::toCategory)
        }
        "categories.find" -> Entries(args, "id").let { given ->
            check.that(crm.categories.find(id = given.need("id", ::toCategoryId)), optional(::toCategory))
        }
        "categories.list" -> Entries(args, "page").let { given ->
            check.that(crm.categories.list(page = given.maybe("page", ::toPageRequest) ?: PageRequest()), ::toCategoryPage)
        }
        "categories.children" -> Entries(args, "parent", "page").let { given ->
            check.that(crm.categories.children(parent = given.maybe("parent", ::toCategoryId), page = given.maybe("page", ::toPageRequest) ?: PageRequest()), ::toCategoryPage)
        }
        "categories.as_of" -> Entries(args, "id", "at").let { given ->
            check.that(crm.categories.asOf(id = given.need("id", ::toCategoryId), at = given.need("at", ::toTimestamp)), ::toCategory)
        }
        "categories.history" -> Entries(args, "id", "page").let { given ->
            check.that(crm.categories.history(id = given.need("id", ::toCategoryId), page = given.maybe("page", ::toPageRequest) ?: PageRequest()), ::toHistoryEntryPage)
        }
        "categories.create" -> Entries(args, "new").let { given ->
            check.that(crm.categories.create(new = given.maybe("new", ::toNewCategory) ?: NewCategory()), ::toCategory)
        }
        "categories.update" -> Entries(args, "id", "patch").let { given ->
            check.that(crm.categories.update(id = given.need("id", ::toCategoryId), patch = given.maybe("patch", ::toCategoryPatch) ?: CategoryPatch()), ::toCategory)
        }
        "categories.delete" -> Entries(args, "id", "version").let { given ->
            check.that(crm.categories.delete(id = given.need("id", ::toCategoryId), version = given.maybe("version", ::toULong)), ::toCategory)
        }
        "categories.restore" -> Entries(args, "id", "version").let { given ->
            check.that(crm.categories.restore(id = given.need("id", ::toCategoryId), version = given.maybe("version", ::toULong)), ::toCategory)
        }
        else -> throw Unreadable("operation $operation")
    }
}

private suspend fun callCrm(crm: Crm, operation: String, args: JsonElement, check: Check) {
    when (operation) {
        "crm.checkpoint" -> Entries(args).let { given ->
            check.that(crm.checkpoint(), ::toUnit)
        }
        "crm.compact" -> Entries(args).let { given ->
            check.that(crm.compact(), ::toUnit)
        }
        "crm.backup" -> Entries(args, "path").let { given ->
            check.that(crm.backup(path = given.need("path", ::toText)), ::toUnit)
        }
        "crm.stats" -> Entries(args).let { given ->
            check.that(crm.stats(), ::toStats)
        }
        "crm.verify" -> Entries(args).let { given ->
            check.that(crm.verify(), ::toVerifyReport)
        }
        "crm.new_id" -> Entries(args).let { given ->
            check.that(crm.newId(), ::toUuid)
        }
        else -> throw Unreadable("operation $operation")
    }
}

private suspend fun callCustomers(crm: Crm, operation: String, args: JsonElement, check: Check) {
    when (operation) {
        "customers.get" -> Entries(args, "id").let { given ->
            check.that(crm.customers.get(id = given.need("id", ::toCustomerId)), ::toCustomer)
        }
        "customers.find" -> Entries(args, "id").let { given ->
            check.that(crm.customers.find(id = given.need("id", ::toCustomerId)), optional(::toCustomer))
        }
        "customers.find_deleted" -> Entries(args, "id").let { given ->
            check.that(crm.customers.findDeleted(id = given.need("id", ::toCustomerId)), optional(::toCustomer))
        }
        "customers.find_by_identifier" -> Entries(args, "identifier").let { given ->
            check.that(crm.customers.findByIdentifier(identifier = given.need("identifier", ::toIdentifier)), optional(::toCustomer))
        }
        "customers.search" -> Entries(args, "query", "limit").let { given ->
            check.that(crm.customers.search(query = given.need("query", ::toText), limit = given.maybe("limit", ::toUInt)), list(::toSearchHit))
        }
        "customers.list" -> Entries(args, "query", "page").let { given ->
            check.that(crm.customers.list(query = given.maybe("query", ::toCustomerQuery) ?: CustomerQuery(), page = given.maybe("page", ::toPageRequest) ?: PageRequest()), ::toCustomerPage)
        }
        "customers.count" -> Entries(args, "query").let { given ->
            check.that(crm.customers.count(query = given.maybe("query", ::toCustomerQuery) ?: CustomerQuery()), ::toULong)
        }
        "customers.as_of" -> Entries(args, "id", "at").let { given ->
            check.that(crm.customers.asOf(id = given.need("id", ::toCustomerId), at = given.need("at", ::toTimestamp)), ::toCustomer)
        }
        "customers.history" -> Entries(args, "id", "page").let { given ->
            check.that(crm.customers.history(id = given.need("id", ::toCustomerId), page = given.maybe("page", ::toPageRequest) ?: PageRequest()), ::toHistoryEntryPage)
        }
        "customers.create" -> Entries(args, "new").let { given ->
            check.that(crm.customers.create(new = given.maybe("new", ::toNewCustomer) ?: NewCustomer()), ::toCustomer)
        }
        "customers.update" -> Entries(args, "id", "patch").let { given ->
            check.that(crm.customers.update(id = given.need("id", ::toCustomerId), patch = given.maybe("patch", ::toCustomerPatch) ?: CustomerPatch()), ::toCustomer)
        }
        "customers.delete" -> Entries(args, "id", "version").let { given ->
            check.that(crm.customers.delete(id = given.need("id", ::toCustomerId), version = given.maybe("version", ::toULong)), ::toCustomer)
        }
        "customers.restore" -> Entries(args, "id", "version").let { given ->
            check.that(crm.customers.restore(id = given.need("id", ::toCustomerId), version = given.maybe("version", ::toULong)), ::toCustomer)
        }
        "customers.add_tags" -> Entries(args, "id", "tags").let { given ->
            check.that(crm.customers.addTags(id = given.need("id", ::toCustomerId), tags = given.need("tags", list(::toText))), ::toCustomer)
        }
        "customers.remove_tags" -> Entries(args, "id", "tags").let { given ->
            check.that(crm.customers.removeTags(id = given.need("id", ::toCustomerId), tags = given.need("tags", list(::toText))), ::toCustomer)
        }
        "customers.add_identifier" -> Entries(args, "id", "identifier").let { given ->
            check.that(crm.customers.addIdentifier(id = given.need("id", ::toCustomerId), identifier = given.need("identifier", ::toIdentifier)), ::toCustomer)
        }
        "customers.remove_identifier" -> Entries(args, "id", "identifier").let { given ->
            check.that(crm.customers.removeIdentifier(id = given.need("id", ::toCustomerId), identifier = given.need("identifier", ::toIdentifier)), ::toCustomer)
        }
        "customers.record_consent" -> Entries(args, "id", "consent").let { given ->
            check.that(crm.customers.recordConsent(id = given.need("id", ::toCustomerId), consent = given.need("consent", ::toConsent)), ::toCustomer)
        }
        "customers.numbers" -> Entries(args, "ids").let { given ->
            check.that(crm.customers.numbers(ids = given.need("ids", list(::toCustomerId))), list(optional(::toUInt)))
        }
        "customers.of_numbers" -> Entries(args, "numbers").let { given ->
            check.that(crm.customers.ofNumbers(numbers = given.need("numbers", list(::toUInt))), list(optional(::toCustomerId)))
        }
        "customers.view_360" -> Entries(args, "id", "options").let { given ->
            check.that(crm.customers.view360(id = given.need("id", ::toCustomerId), options = given.maybe("options", ::toCustomer360Options) ?: Customer360Options()), ::toCustomer360)
        }
        "customers.timeline" -> Entries(args, "id", "query", "page").let { given ->
            check.that(crm.customers.timeline(id = given.need("id", ::toCustomerId), query = given.maybe("query", ::toTimelineQuery) ?: TimelineQuery(), page = given.maybe("page", ::toPageRequest) ?: PageRequest()), ::toTimelineItemPage)
        }
        "customers.profile" -> Entries(args, "id").let { given ->
            check.that(crm.customers.profile(id = given.need("id", ::toCustomerId)), ::toProfile)
        }
        else -> throw Unreadable("operation $operation")
    }
}

private suspend fun callDeals(crm: Crm, operation: String, args: JsonElement, check: Check) {
    when (operation) {
        "deals.get" -> Entries(args, "id").let { given ->
            check.that(crm.deals.get(id = given.need("id", ::toDealId)), ::toDeal)
        }
        "deals.find" -> Entries(args, "id").let { given ->
            check.that(crm.deals.find(id = given.need("id", ::toDealId)), optional(::toDeal))
        }
        "deals.list" -> Entries(args, "query", "page").let { given ->
            check.that(crm.deals.list(query = given.maybe("query", ::toDealQuery) ?: DealQuery(), page = given.maybe("page", ::toPageRequest) ?: PageRequest()), ::toDealPage)
        }
        "deals.board" -> Entries(args, "pipeline_id", "options").let { given ->
            check.that(crm.deals.board(pipelineId = given.need("pipeline_id", ::toPipelineId), options = given.maybe("options", ::toBoardOptions) ?: BoardOptions()), list(::toBoardStage))
        }
        "deals.stalled" -> Entries(args, "query", "page").let { given ->
            check.that(crm.deals.stalled(query = given.maybe("query", ::toStalledQuery) ?: StalledQuery(), page = given.maybe("page", ::toPageRequest) ?: PageRequest()), ::toStalledDealPage)
        }
        "deals.visits" -> Entries(args, "id").let { given ->
            check.that(crm.deals.visits(id = given.need("id", ::toDealId)), list(::toStageVisit))
        }
        "deals.as_of" -> Entries(args, "id", "at").let { given ->
            check.that(crm.deals.asOf(id = given.need("id", ::toDealId), at = given.need("at", ::toTimestamp)), ::toDeal)
        }
        "deals.history" -> Entries(args, "id", "page").let { given ->
            check.that(crm.deals.history(id = given.need("id", ::toDealId), page = given.maybe("page", ::toPageRequest) ?: PageRequest()), ::toHistoryEntryPage)
        }
        "deals.create" -> Entries(args, "new").let { given ->
            check.that(crm.deals.create(new = given.need("new", ::toNewDeal)), ::toDeal)
        }
        "deals.update" -> Entries(args, "id", "patch").let { given ->
            check.that(crm.deals.update(id = given.need("id", ::toDealId), patch = given.maybe("patch", ::toDealPatch) ?: DealPatch()), ::toDeal)
        }
        "deals.move_to" -> Entries(args, "id", "step").let { given ->
            check.that(crm.deals.moveTo(id = given.need("id", ::toDealId), step = given.need("step", ::toDealMove)), ::toDeal)
        }
        "deals.win" -> Entries(args, "id", "win").let { given ->
            check.that(crm.deals.win(id = given.need("id", ::toDealId), win = given.maybe("win", ::toDealWin) ?: DealWin()), ::toDeal)
        }
        "deals.lose" -> Entries(args, "id", "loss").let { given ->
            check.that(crm.deals.lose(id = given.need("id", ::toDealId), loss = given.maybe("loss", ::toDealLoss) ?: DealLoss()), ::toDeal)
        }
        "deals.reopen" -> Entries(args, "id", "reopening").let { given ->
            check.that(crm.deals.reopen(id = given.need("id", ::toDealId), reopening = given.maybe("reopening", ::toDealReopening) ?: DealReopening()), ::toDeal)
        }
        "deals.delete" -> Entries(args, "id", "version").let { given ->
            check.that(crm.deals.delete(id = given.need("id", ::toDealId), version = given.maybe("version", ::toULong)), ::toDeal)
        }
        "deals.restore" -> Entries(args, "id", "version").let { given ->
            check.that(crm.deals.restore(id = given.need("id", ::toDealId), version = given.maybe("version", ::toULong)), ::toDeal)
        }
        else -> throw Unreadable("operation $operation")
    }
}

private suspend fun callDemand(crm: Crm, operation: String, args: JsonElement, check: Check) {
    when (operation) {
        "demand.sales" -> Entries(args, "query").let { given ->
            check.that(crm.demand.sales(query = given.maybe("query", ::toDemandQuery) ?: DemandQuery()), list(::toDemandPeriodSales))
        }
        "demand.forecast" -> Entries(args, "query").let { given ->
            check.that(crm.demand.forecast(query = given.maybe("query", ::toDemandForecastQuery) ?: DemandForecastQuery()), ::toDemandOutlook)
        }
        else -> throw Unreadable("operation $operation")
    }
}

private suspend fun callFields(crm: Crm, operation: String, args: JsonElement, check: Check) {
    when (operation) {
        "fields.get" -> Entries(args, "key").let { given ->
            check.that(crm.fields.get(key = given.need("key", ::toText)), ::toFieldDefinition)
        }
        "fields.find" -> Entries(args, "key").let { given ->
            check.that(crm.fields.find(key = given.need("key", ::toText)), optional(::toFieldDefinition))
        }
        "fields.list" -> Entries(args).let { given ->
            check.that(crm.fields.list(), list(::toFieldDefinition))
        }
        "fields.as_of" -> Entries(args, "key", "at").let { given ->
            check.that(crm.fields.asOf(key = given.need("key", ::toText), at = given.need("at", ::toTimestamp)), ::toFieldDefinition)
        }
        "fields.history" -> Entries(args, "key", "page").let { given ->
            check.that(crm.fields.history(key = given.need("key", ::toText), page = given.maybe("page", ::toPageRequest) ?: PageRequest()), ::toHistoryEntryPage)
        }
        "fields.create" -> Entries(args, "new").let { given ->
            check.that(crm.fields.create(new = given.maybe("new", ::toNewField) ?: NewField()), ::toFieldDefinition)
        }
        "fields.update" -> Entries(args, "key", "patch").let { given ->
            check.that(crm.fields.update(key = given.need("key", ::toText), patch = given.maybe("patch", ::toFieldPatch) ?: FieldPatch()), ::toFieldDefinition)
        }
        "fields.delete" -> Entries(args, "key", "version").let { given ->
            check.that(crm.fields.delete(key = given.need("key", ::toText), version = given.maybe("version", ::toULong)), ::toFieldDefinition)
        }
        else -> throw Unreadable("operation $operation")
    }
}

private suspend fun callForecasts(crm: Crm, operation: String, args: JsonElement, check: Check) {
    when (operation) {
        "forecasts.compute" -> Entries(args, "query", "as_of").let { given ->
            check.that(crm.forecasts.compute(query = given.need("query", ::toForecastQuery), asOf = given.maybe("as_of", ::toTimestamp)), ::toForecast)
        }
        "forecasts.review" -> Entries(args, "query", "as_of").let { given ->
            check.that(crm.forecasts.review(query = given.need("query", ::toReviewQuery), asOf = given.maybe("as_of", ::toTimestamp)), ::toForecastReview)
        }
        "forecasts.slipped" -> Entries(args, "query", "as_of").let { given ->
            check.that(crm.forecasts.slipped(query = given.need("query", ::toReviewQuery), asOf = given.maybe("as_of", ::toTimestamp)), list(::toSlippedDeal))
        }
        "forecasts.get" -> Entries(args, "id").let { given ->
            check.that(crm.forecasts.get(id = given.need("id", ::toForecastId)), ::toForecastSnapshot)
        }
        "forecasts.find" -> Entries(args, "id").let { given ->
            check.that(crm.forecasts.find(id = given.need("id", ::toForecastId)), optional(::toForecastSnapshot))
        }
        "forecasts.list" -> Entries(args, "page").let { given ->
            check.that(crm.forecasts.list(page = given.maybe("page", ::toPageRequest) ?: PageRequest()), ::toForecastSnapshotPage)
        }
        "forecasts.as_of" -> Entries(args, "id", "at").let { given ->
            check.that(crm.forecasts.asOf(id = given.need("id", ::toForecastId), at = given.need("at", ::toTimestamp)), ::toForecastSnapshot)
        }
        "forecasts.history" -> Entries(args, "id", "page").let { given ->
            check.that(crm.forecasts.history(id = given.need("id", ::toForecastId), page = given.maybe("page", ::toPageRequest) ?: PageRequest()), ::toHistoryEntryPage)
        }
        "forecasts.create" -> Entries(args, "new").let { given ->
            check.that(crm.forecasts.create(new = given.need("new", ::toNewForecastSnapshot)), ::toForecastSnapshot)
        }
        "forecasts.delete" -> Entries(args, "id", "version").let { given ->
            check.that(crm.forecasts.delete(id = given.need("id", ::toForecastId), version = given.maybe("version", ::toULong)), ::toForecastSnapshot)
        }
        "forecasts.restore" -> Entries(args, "id", "version").let { given ->
            check.that(crm.forecasts.restore(id = given.need("id", ::toForecastId), version = given.maybe("version", ::toULong)), ::toForecastSnapshot)
        }
        else -> throw Unreadable("operation $operation")
    }
}

private suspend fun callGoals(crm: Crm, operation: String, args: JsonElement, check: Check) {
    when (operation) {
        "goals.get" -> Entries(args, "id").let { given ->
            check.that(crm.goals.get(id = given.need("id", ::toGoalId)), ::toGoal)
        }
        "goals.find" -> Entries(args, "id").let { given ->
            check.that(crm.goals.find(id = given.need("id", ::toGoalId)), optional(::toGoal))
        }
        "goals.list" -> Entries(args, "query", "page").let { given ->
            check.that(crm.goals.list(query = given.maybe("query", ::toGoalQuery) ?: GoalQuery(), page = given.maybe("page", ::toPageRequest) ?: PageRequest()), ::toGoalPage)
        }
        "goals.attainment" -> Entries(args, "id", "as_of").let { given ->
            check.that(crm.goals.attainment(id = given.need("id", ::toGoalId), asOf = given.maybe("as_of", ::toTimestamp)), ::toAttainment)
        }
        "goals.attainments" -> Entries(args, "query", "as_of").let { given ->
            check.that(crm.goals.attainments(query = given.maybe("query", ::toGoalQuery) ?: GoalQuery(), asOf = given.maybe("as_of", ::toTimestamp)), list(::toAttainment))
        }
        "goals.as_of" -> Entries(args, "id", "at").let { given ->
            check.that(crm.goals.asOf(id = given.need("id", ::toGoalId), at = given.need("at", ::toTimestamp)), ::toGoal)
        }
        "goals.history" -> Entries(args, "id", "page").let { given ->
            check.that(crm.goals.history(id = given.need("id", ::toGoalId), page = given.maybe("page", ::toPageRequest) ?: PageRequest()), ::toHistoryEntryPage)
        }
        "goals.create" -> Entries(args, "new").let { given ->
            check.that(crm.goals.create(new = given.need("new", ::toNewGoal)), ::toGoal)
        }
        "goals.update" -> Entries(args, "id", "patch").let { given ->
            check.that(crm.goals.update(id = given.need("id", ::toGoalId), patch = given.maybe("patch", ::toGoalPatch) ?: GoalPatch()), ::toGoal)
        }
        "goals.delete" -> Entries(args, "id", "version").let { given ->
            check.that(crm.goals.delete(id = given.need("id", ::toGoalId), version = given.maybe("version", ::toULong)), ::toGoal)
        }
        "goals.restore" -> Entries(args, "id", "version").let { given ->
            check.that(crm.goals.restore(id = given.need("id", ::toGoalId), version = given.maybe("version", ::toULong)), ::toGoal)
        }
        else -> throw Unreadable("operation $operation")
    }
}

private suspend fun callImports(crm: Crm, operation: String, args: JsonElement, check: Check) {
    when (operation) {
        "imports.get" -> Entries(args, "id").let { given ->
            check.that(crm.imports.get(id = given.need("id", ::toImportId)), ::toImport)
        }
        "imports.list" -> Entries(args, "page").let { given ->
            check.that(crm.imports.list(page = given.maybe("page", ::toPageRequest) ?: PageRequest()), ::toImportPage)
        }
        "imports.revert" -> Entries(args, "id").let { given ->
            check.that(crm.imports.revert(id = given.need("id", ::toImportId)), ::toRevertReport)
        }
        "imports.customers" -> Entries(args, "path", "text", "mapping", "dry_run", "max_errors", "on_duplicate").let { given ->
            check.that(crm.imports.customers(path = given.maybe("path", ::toText), text = given.maybe("text", ::toText), mapping = given.maybe("mapping", ::toCustomerMapping) ?: CustomerMapping(), dryRun = given.maybe("dry_run", ::toBoolean), maxErrors = given.maybe("max_errors", ::toUInt), onDuplicate = given.maybe("on_duplicate", ::toOnDuplicate)), ::toImportReport)
        }
        "imports.orders" -> Entries(args, "path", "text", "mapping", "dry_run", "max_errors").let { given ->
            check.that(crm.imports.orders(path = given.maybe("path", ::toText), text = given.maybe("text", ::toText), mapping = given.maybe("mapping", ::toOrderMapping) ?: OrderMapping(), dryRun = given.maybe("dry_run", ::toBoolean), maxErrors = given.maybe("max_errors", ::toUInt)), ::toImportReport)
        }
        "imports.deals" -> Entries(args, "path", "text", "mapping", "dry_run", "max_errors").let { given ->
            check.that(crm.imports.deals(path = given.maybe("path", ::toText), text = given.maybe("text", ::toText), mapping = given.maybe("mapping", ::toDealMapping) ?: DealMapping(), dryRun = given.maybe("dry_run", ::toBoolean), maxErrors = given.maybe("max_errors", ::toUInt)), ::toImportReport)
        }
        "imports.load" -> Entries(args, "orders", "dry_run", "max_errors").let { given ->
            check.that(crm.imports.load(orders = given.need("orders", list(::toNewOrder)), dryRun = given.maybe("dry_run", ::toBoolean), maxErrors = given.maybe("max_errors", ::toUInt)), ::toImportReport)
        }
        else -> throw Unreadable("operation $operation")
    }
}

private suspend fun callIngest(crm: Crm, operation: String, args: JsonElement, check: Check) {
    when (operation) {
        "ingest.shopify" -> Entries(args, "topic", "payload", "currency").let { given ->
            check.that(crm.ingest.shopify(topic = given.need("topic", ::toText), payload = given.need("payload", ::toJsonText), currency = given.maybe("currency", ::toText)), ::toIngested)
        }
        "ingest.stripe" -> Entries(args, "event").let { given ->
            check.that(crm.ingest.stripe(event = given.need("event", ::toJsonText)), ::toIngested)
        }
        else -> throw Unreadable("operation $operation")
    }
}

private suspend fun callInteractions(crm: Crm, operation: String, args: JsonElement, check: Check) {
    when (operation) {
        "interactions.get" -> Entries(args, "id").let { given ->
            check.that(crm.interactions.get(id = given.need("id", ::toInteractionId)), ::toInteraction)
        }
        "interactions.find" -> Entries(args, "id").let { given ->
            check.that(crm.interactions.find(id = given.need("id", ::toInteractionId)), optional(::toInteraction))
        }
        "interactions.of" -> Entries(args, "customer_id", "query", "page").let { given ->
            check.that(crm.interactions.of(customerId = given.need("customer_id", ::toCustomerId), query = given.maybe("query", ::toInteractionQuery) ?: InteractionQuery(), page = given.maybe("page", ::toPageRequest) ?: PageRequest()), ::toInteractionPage)
        }
        "interactions.anonymous" -> Entries(args, "query", "page").let { given ->
            check.that(crm.interactions.anonymous(query = given.maybe("query", ::toInteractionQuery) ?: InteractionQuery(), page = given.maybe("page", ::toPageRequest) ?: PageRequest()), ::toInteractionPage)
        }
        "interactions.as_of" -> Entries(args, "id", "at").let { given ->
            check.that(crm.interactions.asOf(id = given.need("id", ::toInteractionId), at = given.need("at", ::toTimestamp)), ::toInteraction)
        }
        "interactions.history" -> Entries(args, "id", "page").let { given ->
            check.that(crm.interactions.history(id = given.need("id", ::toInteractionId), page = given.maybe("page", ::toPageRequest) ?: PageRequest()), ::toHistoryEntryPage)
        }
        "interactions.record" -> Entries(args, "new").let { given ->
            check.that(crm.interactions.record(new = given.need("new", ::toNewInteraction)), ::toInteraction)
        }
        "interactions.update" -> Entries(args, "id", "patch").let { given ->
            check.that(crm.interactions.update(id = given.need("id", ::toInteractionId), patch = given.maybe("patch", ::toInteractionPatch) ?: InteractionPatch()), ::toInteraction)
        }
        "interactions.delete" -> Entries(args, "id", "version").let { given ->
            check.that(crm.interactions.delete(id = given.need("id", ::toInteractionId), version = given.maybe("version", ::toULong)), ::toInteraction)
        }
        "interactions.restore" -> Entries(args, "id", "version").let { given ->
            check.that(crm.interactions.restore(id = given.need("id", ::toInteractionId), version = given.maybe("version", ::toULong)), ::toInteraction)
        }
        else -> throw Unreadable("operation $operation")
    }
}

private suspend fun callInvoices(crm: Crm, operation: String, args: JsonElement, check: Check) {
    when (operation) {
        "invoices.get" -> Entries(args, "id").let { given ->
            check.that(crm.invoices.get(id = given.need("id", ::toInvoiceId)), ::toInvoice)
        }
        "invoices.find" -> Entries(args, "id").let { given ->
            check.that(crm.invoices.find(id = given.need("id", ::toInvoiceId)), optional(::toInvoice))
        }
        "invoices.find_by_number" -> Entries(args, "number").let { given ->
            check.that(crm.invoices.findByNumber(number = given.need("number", ::toText)), optional(::toInvoice))
        }
        "invoices.list" -> Entries(args, "query", "page").let { given ->
            check.that(crm.invoices.list(query = given.maybe("query", ::toInvoiceQuery) ?: InvoiceQuery(), page = given.maybe("page", ::toPageRequest) ?: PageRequest()), ::toInvoicePage)
        }
        "invoices.balance" -> Entries(args, "id", "at").let { given ->
            check.that(crm.invoices.balance(id = given.need("id", ::toInvoiceId), at = given.maybe("at", ::toTimestamp)), ::toInvoiceBalance)
        }
        "invoices.overdue" -> Entries(args, "as_of", "page").let { given ->
            check.that(crm.invoices.overdue(asOf = given.maybe("as_of", ::toTimestamp), page = given.maybe("page", ::toPageRequest) ?: PageRequest()), ::toOverdueInvoicePage)
        }
        "invoices.as_of" -> Entries(args, "id", "at").let { given ->
            check.that(crm.invoices.asOf(id = given.need("id", ::toInvoiceId), at = given.need("at", ::toTimestamp)), ::toInvoice)
        }
        "invoices.history" -> Entries(args, "id", "page").let { given ->
            check.that(crm.invoices.history(id = given.need("id", ::toInvoiceId), page = given.maybe("page", ::toPageRequest) ?: PageRequest()), ::toHistoryEntryPage)
        }
        "invoices.create" -> Entries(args, "new").let { given ->
            check.that(crm.invoices.create(new = given.need("new", ::toNewInvoice)), ::toInvoice)
        }
        "invoices.credit" -> Entries(args, "new").let { given ->
            check.that(crm.invoices.credit(new = given.need("new", ::toNewCreditNote)), ::toInvoice)
        }
        "invoices.update" -> Entries(args, "id", "patch").let { given ->
            check.that(crm.invoices.update(id = given.need("id", ::toInvoiceId), patch = given.maybe("patch", ::toInvoicePatch) ?: InvoicePatch()), ::toInvoice)
        }
        "invoices.match_payment" -> Entries(args, "id", "matching").let { given ->
            check.that(crm.invoices.matchPayment(id = given.need("id", ::toInvoiceId), matching = given.need("matching", ::toPaymentMatching)), ::toInvoice)
        }
        "invoices.unmatch_payment" -> Entries(args, "id", "payment_id", "version").let { given ->
            check.that(crm.invoices.unmatchPayment(id = given.need("id", ::toInvoiceId), paymentId = given.need("payment_id", ::toPaymentId), version = given.maybe("version", ::toULong)), ::toInvoice)
        }
        "invoices.delete" -> Entries(args, "id", "version").let { given ->
            check.that(crm.invoices.delete(id = given.need("id", ::toInvoiceId), version = given.maybe("version", ::toULong)), ::toInvoice)
        }
        "invoices.restore" -> Entries(args, "id", "version").let { given ->
            check.that(crm.invoices.restore(id = given.need("id", ::toInvoiceId), version = given.maybe("version", ::toULong)), ::toInvoice)
        }
        else -> throw Unreadable("operation $operation")
    }
}

private suspend fun callJournal(crm: Crm, operation: String, args: JsonElement, check: Check) {
    when (operation) {
        "journal.changes_since" -> Entries(args, "seq", "limit").let { given ->
            check.that(crm.journal.changesSince(seq = given.need("seq", ::toULong), limit = given.need("limit", ::toUInt)), ::toChanges)
        }
        "journal.next_changes" -> Entries(args, "cursor", "limit").let { given ->
            check.that(crm.journal.nextChanges(cursor = given.need("cursor", ::toText), limit = given.need("limit", ::toUInt)), ::toChanges)
        }
        "journal.position" -> Entries(args, "cursor").let { given ->
            check.that(crm.journal.position(cursor = given.need("cursor", ::toText)), ::toULong)
        }
        "journal.head" -> Entries(args).let { given ->
            check.that(crm.journal.head(), ::toJournalHead)
        }
        "journal.verify" -> Entries(args, "retained").let { given ->
            check.that(crm.journal.verify(retained = given.maybe("retained", ::toJournalHead)), ::toJournalHead)
        }
        "journal.acknowledge" -> Entries(args, "cursor", "seq").let { given ->
            check.that(crm.journal.acknowledge(cursor = given.need("cursor", ::toText), seq = given.need("seq", ::toULong)), ::toUnit)
        }
        else -> throw Unreadable("operation $operation")
    }
}

private suspend fun callLeadModels(crm: Crm, operation: String, args: JsonElement, check: Check) {
    when (operation) {
        "lead_models.get" -> Entries(args, "id").let { given ->
            check.that(crm.leadModels.get(id = given.need("id", ::toLeadModelId)), ::toLeadModel)
        }
        "lead_models.find" -> Entries(args, "id").let { given ->
            check.that(crm.leadModels.find(id = given.need("id", ::toLeadModelId)), optional(::toLeadModel))
        }
        "lead_models.list" -> Entries(args, "page").let { given ->
            check.that(crm.leadModels.list(page = given.maybe("page", ::toPageRequest) ?: PageRequest()), ::toLeadModelPage)
        }
        "lead_models.score" -> Entries(args, "id", "customer_id").let { given ->
            check.that(crm.leadModels.score(id = given.need("id", ::toLeadModelId), customerId = given.need("customer_id", ::toCustomerId)), ::toLeadScore)
        }
        "lead_models.rank" -> Entries(args, "id", "query").let { given ->
            check.that(crm.leadModels.rank(id = given.need("id", ::toLeadModelId), query = given.maybe("query", ::toLeadQuery) ?: LeadQuery()), list(::toRankedLead))
        }
        "lead_models.as_of" -> Entries(args, "id", "at").let { given ->
            check.that(crm.leadModels.asOf(id = given.need("id", ::toLeadModelId), at = given.need("at", ::toTimestamp)), ::toLeadModel)
        }
        "lead_models.history" -> Entries(args, "id", "page").let { given ->
            check.that(crm.leadModels.history(id = given.need("id", ::toLeadModelId), page = given.maybe("page", ::toPageRequest) ?: PageRequest()), ::toHistoryEntryPage)
        }
        "lead_models.create" -> Entries(args, "new").let { given ->
            check.that(crm.leadModels.create(new = given.maybe("new", ::toNewLeadModel) ?: NewLeadModel()), ::toLeadModel)
        }
        "lead_models.update" -> Entries(args, "id", "patch").let { given ->
            check.that(crm.leadModels.update(id = given.need("id", ::toLeadModelId), patch = given.maybe("patch", ::toLeadModelPatch) ?: LeadModelPatch()), ::toLeadModel)
        }
        "lead_models.delete" -> Entries(args, "id", "version").let { given ->
            check.that(crm.leadModels.delete(id = given.need("id", ::toLeadModelId), version = given.maybe("version", ::toULong)), ::toLeadModel)
        }
        "lead_models.restore" -> Entries(args, "id", "version").let { given ->
            check.that(crm.leadModels.restore(id = given.need("id", ::toLeadModelId), version = given.maybe("version", ::toULong)), ::toLeadModel)
        }
        else -> throw Unreadable("operation $operation")
    }
}

private suspend fun callModels(crm: Crm, operation: String, args: JsonElement, check: Check) {
    when (operation) {
        "models.get" -> Entries(args, "id").let { given ->
            check.that(crm.models.get(id = given.need("id", ::toModelId)), ::toModel)
        }
        "models.find" -> Entries(args, "id").let { given ->
            check.that(crm.models.find(id = given.need("id", ::toModelId)), optional(::toModel))
        }
        "models.list" -> Entries(args, "query", "page").let { given ->
            check.that(crm.models.list(query = given.maybe("query", ::toModelQuery) ?: ModelQuery(), page = given.maybe("page", ::toPageRequest) ?: PageRequest()), ::toModelPage)
        }
        "models.current" -> Entries(args, "name").let { given ->
            check.that(crm.models.current(name = given.need("name", ::toText)), optional(::toModel))
        }
        "models.compare" -> Entries(args, "name", "holdout_days").let { given ->
            check.that(crm.models.compare(name = given.need("name", ::toText), holdoutDays = given.need("holdout_days", ::toUInt)), list(::toModelComparison))
        }
        "models.holdout" -> Entries(args, "name", "holdout_days").let { given ->
            check.that(crm.models.holdout(name = given.need("name", ::toText), holdoutDays = given.need("holdout_days", ::toUInt)), ::toModelHoldoutReport)
        }
        "models.history" -> Entries(args, "id", "page").let { given ->
            check.that(crm.models.history(id = given.need("id", ::toModelId), page = given.maybe("page", ::toPageRequest) ?: PageRequest()), ::toHistoryEntryPage)
        }
        "models.fit" -> Entries(args, "new").let { given ->
            check.that(crm.models.fit(new = given.need("new", ::toNewModel)), ::toModel)
        }
        "models.refit" -> Entries(args, "name", "as_of").let { given ->
            check.that(crm.models.refit(name = given.need("name", ::toText), asOf = given.maybe("as_of", ::toTimestamp)), ::toModel)
        }
        "models.pin" -> Entries(args, "id").let { given ->
            check.that(crm.models.pin(id = given.need("id", ::toModelId)), ::toModel)
        }
        "models.unpin" -> Entries(args, "name").let { given ->
            check.that(crm.models.unpin(name = given.need("name", ::toText)), ::toUnit)
        }
        "models.roll_back" -> Entries(args, "name").let { given ->
            check.that(crm.models.rollBack(name = given.need("name", ::toText)), ::toModel)
        }
        "models.delete" -> Entries(args, "id", "version").let { given ->
            check.that(crm.models.delete(id = given.need("id", ::toModelId), version = given.maybe("version", ::toULong)), ::toModel)
        }
        "models.score" -> Entries(args, "name", "customer_id").let { given ->
            check.that(crm.models.score(name = given.need("name", ::toText), customerId = given.need("customer_id", ::toCustomerId)), optional(::toModelScore))
        }
        "models.scores" -> Entries(args, "name", "query", "page").let { given ->
            check.that(crm.models.scores(name = given.need("name", ::toText), query = given.maybe("query", ::toScoreQuery) ?: ScoreQuery(), page = given.maybe("page", ::toPageRequest) ?: PageRequest()), ::toModelScorePage)
        }
        "models.features" -> Entries(args, "query", "page").let { given ->
            check.that(crm.models.features(query = given.need("query", ::toFeatureQuery), page = given.maybe("page", ::toPageRequest) ?: PageRequest()), ::toCustomerFeaturesPage)
        }
        else -> throw Unreadable("operation $operation")
    }
}

private suspend fun callNotes(crm: Crm, operation: String, args: JsonElement, check: Check) {
    when (operation) {
        "notes.get" -> Entries(args, "id").let { given ->
            check.that(crm.notes.get(id = given.need("id", ::toNoteId)), ::toNote)
        }
        "notes.find" -> Entries(args, "id").let { given ->
            check.that(crm.notes.find(id = given.need("id", ::toNoteId)), optional(::toNote))
        }
        "notes.of" -> Entries(args, "customer_id", "page").let { given ->
            check.that(crm.notes.of(customerId = given.need("customer_id", ::toCustomerId), page = given.maybe("page", ::toPageRequest) ?: PageRequest()), ::toNotePage)
        }
        "notes.as_of" -> Entries(args, "id", "at").let { given ->
            check.that(crm.notes.asOf(id = given.need("id", ::toNoteId), at = given.need("at", ::toTimestamp)), ::toNote)
        }
        "notes.history" -> Entries(args, "id", "page").let { given ->
            check.that(crm.notes.history(id = given.need("id", ::toNoteId), page = given.maybe("page", ::toPageRequest) ?: PageRequest()), ::toHistoryEntryPage)
        }
        "notes.create" -> Entries(args, "new").let { given ->
            check.that(crm.notes.create(new = given.need("new", ::toNewNote)), ::toNote)
        }
        "notes.update" -> Entries(args, "id", "patch").let { given ->
            check.that(crm.notes.update(id = given.need("id", ::toNoteId), patch = given.maybe("patch", ::toNotePatch) ?: NotePatch()), ::toNote)
        }
        "notes.delete" -> Entries(args, "id", "version").let { given ->
            check.that(crm.notes.delete(id = given.need("id", ::toNoteId), version = given.maybe("version", ::toULong)), ::toNote)
        }
        "notes.restore" -> Entries(args, "id", "version").let { given ->
            check.that(crm.notes.restore(id = given.need("id", ::toNoteId), version = given.maybe("version", ::toULong)), ::toNote)
        }
        else -> throw Unreadable("operation $operation")
    }
}

private suspend fun callOrders(crm: Crm, operation: String, args: JsonElement, check: Check) {
    when (operation) {
        "orders.get" -> Entries(args, "id").let { given ->
            check.that(crm.orders.get(id = given.need("id", ::toOrderId)), ::toOrder)
        }
        "orders.find" -> Entries(args, "id").let { given ->
            check.that(crm.orders.find(id = given.need("id", ::toOrderId)), optional(::toOrder))
        }
        "orders.find_by_number" -> Entries(args, "source", "number").let { given ->
            check.that(crm.orders.findByNumber(source = given.maybe("source", ::toText), number = given.need("number", ::toText)), optional(::toOrder))
        }
        "orders.list" -> Entries(args, "query", "page").let { given ->
            check.that(crm.orders.list(query = given.maybe("query", ::toOrderQuery) ?: OrderQuery(), page = given.maybe("page", ::toPageRequest) ?: PageRequest()), ::toOrderPage)
        }
        "orders.late" -> Entries(args, "as_of", "page").let { given ->
            check.that(crm.orders.late(asOf = given.maybe("as_of", ::toTimestamp), page = given.maybe("page", ::toPageRequest) ?: PageRequest()), ::toLateOrderPage)
        }
        "orders.as_of" -> Entries(args, "id", "at").let { given ->
            check.that(crm.orders.asOf(id = given.need("id", ::toOrderId), at = given.need("at", ::toTimestamp)), ::toOrder)
        }
        "orders.history" -> Entries(args, "id", "page").let { given ->
            check.that(crm.orders.history(id = given.need("id", ::toOrderId), page = given.maybe("page", ::toPageRequest) ?: PageRequest()), ::toHistoryEntryPage)
        }
        "orders.create" -> Entries(args, "new").let { given ->
            check.that(crm.orders.create(new = given.need("new", ::toNewOrder)), ::toOrder)
        }
        "orders.update" -> Entries(args, "id", "patch").let { given ->
            check.that(crm.orders.update(id = given.need("id", ::toOrderId), patch = given.maybe("patch", ::toOrderPatch) ?: OrderPatch()), ::toOrder)
        }
        "orders.advance" -> Entries(args, "id", "advance").let { given ->
            check.that(crm.orders.advance(id = given.need("id", ::toOrderId), advance = given.need("advance", ::toOrderAdvance)), ::toOrder)
        }
        "orders.cancel" -> Entries(args, "id", "cancellation").let { given ->
            check.that(crm.orders.cancel(id = given.need("id", ::toOrderId), cancellation = given.maybe("cancellation", ::toOrderCancellation) ?: OrderCancellation()), ::toOrder)
        }
        "orders.reopen" -> Entries(args, "id", "version").let { given ->
            check.that(crm.orders.reopen(id = given.need("id", ::toOrderId), version = given.maybe("version", ::toULong)), ::toOrder)
        }
        "orders.add_payment" -> Entries(args, "id", "payment").let { given ->
            check.that(crm.orders.addPayment(id = given.need("id", ::toOrderId), payment = given.maybe("payment", ::toNewPayment) ?: NewPayment()), ::toOrder)
        }
        "orders.refund" -> Entries(args, "id", "refund").let { given ->
            check.that(crm.orders.refund(id = given.need("id", ::toOrderId), refund = given.maybe("refund", ::toNewRefund) ?: NewRefund()), ::toOrder)
        }
        "orders.delete" -> Entries(args, "id", "version").let { given ->
            check.that(crm.orders.delete(id = given.need("id", ::toOrderId), version = given.maybe("version", ::toULong)), ::toOrder)
        }
        "orders.restore" -> Entries(args, "id", "version").let { given ->
            check.that(crm.orders.restore(id = given.need("id", ::toOrderId), version = given.maybe("version", ::toULong)), ::toOrder)
        }
        else -> throw Unreadable("operation $operation")
    }
}

private suspend fun callPipelines(crm: Crm, operation: String, args: JsonElement, check: Check) {
    when (operation) {
        "pipelines.get" -> Entries(args, "id").let { given ->
            check.that(crm.pipelines.get(id = given.need("id", ::toPipelineId)), ::toPipeline)
        }
        "pipelines.find" -> Entries(args, "id").let { given ->
            check.that(crm.pipelines.find(id = given.need("id", ::toPipelineId)), optional(::toPipeline))
        }
        "pipelines.list" -> Entries(args).let { given ->
            check.that(crm.pipelines.list(), list(::toPipeline))
        }
        "pipelines.preview_edit" -> Entries(args, "id", "edit").let { given ->
            check.that(crm.pipelines.previewEdit(id = given.need("id", ::toPipelineId), edit = given.maybe("edit", ::toPipelineEdit) ?: PipelineEdit()), list(::toStageMigration))
        }
        "pipelines.as_of" -> Entries(args, "id", "at").let { given ->
            check.that(crm.pipelines.asOf(id = given.need("id", ::toPipelineId), at = given.need("at", ::toTimestamp)), ::toPipeline)
        }
        "pipelines.history" -> Entries(args, "id", "page").let { given ->
            check.that(crm.pipelines.history(id = given.need("id", ::toPipelineId), page = given.maybe("page", ::toPageRequest) ?: PageRequest()), ::toHistoryEntryPage)
        }
        "pipelines.create" -> Entries(args, "new").let { given ->
            check.that(crm.pipelines.create(new = given.maybe("new", ::toNewPipeline) ?: NewPipeline()), ::toPipeline)
        }
        "pipelines.update" -> Entries(args, "id", "patch").let { given ->
            check.that(crm.pipelines.update(id = given.need("id", ::toPipelineId), patch = given.maybe("patch", ::toPipelinePatch) ?: PipelinePatch()), ::toPipeline)
        }
        "pipelines.edit" -> Entries(args, "id", "edit").let { given ->
            check.that(crm.pipelines.edit(id = given.need("id", ::toPipelineId), edit = given.maybe("edit", ::toPipelineEdit) ?: PipelineEdit()), ::toEditedPipeline)
        }
        "pipelines.delete" -> Entries(args, "id", "version").let { given ->
            check.that(crm.pipelines.delete(id = given.need("id", ::toPipelineId), version = given.maybe("version", ::toULong)), ::toPipeline)
        }
        "pipelines.restore" -> Entries(args, "id", "version").let { given ->
            check.that(crm.pipelines.restore(id = given.need("id", ::toPipelineId), version = given.maybe("version", ::toULong)), ::toPipeline)
        }
        else -> throw Unreadable("operation $operation")
    }
}

private suspend fun callPredictions(crm: Crm, operation: String, args: JsonElement, check: Check) {
    when (operation) {
        "predictions.get" -> Entries(args, "deal_id").let { given ->
            check.that(crm.predictions.get(dealId = given.need("deal_id", ::toDealId)), ::toDealPrediction)
        }
        "predictions.model" -> Entries(args, "pipeline_id").let { given ->
            check.that(crm.predictions.model(pipelineId = given.need("pipeline_id", ::toPipelineId)), optional(::toLogisticModel))
        }
        "predictions.fit" -> Entries(args, "pipeline_id", "options").let { given ->
            check.that(crm.predictions.fit(pipelineId = given.need("pipeline_id", ::toPipelineId), options = given.maybe("options", ::toLogisticModelOptions) ?: LogisticModelOptions()), ::toLogisticModel)
        }
        "predictions.refresh" -> Entries(args, "pipeline_id").let { given ->
            check.that(crm.predictions.refresh(pipelineId = given.need("pipeline_id", ::toPipelineId)), ::toULong)
        }
        else -> throw Unreadable("operation $operation")
    }
}

private suspend fun callProducts(crm: Crm, operation: String, args: JsonElement, check: Check) {
    when (operation) {
        "products.get" -> Entries(args, "id").let { given ->
            check.that(crm.products.get(id = given.need("id", ::toProductId)), ::toProduct)
        }
        "products.find" -> Entries(args, "id").let { given ->
            check.that(crm.products.find(id = given.need("id", ::toProductId)), optional(::toProduct))
        }
        "products.find_by_sku" -> Entries(args, "sku").let { given ->
            check.that(crm.products.findBySku(sku = given.need("sku", ::toText)), optional(::toProduct))
        }
        "products.list" -> Entries(args, "query", "page").let { given ->
            check.that(crm.products.list(query = given.maybe("query", ::toProductQuery) ?: ProductQuery(), page = given.maybe("page", ::toPageRequest) ?: PageRequest()), ::toProductPage)
        }
        "products.as_of" -> Entries(args, "id", "at").let { given ->
            check.that(crm.products.asOf(id = given.need("id", ::toProductId), at = given.need("at", ::toTimestamp)), ::toProduct)
        }
        "products.history" -> Entries(args, "id", "page").let { given ->
            check.that(crm.products.history(id = given.need("id", ::toProductId), page = given.maybe("page", ::toPageRequest) ?: PageRequest()), ::toHistoryEntryPage)
        }
        "products.create" -> Entries(args, "new").let { given ->
            check.that(crm.products.create(new = given.maybe("new", ::toNewProduct) ?: NewProduct()), ::toProduct)
        }
        "products.update" -> Entries(args, "id", "patch").let { given ->
            check.that(crm.products.update(id = given.need("id", ::toProductId), patch = given.maybe("patch", ::toProductPatch) ?: ProductPatch()), ::toProduct)
        }
        "products.delete" -> Entries(args, "id", "version").let { given ->
            check.that(crm.products.delete(id = given.need("id", ::toProductId), version = given.maybe("version", ::toULong)), ::toProduct)
        }
        "products.restore" -> Entries(args, "id", "version").let { given ->
            check.that(crm.products.restore(id = given.need("id", ::toProductId), version = given.maybe("version", ::toULong)), ::toProduct)
        }
        else -> throw Unreadable("operation $operation")
    }
}

private suspend fun callPurchases(crm: Crm, operation: String, args: JsonElement, check: Check) {
    when (operation) {
        "purchases.get" -> Entries(args, "id").let { given ->
            check.that(crm.purchases.get(id = given.need("id", ::toPurchaseOrderId)), ::toPurchaseOrder)
        }
        "purchases.find" -> Entries(args, "id").let { given ->
            check.that(crm.purchases.find(id = given.need("id", ::toPurchaseOrderId)), optional(::toPurchaseOrder))
        }
        "purchases.list" -> Entries(args, "query", "page").let { given ->
            check.that(crm.purchases.list(query = given.maybe("query", ::toPurchaseQuery) ?: PurchaseQuery(), page = given.maybe("page", ::toPageRequest) ?: PageRequest()), ::toPurchaseOrderPage)
        }
        "purchases.as_of" -> Entries(args, "id", "at").let { given ->
            check.that(crm.purchases.asOf(id = given.need("id", ::toPurchaseOrderId), at = given.need("at", ::toTimestamp)), ::toPurchaseOrder)
        }
        "purchases.history" -> Entries(args, "id", "page").let { given ->
            check.that(crm.purchases.history(id = given.need("id", ::toPurchaseOrderId), page = given.maybe("page", ::toPageRequest) ?: PageRequest()), ::toHistoryEntryPage)
        }
        "purchases.create" -> Entries(args, "new").let { given ->
            check.that(crm.purchases.create(new = given.need("new", ::toNewPurchaseOrder)), ::toPurchaseOrder)
        }
        "purchases.update" -> Entries(args, "id", "patch").let { given ->
            check.that(crm.purchases.update(id = given.need("id", ::toPurchaseOrderId), patch = given.maybe("patch", ::toPurchaseOrderPatch) ?: PurchaseOrderPatch()), ::toPurchaseOrder)
        }
        "purchases.place" -> Entries(args, "id", "placement").let { given ->
            check.that(crm.purchases.place(id = given.need("id", ::toPurchaseOrderId), placement = given.maybe("placement", ::toPurchasePlacement) ?: PurchasePlacement()), ::toPurchaseOrder)
        }
        "purchases.receive" -> Entries(args, "id", "receipt").let { given ->
            check.that(crm.purchases.receive(id = given.need("id", ::toPurchaseOrderId), receipt = given.maybe("receipt", ::toNewReceipt) ?: NewReceipt()), ::toPurchaseOrder)
        }
        "purchases.cancel" -> Entries(args, "id", "cancellation").let { given ->
            check.that(crm.purchases.cancel(id = given.need("id", ::toPurchaseOrderId), cancellation = given.maybe("cancellation", ::toPurchaseCancellation) ?: PurchaseCancellation()), ::toPurchaseOrder)
        }
        "purchases.delete" -> Entries(args, "id", "version").let { given ->
            check.that(crm.purchases.delete(id = given.need("id", ::toPurchaseOrderId), version = given.maybe("version", ::toULong)), ::toPurchaseOrder)
        }
        "purchases.restore" -> Entries(args, "id", "version").let { given ->
            check.that(crm.purchases.restore(id = given.need("id", ::toPurchaseOrderId), version = given.maybe("version", ::toULong)), ::toPurchaseOrder)
        }
        else -> throw Unreadable("operation $operation")
    }
}

private suspend fun callQuotes(crm: Crm, operation: String, args: JsonElement, check: Check) {
    when (operation) {
        "quotes.get" -> Entries(args, "id").let { given ->
            check.that(crm.quotes.get(id = given.need("id", ::toQuoteId)), ::toQuote)
        }
        "quotes.find" -> Entries(args, "id").let { given ->
            check.that(crm.quotes.find(id = given.need("id", ::toQuoteId)), optional(::toQuote))
        }
        "quotes.list" -> Entries(args, "query", "page").let { given ->
            check.that(crm.quotes.list(query = given.maybe("query", ::toQuoteQuery) ?: QuoteQuery(), page = given.maybe("page", ::toPageRequest) ?: PageRequest()), ::toQuotePage)
        }
        "quotes.html" -> Entries(args, "id", "page").let { given ->
            check.that(crm.quotes.html(id = given.need("id", ::toQuoteId), page = given.maybe("page", ::toQuoteDocument) ?: QuoteDocument()), ::toText)
        }
        "quotes.as_of" -> Entries(args, "id", "at").let { given ->
            check.that(crm.quotes.asOf(id = given.need("id", ::toQuoteId), at = given.need("at", ::toTimestamp)), ::toQuote)
        }
        "quotes.history" -> Entries(args, "id", "page").let { given ->
            check.that(crm.quotes.history(id = given.need("id", ::toQuoteId), page = given.maybe("page", ::toPageRequest) ?: PageRequest()), ::toHistoryEntryPage)
        }
        "quotes.create" -> Entries(args, "new").let { given ->
            check.that(crm.quotes.create(new = given.need("new", ::toNewQuote)), ::toQuote)
        }
        "quotes.update" -> Entries(args, "id", "patch").let { given ->
            check.that(crm.quotes.update(id = given.need("id", ::toQuoteId), patch = given.maybe("patch", ::toQuotePatch) ?: QuotePatch()), ::toQuote)
        }
        "quotes.send" -> Entries(args, "id", "sending").let { given ->
            check.that(crm.quotes.send(id = given.need("id", ::toQuoteId), sending = given.maybe("sending", ::toQuoteSending) ?: QuoteSending()), ::toQuote)
        }
        "quotes.accept" -> Entries(args, "id", "acceptance").let { given ->
            check.that(crm.quotes.accept(id = given.need("id", ::toQuoteId), acceptance = given.maybe("acceptance", ::toQuoteAcceptance) ?: QuoteAcceptance()), ::toQuote)
        }
        "quotes.decline" -> Entries(args, "id", "refusal").let { given ->
            check.that(crm.quotes.decline(id = given.need("id", ::toQuoteId), refusal = given.maybe("refusal", ::toQuoteRefusal) ?: QuoteRefusal()), ::toQuote)
        }
        "quotes.revise" -> Entries(args, "id", "version").let { given ->
            check.that(crm.quotes.revise(id = given.need("id", ::toQuoteId), version = given.maybe("version", ::toULong)), ::toQuote)
        }
        "quotes.reopen" -> Entries(args, "id", "version").let { given ->
            check.that(crm.quotes.reopen(id = given.need("id", ::toQuoteId), version = given.maybe("version", ::toULong)), ::toQuote)
        }
        "quotes.delete" -> Entries(args, "id", "version").let { given ->
            check.that(crm.quotes.delete(id = given.need("id", ::toQuoteId), version = given.maybe("version", ::toULong)), ::toQuote)
        }
        "quotes.restore" -> Entries(args, "id", "version").let { given ->
            check.that(crm.quotes.restore(id = given.need("id", ::toQuoteId), version = given.maybe("version", ::toULong)), ::toQuote)
        }
        else -> throw Unreadable("operation $operation")
    }
}

private suspend fun callRates(crm: Crm, operation: String, args: JsonElement, check: Check) {
    when (operation) {
        "rates.get" -> Entries(args, "currency", "base", "on").let { given ->
            check.that(crm.rates.get(currency = given.need("currency", ::toText), base = given.need("base", ::toText), on = given.need("on", ::toCivilDate)), ::toExchangeRate)
        }
        "rates.find" -> Entries(args, "currency", "base", "on").let { given ->
            check.that(crm.rates.find(currency = given.need("currency", ::toText), base = given.need("base", ::toText), on = given.need("on", ::toCivilDate)), optional(::toExchangeRate))
        }
        "rates.list" -> Entries(args, "query", "page").let { given ->
            check.that(crm.rates.list(query = given.maybe("query", ::toRateQuery) ?: RateQuery(), page = given.maybe("page", ::toPageRequest) ?: PageRequest()), ::toExchangeRatePage)
        }
        "rates.convert" -> Entries(args, "money", "base", "on").let { given ->
            check.that(crm.rates.convert(money = given.need("money", ::toMoney), base = given.need("base", ::toText), on = given.need("on", ::toCivilDate)), ::toMoney)
        }
        "rates.as_of" -> Entries(args, "currency", "base", "on", "at").let { given ->
            check.that(crm.rates.asOf(currency = given.need("currency", ::toText), base = given.need("base", ::toText), on = given.need("on", ::toCivilDate), at = given.need("at", ::toTimestamp)), ::toExchangeRate)
        }
        "rates.history" -> Entries(args, "currency", "base", "on", "page").let { given ->
            check.that(crm.rates.history(currency = given.need("currency", ::toText), base = given.need("base", ::toText), on = given.need("on", ::toCivilDate), page = given.maybe("page", ::toPageRequest) ?: PageRequest()), ::toHistoryEntryPage)
        }
        "rates.set" -> Entries(args, "new").let { given ->
            check.that(crm.rates.set(new = given.need("new", ::toNewExchangeRate)), ::toExchangeRate)
        }
        "rates.delete" -> Entries(args, "currency", "base", "on", "version").let { given ->
            check.that(crm.rates.delete(currency = given.need("currency", ::toText), base = given.need("base", ::toText), on = given.need("on", ::toCivilDate), version = given.maybe("version", ::toULong)), ::toExchangeRate)
        }
        else -> throw Unreadable("operation $operation")
    }
}

private suspend fun callRecommendations(crm: Crm, operation: String, args: JsonElement, check: Check) {
    when (operation) {
        "recommendations.for_customer" -> Entries(args, "customer_id", "query").let { given ->
            check.that(crm.recommendations.forCustomer(customerId = given.need("customer_id", ::toCustomerId), query = given.maybe("query", ::toRecommendationQuery) ?: RecommendationQuery()), list(::toProductRecommendation))
        }
        "recommendations.similar" -> Entries(args, "product_id", "query").let { given ->
            check.that(crm.recommendations.similar(productId = given.need("product_id", ::toProductId), query = given.maybe("query", ::toSimilarProductQuery) ?: SimilarProductQuery()), list(::toSimilarProduct))
        }
        "recommendations.evaluate" -> Entries(args, "options").let { given ->
            check.that(crm.recommendations.evaluate(options = given.maybe("options", ::toRecommendationReviewOptions) ?: RecommendationReviewOptions()), ::toRecommendationReview)
        }
        "recommendations.memory_bytes" -> Entries(args).let { given ->
            check.that(crm.recommendations.memoryBytes(), ::toULong)
        }
        else -> throw Unreadable("operation $operation")
    }
}

private suspend fun callRelationships(crm: Crm, operation: String, args: JsonElement, check: Check) {
    when (operation) {
        "relationships.get" -> Entries(args, "id").let { given ->
            check.that(crm.relationships.get(id = given.need("id", ::toRelationshipId)), ::toRelationship)
        }
        "relationships.find" -> Entries(args, "id").let { given ->
            check.that(crm.relationships.find(id = given.need("id", ::toRelationshipId)), optional(::toRelationship))
        }
        "relationships.of" -> Entries(args, "customer_id", "page").let { given ->
            check.that(crm.relationships.of(customerId = given.need("customer_id", ::toCustomerId), page = given.maybe("page", ::toPageRequest) ?: PageRequest()), ::toRelationshipPage)
        }
        "relationships.as_of" -> Entries(args, "id", "at").let { given ->
            check.that(crm.relationships.asOf(id = given.need("id", ::toRelationshipId), at = given.need("at", ::toTimestamp)), ::toRelationship)
        }
        "relationships.history" -> Entries(args, "id", "page").let { given ->
            check.that(crm.relationships.history(id = given.need("id", ::toRelationshipId), page = given.maybe("page", ::toPageRequest) ?: PageRequest()), ::toHistoryEntryPage)
        }
        "relationships.create" -> Entries(args, "new").let { given ->
            check.that(crm.relationships.create(new = given.need("new", ::toNewRelationship)), ::toRelationship)
        }
        "relationships.update" -> Entries(args, "id", "patch").let { given ->
            check.that(crm.relationships.update(id = given.need("id", ::toRelationshipId), patch = given.maybe("patch", ::toRelationshipPatch) ?: RelationshipPatch()), ::toRelationship)
        }
        "relationships.delete" -> Entries(args, "id", "version").let { given ->
            check.that(crm.relationships.delete(id = given.need("id", ::toRelationshipId), version = given.maybe("version", ::toULong)), ::toRelationship)
        }
        else -> throw Unreadable("operation $operation")
    }
}

private suspend fun callReports(crm: Crm, operation: String, args: JsonElement, check: Check) {
    when (operation) {
        "reports.sales" -> Entries(args).let { given ->
            check.that(crm.reports.sales(), ::toSalesReport)
        }
        "reports.top_customers" -> Entries(args, "currency", "limit").let { given ->
            check.that(crm.reports.topCustomers(currency = given.need("currency", ::toText), limit = given.need("limit", ::toUInt)), list(::toTopCustomer))
        }
        "reports.deal_metrics" -> Entries(args, "query", "as_of").let { given ->
            check.that(crm.reports.dealMetrics(query = given.need("query", ::toDealMetricsQuery), asOf = given.maybe("as_of", ::toTimestamp)), ::toDealMetrics)
        }
        "reports.funnel" -> Entries(args, "query", "as_of").let { given ->
            check.that(crm.reports.funnel(query = given.need("query", ::toFunnelQuery), asOf = given.maybe("as_of", ::toTimestamp)), ::toFunnel)
        }
        "reports.outlook" -> Entries(args, "query", "as_of").let { given ->
            check.that(crm.reports.outlook(query = given.need("query", ::toOutlookQuery), asOf = given.maybe("as_of", ::toTimestamp)), list(::toPeriodOutlook))
        }
        "reports.sales_page" -> Entries(args, "query", "as_of").let { given ->
            check.that(crm.reports.salesPage(query = given.need("query", ::toOutlookQuery), asOf = given.maybe("as_of", ::toTimestamp)), ::toText)
        }
        "reports.abc" -> Entries(args, "query").let { given ->
            check.that(crm.reports.abc(query = given.need("query", ::toAbcQuery)), ::toAbcReport)
        }
        "reports.pareto_chart" -> Entries(args, "query").let { given ->
            check.that(crm.reports.paretoChart(query = given.need("query", ::toAbcQuery)), ::toText)
        }
        "reports.demand_chart" -> Entries(args, "query").let { given ->
            check.that(crm.reports.demandChart(query = given.maybe("query", ::toDemandForecastQuery) ?: DemandForecastQuery()), ::toText)
        }
        "reports.holdout_page" -> Entries(args, "name", "holdout_days").let { given ->
            check.that(crm.reports.holdoutPage(name = given.need("name", ::toText), holdoutDays = given.need("holdout_days", ::toUInt)), ::toText)
        }
        "reports.concentration" -> Entries(args, "currency").let { given ->
            check.that(crm.reports.concentration(currency = given.need("currency", ::toText)), ::toConcentration)
        }
        else -> throw Unreadable("operation $operation")
    }
}

private suspend fun callReturns(crm: Crm, operation: String, args: JsonElement, check: Check) {
    when (operation) {
        "returns.get" -> Entries(args, "id").let { given ->
            check.that(crm.returns.get(id = given.need("id", ::toReturnId)), ::toReturn)
        }
        "returns.find" -> Entries(args, "id").let { given ->
            check.that(crm.returns.find(id = given.need("id", ::toReturnId)), optional(::toReturn))
        }
        "returns.list" -> Entries(args, "query", "page").let { given ->
            check.that(crm.returns.list(query = given.maybe("query", ::toReturnQuery) ?: ReturnQuery(), page = given.maybe("page", ::toPageRequest) ?: PageRequest()), ::toReturnPage)
        }
        "returns.as_of" -> Entries(args, "id", "at").let { given ->
            check.that(crm.returns.asOf(id = given.need("id", ::toReturnId), at = given.need("at", ::toTimestamp)), ::toReturn)
        }
        "returns.history" -> Entries(args, "id", "page").let { given ->
            check.that(crm.returns.history(id = given.need("id", ::toReturnId), page = given.maybe("page", ::toPageRequest) ?: PageRequest()), ::toHistoryEntryPage)
        }
        "returns.create" -> Entries(args, "new").let { given ->
            check.that(crm.returns.create(new = given.need("new", ::toNewReturn)), ::toReturn)
        }
        "returns.update" -> Entries(args, "id", "patch").let { given ->
            check.that(crm.returns.update(id = given.need("id", ::toReturnId), patch = given.maybe("patch", ::toReturnPatch) ?: ReturnPatch()), ::toReturn)
        }
        "returns.advance" -> Entries(args, "id", "advance").let { given ->
            check.that(crm.returns.advance(id = given.need("id", ::toReturnId), advance = given.need("advance", ::toReturnAdvance)), ::toReturn)
        }
        "returns.close" -> Entries(args, "id", "closing").let { given ->
            check.that(crm.returns.close(id = given.need("id", ::toReturnId), closing = given.maybe("closing", ::toReturnClosing) ?: ReturnClosing()), ::toReturn)
        }
        "returns.delete" -> Entries(args, "id", "version").let { given ->
            check.that(crm.returns.delete(id = given.need("id", ::toReturnId), version = given.maybe("version", ::toULong)), ::toReturn)
        }
        "returns.restore" -> Entries(args, "id", "version").let { given ->
            check.that(crm.returns.restore(id = given.need("id", ::toReturnId), version = given.maybe("version", ::toULong)), ::toReturn)
        }
        else -> throw Unreadable("operation $operation")
    }
}

private suspend fun callScoring(crm: Crm, operation: String, args: JsonElement, check: Check) {
    when (operation) {
        "scoring.rfm" -> Entries(args, "as_of", "currency", "options").let { given ->
            check.that(crm.scoring.rfm(asOf = given.need("as_of", ::toTimestamp), currency = given.need("currency", ::toText), options = given.maybe("options", ::toRfmOptions) ?: RfmOptions()), ::toRfmScores)
        }
        else -> throw Unreadable("operation $operation")
    }
}

private suspend fun callSegments(crm: Crm, operation: String, args: JsonElement, check: Check) {
    when (operation) {
        "segments.get" -> Entries(args, "id").let { given ->
            check.that(crm.segments.get(id = given.need("id", ::toSegmentId)), ::toSegment)
        }
        "segments.find" -> Entries(args, "id").let { given ->
            check.that(crm.segments.find(id = given.need("id", ::toSegmentId)), optional(::toSegment))
        }
        "segments.find_by_name" -> Entries(args, "name").let { given ->
            check.that(crm.segments.findByName(name = given.need("name", ::toText)), optional(::toSegment))
        }
        "segments.list" -> Entries(args, "page").let { given ->
            check.that(crm.segments.list(page = given.maybe("page", ::toPageRequest) ?: PageRequest()), ::toSegmentPage)
        }
        "segments.as_of" -> Entries(args, "id", "at").let { given ->
            check.that(crm.segments.asOf(id = given.need("id", ::toSegmentId), at = given.need("at", ::toTimestamp)), ::toSegment)
        }
        "segments.history" -> Entries(args, "id", "page").let { given ->
            check.that(crm.segments.history(id = given.need("id", ::toSegmentId), page = given.maybe("page", ::toPageRequest) ?: PageRequest()), ::toHistoryEntryPage)
        }
        "segments.count" -> Entries(args, "id").let { given ->
            check.that(crm.segments.count(id = given.need("id", ::toSegmentId)), ::toULong)
        }
        "segments.contains" -> Entries(args, "id", "customer_id").let { given ->
            check.that(crm.segments.contains(id = given.need("id", ::toSegmentId), customerId = given.need("customer_id", ::toCustomerId)), ::toBoolean)
        }
        "segments.members" -> Entries(args, "id", "page").let { given ->
            check.that(crm.segments.members(id = given.need("id", ::toSegmentId), page = given.maybe("page", ::toPageRequest) ?: PageRequest()), ::toCustomerIdPage)
        }
        "segments.of_customer" -> Entries(args, "customer_id").let { given ->
            check.that(crm.segments.ofCustomer(customerId = given.need("customer_id", ::toCustomerId)), list(::toSegmentId))
        }
        "segments.events" -> Entries(args, "id", "page").let { given ->
            check.that(crm.segments.events(id = given.need("id", ::toSegmentId), page = given.maybe("page", ::toPageRequest) ?: PageRequest()), ::toSegmentEvents)
        }
        "segments.next_events" -> Entries(args, "id", "cursor", "limit").let { given ->
            check.that(crm.segments.nextEvents(id = given.need("id", ::toSegmentId), cursor = given.need("cursor", ::toText), limit = given.need("limit", ::toUInt)), ::toSegmentEvents)
        }
        "segments.members_as_of" -> Entries(args, "id", "at", "page").let { given ->
            check.that(crm.segments.membersAsOf(id = given.need("id", ::toSegmentId), at = given.need("at", ::toTimestamp), page = given.maybe("page", ::toPageRequest) ?: PageRequest()), ::toCustomerIdPage)
        }
        "segments.contains_as_of" -> Entries(args, "id", "customer_id", "at").let { given ->
            check.that(crm.segments.containsAsOf(id = given.need("id", ::toSegmentId), customerId = given.need("customer_id", ::toCustomerId), at = given.need("at", ::toTimestamp)), ::toBoolean)
        }
        "segments.sizes" -> Entries(args, "id", "start", "end", "step_seconds").let { given ->
            check.that(crm.segments.sizes(id = given.need("id", ::toSegmentId), start = given.need("start", ::toTimestamp), end = given.need("end", ::toTimestamp), stepSeconds = given.need("step_seconds", ::toUInt)), list(::toSegmentSize))
        }
        "segments.overlap" -> Entries(args, "ids").let { given ->
            check.that(crm.segments.overlap(ids = given.need("ids", list(::toSegmentId))), list(::toSegmentOverlap))
        }
        "segments.sample" -> Entries(args, "id", "n", "seed").let { given ->
            check.that(crm.segments.sample(id = given.need("id", ::toSegmentId), n = given.need("n", ::toUInt), seed = given.need("seed", ::toULong)), list(::toCustomerId))
        }
        "segments.explain" -> Entries(args, "id", "customer_id").let { given ->
            check.that(crm.segments.explain(id = given.need("id", ::toSegmentId), customerId = given.need("customer_id", ::toCustomerId)), ::toSegmentExplanation)
        }
        "segments.schema" -> Entries(args).let { given ->
            check.that(crm.segments.schema(), ::toSegmentSchema)
        }
        "segments.parse" -> Entries(args, "expression").let { given ->
            check.that(crm.segments.parse(expression = given.need("expression", ::toText)), ::toJsonText)
        }
        "segments.bind" -> Entries(args, "expression", "values").let { given ->
            check.that(crm.segments.bind(expression = given.need("expression", ::toText), values = given.need("values", map(::toParameter))), ::toText)
        }
        "segments.format" -> Entries(args, "tree").let { given ->
            check.that(crm.segments.format(tree = given.need("tree", ::toJsonText)), ::toText)
        }
        "segments.memory_bytes" -> Entries(args).let { given ->
            check.that(crm.segments.memoryBytes(), ::toULong)
        }
        "segments.preview" -> Entries(args, "expression", "sample").let { given ->
            check.that(crm.segments.preview(expression = given.need("expression", ::toText), sample = given.need("sample", ::toUInt)), ::toSegmentPreview)
        }
        "segments.select" -> Entries(args, "expression", "page").let { given ->
            check.that(crm.segments.select(expression = given.need("expression", ::toText), page = given.maybe("page", ::toPageRequest) ?: PageRequest()), ::toCustomerIdPage)
        }
        "segments.attributes" -> Entries(args, "expression", "page").let { given ->
            check.that(crm.segments.attributes(expression = given.need("expression", ::toText), page = given.maybe("page", ::toPageRequest) ?: PageRequest()), ::toCustomerAttributesPage)
        }
        "segments.create" -> Entries(args, "new").let { given ->
            check.that(crm.segments.create(new = given.maybe("new", ::toNewSegment) ?: NewSegment()), ::toSegment)
        }
        "segments.update" -> Entries(args, "id", "patch").let { given ->
            check.that(crm.segments.update(id = given.need("id", ::toSegmentId), patch = given.maybe("patch", ::toSegmentPatch) ?: SegmentPatch()), ::toSegment)
        }
        "segments.delete" -> Entries(args, "id", "version").let { given ->
            check.that(crm.segments.delete(id = given.need("id", ::toSegmentId), version = given.maybe("version", ::toULong)), ::toSegment)
        }
        "segments.add" -> Entries(args, "id", "customer_ids").let { given ->
            check.that(crm.segments.add(id = given.need("id", ::toSegmentId), customerIds = given.need("customer_ids", list(::toCustomerId))), ::toUnit)
        }
        "segments.remove" -> Entries(args, "id", "customer_ids").let { given ->
            check.that(crm.segments.remove(id = given.need("id", ::toSegmentId), customerIds = given.need("customer_ids", list(::toCustomerId))), ::toUnit)
        }
        "segments.acknowledge" -> Entries(args, "id", "cursor", "after").let { given ->
            check.that(crm.segments.acknowledge(id = given.need("id", ::toSegmentId), cursor = given.need("cursor", ::toText), after = given.need("after", ::toCursor)), ::toUnit)
        }
        "segments.build" -> Entries(args).let { given ->
            check.that(crm.segments.build(), ::toUnit)
        }
        "segments.settle" -> Entries(args).let { given ->
            check.that(crm.segments.settle(), optional(::toTimestamp))
        }
        "segments.members_bitmap" -> Entries(args, "id").let { given ->
            check.that(crm.segments.membersBitmap(id = given.need("id", ::toSegmentId)), ::toByteArray)
        }
        "segments.select_bitmap" -> Entries(args, "expression").let { given ->
            check.that(crm.segments.selectBitmap(expression = given.need("expression", ::toText)), ::toByteArray)
        }
        else -> throw Unreadable("operation $operation")
    }
}

private suspend fun callShipments(crm: Crm, operation: String, args: JsonElement, check: Check) {
    when (operation) {
        "shipments.get" -> Entries(args, "id").let { given ->
            check.that(crm.shipments.get(id = given.need("id", ::toShipmentId)), ::toShipment)
        }
        "shipments.find" -> Entries(args, "id").let { given ->
            check.that(crm.shipments.find(id = given.need("id", ::toShipmentId)), optional(::toShipment))
        }
        "shipments.list" -> Entries(args, "query", "page").let { given ->
            check.that(crm.shipments.list(query = given.maybe("query", ::toShipmentQuery) ?: ShipmentQuery(), page = given.maybe("page", ::toPageRequest) ?: PageRequest()), ::toShipmentPage)
        }
        "shipments.progress" -> Entries(args, "order_id").let { given ->
            check.that(crm.shipments.progress(orderId = given.need("order_id", ::toOrderId)), list(::toOrderLineProgress))
        }
        "shipments.as_of" -> Entries(args, "id", "at").let { given ->
            check.that(crm.shipments.asOf(id = given.need("id", ::toShipmentId), at = given.need("at", ::toTimestamp)), ::toShipment)
        }
        "shipments.history" -> Entries(args, "id", "page").let { given ->
            check.that(crm.shipments.history(id = given.need("id", ::toShipmentId), page = given.maybe("page", ::toPageRequest) ?: PageRequest()), ::toHistoryEntryPage)
        }
        "shipments.create" -> Entries(args, "new").let { given ->
            check.that(crm.shipments.create(new = given.need("new", ::toNewShipment)), ::toShipment)
        }
        "shipments.update" -> Entries(args, "id", "patch").let { given ->
            check.that(crm.shipments.update(id = given.need("id", ::toShipmentId), patch = given.maybe("patch", ::toShipmentPatch) ?: ShipmentPatch()), ::toShipment)
        }
        "shipments.ship" -> Entries(args, "id", "step").let { given ->
            check.that(crm.shipments.ship(id = given.need("id", ::toShipmentId), step = given.maybe("step", ::toShipmentStep) ?: ShipmentStep()), ::toShipment)
        }
        "shipments.deliver" -> Entries(args, "id", "step").let { given ->
            check.that(crm.shipments.deliver(id = given.need("id", ::toShipmentId), step = given.maybe("step", ::toShipmentStep) ?: ShipmentStep()), ::toShipment)
        }
        "shipments.delete" -> Entries(args, "id", "version").let { given ->
            check.that(crm.shipments.delete(id = given.need("id", ::toShipmentId), version = given.maybe("version", ::toULong)), ::toShipment)
        }
        "shipments.restore" -> Entries(args, "id", "version").let { given ->
            check.that(crm.shipments.restore(id = given.need("id", ::toShipmentId), version = given.maybe("version", ::toULong)), ::toShipment)
        }
        else -> throw Unreadable("operation $operation")
    }
}

private suspend fun callTasks(crm: Crm, operation: String, args: JsonElement, check: Check) {
    when (operation) {
        "tasks.get" -> Entries(args, "id").let { given ->
            check.that(crm.tasks.get(id = given.need("id", ::toTaskId)), ::toTask)
        }
        "tasks.find" -> Entries(args, "id").let { given ->
            check.that(crm.tasks.find(id = given.need("id", ::toTaskId)), optional(::toTask))
        }
        "tasks.list" -> Entries(args, "query", "page").let { given ->
            check.that(crm.tasks.list(query = given.maybe("query", ::toTaskQuery) ?: TaskQuery(), page = given.maybe("page", ::toPageRequest) ?: PageRequest()), ::toTaskPage)
        }
        "tasks.work_queue" -> Entries(args, "query", "page").let { given ->
            check.that(crm.tasks.workQueue(query = given.maybe("query", ::toWorkQuery) ?: WorkQuery(), page = given.maybe("page", ::toPageRequest) ?: PageRequest()), ::toWorkItemPage)
        }
        "tasks.reminders" -> Entries(args, "query", "page").let { given ->
            check.that(crm.tasks.reminders(query = given.maybe("query", ::toReminderQuery) ?: ReminderQuery(), page = given.maybe("page", ::toPageRequest) ?: PageRequest()), ::toTaskPage)
        }
        "tasks.call_queue" -> Entries(args, "queue").let { given ->
            check.that(crm.tasks.callQueue(queue = given.maybe("queue", ::toCallQueue) ?: CallQueue()), list(::toTask))
        }
        "tasks.as_of" -> Entries(args, "id", "at").let { given ->
            check.that(crm.tasks.asOf(id = given.need("id", ::toTaskId), at = given.need("at", ::toTimestamp)), ::toTask)
        }
        "tasks.history" -> Entries(args, "id", "page").let { given ->
            check.that(crm.tasks.history(id = given.need("id", ::toTaskId), page = given.maybe("page", ::toPageRequest) ?: PageRequest()), ::toHistoryEntryPage)
        }
        "tasks.create" -> Entries(args, "new").let { given ->
            check.that(crm.tasks.create(new = given.need("new", ::toNewTask)), ::toTask)
        }
        "tasks.update" -> Entries(args, "id", "patch").let { given ->
            check.that(crm.tasks.update(id = given.need("id", ::toTaskId), patch = given.maybe("patch", ::toTaskPatch) ?: TaskPatch()), ::toTask)
        }
        "tasks.complete" -> Entries(args, "id", "completion").let { given ->
            check.that(crm.tasks.complete(id = given.need("id", ::toTaskId), completion = given.maybe("completion", ::toTaskCompletion) ?: TaskCompletion()), ::toTask)
        }
        "tasks.cancel" -> Entries(args, "id", "cancellation").let { given ->
            check.that(crm.tasks.cancel(id = given.need("id", ::toTaskId), cancellation = given.maybe("cancellation", ::toTaskCancellation) ?: TaskCancellation()), ::toTask)
        }
        "tasks.reopen" -> Entries(args, "id", "version").let { given ->
            check.that(crm.tasks.reopen(id = given.need("id", ::toTaskId), version = given.maybe("version", ::toULong)), ::toTask)
        }
        "tasks.check_in" -> Entries(args, "id", "check").let { given ->
            check.that(crm.tasks.checkIn(id = given.need("id", ::toTaskId), check = given.maybe("check", ::toTaskCheck) ?: TaskCheck()), ::toTask)
        }
        "tasks.check_out" -> Entries(args, "id", "check").let { given ->
            check.that(crm.tasks.checkOut(id = given.need("id", ::toTaskId), check = given.maybe("check", ::toTaskCheck) ?: TaskCheck()), ::toTask)
        }
        "tasks.claim" -> Entries(args, "id", "claiming").let { given ->
            check.that(crm.tasks.claim(id = given.need("id", ::toTaskId), claiming = given.maybe("claiming", ::toTaskClaiming) ?: TaskClaiming()), ::toTask)
        }
        "tasks.release" -> Entries(args, "id", "version").let { given ->
            check.that(crm.tasks.release(id = given.need("id", ::toTaskId), version = given.maybe("version", ::toULong)), ::toTask)
        }
        "tasks.next_call" -> Entries(args, "claiming").let { given ->
            check.that(crm.tasks.nextCall(claiming = given.maybe("claiming", ::toTaskClaiming) ?: TaskClaiming()), optional(::toTask))
        }
        "tasks.attempt" -> Entries(args, "id", "attempt").let { given ->
            check.that(crm.tasks.attempt(id = given.need("id", ::toTaskId), attempt = given.need("attempt", ::toNewCallAttempt)), ::toTask)
        }
        "tasks.delete" -> Entries(args, "id", "version").let { given ->
            check.that(crm.tasks.delete(id = given.need("id", ::toTaskId), version = given.maybe("version", ::toULong)), ::toTask)
        }
        "tasks.restore" -> Entries(args, "id", "version").let { given ->
            check.that(crm.tasks.restore(id = given.need("id", ::toTaskId), version = given.maybe("version", ::toULong)), ::toTask)
        }
        else -> throw Unreadable("operation $operation")
    }
}

/** A command of a batch by its operation's name. */
internal fun toCommand(operation: String, args: JsonElement): Command = when (operation) {
    "associations.rules" -> Entries(args, "query").let { given -> Command.Associations(AssociationsCommand.Rules(query = given.maybe("query", ::toBasketQuery) ?: BasketQuery())) }
    "associations.itemsets" -> Entries(args, "query").let { given -> Command.Associations(AssociationsCommand.Itemsets(query = given.maybe("query", ::toBasketQuery) ?: BasketQuery())) }
    "categories.get" -> Entries(args, "id").let { given -> Command.Categories(CategoriesCommand.Get(id = given.need("id", ::toCategoryId))) }
    "categories.find" -> Entries(args, "id").let { given -> Command.Categories(CategoriesCommand.Find(id = given.need("id", ::toCategoryId))) }
    "categories.list" -> Entries(args, "page").let { given -> Command.Categories(CategoriesCommand.List(page = given.maybe("page", ::toPageRequest) ?: PageRequest())) }
    "categories.children" -> Entries(args, "parent", "page").let { given -> Command.Categories(CategoriesCommand.Children(parent = given.maybe("parent", ::toCategoryId), page = given.maybe("page", ::toPageRequest) ?: PageRequest())) }
    "categories.as_of" -> Entries(args, "id", "at").let { given -> Command.Categories(CategoriesCommand.AsOf(id = given.need("id", ::toCategoryId), at = given.need("at", ::toTimestamp))) }
    "categories.history" -> Entries(args, "id", "page").let { given -> Command.Categories(CategoriesCommand.History(id = given.need("id", ::toCategoryId), page = given.maybe("page", ::toPageRequest) ?: PageRequest())) }
    "categories.create" -> Entries(args, "new").let { given -> Command.Categories(CategoriesCommand.Create(new = given.maybe("new", ::toNewCategory) ?: NewCategory())) }
    "categories.update" -> Entries(args, "id", "patch").let { given -> Command.Categories(CategoriesCommand.Update(id = given.need("id", ::toCategoryId), patch = given.maybe("patch", ::toCategoryPatch) ?: CategoryPatch())) }
    "categories.delete" -> Entries(args, "id", "version").let { given -> Command.Categories(CategoriesCommand.Delete(id = given.need("id", ::toCategoryId), version = given.maybe("version", ::toULong))) }
    "categories.restore" -> Entries(args, "id", "version").let { given -> Command.Categories(CategoriesCommand.Restore(id = given.need("id", ::toCategoryId), version = given.maybe("version", ::toULong))) }
    "customers.get" -> Entries(args, "id").let { given -> Command.Customers(CustomersCommand.Get(id = given.need("id", ::toCustomerId))) }
    "customers.find" -> Entries(args, "id").let { given -> Command.Customers(CustomersCommand.Find(id = given.need("id", ::toCustomerId))) }
    "customers.find_deleted" -> Entries(args, "id").let { given -> Command.Customers(CustomersCommand.FindDeleted(id = given.need("id", ::toCustomerId))) }
    "customers.find_by_identifier" -> Entries(args, "identifier").let { given -> Command.Customers(CustomersCommand.FindByIdentifier(identifier = given.need("identifier", ::toIdentifier))) }
    "customers.search" -> Entries(args, "query", "limit").let { given -> Command.Customers(CustomersCommand.Search(query = given.need("query", ::toText), limit = given.maybe("limit", ::toUInt))) }
    "customers.list" -> Entries(args, "query", "page").let { given -> Command.Customers(CustomersCommand.List(query = given.maybe("query", ::toCustomerQuery) ?: CustomerQuery(), page = given.maybe("page", ::toPageRequest) ?: PageRequest())) }
    "customers.count" -> Entries(args, "query").let { given -> Command.Customers(CustomersCommand.Count(query = given.maybe("query", ::toCustomerQuery) ?: CustomerQuery())) }
    "customers.as_of" -> Entries(args, "id", "at").let { given -> Command.Customers(CustomersCommand.AsOf(id = given.need("id", ::toCustomerId), at = given.need("at", ::toTimestamp))) }
    "customers.history" -> Entries(args, "id", "page").let { given -> Command.Customers(CustomersCommand.History(id = given.need("id", ::toCustomerId), page = given.maybe("page", ::toPageRequest) ?: PageRequest())) }
    "customers.create" -> Entries(args, "new").let { given -> Command.Customers(CustomersCommand.Create(new = given.maybe("new", ::toNewCustomer) ?: NewCustomer())) }
    "customers.update" -> Entries(args, "id", "patch").let { given -> Command.Customers(CustomersCommand.Update(id = given.need("id", ::toCustomerId), patch = given.maybe("patch", ::toCustomerPatch) ?: CustomerPatch())) }
    "customers.delete" -> Entries(args, "id", "version").let { given -> Command.Customers(CustomersCommand.Delete(id = given.need("id", ::toCustomerId), version = given.maybe("version", ::toULong))) }
    "customers.restore" -> Entries(args, "id", "version").let { given -> Command.Customers(CustomersCommand.Restore(id = given.need("id", ::toCustomerId), version = given.maybe("version", ::toULong))) }
    "customers.add_tags" -> Entries(args, "id", "tags").let { given -> Command.Customers(CustomersCommand.AddTags(id = given.need("id", ::toCustomerId), tags = given.need("tags", list(::toText)))) }
    "customers.remove_tags" -> Entries(args, "id", "tags").let { given -> Command.Customers(CustomersCommand.RemoveTags(id = given.need("id", ::toCustomerId), tags = given.need("tags", list(::toText)))) }
    "customers.add_identifier" -> Entries(args, "id", "identifier").let { given -> Command.Customers(CustomersCommand.AddIdentifier(id = given.need("id", ::toCustomerId), identifier = given.need("identifier", ::toIdentifier))) }
    "customers.remove_identifier" -> Entries(args, "id", "identifier").let { given -> Command.Customers(CustomersCommand.RemoveIdentifier(id = given.need("id", ::toCustomerId), identifier = given.need("identifier", ::toIdentifier))) }
    "customers.record_consent" -> Entries(args, "id", "consent").let { given -> Command.Customers(CustomersCommand.RecordConsent(id = given.need("id", ::toCustomerId), consent = given.need("consent", ::toConsent))) }
    "customers.numbers" -> Entries(args, "ids").let { given -> Command.Customers(CustomersCommand.Numbers(ids = given.need("ids", list(::toCustomerId)))) }
    "customers.of_numbers" -> Entries(args, "numbers").let { given -> Command.Customers(CustomersCommand.OfNumbers(numbers = given.need("numbers", list(::toUInt)))) }
    "customers.view_360" -> Entries(args, "id", "options").let { given -> Command.Customers(CustomersCommand.View360(id = given.need("id", ::toCustomerId), options = given.maybe("options", ::toCustomer360Options) ?: Customer360Options())) }
    "customers.timeline" -> Entries(args, "id", "query", "page").let { given -> Command.Customers(CustomersCommand.Timeline(id = given.need("id", ::toCustomerId), query = given.maybe("query", ::toTimelineQuery) ?: TimelineQuery(), page = given.maybe("page", ::toPageRequest) ?: PageRequest())) }
    "customers.profile" -> Entries(args, "id").let { given -> Command.Customers(CustomersCommand.Profile(id = given.need("id", ::toCustomerId))) }
    "deals.get" -> Entries(args, "id").let { given -> Command.Deals(DealsCommand.Get(id = given.need("id", ::toDealId))) }
    "deals.find" -> Entries(args, "id").let { given -> Command.Deals(DealsCommand.Find(id = given.need("id", ::toDealId))) }
    "deals.list" -> Entries(args, "query", "page").let { given -> Command.Deals(DealsCommand.List(query = given.maybe("query", ::toDealQuery) ?: DealQuery(), page = given.maybe("page", ::toPageRequest) ?: PageRequest())) }
    "deals.board" -> Entries(args, "pipeline_id", "options").let { given -> Command.Deals(DealsCommand.Board(pipelineId = given.need("pipeline_id", ::toPipelineId), options = given.maybe("options", ::toBoardOptions) ?: BoardOptions())) }
    "deals.stalled" -> Entries(args, "query", "page").let { given -> Command.Deals(DealsCommand.Stalled(query = given.maybe("query", ::toStalledQuery) ?: StalledQuery(), page = given.maybe("page", ::toPageRequest) ?: PageRequest())) }
    "deals.visits" -> Entries(args, "id").let { given -> Command.Deals(DealsCommand.Visits(id = given.need("id", ::toDealId))) }
    "deals.as_of" -> Entries(args, "id", "at").let { given -> Command.Deals(DealsCommand.AsOf(id = given.need("id", ::toDealId), at = given.need("at", ::toTimestamp))) }
    "deals.history" -> Entries(args, "id", "page").let { given -> Command.Deals(DealsCommand.History(id = given.need("id", ::toDealId), page = given.maybe("page", ::toPageRequest) ?: PageRequest())) }
    "deals.create" -> Entries(args, "new").let { given -> Command.Deals(DealsCommand.Create(new = given.need("new", ::toNewDeal))) }
    "deals.update" -> Entries(args, "id", "patch").let { given -> Command.Deals(DealsCommand.Update(id = given.need("id", ::toDealId), patch = given.maybe("patch", ::toDealPatch) ?: DealPatch())) }
    "deals.move_to" -> Entries(args, "id", "step").let { given -> Command.Deals(DealsCommand.MoveTo(id = given.need("id", ::toDealId), step = given.need("step", ::toDealMove))) }
    "deals.win" -> Entries(args, "id", "win").let { given -> Command.Deals(DealsCommand.Win(id = given.need("id", ::toDealId), win = given.maybe("win", ::toDealWin) ?: DealWin())) }
    "deals.lose" -> Entries(args, "id", "loss").let { given -> Command.Deals(DealsCommand.Lose(id = given.need("id", ::toDealId), loss = given.maybe("loss", ::toDealLoss) ?: DealLoss())) }
    "deals.reopen" -> Entries(args, "id", "reopening").let { given -> Command.Deals(DealsCommand.Reopen(id = given.need("id", ::toDealId), reopening = given.maybe("reopening", ::toDealReopening) ?: DealReopening())) }
    "deals.delete" -> Entries(args, "id", "version").let { given -> Command.Deals(DealsCommand.Delete(id = given.need("id", ::toDealId), version = given.maybe("version", ::toULong))) }
    "deals.restore" -> Entries(args, "id", "version").let { given -> Command.Deals(DealsCommand.Restore(id = given.need("id", ::toDealId), version = given.maybe("version", ::toULong))) }
    "demand.sales" -> Entries(args, "query").let { given -> Command.Demand(DemandCommand.Sales(query = given.maybe("query", ::toDemandQuery) ?: DemandQuery())) }
    "demand.forecast" -> Entries(args, "query").let { given -> Command.Demand(DemandCommand.Forecast(query = given.maybe("query", ::toDemandForecastQuery) ?: DemandForecastQuery())) }
    "fields.get" -> Entries(args, "key").let { given -> Command.Fields(FieldsCommand.Get(key = given.need("key", ::toText))) }
    "fields.find" -> Entries(args, "key").let { given -> Command.Fields(FieldsCommand.Find(key = given.need("key", ::toText))) }
    "fields.list" -> Entries(args).let { Command.Fields(FieldsCommand.List) }
    "fields.as_of" -> Entries(args, "key", "at").let { given -> Command.Fields(FieldsCommand.AsOf(key = given.need("key", ::toText), at = given.need("at", ::toTimestamp))) }
    "fields.history" -> Entries(args, "key", "page").let { given -> Command.Fields(FieldsCommand.History(key = given.need("key", ::toText), page = given.maybe("page", ::toPageRequest) ?: PageRequest())) }
    "fields.create" -> Entries(args, "new").let { given -> Command.Fields(FieldsCommand.Create(new = given.maybe("new", ::toNewField) ?: NewField())) }
    "fields.update" -> Entries(args, "key", "patch").let { given -> Command.Fields(FieldsCommand.Update(key = given.need("key", ::toText), patch = given.maybe("patch", ::toFieldPatch) ?: FieldPatch())) }
    "fields.delete" -> Entries(args, "key", "version").let { given -> Command.Fields(FieldsCommand.Delete(key = given.need("key", ::toText), version = given.maybe("version", ::toULong))) }
    "forecasts.compute" -> Entries(args, "query", "as_of").let { given -> Command.Forecasts(ForecastsCommand.Compute(query = given.need("query", ::toForecastQuery), asOf = given.maybe("as_of", ::toTimestamp))) }
    "forecasts.review" -> Entries(args, "query", "as_of").let { given -> Command.Forecasts(ForecastsCommand.Review(query = given.need("query", ::toReviewQuery), asOf = given.maybe("as_of", ::toTimestamp))) }
    "forecasts.slipped" -> Entries(args, "query", "as_of").let { given -> Command.Forecasts(ForecastsCommand.Slipped(query = given.need("query", ::toReviewQuery), asOf = given.maybe("as_of", ::toTimestamp))) }
    "forecasts.get" -> Entries(args, "id").let { given -> Command.Forecasts(ForecastsCommand.Get(id = given.need("id", ::toForecastId))) }
    "forecasts.find" -> Entries(args, "id").let { given -> Command.Forecasts(ForecastsCommand.Find(id = given.need("id", ::toForecastId))) }
    "forecasts.list" -> Entries(args, "page").let { given -> Command.Forecasts(ForecastsCommand.List(page = given.maybe("page", ::toPageRequest) ?: PageRequest())) }
    "forecasts.as_of" -> Entries(args, "id", "at").let { given -> Command.Forecasts(ForecastsCommand.AsOf(id = given.need("id", ::toForecastId), at = given.need("at", ::toTimestamp))) }
    "forecasts.history" -> Entries(args, "id", "page").let { given -> Command.Forecasts(ForecastsCommand.History(id = given.need("id", ::toForecastId), page = given.maybe("page", ::toPageRequest) ?: PageRequest())) }
    "forecasts.create" -> Entries(args, "new").let { given -> Command.Forecasts(ForecastsCommand.Create(new = given.need("new", ::toNewForecastSnapshot))) }
    "forecasts.delete" -> Entries(args, "id", "version").let { given -> Command.Forecasts(ForecastsCommand.Delete(id = given.need("id", ::toForecastId), version = given.maybe("version", ::toULong))) }
    "forecasts.restore" -> Entries(args, "id", "version").let { given -> Command.Forecasts(ForecastsCommand.Restore(id = given.need("id", ::toForecastId), version = given.maybe("version", ::toULong))) }
    "goals.get" -> Entries(args, "id").let { given -> Command.Goals(GoalsCommand.Get(id = given.need("id", ::toGoalId))) }
    "goals.find" -> Entries(args, "id").let { given -> Command.Goals(GoalsCommand.Find(id = given.need("id", ::toGoalId))) }
    "goals.list" -> Entries(args, "query", "page").let { given -> Command.Goals(GoalsCommand.List(query = given.maybe("query", ::toGoalQuery) ?: GoalQuery(), page = given.maybe("page", ::toPageRequest) ?: PageRequest())) }
    "goals.attainment" -> Entries(args, "id", "as_of").let { given -> Command.Goals(GoalsCommand.Attainment(id = given.need("id", ::toGoalId), asOf = given.maybe("as_of", ::toTimestamp))) }
    "goals.attainments" -> Entries(args, "query", "as_of").let { given -> Command.Goals(GoalsCommand.Attainments(query = given.maybe("query", ::toGoalQuery) ?: GoalQuery(), asOf = given.maybe("as_of", ::toTimestamp))) }
    "goals.as_of" -> Entries(args, "id", "at").let { given -> Command.Goals(GoalsCommand.AsOf(id = given.need("id", ::toGoalId), at = given.need("at", ::toTimestamp))) }
    "goals.history" -> Entries(args, "id", "page").let { given -> Command.Goals(GoalsCommand.History(id = given.need("id", ::toGoalId), page = given.maybe("page", ::toPageRequest) ?: PageRequest())) }
    "goals.create" -> Entries(args, "new").let { given -> Command.Goals(GoalsCommand.Create(new = given.need("new", ::toNewGoal))) }
    "goals.update" -> Entries(args, "id", "patch").let { given -> Command.Goals(GoalsCommand.Update(id = given.need("id", ::toGoalId), patch = given.maybe("patch", ::toGoalPatch) ?: GoalPatch())) }
    "goals.delete" -> Entries(args, "id", "version").let { given -> Command.Goals(GoalsCommand.Delete(id = given.need("id", ::toGoalId), version = given.maybe("version", ::toULong))) }
    "goals.restore" -> Entries(args, "id", "version").let { given -> Command.Goals(GoalsCommand.Restore(id = given.need("id", ::toGoalId), version = given.maybe("version", ::toULong))) }
    "ingest.shopify" -> Entries(args, "topic", "payload", "currency").let { given -> Command.Ingest(IngestCommand.Shopify(topic = given.need("topic", ::toText), payload = given.need("payload", ::toJsonText), currency = given.maybe("currency", ::toText))) }
    "ingest.stripe" -> Entries(args, "event").let { given -> Command.Ingest(IngestCommand.Stripe(event = given.need("event", ::toJsonText))) }
    "interactions.get" -> Entries(args, "id").let { given -> Command.Interactions(InteractionsCommand.Get(id = given.need("id", ::toInteractionId))) }
    "interactions.find" -> Entries(args, "id").let { given -> Command.Interactions(InteractionsCommand.Find(id = given.need("id", ::toInteractionId))) }
    "interactions.of" -> Entries(args, "customer_id", "query", "page").let { given -> Command.Interactions(InteractionsCommand.Of(customerId = given.need("customer_id", ::toCustomerId), query = given.maybe("query", ::toInteractionQuery) ?: InteractionQuery(), page = given.maybe("page", ::toPageRequest) ?: PageRequest())) }
    "interactions.anonymous" -> Entries(args, "query", "page").let { given -> Command.Interactions(InteractionsCommand.Anonymous(query = given.maybe("query", ::toInteractionQuery) ?: InteractionQuery(), page = given.maybe("page", ::toPageRequest) ?: PageRequest())) }
    "interactions.as_of" -> Entries(args, "id", "at").let { given -> Command.Interactions(InteractionsCommand.AsOf(id = given.need("id", ::toInteractionId), at = given.need("at", ::toTimestamp))) }
    "interactions.history" -> Entries(args, "id", "page").let { given -> Command.Interactions(InteractionsCommand.History(id = given.need("id", ::toInteractionId), page = given.maybe("page", ::toPageRequest) ?: PageRequest())) }
    "interactions.record" -> Entries(args, "new").let { given -> Command.Interactions(InteractionsCommand.Record(new = given.need("new", ::toNewInteraction))) }
    "interactions.update" -> Entries(args, "id", "patch").let { given -> Command.Interactions(InteractionsCommand.Update(id = given.need("id", ::toInteractionId), patch = given.maybe("patch", ::toInteractionPatch) ?: InteractionPatch())) }
    "interactions.delete" -> Entries(args, "id", "version").let { given -> Command.Interactions(InteractionsCommand.Delete(id = given.need("id", ::toInteractionId), version = given.maybe("version", ::toULong))) }
    "interactions.restore" -> Entries(args, "id", "version").let { given -> Command.Interactions(InteractionsCommand.Restore(id = given.need("id", ::toInteractionId), version = given.maybe("version", ::toULong))) }
    "invoices.get" -> Entries(args, "id").let { given -> Command.Invoices(InvoicesCommand.Get(id = given.need("id", ::toInvoiceId))) }
    "invoices.find" -> Entries(args, "id").let { given -> Command.Invoices(InvoicesCommand.Find(id = given.need("id", ::toInvoiceId))) }
    "invoices.find_by_number" -> Entries(args, "number").let { given -> Command.Invoices(InvoicesCommand.FindByNumber(number = given.need("number", ::toText))) }
    "invoices.list" -> Entries(args, "query", "page").let { given -> Command.Invoices(InvoicesCommand.List(query = given.maybe("query", ::toInvoiceQuery) ?: InvoiceQuery(), page = given.maybe("page", ::toPageRequest) ?: PageRequest())) }
    "invoices.balance" -> Entries(args, "id", "at").let { given -> Command.Invoices(InvoicesCommand.Balance(id = given.need("id", ::toInvoiceId), at = given.maybe("at", ::toTimestamp))) }
    "invoices.overdue" -> Entries(args, "as_of", "page").let { given -> Command.Invoices(InvoicesCommand.Overdue(asOf = given.maybe("as_of", ::toTimestamp), page = given.maybe("page", ::toPageRequest) ?: PageRequest())) }
    "invoices.as_of" -> Entries(args, "id", "at").let { given -> Command.Invoices(InvoicesCommand.AsOf(id = given.need("id", ::toInvoiceId), at = given.need("at", ::toTimestamp))) }
    "invoices.history" -> Entries(args, "id", "page").let { given -> Command.Invoices(InvoicesCommand.History(id = given.need("id", ::toInvoiceId), page = given.maybe("page", ::toPageRequest) ?: PageRequest())) }
    "invoices.create" -> Entries(args, "new").let { given -> Command.Invoices(InvoicesCommand.Create(new = given.need("new", ::toNewInvoice))) }
    "invoices.credit" -> Entries(args, "new").let { given -> Command.Invoices(InvoicesCommand.Credit(new = given.need("new", ::toNewCreditNote))) }
    "invoices.update" -> Entries(args, "id", "patch").let { given -> Command.Invoices(InvoicesCommand.Update(id = given.need("id", ::toInvoiceId), patch = given.maybe("patch", ::toInvoicePatch) ?: InvoicePatch())) }
    "invoices.match_payment" -> Entries(args, "id", "matching").let { given -> Command.Invoices(InvoicesCommand.MatchPayment(id = given.need("id", ::toInvoiceId), matching = given.need("matching", ::toPaymentMatching))) }
    "invoices.unmatch_payment" -> Entries(args, "id", "payment_id", "version").let { given -> Command.Invoices(InvoicesCommand.UnmatchPayment(id = given.need("id", ::toInvoiceId), paymentId = given.need("payment_id", ::toPaymentId), version = given.maybe("version", ::toULong))) }
    "invoices.delete" -> Entries(args, "id", "version").let { given -> Command.Invoices(InvoicesCommand.Delete(id = given.need("id", ::toInvoiceId), version = given.maybe("version", ::toULong))) }
    "invoices.restore" -> Entries(args, "id", "version").let { given -> Command.Invoices(InvoicesCommand.Restore(id = given.need("id", ::toInvoiceId), version = given.maybe("version", ::toULong))) }
    "journal.changes_since" -> Entries(args, "seq", "limit").let { given -> Command.Journal(JournalCommand.ChangesSince(seq = given.need("seq", ::toULong), limit = given.need("limit", ::toUInt))) }
    "journal.next_changes" -> Entries(args, "cursor", "limit").let { given -> Command.Journal(JournalCommand.NextChanges(cursor = given.need("cursor", ::toText), limit = given.need("limit", ::toUInt))) }
    "journal.position" -> Entries(args, "cursor").let { given -> Command.Journal(JournalCommand.Position(cursor = given.need("cursor", ::toText))) }
    "journal.head" -> Entries(args).let { Command.Journal(JournalCommand.Head) }
    "journal.verify" -> Entries(args, "retained").let { given -> Command.Journal(JournalCommand.Verify(retained = given.maybe("retained", ::toJournalHead))) }
    "journal.acknowledge" -> Entries(args, "cursor", "seq").let { given -> Command.Journal(JournalCommand.Acknowledge(cursor = given.need("cursor", ::toText), seq = given.need("seq", ::toULong))) }
    "lead_models.get" -> Entries(args, "id").let { given -> Command.LeadModels(LeadModelsCommand.Get(id = given.need("id", ::toLeadModelId))) }
    "lead_models.find" -> Entries(args, "id").let { given -> Command.LeadModels(LeadModelsCommand.Find(id = given.need("id", ::toLeadModelId))) }
    "lead_models.list" -> Entries(args, "page").let { given -> Command.LeadModels(LeadModelsCommand.List(page = given.maybe("page", ::toPageRequest) ?: PageRequest())) }
    "lead_models.score" -> Entries(args, "id", "customer_id").let { given -> Command.LeadModels(LeadModelsCommand.Score(id = given.need("id", ::toLeadModelId), customerId = given.need("customer_id", ::toCustomerId))) }
    "lead_models.rank" -> Entries(args, "id", "query").let { given -> Command.LeadModels(LeadModelsCommand.Rank(id = given.need("id", ::toLeadModelId), query = given.maybe("query", ::toLeadQuery) ?: LeadQuery())) }
    "lead_models.as_of" -> Entries(args, "id", "at").let { given -> Command.LeadModels(LeadModelsCommand.AsOf(id = given.need("id", ::toLeadModelId), at = given.need("at", ::toTimestamp))) }
    "lead_models.history" -> Entries(args, "id", "page").let { given -> Command.LeadModels(LeadModelsCommand.History(id = given.need("id", ::toLeadModelId), page = given.maybe("page", ::toPageRequest) ?: PageRequest())) }
    "lead_models.create" -> Entries(args, "new").let { given -> Command.LeadModels(LeadModelsCommand.Create(new = given.maybe("new", ::toNewLeadModel) ?: NewLeadModel())) }
    "lead_models.update" -> Entries(args, "id", "patch").let { given -> Command.LeadModels(LeadModelsCommand.Update(id = given.need("id", ::toLeadModelId), patch = given.maybe("patch", ::toLeadModelPatch) ?: LeadModelPatch())) }
    "lead_models.delete" -> Entries(args, "id", "version").let { given -> Command.LeadModels(LeadModelsCommand.Delete(id = given.need("id", ::toLeadModelId), version = given.maybe("version", ::toULong))) }
    "lead_models.restore" -> Entries(args, "id", "version").let { given -> Command.LeadModels(LeadModelsCommand.Restore(id = given.need("id", ::toLeadModelId), version = given.maybe("version", ::toULong))) }
    "models.get" -> Entries(args, "id").let { given -> Command.Models(ModelsCommand.Get(id = given.need("id", ::toModelId))) }
    "models.find" -> Entries(args, "id").let { given -> Command.Models(ModelsCommand.Find(id = given.need("id", ::toModelId))) }
    "models.list" -> Entries(args, "query", "page").let { given -> Command.Models(ModelsCommand.List(query = given.maybe("query", ::toModelQuery) ?: ModelQuery(), page = given.maybe("page", ::toPageRequest) ?: PageRequest())) }
    "models.current" -> Entries(args, "name").let { given -> Command.Models(ModelsCommand.Current(name = given.need("name", ::toText))) }
    "models.compare" -> Entries(args, "name", "holdout_days").let { given -> Command.Models(ModelsCommand.Compare(name = given.need("name", ::toText), holdoutDays = given.need("holdout_days", ::toUInt))) }
    "models.holdout" -> Entries(args, "name", "holdout_days").let { given -> Command.Models(ModelsCommand.Holdout(name = given.need("name", ::toText), holdoutDays = given.need("holdout_days", ::toUInt))) }
    "models.history" -> Entries(args, "id", "page").let { given -> Command.Models(ModelsCommand.History(id = given.need("id", ::toModelId), page = given.maybe("page", ::toPageRequest) ?: PageRequest())) }
    "models.fit" -> Entries(args, "new").let { given -> Command.Models(ModelsCommand.Fit(new = given.need("new", ::toNewModel))) }
    "models.refit" -> Entries(args, "name", "as_of").let { given -> Command.Models(ModelsCommand.Refit(name = given.need("name", ::toText), asOf = given.maybe("as_of", ::toTimestamp))) }
    "models.pin" -> Entries(args, "id").let { given -> Command.Models(ModelsCommand.Pin(id = given.need("id", ::toModelId))) }
    "models.unpin" -> Entries(args, "name").let { given -> Command.Models(ModelsCommand.Unpin(name = given.need("name", ::toText))) }
    "models.roll_back" -> Entries(args, "name").let { given -> Command.Models(ModelsCommand.RollBack(name = given.need("name", ::toText))) }
    "models.delete" -> Entries(args, "id", "version").let { given -> Command.Models(ModelsCommand.Delete(id = given.need("id", ::toModelId), version = given.maybe("version", ::toULong))) }
    "models.score" -> Entries(args, "name", "customer_id").let { given -> Command.Models(ModelsCommand.Score(name = given.need("name", ::toText), customerId = given.need("customer_id", ::toCustomerId))) }
    "models.scores" -> Entries(args, "name", "query", "page").let { given -> Command.Models(ModelsCommand.Scores(name = given.need("name", ::toText), query = given.maybe("query", ::toScoreQuery) ?: ScoreQuery(), page = given.maybe("page", ::toPageRequest) ?: PageRequest())) }
    "models.features" -> Entries(args, "query", "page").let { given -> Command.Models(ModelsCommand.Features(query = given.need("query", ::toFeatureQuery), page = given.maybe("page", ::toPageRequest) ?: PageRequest())) }
    "notes.get" -> Entries(args, "id").let { given -> Command.Notes(NotesCommand.Get(id = given.need("id", ::toNoteId))) }
    "notes.find" -> Entries(args, "id").let { given -> Command.Notes(NotesCommand.Find(id = given.need("id", ::toNoteId))) }
    "notes.of" -> Entries(args, "customer_id", "page").let { given -> Command.Notes(NotesCommand.Of(customerId = given.need("customer_id", ::toCustomerId), page = given.maybe("page", ::toPageRequest) ?: PageRequest())) }
    "notes.as_of" -> Entries(args, "id", "at").let { given -> Command.Notes(NotesCommand.AsOf(id = given.need("id", ::toNoteId), at = given.need("at", ::toTimestamp))) }
    "notes.history" -> Entries(args, "id", "page").let { given -> Command.Notes(NotesCommand.History(id = given.need("id", ::toNoteId), page = given.maybe("page", ::toPageRequest) ?: PageRequest())) }
    "notes.create" -> Entries(args, "new").let { given -> Command.Notes(NotesCommand.Create(new = given.need("new", ::toNewNote))) }
    "notes.update" -> Entries(args, "id", "patch").let { given -> Command.Notes(NotesCommand.Update(id = given.need("id", ::toNoteId), patch = given.maybe("patch", ::toNotePatch) ?: NotePatch())) }
    "notes.delete" -> Entries(args, "id", "version").let { given -> Command.Notes(NotesCommand.Delete(id = given.need("id", ::toNoteId), version = given.maybe("version", ::toULong))) }
    "notes.restore" -> Entries(args, "id", "version").let { given -> Command.Notes(NotesCommand.Restore(id = given.need("id", ::toNoteId), version = given.maybe("version", ::toULong))) }
    "orders.get" -> Entries(args, "id").let { given -> Command.Orders(OrdersCommand.Get(id = given.need("id", ::toOrderId))) }
    "orders.find" -> Entries(args, "id").let { given -> Command.Orders(OrdersCommand.Find(id = given.need("id", ::toOrderId))) }
    "orders.find_by_number" -> Entries(args, "source", "number").let { given -> Command.Orders(OrdersCommand.FindByNumber(source = given.maybe("source", ::toText), number = given.need("number", ::toText))) }
    "orders.list" -> Entries(args, "query", "page").let { given -> Command.Orders(OrdersCommand.List(query = given.maybe("query", ::toOrderQuery) ?: OrderQuery(), page = given.maybe("page", ::toPageRequest) ?: PageRequest())) }
    "orders.late" -> Entries(args, "as_of", "page").let { given -> Command.Orders(OrdersCommand.Late(asOf = given.maybe("as_of", ::toTimestamp), page = given.maybe("page", ::toPageRequest) ?: PageRequest())) }
    "orders.as_of" -> Entries(args, "id", "at").let { given -> Command.Orders(OrdersCommand.AsOf(id = given.need("id", ::toOrderId), at = given.need("at", ::toTimestamp))) }
    "orders.history" -> Entries(args, "id", "page").let { given -> Command.Orders(OrdersCommand.History(id = given.need("id", ::toOrderId), page = given.maybe("page", ::toPageRequest) ?: PageRequest())) }
    "orders.create" -> Entries(args, "new").let { given -> Command.Orders(OrdersCommand.Create(new = given.need("new", ::toNewOrder))) }
    "orders.update" -> Entries(args, "id", "patch").let { given -> Command.Orders(OrdersCommand.Update(id = given.need("id", ::toOrderId), patch = given.maybe("patch", ::toOrderPatch) ?: OrderPatch())) }
    "orders.advance" -> Entries(args, "id", "advance").let { given -> Command.Orders(OrdersCommand.Advance(id = given.need("id", ::toOrderId), advance = given.need("advance", ::toOrderAdvance))) }
    "orders.cancel" -> Entries(args, "id", "cancellation").let { given -> Command.Orders(OrdersCommand.Cancel(id = given.need("id", ::toOrderId), cancellation = given.maybe("cancellation", ::toOrderCancellation) ?: OrderCancellation())) }
    "orders.reopen" -> Entries(args, "id", "version").let { given -> Command.Orders(OrdersCommand.Reopen(id = given.need("id", ::toOrderId), version = given.maybe("version", ::toULong))) }
    "orders.add_payment" -> Entries(args, "id", "payment").let { given -> Command.Orders(OrdersCommand.AddPayment(id = given.need("id", ::toOrderId), payment = given.maybe("payment", ::toNewPayment) ?: NewPayment())) }
    "orders.refund" -> Entries(args, "id", "refund").let { given -> Command.Orders(OrdersCommand.Refund(id = given.need("id", ::toOrderId), refund = given.maybe("refund", ::toNewRefund) ?: NewRefund())) }
    "orders.delete" -> Entries(args, "id", "version").let { given -> Command.Orders(OrdersCommand.Delete(id = given.need("id", ::toOrderId), version = given.maybe("version", ::toULong))) }
    "orders.restore" -> Entries(args, "id", "version").let { given -> Command.Orders(OrdersCommand.Restore(id = given.need("id", ::toOrderId), version = given.maybe("version", ::toULong))) }
    "pipelines.get" -> Entries(args, "id").let { given -> Command.Pipelines(PipelinesCommand.Get(id = given.need("id", ::toPipelineId))) }
    "pipelines.find" -> Entries(args, "id").let { given -> Command.Pipelines(PipelinesCommand.Find(id = given.need("id", ::toPipelineId))) }
    "pipelines.list" -> Entries(args).let { Command.Pipelines(PipelinesCommand.List) }
    "pipelines.preview_edit" -> Entries(args, "id", "edit").let { given -> Command.Pipelines(PipelinesCommand.PreviewEdit(id = given.need("id", ::toPipelineId), edit = given.maybe("edit", ::toPipelineEdit) ?: PipelineEdit())) }
    "pipelines.as_of" -> Entries(args, "id", "at").let { given -> Command.Pipelines(PipelinesCommand.AsOf(id = given.need("id", ::toPipelineId), at = given.need("at", ::toTimestamp))) }
    "pipelines.history" -> Entries(args, "id", "page").let { given -> Command.Pipelines(PipelinesCommand.History(id = given.need("id", ::toPipelineId), page = given.maybe("page", ::toPageRequest) ?: PageRequest())) }
    "pipelines.create" -> Entries(args, "new").let { given -> Command.Pipelines(PipelinesCommand.Create(new = given.maybe("new", ::toNewPipeline) ?: NewPipeline())) }
    "pipelines.update" -> Entries(args, "id", "patch").let { given -> Command.Pipelines(PipelinesCommand.Update(id = given.need("id", ::toPipelineId), patch = given.maybe("patch", ::toPipelinePatch) ?: PipelinePatch())) }
    "pipelines.edit" -> Entries(args, "id", "edit").let { given -> Command.Pipelines(PipelinesCommand.Edit(id = given.need("id", ::toPipelineId), edit = given.maybe("edit", ::toPipelineEdit) ?: PipelineEdit())) }
    "pipelines.delete" -> Entries(args, "id", "version").let { given -> Command.Pipelines(PipelinesCommand.Delete(id = given.need("id", ::toPipelineId), version = given.maybe("version", ::toULong))) }
    "pipelines.restore" -> Entries(args, "id", "version").let { given -> Command.Pipelines(PipelinesCommand.Restore(id = given.need("id", ::toPipelineId), version = given.maybe("version", ::toULong))) }
    "predictions.get" -> Entries(args, "deal_id").let { given -> Command.Predictions(PredictionsCommand.Get(dealId = given.need("deal_id", ::toDealId))) }
    "predictions.model" -> Entries(args, "pipeline_id").let { given -> Command.Predictions(PredictionsCommand.Model(pipelineId = given.need("pipeline_id", ::toPipelineId))) }
    "predictions.fit" -> Entries(args, "pipeline_id", "options").let { given -> Command.Predictions(PredictionsCommand.Fit(pipelineId = given.need("pipeline_id", ::toPipelineId), options = given.maybe("options", ::toLogisticModelOptions) ?: LogisticModelOptions())) }
    "predictions.refresh" -> Entries(args, "pipeline_id").let { given -> Command.Predictions(PredictionsCommand.Refresh(pipelineId = given.need("pipeline_id", ::toPipelineId))) }
    "products.get" -> Entries(args, "id").let { given -> Command.Products(ProductsCommand.Get(id = given.need("id", ::toProductId))) }
    "products.find" -> Entries(args, "id").let { given -> Command.Products(ProductsCommand.Find(id = given.need("id", ::toProductId))) }
    "products.find_by_sku" -> Entries(args, "sku").let { given -> Command.Products(ProductsCommand.FindBySku(sku = given.need("sku", ::toText))) }
    "products.list" -> Entries(args, "query", "page").let { given -> Command.Products(ProductsCommand.List(query = given.maybe("query", ::toProductQuery) ?: ProductQuery(), page = given.maybe("page", ::toPageRequest) ?: PageRequest())) }
    "products.as_of" -> Entries(args, "id", "at").let { given -> Command.Products(ProductsCommand.AsOf(id = given.need("id", ::toProductId), at = given.need("at", ::toTimestamp))) }
    "products.history" -> Entries(args, "id", "page").let { given -> Command.Products(ProductsCommand.History(id = given.need("id", ::toProductId), page = given.maybe("page", ::toPageRequest) ?: PageRequest())) }
    "products.create" -> Entries(args, "new").let { given -> Command.Products(ProductsCommand.Create(new = given.maybe("new", ::toNewProduct) ?: NewProduct())) }
    "products.update" -> Entries(args, "id", "patch").let { given -> Command.Products(ProductsCommand.Update(id = given.need("id", ::toProductId), patch = given.maybe("patch", ::toProductPatch) ?: ProductPatch())) }
    "products.delete" -> Entries(args, "id", "version").let { given -> Command.Products(ProductsCommand.Delete(id = given.need("id", ::toProductId), version = given.maybe("version", ::toULong))) }
    "products.restore" -> Entries(args, "id", "version").let { given -> Command.Products(ProductsCommand.Restore(id = given.need("id", ::toProductId), version = given.maybe("version", ::toULong))) }
    "purchases.get" -> Entries(args, "id").let { given -> Command.Purchases(PurchasesCommand.Get(id = given.need("id", ::toPurchaseOrderId))) }
    "purchases.find" -> Entries(args, "id").let { given -> Command.Purchases(PurchasesCommand.Find(id = given.need("id", ::toPurchaseOrderId))) }
    "purchases.list" -> Entries(args, "query", "page").let { given -> Command.Purchases(PurchasesCommand.List(query = given.maybe("query", ::toPurchaseQuery) ?: PurchaseQuery(), page = given.maybe("page", ::toPageRequest) ?: PageRequest())) }
    "purchases.as_of" -> Entries(args, "id", "at").let { given -> Command.Purchases(PurchasesCommand.AsOf(id = given.need("id", ::toPurchaseOrderId), at = given.need("at", ::toTimestamp))) }
    "purchases.history" -> Entries(args, "id", "page").let { given -> Command.Purchases(PurchasesCommand.History(id = given.need("id", ::toPurchaseOrderId), page = given.maybe("page", ::toPageRequest) ?: PageRequest())) }
    "purchases.create" -> Entries(args, "new").let { given -> Command.Purchases(PurchasesCommand.Create(new = given.need("new", ::toNewPurchaseOrder))) }
    "purchases.update" -> Entries(args, "id", "patch").let { given -> Command.Purchases(PurchasesCommand.Update(id = given.need("id", ::toPurchaseOrderId), patch = given.maybe("patch", ::toPurchaseOrderPatch) ?: PurchaseOrderPatch())) }
    "purchases.place" -> Entries(args, "id", "placement").let { given -> Command.Purchases(PurchasesCommand.Place(id = given.need("id", ::toPurchaseOrderId), placement = given.maybe("placement", ::toPurchasePlacement) ?: PurchasePlacement())) }
    "purchases.receive" -> Entries(args, "id", "receipt").let { given -> Command.Purchases(PurchasesCommand.Receive(id = given.need("id", ::toPurchaseOrderId), receipt = given.maybe("receipt", ::toNewReceipt) ?: NewReceipt())) }
    "purchases.cancel" -> Entries(args, "id", "cancellation").let { given -> Command.Purchases(PurchasesCommand.Cancel(id = given.need("id", ::toPurchaseOrderId), cancellation = given.maybe("cancellation", ::toPurchaseCancellation) ?: PurchaseCancellation())) }
    "purchases.delete" -> Entries(args, "id", "version").let { given -> Command.Purchases(PurchasesCommand.Delete(id = given.need("id", ::toPurchaseOrderId), version = given.maybe("version", ::toULong))) }
    "purchases.restore" -> Entries(args, "id", "version").let { given -> Command.Purchases(PurchasesCommand.Restore(id = given.need("id", ::toPurchaseOrderId), version = given.maybe("version", ::toULong))) }
    "quotes.get" -> Entries(args, "id").let { given -> Command.Quotes(QuotesCommand.Get(id = given.need("id", ::toQuoteId))) }
    "quotes.find" -> Entries(args, "id").let { given -> Command.Quotes(QuotesCommand.Find(id = given.need("id", ::toQuoteId))) }
    "quotes.list" -> Entries(args, "query", "page").let { given -> Command.Quotes(QuotesCommand.List(query = given.maybe("query", ::toQuoteQuery) ?: QuoteQuery(), page = given.maybe("page", ::toPageRequest) ?: PageRequest())) }
    "quotes.html" -> Entries(args, "id", "page").let { given -> Command.Quotes(QuotesCommand.Html(id = given.need("id", ::toQuoteId), page = given.maybe("page", ::toQuoteDocument) ?: QuoteDocument())) }
    "quotes.as_of" -> Entries(args, "id", "at").let { given -> Command.Quotes(QuotesCommand.AsOf(id = given.need("id", ::toQuoteId), at = given.need("at", ::toTimestamp))) }
    "quotes.history" -> Entries(args, "id", "page").let { given -> Command.Quotes(QuotesCommand.History(id = given.need("id", ::toQuoteId), page = given.maybe("page", ::toPageRequest) ?: PageRequest())) }
    "quotes.create" -> Entries(args, "new").let { given -> Command.Quotes(QuotesCommand.Create(new = given.need("new", ::toNewQuote))) }
    "quotes.update" -> Entries(args, "id", "patch").let { given -> Command.Quotes(QuotesCommand.Update(id = given.need("id", ::toQuoteId), patch = given.maybe("patch", ::toQuotePatch) ?: QuotePatch())) }
    "quotes.send" -> Entries(args, "id", "sending").let { given -> Command.Quotes(QuotesCommand.Send(id = given.need("id", ::toQuoteId), sending = given.maybe("sending", ::toQuoteSending) ?: QuoteSending())) }
    "quotes.accept" -> Entries(args, "id", "acceptance").let { given -> Command.Quotes(QuotesCommand.Accept(id = given.need("id", ::toQuoteId), acceptance = given.maybe("acceptance", ::toQuoteAcceptance) ?: QuoteAcceptance())) }
    "quotes.decline" -> Entries(args, "id", "refusal").let { given -> Command.Quotes(QuotesCommand.Decline(id = given.need("id", ::toQuoteId), refusal = given.maybe("refusal", ::toQuoteRefusal) ?: QuoteRefusal())) }
    "quotes.revise" -> Entries(args, "id", "version").let { given -> Command.Quotes(QuotesCommand.Revise(id = given.need("id", ::toQuoteId), version = given.maybe("version", ::toULong))) }
    "quotes.reopen" -> Entries(args, "id", "version").let { given -> Command.Quotes(QuotesCommand.Reopen(id = given.need("id", ::toQuoteId), version = given.maybe("version", ::toULong))) }
    "quotes.delete" -> Entries(args, "id", "version").let { given -> Command.Quotes(QuotesCommand.Delete(id = given.need("id", ::toQuoteId), version = given.maybe("version", ::toULong))) }
    "quotes.restore" -> Entries(args, "id", "version").let { given -> Command.Quotes(QuotesCommand.Restore(id = given.need("id", ::toQuoteId), version = given.maybe("version", ::toULong))) }
    "rates.get" -> Entries(args, "currency", "base", "on").let { given -> Command.Rates(RatesCommand.Get(currency = given.need("currency", ::toText), base = given.need("base", ::toText), on = given.need("on", ::toCivilDate))) }
    "rates.find" -> Entries(args, "currency", "base", "on").let { given -> Command.Rates(RatesCommand.Find(currency = given.need("currency", ::toText), base = given.need("base", ::toText), on = given.need("on", ::toCivilDate))) }
    "rates.list" -> Entries(args, "query", "page").let { given -> Command.Rates(RatesCommand.List(query = given.maybe("query", ::toRateQuery) ?: RateQuery(), page = given.maybe("page", ::toPageRequest) ?: PageRequest())) }
    "rates.convert" -> Entries(args, "money", "base", "on").let { given -> Command.Rates(RatesCommand.Convert(money = given.need("money", ::toMoney), base = given.need("base", ::toText), on = given.need("on", ::toCivilDate))) }
    "rates.as_of" -> Entries(args, "currency", "base", "on", "at").let { given -> Command.Rates(RatesCommand.AsOf(currency = given.need("currency", ::toText), base = given.need("base", ::toText), on = given.need("on", ::toCivilDate), at = given.need("at", ::toTimestamp))) }
    "rates.history" -> Entries(args, "currency", "base", "on", "page").let { given -> Command.Rates(RatesCommand.History(currency = given.need("currency", ::toText), base = given.need("base", ::toText), on = given.need("on", ::toCivilDate), page = given.maybe("page", ::toPageRequest) ?: PageRequest())) }
    "rates.set" -> Entries(args, "new").let { given -> Command.Rates(RatesCommand.Set(new = given.need("new", ::toNewExchangeRate))) }
    "rates.delete" -> Entries(args, "currency", "base", "on", "version").let { given -> Command.Rates(RatesCommand.Delete(currency = given.need("currency", ::toText), base = given.need("base", ::toText), on = given.need("on", ::toCivilDate), version = given.maybe("version", ::toULong))) }
    "recommendations.for_customer" -> Entries(args, "customer_id", "query").let { given -> Command.Recommendations(RecommendationsCommand.ForCustomer(customerId = given.need("customer_id", ::toCustomerId), query = given.maybe("query", ::toRecommendationQuery) ?: RecommendationQuery())) }
    "recommendations.similar" -> Entries(args, "product_id", "query").let { given -> Command.Recommendations(RecommendationsCommand.Similar(productId = given.need("product_id", ::toProductId), query = given.maybe("query", ::toSimilarProductQuery) ?: SimilarProductQuery())) }
    "recommendations.evaluate" -> Entries(args, "options").let { given -> Command.Recommendations(RecommendationsCommand.Evaluate(options = given.maybe("options", ::toRecommendationReviewOptions) ?: RecommendationReviewOptions())) }
    "recommendations.memory_bytes" -> Entries(args).let { Command.Recommendations(RecommendationsCommand.MemoryBytes) }
    "relationships.get" -> Entries(args, "id").let { given -> Command.Relationships(RelationshipsCommand.Get(id = given.need("id", ::toRelationshipId))) }
    "relationships.find" -> Entries(args, "id").let { given -> Command.Relationships(RelationshipsCommand.Find(id = given.need("id", ::toRelationshipId))) }
    "relationships.of" -> Entries(args, "customer_id", "page").let { given -> Command.Relationships(RelationshipsCommand.Of(customerId = given.need("customer_id", ::toCustomerId), page = given.maybe("page", ::toPageRequest) ?: PageRequest())) }
    "relationships.as_of" -> Entries(args, "id", "at").let { given -> Command.Relationships(RelationshipsCommand.AsOf(id = given.need("id", ::toRelationshipId), at = given.need("at", ::toTimestamp))) }
    "relationships.history" -> Entries(args, "id", "page").let { given -> Command.Relationships(RelationshipsCommand.History(id = given.need("id", ::toRelationshipId), page = given.maybe("page", ::toPageRequest) ?: PageRequest())) }
    "relationships.create" -> Entries(args, "new").let { given -> Command.Relationships(RelationshipsCommand.Create(new = given.need("new", ::toNewRelationship))) }
    "relationships.update" -> Entries(args, "id", "patch").let { given -> Command.Relationships(RelationshipsCommand.Update(id = given.need("id", ::toRelationshipId), patch = given.maybe("patch", ::toRelationshipPatch) ?: RelationshipPatch())) }
    "relationships.delete" -> Entries(args, "id", "version").let { given -> Command.Relationships(RelationshipsCommand.Delete(id = given.need("id", ::toRelationshipId), version = given.maybe("version", ::toULong))) }
    "reports.sales" -> Entries(args).let { Command.Reports(ReportsCommand.Sales) }
    "reports.top_customers" -> Entries(args, "currency", "limit").let { given -> Command.Reports(ReportsCommand.TopCustomers(currency = given.need("currency", ::toText), limit = given.need("limit", ::toUInt))) }
    "reports.deal_metrics" -> Entries(args, "query", "as_of").let { given -> Command.Reports(ReportsCommand.DealMetrics(query = given.need("query", ::toDealMetricsQuery), asOf = given.maybe("as_of", ::toTimestamp))) }
    "reports.funnel" -> Entries(args, "query", "as_of").let { given -> Command.Reports(ReportsCommand.Funnel(query = given.need("query", ::toFunnelQuery), asOf = given.maybe("as_of", ::toTimestamp))) }
    "reports.outlook" -> Entries(args, "query", "as_of").let { given -> Command.Reports(ReportsCommand.Outlook(query = given.need("query", ::toOutlookQuery), asOf = given.maybe("as_of", ::toTimestamp))) }
    "reports.sales_page" -> Entries(args, "query", "as_of").let { given -> Command.Reports(ReportsCommand.SalesPage(query = given.need("query", ::toOutlookQuery), asOf = given.maybe("as_of", ::toTimestamp))) }
    "reports.abc" -> Entries(args, "query").let { given -> Command.Reports(ReportsCommand.Abc(query = given.need("query", ::toAbcQuery))) }
    "reports.pareto_chart" -> Entries(args, "query").let { given -> Command.Reports(ReportsCommand.ParetoChart(query = given.need("query", ::toAbcQuery))) }
    "reports.demand_chart" -> Entries(args, "query").let { given -> Command.Reports(ReportsCommand.DemandChart(query = given.maybe("query", ::toDemandForecastQuery) ?: DemandForecastQuery())) }
    "reports.holdout_page" -> Entries(args, "name", "holdout_days").let { given -> Command.Reports(ReportsCommand.HoldoutPage(name = given.need("name", ::toText), holdoutDays = given.need("holdout_days", ::toUInt))) }
    "reports.concentration" -> Entries(args, "currency").let { given -> Command.Reports(ReportsCommand.Concentration(currency = given.need("currency", ::toText))) }
    "returns.get" -> Entries(args, "id").let { given -> Command.Returns(ReturnsCommand.Get(id = given.need("id", ::toReturnId))) }
    "returns.find" -> Entries(args, "id").let { given -> Command.Returns(ReturnsCommand.Find(id = given.need("id", ::toReturnId))) }
    "returns.list" -> Entries(args, "query", "page").let { given -> Command.Returns(ReturnsCommand.List(query = given.maybe("query", ::toReturnQuery) ?: ReturnQuery(), page = given.maybe("page", ::toPageRequest) ?: PageRequest())) }
    "returns.as_of" -> Entries(args, "id", "at").let { given -> Command.Returns(ReturnsCommand.AsOf(id = given.need("id", ::toReturnId), at = given.need("at", ::toTimestamp))) }
    "returns.history" -> Entries(args, "id", "page").let { given -> Command.Returns(ReturnsCommand.History(id = given.need("id", ::toReturnId), page = given.maybe("page", ::toPageRequest) ?: PageRequest())) }
    "returns.create" -> Entries(args, "new").let { given -> Command.Returns(ReturnsCommand.Create(new = given.need("new", ::toNewReturn))) }
    "returns.update" -> Entries(args, "id", "patch").let { given -> Command.Returns(ReturnsCommand.Update(id = given.need("id", ::toReturnId), patch = given.maybe("patch", ::toReturnPatch) ?: ReturnPatch())) }
    "returns.advance" -> Entries(args, "id", "advance").let { given -> Command.Returns(ReturnsCommand.Advance(id = given.need("id", ::toReturnId), advance = given.need("advance", ::toReturnAdvance))) }
    "returns.close" -> Entries(args, "id", "closing").let { given -> Command.Returns(ReturnsCommand.Close(id = given.need("id", ::toReturnId), closing = given.maybe("closing", ::toReturnClosing) ?: ReturnClosing())) }
    "returns.delete" -> Entries(args, "id", "version").let { given -> Command.Returns(ReturnsCommand.Delete(id = given.need("id", ::toReturnId), version = given.maybe("version", ::toULong))) }
    "returns.restore" -> Entries(args, "id", "version").let { given -> Command.Returns(ReturnsCommand.Restore(id = given.need("id", ::toReturnId), version = given.maybe("version", ::toULong))) }
    "scoring.rfm" -> Entries(args, "as_of", "currency", "options").let { given -> Command.Scoring(ScoringCommand.Rfm(asOf = given.need("as_of", ::toTimestamp), currency = given.need("currency", ::toText), options = given.maybe("options", ::toRfmOptions) ?: RfmOptions())) }
    "segments.get" -> Entries(args, "id").let { given -> Command.Segments(SegmentsCommand.Get(id = given.need("id", ::toSegmentId))) }
    "segments.find" -> Entries(args, "id").let { given -> Command.Segments(SegmentsCommand.Find(id = given.need("id", ::toSegmentId))) }
    "segments.find_by_name" -> Entries(args, "name").let { given -> Command.Segments(SegmentsCommand.FindByName(name = given.need("name", ::toText))) }
    "segments.list" -> Entries(args, "page").let { given -> Command.Segments(SegmentsCommand.List(page = given.maybe("page", ::toPageRequest) ?: PageRequest())) }
    "segments.as_of" -> Entries(args, "id", "at").let { given -> Command.Segments(SegmentsCommand.AsOf(id = given.need("id", ::toSegmentId), at = given.need("at", ::toTimestamp))) }
    "segments.history" -> Entries(args, "id", "page").let { given -> Command.Segments(SegmentsCommand.History(id = given.need("id", ::toSegmentId), page = given.maybe("page", ::toPageRequest) ?: PageRequest())) }
    "segments.count" -> Entries(args, "id").let { given -> Command.Segments(SegmentsCommand.Count(id = given.need("id", ::toSegmentId))) }
    "segments.contains" -> Entries(args, "id", "customer_id").let { given -> Command.Segments(SegmentsCommand.Contains(id = given.need("id", ::toSegmentId), customerId = given.need("customer_id", ::toCustomerId))) }
    "segments.members" -> Entries(args, "id", "page").let { given -> Command.Segments(SegmentsCommand.Members(id = given.need("id", ::toSegmentId), page = given.maybe("page", ::toPageRequest) ?: PageRequest())) }
    "segments.of_customer" -> Entries(args, "customer_id").let { given -> Command.Segments(SegmentsCommand.OfCustomer(customerId = given.need("customer_id", ::toCustomerId))) }
    "segments.events" -> Entries(args, "id", "page").let { given -> Command.Segments(SegmentsCommand.Events(id = given.need("id", ::toSegmentId), page = given.maybe("page", ::toPageRequest) ?: PageRequest())) }
    "segments.next_events" -> Entries(args, "id", "cursor", "limit").let { given -> Command.Segments(SegmentsCommand.NextEvents(id = given.need("id", ::toSegmentId), cursor = given.need("cursor", ::toText), limit = given.need("limit", ::toUInt))) }
    "segments.members_as_of" -> Entries(args, "id", "at", "page").let { given -> Command.Segments(SegmentsCommand.MembersAsOf(id = given.need("id", ::toSegmentId), at = given.need("at", ::toTimestamp), page = given.maybe("page", ::toPageRequest) ?: PageRequest())) }
    "segments.contains_as_of" -> Entries(args, "id", "customer_id", "at").let { given -> Command.Segments(SegmentsCommand.ContainsAsOf(id = given.need("id", ::toSegmentId), customerId = given.need("customer_id", ::toCustomerId), at = given.need("at", ::toTimestamp))) }
    "segments.sizes" -> Entries(args, "id", "start", "end", "step_seconds").let { given -> Command.Segments(SegmentsCommand.Sizes(id = given.need("id", ::toSegmentId), start = given.need("start", ::toTimestamp), end = given.need("end", ::toTimestamp), stepSeconds = given.need("step_seconds", ::toUInt))) }
    "segments.overlap" -> Entries(args, "ids").let { given -> Command.Segments(SegmentsCommand.Overlap(ids = given.need("ids", list(::toSegmentId)))) }
    "segments.sample" -> Entries(args, "id", "n", "seed").let { given -> Command.Segments(SegmentsCommand.Sample(id = given.need("id", ::toSegmentId), n = given.need("n", ::toUInt), seed = given.need("seed", ::toULong))) }
    "segments.explain" -> Entries(args, "id", "customer_id").let { given -> Command.Segments(SegmentsCommand.Explain(id = given.need("id", ::toSegmentId), customerId = given.need("customer_id", ::toCustomerId))) }
    "segments.schema" -> Entries(args).let { Command.Segments(SegmentsCommand.Schema) }
    "segments.parse" -> Entries(args, "expression").let { given -> Command.Segments(SegmentsCommand.Parse(expression = given.need("expression", ::toText))) }
    "segments.bind" -> Entries(args, "expression", "values").let { given -> Command.Segments(SegmentsCommand.Bind(expression = given.need("expression", ::toText), values = given.need("values", map(::toParameter)))) }
    "segments.format" -> Entries(args, "tree").let { given -> Command.Segments(SegmentsCommand.Format(tree = given.need("tree", ::toJsonText))) }
    "segments.memory_bytes" -> Entries(args).let { Command.Segments(SegmentsCommand.MemoryBytes) }
    "segments.preview" -> Entries(args, "expression", "sample").let { given -> Command.Segments(SegmentsCommand.Preview(expression = given.need("expression", ::toText), sample = given.need("sample", ::toUInt))) }
    "segments.select" -> Entries(args, "expression", "page").let { given -> Command.Segments(SegmentsCommand.Select(expression = given.need("expression", ::toText), page = given.maybe("page", ::toPageRequest) ?: PageRequest())) }
    "segments.attributes" -> Entries(args, "expression", "page").let { given -> Command.Segments(SegmentsCommand.Attributes(expression = given.need("expression", ::toText), page = given.maybe("page", ::toPageRequest) ?: PageRequest())) }
    "segments.create" -> Entries(args, "new").let { given -> Command.Segments(SegmentsCommand.Create(new = given.maybe("new", ::toNewSegment) ?: NewSegment())) }
    "segments.update" -> Entries(args, "id", "patch").let { given -> Command.Segments(SegmentsCommand.Update(id = given.need("id", ::toSegmentId), patch = given.maybe("patch", ::toSegmentPatch) ?: SegmentPatch())) }
    "segments.delete" -> Entries(args, "id", "version").let { given -> Command.Segments(SegmentsCommand.Delete(id = given.need("id", ::toSegmentId), version = given.maybe("version", ::toULong))) }
    "segments.add" -> Entries(args, "id", "customer_ids").let { given -> Command.Segments(SegmentsCommand.Add(id = given.need("id", ::toSegmentId), customerIds = given.need("customer_ids", list(::toCustomerId)))) }
    "segments.remove" -> Entries(args, "id", "customer_ids").let { given -> Command.Segments(SegmentsCommand.Remove(id = given.need("id", ::toSegmentId), customerIds = given.need("customer_ids", list(::toCustomerId)))) }
    "segments.acknowledge" -> Entries(args, "id", "cursor", "after").let { given -> Command.Segments(SegmentsCommand.Acknowledge(id = given.need("id", ::toSegmentId), cursor = given.need("cursor", ::toText), after = given.need("after", ::toCursor))) }
    "segments.build" -> Entries(args).let { Command.Segments(SegmentsCommand.Build) }
    "segments.settle" -> Entries(args).let { Command.Segments(SegmentsCommand.Settle) }
    "segments.members_bitmap" -> Entries(args, "id").let { given -> Command.Segments(SegmentsCommand.MembersBitmap(id = given.need("id", ::toSegmentId))) }
    "segments.select_bitmap" -> Entries(args, "expression").let { given -> Command.Segments(SegmentsCommand.SelectBitmap(expression = given.need("expression", ::toText))) }
    "shipments.get" -> Entries(args, "id").let { given -> Command.Shipments(ShipmentsCommand.Get(id = given.need("id", ::toShipmentId))) }
    "shipments.find" -> Entries(args, "id").let { given -> Command.Shipments(ShipmentsCommand.Find(id = given.need("id", ::toShipmentId))) }
    "shipments.list" -> Entries(args, "query", "page").let { given -> Command.Shipments(ShipmentsCommand.List(query = given.maybe("query", ::toShipmentQuery) ?: ShipmentQuery(), page = given.maybe("page", ::toPageRequest) ?: PageRequest())) }
    "shipments.progress" -> Entries(args, "order_id").let { given -> Command.Shipments(ShipmentsCommand.Progress(orderId = given.need("order_id", ::toOrderId))) }
    "shipments.as_of" -> Entries(args, "id", "at").let { given -> Command.Shipments(ShipmentsCommand.AsOf(id = given.need("id", ::toShipmentId), at = given.need("at", ::toTimestamp))) }
    "shipments.history" -> Entries(args, "id", "page").let { given -> Command.Shipments(ShipmentsCommand.History(id = given.need("id", ::toShipmentId), page = given.maybe("page", ::toPageRequest) ?: PageRequest())) }
    "shipments.create" -> Entries(args, "new").let { given -> Command.Shipments(ShipmentsCommand.Create(new = given.need("new", ::toNewShipment))) }
    "shipments.update" -> Entries(args, "id", "patch").let { given -> Command.Shipments(ShipmentsCommand.Update(id = given.need("id", ::toShipmentId), patch = given.maybe("patch", ::toShipmentPatch) ?: ShipmentPatch())) }
    "shipments.ship" -> Entries(args, "id", "step").let { given -> Command.Shipments(ShipmentsCommand.Ship(id = given.need("id", ::toShipmentId), step = given.maybe("step", ::toShipmentStep) ?: ShipmentStep())) }
    "shipments.deliver" -> Entries(args, "id", "step").let { given -> Command.Shipments(ShipmentsCommand.Deliver(id = given.need("id", ::toShipmentId), step = given.maybe("step", ::toShipmentStep) ?: ShipmentStep())) }
    "shipments.delete" -> Entries(args, "id", "version").let { given -> Command.Shipments(ShipmentsCommand.Delete(id = given.need("id", ::toShipmentId), version = given.maybe("version", ::toULong))) }
    "shipments.restore" -> Entries(args, "id", "version").let { given -> Command.Shipments(ShipmentsCommand.Restore(id = given.need("id", ::toShipmentId), version = given.maybe("version", ::toULong))) }
    "tasks.get" -> Entries(args, "id").let { given -> Command.Tasks(TasksCommand.Get(id = given.need("id", ::toTaskId))) }
    "tasks.find" -> Entries(args, "id").let { given -> Command.Tasks(TasksCommand.Find(id = given.need("id", ::toTaskId))) }
    "tasks.list" -> Entries(args, "query", "page").let { given -> Command.Tasks(TasksCommand.List(query = given.maybe("query", ::toTaskQuery) ?: TaskQuery(), page = given.maybe("page", ::toPageRequest) ?: PageRequest())) }
    "tasks.work_queue" -> Entries(args, "query", "page").let { given -> Command.Tasks(TasksCommand.WorkQueue(query = given.maybe("query", ::toWorkQuery) ?: WorkQuery(), page = given.maybe("page", ::toPageRequest) ?: PageRequest())) }
    "tasks.reminders" -> Entries(args, "query", "page").let { given -> Command.Tasks(TasksCommand.Reminders(query = given.maybe("query", ::toReminderQuery) ?: ReminderQuery(), page = given.maybe("page", ::toPageRequest) ?: PageRequest())) }
    "tasks.call_queue" -> Entries(args, "queue").let { given -> Command.Tasks(TasksCommand.CallQueue(queue = given.maybe("queue", ::toCallQueue) ?: CallQueue())) }
    "tasks.as_of" -> Entries(args, "id", "at").let { given -> Command.Tasks(TasksCommand.AsOf(id = given.need("id", ::toTaskId), at = given.need("at", ::toTimestamp))) }
    "tasks.history" -> Entries(args, "id", "page").let { given -> Command.Tasks(TasksCommand.History(id = given.need("id", ::toTaskId), page = given.maybe("page", ::toPageRequest) ?: PageRequest())) }
    "tasks.create" -> Entries(args, "new").let { given -> Command.Tasks(TasksCommand.Create(new = given.need("new", ::toNewTask))) }
    "tasks.update" -> Entries(args, "id", "patch").let { given -> Command.Tasks(TasksCommand.Update(id = given.need("id", ::toTaskId), patch = given.maybe("patch", ::toTaskPatch) ?: TaskPatch())) }
    "tasks.complete" -> Entries(args, "id", "completion").let { given -> Command.Tasks(TasksCommand.Complete(id = given.need("id", ::toTaskId), completion = given.maybe("completion", ::toTaskCompletion) ?: TaskCompletion())) }
    "tasks.cancel" -> Entries(args, "id", "cancellation").let { given -> Command.Tasks(TasksCommand.Cancel(id = given.need("id", ::toTaskId), cancellation = given.maybe("cancellation", ::toTaskCancellation) ?: TaskCancellation())) }
    "tasks.reopen" -> Entries(args, "id", "version").let { given -> Command.Tasks(TasksCommand.Reopen(id = given.need("id", ::toTaskId), version = given.maybe("version", ::toULong))) }
    "tasks.check_in" -> Entries(args, "id", "check").let { given -> Command.Tasks(TasksCommand.CheckIn(id = given.need("id", ::toTaskId), check = given.maybe("check", ::toTaskCheck) ?: TaskCheck())) }
    "tasks.check_out" -> Entries(args, "id", "check").let { given -> Command.Tasks(TasksCommand.CheckOut(id = given.need("id", ::toTaskId), check = given.maybe("check", ::toTaskCheck) ?: TaskCheck())) }
    "tasks.claim" -> Entries(args, "id", "claiming").let { given -> Command.Tasks(TasksCommand.Claim(id = given.need("id", ::toTaskId), claiming = given.maybe("claiming", ::toTaskClaiming) ?: TaskClaiming())) }
    "tasks.release" -> Entries(args, "id", "version").let { given -> Command.Tasks(TasksCommand.Release(id = given.need("id", ::toTaskId), version = given.maybe("version", ::toULong))) }
    "tasks.next_call" -> Entries(args, "claiming").let { given -> Command.Tasks(TasksCommand.NextCall(claiming = given.maybe("claiming", ::toTaskClaiming) ?: TaskClaiming())) }
    "tasks.attempt" -> Entries(args, "id", "attempt").let { given -> Command.Tasks(TasksCommand.Attempt(id = given.need("id", ::toTaskId), attempt = given.need("attempt", ::toNewCallAttempt))) }
    "tasks.delete" -> Entries(args, "id", "version").let { given -> Command.Tasks(TasksCommand.Delete(id = given.need("id", ::toTaskId), version = given.maybe("version", ::toULong))) }
    "tasks.restore" -> Entries(args, "id", "version").let { given -> Command.Tasks(TasksCommand.Restore(id = given.need("id", ::toTaskId), version = given.maybe("version", ::toULong))) }
    else -> throw Unreadable("command $operation")
}

/** What a command of a batch gives. */
internal fun toAnswer(operation: String, json: JsonElement): Answer = when (operation) {
    "associations.rules" -> Answer.BasketRules(toBasketRules(json))
    "associations.itemsets" -> Answer.BasketSets(toBasketSets(json))
    "categories.get" -> Answer.Category(toCategory(json))
    "categories.find" -> Answer.OptionalCategory(optional(::toCategory)(json))
    "categories.list" -> Answer.CategoryPage(toCategoryPage(json))
    "categories.children" -> Answer.CategoryPage(toCategoryPage(json))
    "categories.as_of" -> Answer.Category(toCategory(json))
    "categories.history" -> Answer.HistoryEntryPage(toHistoryEntryPage(json))
    "categories.create" -> Answer.Category(toCategory(json))
    "categories.update" -> Answer.Category(toCategory(json))
    "categories.delete" -> Answer.Category(toCategory(json))
    "categories.restore" -> Answer.Category(toCategory(json))
    "customers.get" -> Answer.Customer(toCustomer(json))
    "customers.find" -> Answer.OptionalCustomer(optional(::toCustomer)(json))
    "customers.find_deleted" -> Answer.OptionalCustomer(optional(::toCustomer)(json))
    "customers.find_by_identifier" -> Answer.OptionalCustomer(optional(::toCustomer)(json))
    "customers.search" -> Answer.SearchHitList(list(::toSearchHit)(json))
    "customers.list" -> Answer.CustomerPage(toCustomerPage(json))
    "customers.count" -> Answer.Integer(toULong(json))
    "customers.as_of" -> Answer.Customer(toCustomer(json))
    "customers.history" -> Answer.HistoryEntryPage(toHistoryEntryPage(json))
    "customers.create" -> Answer.Customer(toCustomer(json))
    "customers.update" -> Answer.Customer(toCustomer(json))
    "customers.delete" -> Answer.Customer(toCustomer(json))
    "customers.restore" -> Answer.Customer(toCustomer(json))
    "customers.add_tags" -> Answer.Customer(toCustomer(json))
    "customers.remove_tags" -> Answer.Customer(toCustomer(json))
    "customers.add_identifier" -> Answer.Customer(toCustomer(json))
    "customers.remove_identifier" -> Answer.Customer(toCustomer(json))
    "customers.record_consent" -> Answer.Customer(toCustomer(json))
    "customers.numbers" -> Answer.OptionalIntegerList(list(optional(::toUInt))(json))
    "customers.of_numbers" -> Answer.OptionalCustomerIdList(list(optional(::toCustomerId))(json))
    "customers.view_360" -> Answer.Customer360(toCustomer360(json))
    "customers.timeline" -> Answer.TimelineItemPage(toTimelineItemPage(json))
    "customers.profile" -> Answer.Profile(toProfile(json))
    "deals.get" -> Answer.Deal(toDeal(json))
    "deals.find" -> Answer.OptionalDeal(optional(::toDeal)(json))
    "deals.list" -> Answer.DealPage(toDealPage(json))
    "deals.board" -> Answer.BoardStageList(list(::toBoardStage)(json))
    "deals.stalled" -> Answer.StalledDealPage(toStalledDealPage(json))
    "deals.visits" -> Answer.StageVisitList(list(::toStageVisit)(json))
    "deals.as_of" -> Answer.Deal(toDeal(json))
    "deals.history" -> Answer.HistoryEntryPage(toHistoryEntryPage(json))
    "deals.create" -> Answer.Deal(toDeal(json))
    "deals.update" -> Answer.Deal(toDeal(json))
    "deals.move_to" -> Answer.Deal(toDeal(json))
    "deals.win" -> Answer.Deal(toDeal(json))
    "deals.lose" -> Answer.Deal(toDeal(json))
    "deals.reopen" -> Answer.Deal(toDeal(json))
    "deals.delete" -> Answer.Deal(toDeal(json))
    "deals.restore" -> Answer.Deal(toDeal(json))
    "demand.sales" -> Answer.DemandPeriodSalesList(list(::toDemandPeriodSales)(json))
    "demand.forecast" -> Answer.DemandOutlook(toDemandOutlook(json))
    "fields.get" -> Answer.FieldDefinition(toFieldDefinition(json))
    "fields.find" -> Answer.OptionalFieldDefinition(optional(::toFieldDefinition)(json))
    "fields.list" -> Answer.FieldDefinitionList(list(::toFieldDefinition)(json))
    "fields.as_of" -> Answer.FieldDefinition(toFieldDefinition(json))
    "fields.history" -> Answer.HistoryEntryPage(toHistoryEntryPage(json))
    "fields.create" -> Answer.FieldDefinition(toFieldDefinition(json))
    "fields.update" -> Answer.FieldDefinition(toFieldDefinition(json))
    "fields.delete" -> Answer.FieldDefinition(toFieldDefinition(json))
    "forecasts.compute" -> Answer.Forecast(toForecast(json))
    "forecasts.review" -> Answer.ForecastReview(toForecastReview(json))
    "forecasts.slipped" -> Answer.SlippedDealList(list(::toSlippedDeal)(json))
    "forecasts.get" -> Answer.ForecastSnapshot(toForecastSnapshot(json))
    "forecasts.find" -> Answer.OptionalForecastSnapshot(optional(::toForecastSnapshot)(json))
    "forecasts.list" -> Answer.ForecastSnapshotPage(toForecastSnapshotPage(json))
    "forecasts.as_of" -> Answer.ForecastSnapshot(toForecastSnapshot(json))
    "forecasts.history" -> Answer.HistoryEntryPage(toHistoryEntryPage(json))
    "forecasts.create" -> Answer.ForecastSnapshot(toForecastSnapshot(json))
    "forecasts.delete" -> Answer.ForecastSnapshot(toForecastSnapshot(json))
    "forecasts.restore" -> Answer.ForecastSnapshot(toForecastSnapshot(json))
    "goals.get" -> Answer.Goal(toGoal(json))
    "goals.find" -> Answer.OptionalGoal(optional(::toGoal)(json))
    "goals.list" -> Answer.GoalPage(toGoalPage(json))
    "goals.attainment" -> Answer.Attainment(toAttainment(json))
    "goals.attainments" -> Answer.AttainmentList(list(::toAttainment)(json))
    "goals.as_of" -> Answer.Goal(toGoal(json))
    "goals.history" -> Answer.HistoryEntryPage(toHistoryEntryPage(json))
    "goals.create" -> Answer.Goal(toGoal(json))
    "goals.update" -> Answer.Goal(toGoal(json))
    "goals.delete" -> Answer.Goal(toGoal(json))
    "goals.restore" -> Answer.Goal(toGoal(json))
    "ingest.shopify" -> Answer.Ingested(toIngested(json))
    "ingest.stripe" -> Answer.Ingested(toIngested(json))
    "interactions.get" -> Answer.Interaction(toInteraction(json))
    "interactions.find" -> Answer.OptionalInteraction(optional(::toInteraction)(json))
    "interactions.of" -> Answer.InteractionPage(toInteractionPage(json))
    "interactions.anonymous" -> Answer.InteractionPage(toInteractionPage(json))
    "interactions.as_of" -> Answer.Interaction(toInteraction(json))
    "interactions.history" -> Answer.HistoryEntryPage(toHistoryEntryPage(json))
    "interactions.record" -> Answer.Interaction(toInteraction(json))
    "interactions.update" -> Answer.Interaction(toInteraction(json))
    "interactions.delete" -> Answer.Interaction(toInteraction(json))
    "interactions.restore" -> Answer.Interaction(toInteraction(json))
    "invoices.get" -> Answer.Invoice(toInvoice(json))
    "invoices.find" -> Answer.OptionalInvoice(optional(::toInvoice)(json))
    "invoices.find_by_number" -> Answer.OptionalInvoice(optional(::toInvoice)(json))
    "invoices.list" -> Answer.InvoicePage(toInvoicePage(json))
    "invoices.balance" -> Answer.InvoiceBalance(toInvoiceBalance(json))
    "invoices.overdue" -> Answer.OverdueInvoicePage(toOverdueInvoicePage(json))
    "invoices.as_of" -> Answer.Invoice(toInvoice(json))
    "invoices.history" -> Answer.HistoryEntryPage(toHistoryEntryPage(json))
    "invoices.create" -> Answer.Invoice(toInvoice(json))
    "invoices.credit" -> Answer.Invoice(toInvoice(json))
    "invoices.update" -> Answer.Invoice(toInvoice(json))
    "invoices.match_payment" -> Answer.Invoice(toInvoice(json))
    "invoices.unmatch_payment" -> Answer.Invoice(toInvoice(json))
    "invoices.delete" -> Answer.Invoice(toInvoice(json))
    "invoices.restore" -> Answer.Invoice(toInvoice(json))
    "journal.changes_since" -> Answer.Changes(toChanges(json))
    "journal.next_changes" -> Answer.Changes(toChanges(json))
    "journal.position" -> Answer.Integer(toULong(json))
    "journal.head" -> Answer.JournalHead(toJournalHead(json))
    "journal.verify" -> Answer.JournalHead(toJournalHead(json))
    "journal.acknowledge" -> Answer.Nothing
    "lead_models.get" -> Answer.LeadModel(toLeadModel(json))
    "lead_models.find" -> Answer.OptionalLeadModel(optional(::toLeadModel)(json))
    "lead_models.list" -> Answer.LeadModelPage(toLeadModelPage(json))
    "lead_models.score" -> Answer.LeadScore(toLeadScore(json))
    "lead_models.rank" -> Answer.RankedLeadList(list(::toRankedLead)(json))
    "lead_models.as_of" -> Answer.LeadModel(toLeadModel(json))
    "lead_models.history" -> Answer.HistoryEntryPage(toHistoryEntryPage(json))
    "lead_models.create" -> Answer.LeadModel(toLeadModel(json))
    "lead_models.update" -> Answer.LeadModel(toLeadModel(json))
    "lead_models.delete" -> Answer.LeadModel(toLeadModel(json))
    "lead_models.restore" -> Answer.LeadModel(toLeadModel(json))
    "models.get" -> Answer.Model(toModel(json))
    "models.find" -> Answer.OptionalModel(optional(::toModel)(json))
    "models.list" -> Answer.ModelPage(toModelPage(json))
    "models.current" -> Answer.OptionalModel(optional(::toModel)(json))
    "models.compare" -> Answer.ModelComparisonList(list(::toModelComparison)(json))
    "models.holdout" -> Answer.ModelHoldoutReport(toModelHoldoutReport(json))
    "models.history" -> Answer.HistoryEntryPage(toHistoryEntryPage(json))
    "models.fit" -> Answer.Model(toModel(json))
    "models.refit" -> Answer.Model(toModel(json))
    "models.pin" -> Answer.Model(toModel(json))
    "models.unpin" -> Answer.Nothing
    "models.roll_back" -> Answer.Model(toModel(json))
    "models.delete" -> Answer.Model(toModel(json))
    "models.score" -> Answer.OptionalModelScore(optional(::toModelScore)(json))
    "models.scores" -> Answer.ModelScorePage(toModelScorePage(json))
    "models.features" -> Answer.CustomerFeaturesPage(toCustomerFeaturesPage(json))
    "notes.get" -> Answer.Note(toNote(json))
    "notes.find" -> Answer.OptionalNote(optional(::toNote)(json))
    "notes.of" -> Answer.NotePage(toNotePage(json))
    "notes.as_of" -> Answer.Note(toNote(json))
    "notes.history" -> Answer.HistoryEntryPage(toHistoryEntryPage(json))
    "notes.create" -> Answer.Note(toNote(json))
    "notes.update" -> Answer.Note(toNote(json))
    "notes.delete" -> Answer.Note(toNote(json))
    "notes.restore" -> Answer.Note(toNote(json))
    "orders.get" -> Answer.Order(toOrder(json))
    "orders.find" -> Answer.OptionalOrder(optional(::toOrder)(json))
    "orders.find_by_number" -> Answer.OptionalOrder(optional(::toOrder)(json))
    "orders.list" -> Answer.OrderPage(toOrderPage(json))
    "orders.late" -> Answer.LateOrderPage(toLateOrderPage(json))
    "orders.as_of" -> Answer.Order(toOrder(json))
    "orders.history" -> Answer.HistoryEntryPage(toHistoryEntryPage(json))
    "orders.create" -> Answer.Order(toOrder(json))
    "orders.update" -> Answer.Order(toOrder(json))
    "orders.advance" -> Answer.Order(toOrder(json))
    "orders.cancel" -> Answer.Order(toOrder(json))
    "orders.reopen" -> Answer.Order(toOrder(json))
    "orders.add_payment" -> Answer.Order(toOrder(json))
    "orders.refund" -> Answer.Order(toOrder(json))
    "orders.delete" -> Answer.Order(toOrder(json))
    "orders.restore" -> Answer.Order(toOrder(json))
    "pipelines.get" -> Answer.Pipeline(toPipeline(json))
    "pipelines.find" -> Answer.OptionalPipeline(optional(::toPipeline)(json))
    "pipelines.list" -> Answer.PipelineList(list(::toPipeline)(json))
    "pipelines.preview_edit" -> Answer.StageMigrationList(list(::toStageMigration)(json))
    "pipelines.as_of" -> Answer.Pipeline(toPipeline(json))
    "pipelines.history" -> Answer.HistoryEntryPage(toHistoryEntryPage(json))
    "pipelines.create" -> Answer.Pipeline(toPipeline(json))
    "pipelines.update" -> Answer.Pipeline(toPipeline(json))
    "pipelines.edit" -> Answer.EditedPipeline(toEditedPipeline(json))
    "pipelines.delete" -> Answer.Pipeline(toPipeline(json))
    "pipelines.restore" -> Answer.Pipeline(toPipeline(json))
    "predictions.get" -> Answer.DealPrediction(toDealPrediction(json))
    "predictions.model" -> Answer.OptionalLogisticModel(optional(::toLogisticModel)(json))
    "predictions.fit" -> Answer.LogisticModel(toLogisticModel(json))
    "predictions.refresh" -> Answer.Integer(toULong(json))
    "products.get" -> Answer.Product(toProduct(json))
    "products.find" -> Answer.OptionalProduct(optional(::toProduct)(json))
    "products.find_by_sku" -> Answer.OptionalProduct(optional(::toProduct)(json))
    "products.list" -> Answer.ProductPage(toProductPage(json))
    "products.as_of" -> Answer.Product(toProduct(json))
    "products.history" -> Answer.HistoryEntryPage(toHistoryEntryPage(json))
    "products.create" -> Answer.Product(toProduct(json))
    "products.update" -> Answer.Product(toProduct(json))
    "products.delete" -> Answer.Product(toProduct(json))
    "products.restore" -> Answer.Product(toProduct(json))
    "purchases.get" -> Answer.PurchaseOrder(toPurchaseOrder(json))
    "purchases.find" -> Answer.OptionalPurchaseOrder(optional(::toPurchaseOrder)(json))
    "purchases.list" -> Answer.PurchaseOrderPage(toPurchaseOrderPage(json))
    "purchases.as_of" -> Answer.PurchaseOrder(toPurchaseOrder(json))
    "purchases.history" -> Answer.HistoryEntryPage(toHistoryEntryPage(json))
    "purchases.create" -> Answer.PurchaseOrder(toPurchaseOrder(json))
    "purchases.update" -> Answer.PurchaseOrder(toPurchaseOrder(json))
    "purchases.place" -> Answer.PurchaseOrder(toPurchaseOrder(json))
    "purchases.receive" -> Answer.PurchaseOrder(toPurchaseOrder(json))
    "purchases.cancel" -> Answer.PurchaseOrder(toPurchaseOrder(json))
    "purchases.delete" -> Answer.PurchaseOrder(toPurchaseOrder(json))
    "purchases.restore" -> Answer.PurchaseOrder(toPurchaseOrder(json))
    "quotes.get" -> Answer.Quote(toQuote(json))
    "quotes.find" -> Answer.OptionalQuote(optional(::toQuote)(json))
    "quotes.list" -> Answer.QuotePage(toQuotePage(json))
    "quotes.html" -> Answer.Text(toText(json))
    "quotes.as_of" -> Answer.Quote(toQuote(json))
    "quotes.history" -> Answer.HistoryEntryPage(toHistoryEntryPage(json))
    "quotes.create" -> Answer.Quote(toQuote(json))
    "quotes.update" -> Answer.Quote(toQuote(json))
    "quotes.send" -> Answer.Quote(toQuote(json))
    "quotes.accept" -> Answer.Quote(toQuote(json))
    "quotes.decline" -> Answer.Quote(toQuote(json))
    "quotes.revise" -> Answer.Quote(toQuote(json))
    "quotes.reopen" -> Answer.Quote(toQuote(json))
    "quotes.delete" -> Answer.Quote(toQuote(json))
    "quotes.restore" -> Answer.Quote(toQuote(json))
    "rates.get" -> Answer.ExchangeRate(toExchangeRate(json))
    "rates.find" -> Answer.OptionalExchangeRate(optional(::toExchangeRate)(json))
    "rates.list" -> Answer.ExchangeRatePage(toExchangeRatePage(json))
    "rates.convert" -> Answer.Money(toMoney(json))
    "rates.as_of" -> Answer.ExchangeRate(toExchangeRate(json))
    "rates.history" -> Answer.HistoryEntryPage(toHistoryEntryPage(json))
    "rates.set" -> Answer.ExchangeRate(toExchangeRate(json))
    "rates.delete" -> Answer.ExchangeRate(toExchangeRate(json))
    "recommendations.for_customer" -> Answer.ProductRecommendationList(list(::toProductRecommendation)(json))
    "recommendations.similar" -> Answer.SimilarProductList(list(::toSimilarProduct)(json))
    "recommendations.evaluate" -> Answer.RecommendationReview(toRecommendationReview(json))
    "recommendations.memory_bytes" -> Answer.Integer(toULong(json))
    "relationships.get" -> Answer.Relationship(toRelationship(json))
    "relationships.find" -> Answer.OptionalRelationship(optional(::toRelationship)(json))
    "relationships.of" -> Answer.RelationshipPage(toRelationshipPage(json))
    "relationships.as_of" -> Answer.Relationship(toRelationship(json))
    "relationships.history" -> Answer.HistoryEntryPage(toHistoryEntryPage(json))
    "relationships.create" -> Answer.Relationship(toRelationship(json))
    "relationships.update" -> Answer.Relationship(toRelationship(json))
    "relationships.delete" -> Answer.Relationship(toRelationship(json))
    "reports.sales" -> Answer.SalesReport(toSalesReport(json))
    "reports.top_customers" -> Answer.TopCustomerList(list(::toTopCustomer)(json))
    "reports.deal_metrics" -> Answer.DealMetrics(toDealMetrics(json))
    "reports.funnel" -> Answer.Funnel(toFunnel(json))
    "reports.outlook" -> Answer.PeriodOutlookList(list(::toPeriodOutlook)(json))
    "reports.sales_page" -> Answer.Text(toText(json))
    "reports.abc" -> Answer.AbcReport(toAbcReport(json))
    "reports.pareto_chart" -> Answer.Text(toText(json))
    "reports.demand_chart" -> Answer.Text(toText(json))
    "reports.holdout_page" -> Answer.Text(toText(json))
    "reports.concentration" -> Answer.Concentration(toConcentration(json))
    "returns.get" -> Answer.Return(toReturn(json))
    "returns.find" -> Answer.OptionalReturn(optional(::toReturn)(json))
    "returns.list" -> Answer.ReturnPage(toReturnPage(json))
    "returns.as_of" -> Answer.Return(toReturn(json))
    "returns.history" -> Answer.HistoryEntryPage(toHistoryEntryPage(json))
    "returns.create" -> Answer.Return(toReturn(json))
    "returns.update" -> Answer.Return(toReturn(json))
    "returns.advance" -> Answer.Return(toReturn(json))
    "returns.close" -> Answer.Return(toReturn(json))
    "returns.delete" -> Answer.Return(toReturn(json))
    "returns.restore" -> Answer.Return(toReturn(json))
    "scoring.rfm" -> Answer.RfmScores(toRfmScores(json))
    "segments.get" -> Answer.Segment(toSegment(json))
    "segments.find" -> Answer.OptionalSegment(optional(::toSegment)(json))
    "segments.find_by_name" -> Answer.OptionalSegment(optional(::toSegment)(json))
    "segments.list" -> Answer.SegmentPage(toSegmentPage(json))
    "segments.as_of" -> Answer.Segment(toSegment(json))
    "segments.history" -> Answer.HistoryEntryPage(toHistoryEntryPage(json))
    "segments.count" -> Answer.Integer(toULong(json))
    "segments.contains" -> Answer.Bool(toBoolean(json))
    "segments.members" -> Answer.CustomerIdPage(toCustomerIdPage(json))
    "segments.of_customer" -> Answer.SegmentIdList(list(::toSegmentId)(json))
    "segments.events" -> Answer.SegmentEvents(toSegmentEvents(json))
    "segments.next_events" -> Answer.SegmentEvents(toSegmentEvents(json))
    "segments.members_as_of" -> Answer.CustomerIdPage(toCustomerIdPage(json))
    "segments.contains_as_of" -> Answer.Bool(toBoolean(json))
    "segments.sizes" -> Answer.SegmentSizeList(list(::toSegmentSize)(json))
    "segments.overlap" -> Answer.SegmentOverlapList(list(::toSegmentOverlap)(json))
    "segments.sample" -> Answer.CustomerIdList(list(::toCustomerId)(json))
    "segments.explain" -> Answer.SegmentExplanation(toSegmentExplanation(json))
    "segments.schema" -> Answer.SegmentSchema(toSegmentSchema(json))
    "segments.parse" -> Answer.String(toJsonText(json))
    "segments.bind" -> Answer.Text(toText(json))
    "segments.format" -> Answer.Text(toText(json))
    "segments.memory_bytes" -> Answer.Integer(toULong(json))
    "segments.preview" -> Answer.SegmentPreview(toSegmentPreview(json))
    "segments.select" -> Answer.CustomerIdPage(toCustomerIdPage(json))
    "segments.attributes" -> Answer.CustomerAttributesPage(toCustomerAttributesPage(json))
    "segments.create" -> Answer.Segment(toSegment(json))
    "segments.update" -> Answer.Segment(toSegment(json))
    "segments.delete" -> Answer.Segment(toSegment(json))
    "segments.add" -> Answer.Nothing
    "segments.remove" -> Answer.Nothing
    "segments.acknowledge" -> Answer.Nothing
    "segments.build" -> Answer.Nothing
    "segments.settle" -> Answer.OptionalTimestamp(optional(::toTimestamp)(json))
    "segments.members_bitmap" -> Answer.Bytes(toByteArray(json))
    "segments.select_bitmap" -> Answer.Bytes(toByteArray(json))
    "shipments.get" -> Answer.Shipment(toShipment(json))
    "shipments.find" -> Answer.OptionalShipment(optional(::toShipment)(json))
    "shipments.list" -> Answer.ShipmentPage(toShipmentPage(json))
    "shipments.progress" -> Answer.OrderLineProgressList(list(::toOrderLineProgress)(json))
    "shipments.as_of" -> Answer.Shipment(toShipment(json))
    "shipments.history" -> Answer.HistoryEntryPage(toHistoryEntryPage(json))
    "shipments.create" -> Answer.Shipment(toShipment(json))
    "shipments.update" -> Answer.Shipment(toShipment(json))
    "shipments.ship" -> Answer.Shipment(toShipment(json))
    "shipments.deliver" -> Answer.Shipment(toShipment(json))
    "shipments.delete" -> Answer.Shipment(toShipment(json))
    "shipments.restore" -> Answer.Shipment(toShipment(json))
    "tasks.get" -> Answer.Task(toTask(json))
    "tasks.find" -> Answer.OptionalTask(optional(::toTask)(json))
    "tasks.list" -> Answer.TaskPage(toTaskPage(json))
    "tasks.work_queue" -> Answer.WorkItemPage(toWorkItemPage(json))
    "tasks.reminders" -> Answer.TaskPage(toTaskPage(json))
    "tasks.call_queue" -> Answer.TaskList(list(::toTask)(json))
    "tasks.as_of" -> Answer.Task(toTask(json))
    "tasks.history" -> Answer.HistoryEntryPage(toHistoryEntryPage(json))
    "tasks.create" -> Answer.Task(toTask(json))
    "tasks.update" -> Answer.Task(toTask(json))
    "tasks.complete" -> Answer.Task(toTask(json))
    "tasks.cancel" -> Answer.Task(toTask(json))
    "tasks.reopen" -> Answer.Task(toTask(json))
    "tasks.check_in" -> Answer.Task(toTask(json))
    "tasks.check_out" -> Answer.Task(toTask(json))
    "tasks.claim" -> Answer.Task(toTask(json))
    "tasks.release" -> Answer.Task(toTask(json))
    "tasks.next_call" -> Answer.OptionalTask(optional(::toTask)(json))
    "tasks.attempt" -> Answer.Task(toTask(json))
    "tasks.delete" -> Answer.Task(toTask(json))
    "tasks.restore" -> Answer.Task(toTask(json))
    else -> throw Unreadable("command $operation")
}

/** Every operation, each called above. */
internal val operations: Set<String> = setOf(
    "associations.rules",
    "associations.itemsets",
    "categories.get",
    "categories.find",
    "categories.list",
    "categories.children",
    "categories.as_of",
    "categories.history",
    "categories.create",
    "categories.update",
    "categories.delete",
    "categories.restore",
    "crm.checkpoint",
    "crm.compact",
    "crm.backup",
    "crm.stats",
    "crm.verify",
    "crm.new_id",
    "customers.get",
    "customers.find",
    "customers.find_deleted",
    "customers.find_by_identifier",
    "customers.search",
    "customers.list",
    "customers.count",
    "customers.as_of",
    "customers.history",
    "customers.create",
    "customers.update",
    "customers.delete",
    "customers.restore",
    "customers.add_tags",
    "customers.remove_tags",
    "customers.add_identifier",
    "customers.remove_identifier",
    "customers.record_consent",
    "customers.numbers",
    "customers.of_numbers",
    "customers.view_360",
    "customers.timeline",
    "customers.profile",
    "deals.get",
    "deals.find",
    "deals.list",
    "deals.board",
    "deals.stalled",
    "deals.visits",
    "deals.as_of",
    "deals.history",
    "deals.create",
    "deals.update",
    "deals.move_to",
    "deals.win",
    "deals.lose",
    "deals.reopen",
    "deals.delete",
    "deals.restore",
    "demand.sales",
    "demand.forecast",
    "fields.get",
    "fields.find",
    "fields.list",
    "fields.as_of",
    "fields.history",
    "fields.create",
    "fields.update",
    "fields.delete",
    "forecasts.compute",
    "forecasts.review",
    "forecasts.slipped",
    "forecasts.get",
    "forecasts.find",
    "forecasts.list",
    "forecasts.as_of",
    "forecasts.history",
    "forecasts.create",
    "forecasts.delete",
    "forecasts.restore",
    "goals.get",
    "goals.find",
    "goals.list",
    "goals.attainment",
    "goals.attainments",
    "goals.as_of",
    "goals.history",
    "goals.create",
    "goals.update",
    "goals.delete",
    "goals.restore",
    "imports.get",
    "imports.list",
    "imports.revert",
    "imports.customers",
    "imports.orders",
    "imports.deals",
    "imports.load",
    "ingest.shopify",
    "ingest.stripe",
    "interactions.get",
    "interactions.find",
    "interactions.of",
    "interactions.anonymous",
    "interactions.as_of",
    "interactions.history",
    "interactions.record",
    "interactions.update",
    "interactions.delete",
    "interactions.restore",
    "invoices.get",
    "invoices.find",
    "invoices.find_by_number",
    "invoices.list",
    "invoices.balance",
    "invoices.overdue",
    "invoices.as_of",
    "invoices.history",
    "invoices.create",
    "invoices.credit",
    "invoices.update",
    "invoices.match_payment",
    "invoices.unmatch_payment",
    "invoices.delete",
    "invoices.restore",
    "journal.changes_since",
    "journal.next_changes",
    "journal.position",
    "journal.head",
    "journal.verify",
    "journal.acknowledge",
    "lead_models.get",
    "lead_models.find",
    "lead_models.list",
    "lead_models.score",
    "lead_models.rank",
    "lead_models.as_of",
    "lead_models.history",
    "lead_models.create",
    "lead_models.update",
    "lead_models.delete",
    "lead_models.restore",
    "models.get",
    "models.find",
    "models.list",
    "models.current",
    "models.compare",
    "models.holdout",
    "models.history",
    "models.fit",
    "models.refit",
    "models.pin",
    "models.unpin",
    "models.roll_back",
    "models.delete",
    "models.score",
    "models.scores",
    "models.features",
    "notes.get",
    "notes.find",
    "notes.of",
    "notes.as_of",
    "notes.history",
    "notes.create",
    "notes.update",
    "notes.delete",
    "notes.restore",
    "orders.get",
    "orders.find",
    "orders.find_by_number",
    "orders.list",
    "orders.late",
    "orders.as_of",
    "orders.history",
    "orders.create",
    "orders.update",
    "orders.advance",
    "orders.cancel",
    "orders.reopen",
    "orders.add_payment",
    "orders.refund",
    "orders.delete",
    "orders.restore",
    "pipelines.get",
    "pipelines.find",
    "pipelines.list",
    "pipelines.preview_edit",
    "pipelines.as_of",
    "pipelines.history",
    "pipelines.create",
    "pipelines.update",
    "pipelines.edit",
    "pipelines.delete",
    "pipelines.restore",
    "predictions.get",
    "predictions.model",
    "predictions.fit",
    "predictions.refresh",
    "products.get",
    "products.find",
    "products.find_by_sku",
    "products.list",
    "products.as_of",
    "products.history",
    "products.create",
    "products.update",
    "products.delete",
    "products.restore",
    "purchases.get",
    "purchases.find",
    "purchases.list",
    "purchases.as_of",
    "purchases.history",
    "purchases.create",
    "purchases.update",
    "purchases.place",
    "purchases.receive",
    "purchases.cancel",
    "purchases.delete",
    "purchases.restore",
    "quotes.get",
    "quotes.find",
    "quotes.list",
    "quotes.html",
    "quotes.as_of",
    "quotes.history",
    "quotes.create",
    "quotes.update",
    "quotes.send",
    "quotes.accept",
    "quotes.decline",
    "quotes.revise",
    "quotes.reopen",
    "quotes.delete",
    "quotes.restore",
    "rates.get",
    "rates.find",
    "rates.list",
    "rates.convert",
    "rates.as_of",
    "rates.history",
    "rates.set",
    "rates.delete",
    "recommendations.for_customer",
    "recommendations.similar",
    "recommendations.evaluate",
    "recommendations.memory_bytes",
    "relationships.get",
    "relationships.find",
    "relationships.of",
    "relationships.as_of",
    "relationships.history",
    "relationships.create",
    "relationships.update",
    "relationships.delete",
    "reports.sales",
    "reports.top_customers",
    "reports.deal_metrics",
    "reports.funnel",
    "reports.outlook",
    "reports.sales_page",
    "reports.abc",
    "reports.pareto_chart",
    "reports.demand_chart",
    "reports.holdout_page",
    "reports.concentration",
    "returns.get",
    "returns.find",
    "returns.list",
    "returns.as_of",
    "returns.history",
    "returns.create",
    "returns.update",
    "returns.advance",
    "returns.close",
    "returns.delete",
    "returns.restore",
    "scoring.rfm",
    "segments.get",
    "segments.find",
    "segments.find_by_name",
    "segments.list",
    "segments.as_of",
    "segments.history",
    "segments.count",
    "segments.contains",
    "segments.members",
    "segments.of_customer",
    "segments.events",
    "segments.next_events",
    "segments.members_as_of",
    "segments.contains_as_of",
    "segments.sizes",
    "segments.overlap",
    "segments.sample",
    "segments.explain",
    "segments.schema",
    "segments.parse",
    "segments.bind",
    "segments.format",
    "segments.memory_bytes",
    "segments.preview",
    "segments.select",
    "segments.attributes",
    "segments.create",
    "segments.update",
    "segments.delete",
    "segments.add",
    "segments.remove",
    "segments.acknowledge",
    "segments.build",
    "segments.settle",
    "segments.members_bitmap",
    "segments.select_bitmap",
    "shipments.get",
    "shipments.find",
    "shipments.list",
    "shipments.progress",
    "shipments.as_of",
    "shipments.history",
    "shipments.create",
    "shipments.update",
    "shipments.ship",
    "shipments.deliver",
    "shipments.delete",
    "shipments.restore",
    "tasks.get",
    "tasks.find",
    "tasks.list",
    "tasks.work_queue",
    "tasks.reminders",
    "tasks.call_queue",
    "tasks.as_of",
    "tasks.history",
    "tasks.create",
    "tasks.update",
    "tasks.complete",
    "tasks.cancel",
    "tasks.reopen",
    "tasks.check_in",
    "tasks.check_out",
    "tasks.claim",
    "tasks.release",
    "tasks.next_call",
    "tasks.attempt",
    "tasks.delete",
    "tasks.restore",
)
