// Written by `cargo xtask api` from the sources of crm-core; change those.

import Foundation

@testable import CrmKit

/// Calls an operation by its name, through its own types.
func call(_ crm: Crm, _ operation: String, _ args: Json, _ check: Check) async throws {
    switch operation.prefix(while: { $0 != "." }) {
    case "associations": try await callAssociations(crm, operation, args, check)
    case "categories": try await callCategories(crm, operation, args, check)
    case "crm": try await callCrm(crm, operation, args, check)
    case "customers": try await callCustomers(crm, operation, args, check)
    case "deals": try await callDeals(crm, operation, args, check)
    case "demand": try await callDemand(crm, operation, args, check)
    case "fields": try await callFields(crm, operation, args, check)
    case "forecasts": try await callForecasts(crm, operation, args, check)
    case "goals": try await callGoals(crm, operation, args, check)
    case "imports": try await callImports(crm, operation, args, check)
    case "ingest": try await callIngest(crm, operation, args, check)
    case "interactions": try await callInteractions(crm, operation, args, check)
    case "invoices": try await callInvoices(crm, operation, args, check)
    case "journal": try await callJournal(crm, operation, args, check)
    case "lead_models": try await callLeadModels(crm, operation, args, check)
    case "models": try await callModels(crm, operation, args, check)
    case "notes": try await callNotes(crm, operation, args, check)
    case "orders": try await callOrders(crm, operation, args, check)
    case "pipelines": try await callPipelines(crm, operation, args, check)
    case "predictions": try await callPredictions(crm, operation, args, check)
    case "products": try await callProducts(crm, operation, args, check)
    case "purchases": try await callPurchases(crm, operation, args, check)
    case "quotes": try await callQuotes(crm, operation, args, check)
    case "rates": try await callRates(crm, operation, args, check)
    case "recommendations": try await callRecommendations(crm, operation, args, check)
    case "relationships": try await callRelationships(crm, operation, args, check)
    case "reports": try await callReports(crm, operation, args, check)
    case "returns": try await callReturns(crm, operation, args, check)
    case "scoring": try await callScoring(crm, operation, args, check)
    case "segments": try await callSegments(crm, operation, args, check)
    case "shipments": try await callShipments(crm, operation, args, check)
    case "tasks": try await callTasks(crm, operation, args, check)
    default: throw Unreadable("operation \(operation)")
    }
}

private func callAssociations(_ crm: Crm, _ operation: String, _ args: Json, _ check: Check) async throws {
    switch operation {
    case "associations.rules":
        let given = try Entries(args, ["query"])
        let found = try crm.associations.rules(query: try given.maybe("query", toBasketQuery) ?? BasketQuery())
        try check.that(found, toBasketRules)
    case "associations.itemsets":
        let given = try Entries(args, ["query"])
        let found = try crm.associations.itemsets(query: try given.maybe("query", toBasketQuery) ?? BasketQuery())
        try check.that(found, toBasketSets)
    default: throw Unreadable("operation \(operation)")
    }
}

private func callCategories(_ crm: Crm, _ operation: String, _ args: Json, _ check: Check) async throws {
    switch operation {
    case "categories.get":
        let given = try Entries(args, ["id"])
        let found = try crm.categories.get(id: try given.need("id", toCategoryId))
        try check.that(found, toCategory)
    case "categories.find":
        let given = try Entries(args, ["id"])
        let found = try crm.categories.find(id: try given.need("id", toCategoryId))
        try check.that(found, optional(toCategory))
    case "categories.list":
        let given = try Entries(args, ["page"])
        let found = try crm.categories.list(page: try given.maybe("page", toPageRequest) ?? PageRequest())
        try check.that(found, toCategoryPage)
    case "categories.children":
        let given = try Entries(args, ["parent", "page"])
        let found = try crm.categories.children(parent: try given.maybe("parent", toCategoryId), page: try given.maybe("page", toPageRequest) ?? PageRequest())
        try check.that(found, toCategoryPage)
    case "categories.as_of":
        let given = try Entries(args, ["id", "at"])
        let found = try crm.categories.asOf(id: try given.need("id", toCategoryId), at: try given.need("at", toTimestamp))
        try check.that(found, toCategory)
    case "categories.history":
        let given = try Entries(args, ["id", "page"])
        let found = try crm.categories.history(id: try given.need("id", toCategoryId), page: try given.maybe("page", toPageRequest) ?? PageRequest())
        try check.that(found, toHistoryEntryPage)
    case "categories.create":
        let given = try Entries(args, ["new"])
        let found = try crm.categories.create(new: try given.maybe("new", toNewCategory) ?? NewCategory())
        try check.that(found, toCategory)
    case "categories.update":
        let given = try Entries(args, ["id", "patch"])
        let found = try crm.categories.update(id: try given.need("id", toCategoryId), patch: try given.maybe("patch", toCategoryPatch) ?? CategoryPatch())
        try check.that(found, toCategory)
    case "categories.delete":
        let given = try Entries(args, ["id", "version"])
        let found = try crm.categories.delete(id: try given.need("id", toCategoryId), version: try given.maybe("version", toUInt64))
        try check.that(found, toCategory)
    case "categories.restore":
        let given = try Entries(args, ["id", "version"])
        let found = try crm.categories.restore(id: try given.need("id", toCategoryId), version: try given.maybe("version", toUInt64))
        try check.that(found, toCategory)
    default: throw Unreadable("operation \(operation)")
    }
}

private func callCrm(_ crm: Crm, _ operation: String, _ args: Json, _ check: Check) async throws {
    switch operation {
    case "crm.checkpoint":
        _ = try Entries(args, [])
        try await crm.checkpoint()
        try check.nothing()
    case "crm.compact":
        _ = try Entries(args, [])
        try await crm.compact()
        try check.nothing()
    case "crm.backup":
        let given = try Entries(args, ["path"])
        try await crm.backup(path: try given.need("path", toText))
        try check.nothing()
    case "crm.stats":
        _ = try Entries(args, [])
        let found = try crm.stats()
        try check.that(found, toStats)
    case "crm.verify":
        _ = try Entries(args, [])
        let found = try await crm.verify()
        try check.that(found, toVerifyReport)
    case "crm.new_id":
        _ = try Entries(args, [])
        let found = try crm.newId()
        try check.that(found, toUuid)
    default: throw Unreadable("operation \(operation)")
    }
}

private func callCustomers(_ crm: Crm, _ operation: String, _ args: Json, _ check: Check) async throws {
    switch operation {
    case "customers.get":
        let given = try Entries(args, ["id"])
        let found = try crm.customers.get(id: try given.need("id", toCustomerId))
        try check.that(found, toCustomer)
    case "customers.find":
        let given = try Entries(args, ["id"])
        let found = try crm.customers.find(id: try given.need("id", toCustomerId))
        try check.that(found, optional(toCustomer))
    case "customers.find_deleted":
        let given = try Entries(args, ["id"])
        let found = try crm.customers.findDeleted(id: try given.need("id", toCustomerId))
        try check.that(found, optional(toCustomer))
    case "customers.find_by_identifier":
        let given = try Entries(args, ["identifier"])
        let found = try crm.customers.findByIdentifier(identifier: try given.need("identifier", toIdentifier))
        try check.that(found, optional(toCustomer))
    case "customers.search":
        let given = try Entries(args, ["query", "limit"])
        let found = try crm.customers.search(query: try given.need("query", toText), limit: try given.maybe("limit", toUInt32))
        try check.that(found, list(toSearchHit))
    case "customers.list":
        let given = try Entries(args, ["query", "page"])
        let found = try crm.customers.list(query: try given.maybe("query", toCustomerQuery) ?? CustomerQuery(), page: try given.maybe("page", toPageRequest) ?? PageRequest())
        try check.that(found, toCustomerPage)
    case "customers.count":
        let given = try Entries(args, ["query"])
        let found = try crm.customers.count(query: try given.maybe("query", toCustomerQuery) ?? CustomerQuery())
        try check.that(found, toUInt64)
    case "customers.as_of":
        let given = try Entries(args, ["id", "at"])
        let found = try crm.customers.asOf(id: try given.need("id", toCustomerId), at: try given.need("at", toTimestamp))
        try check.that(found, toCustomer)
    case "customers.history":
        let given = try Entries(args, ["id", "page"])
        let found = try crm.customers.history(id: try given.need("id", toCustomerId), page: try given.maybe("page", toPageRequest) ?? PageRequest())
        try check.that(found, toHistoryEntryPage)
    case "customers.create":
        let given = try Entries(args, ["new"])
        let found = try crm.customers.create(new: try given.maybe("new", toNewCustomer) ?? NewCustomer())
        try check.that(found, toCustomer)
    case "customers.update":
        let given = try Entries(args, ["id", "patch"])
        let found = try crm.customers.update(id: try given.need("id", toCustomerId), patch: try given.maybe("patch", toCustomerPatch) ?? CustomerPatch())
        try check.that(found, toCustomer)
    case "customers.delete":
        let given = try Entries(args, ["id", "version"])
        let found = try crm.customers.delete(id: try given.need("id", toCustomerId), version: try given.maybe("version", toUInt64))
        try check.that(found, toCustomer)
    case "customers.restore":
        let given = try Entries(args, ["id", "version"])
        let found = try crm.customers.restore(id: try given.need("id", toCustomerId), version: try given.maybe("version", toUInt64))
        try check.that(found, toCustomer)
    case "customers.add_tags":
        let given = try Entries(args, ["id", "tags"])
        let found = try crm.customers.addTags(id: try given.need("id", toCustomerId), tags: try given.need("tags", list(toText)))
        try check.that(found, toCustomer)
    case "customers.remove_tags":
        let given = try Entries(args, ["id", "tags"])
        let found = try crm.customers.removeTags(id: try given.need("id", toCustomerId), tags: try given.need("tags", list(toText)))
        try check.that(found, toCustomer)
    case "customers.add_identifier":
        let given = try Entries(args, ["id", "identifier"])
        let found = try crm.customers.addIdentifier(id: try given.need("id", toCustomerId), identifier: try given.need("identifier", toIdentifier))
        try check.that(found, toCustomer)
    case "customers.remove_identifier":
        let given = try Entries(args, ["id", "identifier"])
        let found = try crm.customers.removeIdentifier(id: try given.need("id", toCustomerId), identifier: try given.need("identifier", toIdentifier))
        try check.that(found, toCustomer)
    case "customers.record_consent":
        let given = try Entries(args, ["id", "consent"])
        let found = try crm.customers.recordConsent(id: try given.need("id", toCustomerId), consent: try given.need("consent", toConsent))
        try check.that(found, toCustomer)
    case "customers.numbers":
        let given = try Entries(args, ["ids"])
        let found = try crm.customers.numbers(ids: try given.need("ids", list(toCustomerId)))
        try check.that(found, list(optional(toUInt32)))
    case "customers.of_numbers":
        let given = try Entries(args, ["numbers"])
        let found = try crm.customers.ofNumbers(numbers: try given.need("numbers", list(toUInt32)))
        try check.that(found, list(optional(toCustomerId)))
    case "customers.view_360":
        let given = try Entries(args, ["id", "options"])
        let found = try crm.customers.view360(id: try given.need("id", toCustomerId), options: try given.maybe("options", toCustomer360Options) ?? Customer360Options())
        try check.that(found, toCustomer360)
    case "customers.timeline":
        let given = try Entries(args, ["id", "query", "page"])
        let found = try crm.customers.timeline(id: try given.need("id", toCustomerId), query: try given.maybe("query", toTimelineQuery) ?? TimelineQuery(), page: try given.maybe("page", toPageRequest) ?? PageRequest())
        try check.that(found, toTimelineItemPage)
    case "customers.profile":
        let given = try Entries(args, ["id"])
        let found = try crm.customers.profile(id: try given.need("id", toCustomerId))
        try check.that(found, toProfile)
    default: throw Unreadable("operation \(operation)")
    }
}

private func callDeals(_ crm: Crm, _ operation: String, _ args: Json, _ check: Check) async throws {
    switch operation {
    case "deals.get":
        let given = try Entries(args, ["id"])
        let found = try crm.deals.get(id: try given.need("id", toDealId))
        try check.that(found, toDeal)
    case "deals.find":
        let given = try Entries(args, ["id"])
        let found = try crm.deals.find(id: try given.need("id", toDealId))
        try check.that(found, optional(toDeal))
    case "deals.list":
        let given = try Entries(args, ["query", "page"])
        let found = try crm.deals.list(query: try given.maybe("query", toDealQuery) ?? DealQuery(), page: try given.maybe("page", toPageRequest) ?? PageRequest())
        try check.that(found, toDealPage)
    case "deals.board":
        let given = try Entries(args, ["pipeline_id", "options"])
        let found = try crm.deals.board(pipelineId: try given.need("pipeline_id", toPipelineId), options: try given.maybe("options", toBoardOptions) ?? BoardOptions())
        try check.that(found, list(toBoardStage))
    case "deals.stalled":
        let given = try Entries(args, ["query", "page"])
        let found = try crm.deals.stalled(query: try given.maybe("query", toStalledQuery) ?? StalledQuery(), page: try given.maybe("page", toPageRequest) ?? PageRequest())
        try check.that(found, toStalledDealPage)
    case "deals.visits":
        let given = try Entries(args, ["id"])
        let found = try crm.deals.visits(id: try given.need("id", toDealId))
        try check.that(found, list(toStageVisit))
    case "deals.as_of":
        let given = try Entries(args, ["id", "at"])
        let found = try crm.deals.asOf(id: try given.need("id", toDealId), at: try given.need("at", toTimestamp))
        try check.that(found, toDeal)
    case "deals.history":
        let given = try Entries(args, ["id", "page"])
        let found = try crm.deals.history(id: try given.need("id", toDealId), page: try given.maybe("page", toPageRequest) ?? PageRequest())
        try check.that(found, toHistoryEntryPage)
    case "deals.create":
        let given = try Entries(args, ["new"])
        let found = try crm.deals.create(new: try given.need("new", toNewDeal))
        try check.that(found, toDeal)
    case "deals.update":
        let given = try Entries(args, ["id", "patch"])
        let found = try crm.deals.update(id: try given.need("id", toDealId), patch: try given.maybe("patch", toDealPatch) ?? DealPatch())
        try check.that(found, toDeal)
    case "deals.move_to":
        let given = try Entries(args, ["id", "step"])
        let found = try crm.deals.moveTo(id: try given.need("id", toDealId), step: try given.need("step", toDealMove))
        try check.that(found, toDeal)
    case "deals.win":
        let given = try Entries(args, ["id", "win"])
        let found = try crm.deals.win(id: try given.need("id", toDealId), win: try given.maybe("win", toDealWin) ?? DealWin())
        try check.that(found, toDeal)
    case "deals.lose":
        let given = try Entries(args, ["id", "loss"])
        let found = try crm.deals.lose(id: try given.need("id", toDealId), loss: try given.maybe("loss", toDealLoss) ?? DealLoss())
        try check.that(found, toDeal)
    case "deals.reopen":
        let given = try Entries(args, ["id", "reopening"])
        let found = try crm.deals.reopen(id: try given.need("id", toDealId), reopening: try given.maybe("reopening", toDealReopening) ?? DealReopening())
        try check.that(found, toDeal)
    case "deals.delete":
        let given = try Entries(args, ["id", "version"])
        let found = try crm.deals.delete(id: try given.need("id", toDealId), version: try given.maybe("version", toUInt64))
        try check.that(found, toDeal)
    case "deals.restore":
        let given = try Entries(args, ["id", "version"])
        let found = try crm.deals.restore(id: try given.need("id", toDealId), version: try given.maybe("version", toUInt64))
        try check.that(found, toDeal)
    default: throw Unreadable("operation \(operation)")
    }
}

private func callDemand(_ crm: Crm, _ operation: String, _ args: Json, _ check: Check) async throws {
    switch operation {
    case "demand.sales":
        let given = try Entries(args, ["query"])
        let found = try crm.demand.sales(query: try given.maybe("query", toDemandQuery) ?? DemandQuery())
        try check.that(found, list(toDemandPeriodSales))
    case "demand.forecast":
        let given = try Entries(args, ["query"])
        let found = try crm.demand.forecast(query: try given.maybe("query", toDemandForecastQuery) ?? DemandForecastQuery())
        try check.that(found, toDemandOutlook)
    default: throw Unreadable("operation \(operation)")
    }
}

private func callFields(_ crm: Crm, _ operation: String, _ args: Json, _ check: Check) async throws {
    switch operation {
    case "fields.get":
        let given = try Entries(args, ["key"])
        let found = try crm.fields.get(key: try given.need("key", toText))
        try check.that(found, toFieldDefinition)
    case "fields.find":
        let given = try Entries(args, ["key"])
        let found = try crm.fields.find(key: try given.need("key", toText))
        try check.that(found, optional(toFieldDefinition))
    case "fields.list":
        _ = try Entries(args, [])
        let found = try crm.fields.list()
        try check.that(found, list(toFieldDefinition))
    case "fields.as_of":
        let given = try Entries(args, ["key", "at"])
        let found = try crm.fields.asOf(key: try given.need("key", toText), at: try given.need("at", toTimestamp))
        try check.that(found, toFieldDefinition)
    case "fields.history":
        let given = try Entries(args, ["key", "page"])
        let found = try crm.fields.history(key: try given.need("key", toText), page: try given.maybe("page", toPageRequest) ?? PageRequest())
        try check.that(found, toHistoryEntryPage)
    case "fields.create":
        let given = try Entries(args, ["new"])
        let found = try crm.fields.create(new: try given.maybe("new", toNewField) ?? NewField())
        try check.that(found, toFieldDefinition)
    case "fields.update":
        let given = try Entries(args, ["key", "patch"])
        let found = try crm.fields.update(key: try given.need("key", toText), patch: try given.maybe("patch", toFieldPatch) ?? FieldPatch())
        try check.that(found, toFieldDefinition)
    case "fields.delete":
        let given = try Entries(args, ["key", "version"])
        let found = try crm.fields.delete(key: try given.need("key", toText), version: try given.maybe("version", toUInt64))
        try check.that(found, toFieldDefinition)
    default: throw Unreadable("operation \(operation)")
    }
}

private func callForecasts(_ crm: Crm, _ operation: String, _ args: Json, _ check: Check) async throws {
    switch operation {
    case "forecasts.compute":
        let given = try Entries(args, ["query", "as_of"])
        let found = try crm.forecasts.compute(query: try given.need("query", toForecastQuery), asOf: try given.maybe("as_of", toTimestamp))
        try check.that(found, toForecast)
    case "forecasts.review":
        let given = try Entries(args, ["query", "as_of"])
        let found = try crm.forecasts.review(query: try given.need("query", toReviewQuery), asOf: try given.maybe("as_of", toTimestamp))
        try check.that(found, toForecastReview)
    case "forecasts.slipped":
        let given = try Entries(args, ["query", "as_of"])
        let found = try crm.forecasts.slipped(query: try given.need("query", toReviewQuery), asOf: try given.maybe("as_of", toTimestamp))
        try check.that(found, list(toSlippedDeal))
    case "forecasts.get":
        let given = try Entries(args, ["id"])
        let found = try crm.forecasts.get(id: try given.need("id", toForecastId))
        try check.that(found, toForecastSnapshot)
    case "forecasts.find":
        let given = try Entries(args, ["id"])
        let found = try crm.forecasts.find(id: try given.need("id", toForecastId))
        try check.that(found, optional(toForecastSnapshot))
    case "forecasts.list":
        let given = try Entries(args, ["page"])
        let found = try crm.forecasts.list(page: try given.maybe("page", toPageRequest) ?? PageRequest())
        try check.that(found, toForecastSnapshotPage)
    case "forecasts.as_of":
        let given = try Entries(args, ["id", "at"])
        let found = try crm.forecasts.asOf(id: try given.need("id", toForecastId), at: try given.need("at", toTimestamp))
        try check.that(found, toForecastSnapshot)
    case "forecasts.history":
        let given = try Entries(args, ["id", "page"])
        let found = try crm.forecasts.history(id: try given.need("id", toForecastId), page: try given.maybe("page", toPageRequest) ?? PageRequest())
        try check.that(found, toHistoryEntryPage)
    case "forecasts.create":
        let given = try Entries(args, ["new"])
        let found = try crm.forecasts.create(new: try given.need("new", toNewForecastSnapshot))
        try check.that(found, toForecastSnapshot)
    case "forecasts.delete":
        let given = try Entries(args, ["id", "version"])
        let found = try crm.forecasts.delete(id: try given.need("id", toForecastId), version: try given.maybe("version", toUInt64))
        try check.that(found, toForecastSnapshot)
    case "forecasts.restore":
        let given = try Entries(args, ["id", "version"])
        let found = try crm.forecasts.restore(id: try given.need("id", toForecastId), version: try given.maybe("version", toUInt64))
        try check.that(found, toForecastSnapshot)
    default: throw Unreadable("operation \(operation)")
    }
}

private func callGoals(_ crm: Crm, _ operation: String, _ args: Json, _ check: Check) async throws {
    switch operation {
    case "goals.get":
        let given = try Entries(args, ["id"])
        let found = try crm.goals.get(id: try given.need("id", toGoalId))
        try check.that(found, toGoal)
    case "goals.find":
        let given = try Entries(args, ["id"])
        let found = try crm.goals.find(id: try given.need("id", toGoalId))
        try check.that(found, optional(toGoal))
    case "goals.list":
        let given = try Entries(args, ["query", "page"])
        let found = try crm.goals.list(query: try given.maybe("query", toGoalQuery) ?? GoalQuery(), page: try given.maybe("page", toPageRequest) ?? PageRequest())
        try check.that(found, toGoalPage)
    case "goals.attainment":
        let given = try Entries(args, ["id", "as_of"])
        let found = try crm.goals.attainment(id: try given.need("id", toGoalId), asOf: try given.maybe("as_of", toTimestamp))
        try check.that(found, toAttainment)
    case "goals.attainments":
        let given = try Entries(args, ["query", "as_of"])
        let found = try crm.goals.attainments(query: try given.maybe("query", toGoalQuery) ?? GoalQuery(), asOf: try given.maybe("as_of", toTimestamp))
        try check.that(found, list(toAttainment))
    case "goals.as_of":
        let given = try Entries(args, ["id", "at"])
        let found = try crm.goals.asOf(id: try given.need("id", toGoalId), at: try given.need("at", toTimestamp))
        try check.that(found, toGoal)
    case "goals.history":
        let given = try Entries(args, ["id", "page"])
        let found = try crm.goals.history(id: try given.need("id", toGoalId), page: try given.maybe("page", toPageRequest) ?? PageRequest())
        try check.that(found, toHistoryEntryPage)
    case "goals.create":
        let given = try Entries(args, ["new"])
        let found = try crm.goals.create(new: try given.need("new", toNewGoal))
        try check.that(found, toGoal)
    case "goals.update":
        let given = try Entries(args, ["id", "patch"])
        let found = try crm.goals.update(id: try given.need("id", toGoalId), patch: try given.maybe("patch", toGoalPatch) ?? GoalPatch())
        try check.that(found, toGoal)
    case "goals.delete":
        let given = try Entries(args, ["id", "version"])
        let found = try crm.goals.delete(id: try given.need("id", toGoalId), version: try given.maybe("version", toUInt64))
        try check.that(found, toGoal)
    case "goals.restore":
        let given = try Entries(args, ["id", "version"])
        let found = try crm.goals.restore(id: try given.need("id", toGoalId), version: try given.maybe("version", toUInt64))
        try check.that(found, toGoal)
    default: throw Unreadable("operation \(operation)")
    }
}

private func callImports(_ crm: Crm, _ operation: String, _ args: Json, _ check: Check) async throws {
    switch operation {
    case "imports.get":
        let given = try Entries(args, ["id"])
        let found = try crm.imports.get(id: try given.need("id", toImportId))
        try check.that(found, toImport)
    case "imports.list":
        let given = try Entries(args, ["page"])
        let found = try crm.imports.list(page: try given.maybe("page", toPageRequest) ?? PageRequest())
        try check.that(found, toImportPage)
    case "imports.revert":
        let given = try Entries(args, ["id"])
        let found = try await crm.imports.revert(id: try given.need("id", toImportId))
        try check.that(found, toRevertReport)
    case "imports.customers":
        let given = try Entries(args, ["path", "text", "mapping", "dry_run", "max_errors", "on_duplicate"])
        let found = try await crm.imports.customers(path: try given.maybe("path", toText), text: try given.maybe("text", toText), mapping: try given.maybe("mapping", toCustomerMapping) ?? CustomerMapping(), dryRun: try given.maybe("dry_run", toBool), maxErrors: try given.maybe("max_errors", toUInt32), onDuplicate: try given.maybe("on_duplicate", toOnDuplicate))
        try check.that(found, toImportReport)
    case "imports.orders":
        let given = try Entries(args, ["path", "text", "mapping", "dry_run", "max_errors"])
        let found = try await crm.imports.orders(path: try given.maybe("path", toText), text: try given.maybe("text", toText), mapping: try given.maybe("mapping", toOrderMapping) ?? OrderMapping(), dryRun: try given.maybe("dry_run", toBool), maxErrors: try given.maybe("max_errors", toUInt32))
        try check.that(found, toImportReport)
    case "imports.deals":
        let given = try Entries(args, ["path", "text", "mapping", "dry_run", "max_errors"])
        let found = try await crm.imports.deals(path: try given.maybe("path", toText), text: try given.maybe("text", toText), mapping: try given.maybe("mapping", toDealMapping) ?? DealMapping(), dryRun: try given.maybe("dry_run", toBool), maxErrors: try given.maybe("max_errors", toUInt32))
        try check.that(found, toImportReport)
    case "imports.load":
        let given = try Entries(args, ["orders", "dry_run", "max_errors"])
        let found = try await crm.imports.load(orders: try given.need("orders", list(toNewOrder)), dryRun: try given.maybe("dry_run", toBool), maxErrors: try given.maybe("max_errors", toUInt32))
        try check.that(found, toImportReport)
    default: throw Unreadable("operation \(operation)")
    }
}

private func callIngest(_ crm: Crm, _ operation: String, _ args: Json, _ check: Check) async throws {
    switch operation {
    case "ingest.shopify":
        let given = try Entries(args, ["topic", "payload", "currency"])
        let found = try crm.ingest.shopify(topic: try given.need("topic", toText), payload: try given.need("payload", toJsonText), currency: try given.maybe("currency", toText))
        try check.that(found, toIngested)
    case "ingest.stripe":
        let given = try Entries(args, ["event"])
        let found = try crm.ingest.stripe(event: try given.need("event", toJsonText))
        try check.that(found, toIngested)
    default: throw Unreadable("operation \(operation)")
    }
}

private func callInteractions(_ crm: Crm, _ operation: String, _ args: Json, _ check: Check) async throws {
    switch operation {
    case "interactions.get":
        let given = try Entries(args, ["id"])
        let found = try crm.interactions.get(id: try given.need("id", toInteractionId))
        try check.that(found, toInteraction)
    case "interactions.find":
        let given = try Entries(args, ["id"])
        let found = try crm.interactions.find(id: try given.need("id", toInteractionId))
        try check.that(found, optional(toInteraction))
    case "interactions.of":
        let given = try Entries(args, ["customer_id", "query", "page"])
        let found = try crm.interactions.of(customerId: try given.need("customer_id", toCustomerId), query: try given.maybe("query", toInteractionQuery) ?? InteractionQuery(), page: try given.maybe("page", toPageRequest) ?? PageRequest())
        try check.that(found, toInteractionPage)
    case "interactions.anonymous":
        let given = try Entries(args, ["query", "page"])
        let found = try crm.interactions.anonymous(query: try given.maybe("query", toInteractionQuery) ?? InteractionQuery(), page: try given.maybe("page", toPageRequest) ?? PageRequest())
        try check.that(found, toInteractionPage)
    case "interactions.as_of":
        let given = try Entries(args, ["id", "at"])
        let found = try crm.interactions.asOf(id: try given.need("id", toInteractionId), at: try given.need("at", toTimestamp))
        try check.that(found, toInteraction)
    case "interactions.history":
        let given = try Entries(args, ["id", "page"])
        let found = try crm.interactions.history(id: try given.need("id", toInteractionId), page: try given.maybe("page", toPageRequest) ?? PageRequest())
        try check.that(found, toHistoryEntryPage)
    case "interactions.record":
        let given = try Entries(args, ["new"])
        let found = try crm.interactions.record(new: try given.need("new", toNewInteraction))
        try check.that(found, toInteraction)
    case "interactions.update":
        let given = try Entries(args, ["id", "patch"])
        let found = try crm.interactions.update(id: try given.need("id", toInteractionId), patch: try given.maybe("patch", toInteractionPatch) ?? InteractionPatch())
        try check.that(found, toInteraction)
    case "interactions.delete":
        let given = try Entries(args, ["id", "version"])
        let found = try crm.interactions.delete(id: try given.need("id", toInteractionId), version: try given.maybe("version", toUInt64))
        try check.that(found, toInteraction)
    case "interactions.restore":
        let given = try Entries(args, ["id", "version"])
        let found = try crm.interactions.restore(id: try given.need("id", toInteractionId), version: try given.maybe("version", toUInt64))
        try check.that(found, toInteraction)
    default: throw Unreadable("operation \(operation)")
    }
}

private func callInvoices(_ crm: Crm, _ operation: String, _ args: Json, _ check: Check) async throws {
    switch operation {
    case "invoices.get":
        let given = try Entries(args, ["id"])
        let found = try crm.invoices.get(id: try given.need("id", toInvoiceId))
        try check.that(found, toInvoice)
    case "invoices.find":
        let given = try Entries(args, ["id"])
        let found = try crm.invoices.find(id: try given.need("id", toInvoiceId))
        try check.that(found, optional(toInvoice))
    case "invoices.find_by_number":
        let given = try Entries(args, ["number"])
        let found = try crm.invoices.findByNumber(number: try given.need("number", toText))
        try check.that(found, optional(toInvoice))
    case "invoices.list":
        let given = try Entries(args, ["query", "page"])
        let found = try crm.invoices.list(query: try given.maybe("query", toInvoiceQuery) ?? InvoiceQuery(), page: try given.maybe("page", toPageRequest) ?? PageRequest())
        try check.that(found, toInvoicePage)
    case "invoices.balance":
        let given = try Entries(args, ["id", "at"])
        let found = try crm.invoices.balance(id: try given.need("id", toInvoiceId), at: try given.maybe("at", toTimestamp))
        try check.that(found, toInvoiceBalance)
    case "invoices.overdue":
        let given = try Entries(args, ["as_of", "page"])
        let found = try crm.invoices.overdue(asOf: try given.maybe("as_of", toTimestamp), page: try given.maybe("page", toPageRequest) ?? PageRequest())
        try check.that(found, toOverdueInvoicePage)
    case "invoices.as_of":
        let given = try Entries(args, ["id", "at"])
        let found = try crm.invoices.asOf(id: try given.need("id", toInvoiceId), at: try given.need("at", toTimestamp))
        try check.that(found, toInvoice)
    case "invoices.history":
        let given = try Entries(args, ["id", "page"])
        let found = try crm.invoices.history(id: try given.need("id", toInvoiceId), page: try given.maybe("page", toPageRequest) ?? PageRequest())
        try check.that(found, toHistoryEntryPage)
    case "invoices.create":
        let given = try Entries(args, ["new"])
        let found = try crm.invoices.create(new: try given.need("new", toNewInvoice))
        try check.that(found, toInvoice)
    case "invoices.credit":
        let given = try Entries(args, ["new"])
        let found = try crm.invoices.credit(new: try given.need("new", toNewCreditNote))
        try check.that(found, toInvoice)
    case "invoices.update":
        let given = try Entries(args, ["id", "patch"])
        let found = try crm.invoices.update(id: try given.need("id", toInvoiceId), patch: try given.maybe("patch", toInvoicePatch) ?? InvoicePatch())
        try check.that(found, toInvoice)
    case "invoices.match_payment":
        let given = try Entries(args, ["id", "matching"])
        let found = try crm.invoices.matchPayment(id: try given.need("id", toInvoiceId), matching: try given.need("matching", toPaymentMatching))
        try check.that(found, toInvoice)
    case "invoices.unmatch_payment":
        let given = try Entries(args, ["id", "payment_id", "version"])
        let found = try crm.invoices.unmatchPayment(id: try given.need("id", toInvoiceId), paymentId: try given.need("payment_id", toPaymentId), version: try given.maybe("version", toUInt64))
        try check.that(found, toInvoice)
    case "invoices.delete":
        let given = try Entries(args, ["id", "version"])
        let found = try crm.invoices.delete(id: try given.need("id", toInvoiceId), version: try given.maybe("version", toUInt64))
        try check.that(found, toInvoice)
    case "invoices.restore":
        let given = try Entries(args, ["id", "version"])
        let found = try crm.invoices.restore(id: try given.need("id", toInvoiceId), version: try given.maybe("version", toUInt64))
        try check.that(found, toInvoice)
    default: throw Unreadable("operation \(operation)")
    }
}

private func callJournal(_ crm: Crm, _ operation: String, _ args: Json, _ check: Check) async throws {
    switch operation {
    case "journal.changes_since":
        let given = try Entries(args, ["seq", "limit"])
        let found = try crm.journal.changesSince(seq: try given.need("seq", toUInt64), limit: try given.need("limit", toUInt32))
        try check.that(found, toChanges)
    case "journal.next_changes":
        let given = try Entries(args, ["cursor", "limit"])
        let found = try crm.journal.nextChanges(cursor: try given.need("cursor", toText), limit: try given.need("limit", toUInt32))
        try check.that(found, toChanges)
    case "journal.position":
        let given = try Entries(args, ["cursor"])
        let found = try crm.journal.position(cursor: try given.need("cursor", toText))
        try check.that(found, toUInt64)
    case "journal.head":
        _ = try Entries(args, [])
        let found = try crm.journal.head()
        try check.that(found, toJournalHead)
    case "journal.verify":
        let given = try Entries(args, ["retained"])
        let found = try await crm.journal.verify(retained: try given.maybe("retained", toJournalHead))
        try check.that(found, toJournalHead)
    case "journal.acknowledge":
        let given = try Entries(args, ["cursor", "seq"])
        try crm.journal.acknowledge(cursor: try given.need("cursor", toText), seq: try given.need("seq", toUInt64))
        try check.nothing()
    default: throw Unreadable("operation \(operation)")
    }
}

private func callLeadModels(_ crm: Crm, _ operation: String, _ args: Json, _ check: Check) async throws {
    switch operation {
    case "lead_models.get":
        let given = try Entries(args, ["id"])
        let found = try crm.leadModels.get(id: try given.need("id", toLeadModelId))
        try check.that(found, toLeadModel)
    case "lead_models.find":
        let given = try Entries(args, ["id"])
        let found = try crm.leadModels.find(id: try given.need("id", toLeadModelId))
        try check.that(found, optional(toLeadModel))
    case "lead_models.list":
        let given = try Entries(args, ["page"])
        let found = try crm.leadModels.list(page: try given.maybe("page", toPageRequest) ?? PageRequest())
        try check.that(found, toLeadModelPage)
    case "lead_models.score":
        let given = try Entries(args, ["id", "customer_id"])
        let found = try crm.leadModels.score(id: try given.need("id", toLeadModelId), customerId: try given.need("customer_id", toCustomerId))
        try check.that(found, toLeadScore)
    case "lead_models.rank":
        let given = try Entries(args, ["id", "query"])
        let found = try crm.leadModels.rank(id: try given.need("id", toLeadModelId), query: try given.maybe("query", toLeadQuery) ?? LeadQuery())
        try check.that(found, list(toRankedLead))
    case "lead_models.as_of":
        let given = try Entries(args, ["id", "at"])
        let found = try crm.leadModels.asOf(id: try given.need("id", toLeadModelId), at: try given.need("at", toTimestamp))
        try check.that(found, toLeadModel)
    case "lead_models.history":
        let given = try Entries(args, ["id", "page"])
        let found = try crm.leadModels.history(id: try given.need("id", toLeadModelId), page: try given.maybe("page", toPageRequest) ?? PageRequest())
        try check.that(found, toHistoryEntryPage)
    case "lead_models.create":
        let given = try Entries(args, ["new"])
        let found = try crm.leadModels.create(new: try given.maybe("new", toNewLeadModel) ?? NewLeadModel())
        try check.that(found, toLeadModel)
    case "lead_models.update":
        let given = try Entries(args, ["id", "patch"])
        let found = try crm.leadModels.update(id: try given.need("id", toLeadModelId), patch: try given.maybe("patch", toLeadModelPatch) ?? LeadModelPatch())
        try check.that(found, toLeadModel)
    case "lead_models.delete":
        let given = try Entries(args, ["id", "version"])
        let found = try crm.leadModels.delete(id: try given.need("id", toLeadModelId), version: try given.maybe("version", toUInt64))
        try check.that(found, toLeadModel)
    case "lead_models.restore":
        let given = try Entries(args, ["id", "version"])
        let found = try crm.leadModels.restore(id: try given.need("id", toLeadModelId), version: try given.maybe("version", toUInt64))
        try check.that(found, toLeadModel)
    default: throw Unreadable("operation \(operation)")
    }
}

private func callModels(_ crm: Crm, _ operation: String, _ args: Json, _ check: Check) async throws {
    switch operation {
    case "models.get":
        let given = try Entries(args, ["id"])
        let found = try crm.models.get(id: try given.need("id", toModelId))
        try check.that(found, toModel)
    case "models.find":
        let given = try Entries(args, ["id"])
        let found = try crm.models.find(id: try given.need("id", toModelId))
        try check.that(found, optional(toModel))
    case "models.list":
        let given = try Entries(args, ["query", "page"])
        let found = try crm.models.list(query: try given.maybe("query", toModelQuery) ?? ModelQuery(), page: try given.maybe("page", toPageRequest) ?? PageRequest())
        try check.that(found, toModelPage)
    case "models.current":
        let given = try Entries(args, ["name"])
        let found = try crm.models.current(name: try given.need("name", toText))
        try check.that(found, optional(toModel))
    case "models.compare":
        let given = try Entries(args, ["name", "holdout_days"])
        let found = try crm.models.compare(name: try given.need("name", toText), holdoutDays: try given.need("holdout_days", toUInt32))
        try check.that(found, list(toModelComparison))
    case "models.holdout":
        let given = try Entries(args, ["name", "holdout_days"])
        let found = try crm.models.holdout(name: try given.need("name", toText), holdoutDays: try given.need("holdout_days", toUInt32))
        try check.that(found, toModelHoldoutReport)
    case "models.history":
        let given = try Entries(args, ["id", "page"])
        let found = try crm.models.history(id: try given.need("id", toModelId), page: try given.maybe("page", toPageRequest) ?? PageRequest())
        try check.that(found, toHistoryEntryPage)
    case "models.fit":
        let given = try Entries(args, ["new"])
        let found = try crm.models.fit(new: try given.need("new", toNewModel))
        try check.that(found, toModel)
    case "models.refit":
        let given = try Entries(args, ["name", "as_of"])
        let found = try crm.models.refit(name: try given.need("name", toText), asOf: try given.maybe("as_of", toTimestamp))
        try check.that(found, toModel)
    case "models.pin":
        let given = try Entries(args, ["id"])
        let found = try crm.models.pin(id: try given.need("id", toModelId))
        try check.that(found, toModel)
    case "models.unpin":
        let given = try Entries(args, ["name"])
        try crm.models.unpin(name: try given.need("name", toText))
        try check.nothing()
    case "models.roll_back":
        let given = try Entries(args, ["name"])
        let found = try crm.models.rollBack(name: try given.need("name", toText))
        try check.that(found, toModel)
    case "models.delete":
        let given = try Entries(args, ["id", "version"])
        let found = try crm.models.delete(id: try given.need("id", toModelId), version: try given.maybe("version", toUInt64))
        try check.that(found, toModel)
    case "models.score":
        let given = try Entries(args, ["name", "customer_id"])
        let found = try crm.models.score(name: try given.need("name", toText), customerId: try given.need("customer_id", toCustomerId))
        try check.that(found, optional(toModelScore))
    case "models.scores":
        let given = try Entries(args, ["name", "query", "page"])
        let found = try crm.models.scores(name: try given.need("name", toText), query: try given.maybe("query", toScoreQuery) ?? ScoreQuery(), page: try given.maybe("page", toPageRequest) ?? PageRequest())
        try check.that(found, toModelScorePage)
    case "models.features":
        let given = try Entries(args, ["query", "page"])
        let found = try crm.models.features(query: try given.need("query", toFeatureQuery), page: try given.maybe("page", toPageRequest) ?? PageRequest())
        try check.that(found, toCustomerFeaturesPage)
    default: throw Unreadable("operation \(operation)")
    }
}

private func callNotes(_ crm: Crm, _ operation: String, _ args: Json, _ check: Check) async throws {
    switch operation {
    case "notes.get":
        let given = try Entries(args, ["id"])
        let found = try crm.notes.get(id: try given.need("id", toNoteId))
        try check.that(found, toNote)
    case "notes.find":
        let given = try Entries(args, ["id"])
        let found = try crm.notes.find(id: try given.need("id", toNoteId))
        try check.that(found, optional(toNote))
    case "notes.of":
        let given = try Entries(args, ["customer_id", "page"])
        let found = try crm.notes.of(customerId: try given.need("customer_id", toCustomerId), page: try given.maybe("page", toPageRequest) ?? PageRequest())
        try check.that(found, toNotePage)
    case "notes.as_of":
        let given = try Entries(args, ["id", "at"])
        let found = try crm.notes.asOf(id: try given.need("id", toNoteId), at: try given.need("at", toTimestamp))
        try check.that(found, toNote)
    case "notes.history":
        let given = try Entries(args, ["id", "page"])
        let found = try crm.notes.history(id: try given.need("id", toNoteId), page: try given.maybe("page", toPageRequest) ?? PageRequest())
        try check.that(found, toHistoryEntryPage)
    case "notes.create":
        let given = try Entries(args, ["new"])
        let found = try crm.notes.create(new: try given.need("new", toNewNote))
        try check.that(found, toNote)
    case "notes.update":
        let given = try Entries(args, ["id", "patch"])
        let found = try crm.notes.update(id: try given.need("id", toNoteId), patch: try given.maybe("patch", toNotePatch) ?? NotePatch())
        try check.that(found, toNote)
    case "notes.delete":
        let given = try Entries(args, ["id", "version"])
        let found = try crm.notes.delete(id: try given.need("id", toNoteId), version: try given.maybe("version", toUInt64))
        try check.that(found, toNote)
    case "notes.restore":
        let given = try Entries(args, ["id", "version"])
        let found = try crm.notes.restore(id: try given.need("id", toNoteId), version: try given.maybe("version", toUInt64))
        try check.that(found, toNote)
    default: throw Unreadable("operation \(operation)")
    }
}

private func callOrders(_ crm: Crm, _ operation: String, _ args: Json, _ check: Check) async throws {
    switch operation {
    case "orders.get":
        let given = try Entries(args, ["id"])
        let found = try crm.orders.get(id: try given.need("id", toOrderId))
        try check.that(found, toOrder)
    case "orders.find":
        let given = try Entries(args, ["id"])
        let found = try crm.orders.find(id: try given.need("id", toOrderId))
        try check.that(found, optional(toOrder))
    case "orders.find_by_number":
        let given = try Entries(args, ["source", "number"])
        let found = try crm.orders.findByNumber(source: try given.maybe("source", toText), number: try given.need("number", toText))
        try check.that(found, optional(toOrder))
    case "orders.list":
        let given = try Entries(args, ["query", "page"])
        let found = try crm.orders.list(query: try given.maybe("query", toOrderQuery) ?? OrderQuery(), page: try given.maybe("page", toPageRequest) ?? PageRequest())
        try check.that(found, toOrderPage)
    case "orders.late":
        let given = try Entries(args, ["as_of", "page"])
        let found = try crm.orders.late(asOf: try given.maybe("as_of", toTimestamp), page: try given.maybe("page", toPageRequest) ?? PageRequest())
        try check.that(found, toLateOrderPage)
    case "orders.as_of":
        let given = try Entries(args, ["id", "at"])
        let found = try crm.orders.asOf(id: try given.need("id", toOrderId), at: try given.need("at", toTimestamp))
        try check.that(found, toOrder)
    case "orders.history":
        let given = try Entries(args, ["id", "page"])
        let found = try crm.orders.history(id: try given.need("id", toOrderId), page: try given.maybe("page", toPageRequest) ?? PageRequest())
        try check.that(found, toHistoryEntryPage)
    case "orders.create":
        let given = try Entries(args, ["new"])
        let found = try crm.orders.create(new: try given.need("new", toNewOrder))
        try check.that(found, toOrder)
    case "orders.update":
        let given = try Entries(args, ["id", "patch"])
        let found = try crm.orders.update(id: try given.need("id", toOrderId), patch: try given.maybe("patch", toOrderPatch) ?? OrderPatch())
        try check.that(found, toOrder)
    case "orders.advance":
        let given = try Entries(args, ["id", "advance"])
        let found = try crm.orders.advance(id: try given.need("id", toOrderId), advance: try given.need("advance", toOrderAdvance))
        try check.that(found, toOrder)
    case "orders.cancel":
        let given = try Entries(args, ["id", "cancellation"])
        let found = try crm.orders.cancel(id: try given.need("id", toOrderId), cancellation: try given.maybe("cancellation", toOrderCancellation) ?? OrderCancellation())
        try check.that(found, toOrder)
    case "orders.reopen":
        let given = try Entries(args, ["id", "version"])
        let found = try crm.orders.reopen(id: try given.need("id", toOrderId), version: try given.maybe("version", toUInt64))
        try check.that(found, toOrder)
    case "orders.add_payment":
        let given = try Entries(args, ["id", "payment"])
        let found = try crm.orders.addPayment(id: try given.need("id", toOrderId), payment: try given.maybe("payment", toNewPayment) ?? NewPayment())
        try check.that(found, toOrder)
    case "orders.refund":
        let given = try Entries(args, ["id", "refund"])
        let found = try crm.orders.refund(id: try given.need("id", toOrderId), refund: try given.maybe("refund", toNewRefund) ?? NewRefund())
        try check.that(found, toOrder)
    case "orders.delete":
        let given = try Entries(args, ["id", "version"])
        let found = try crm.orders.delete(id: try given.need("id", toOrderId), version: try given.maybe("version", toUInt64))
        try check.that(found, toOrder)
    case "orders.restore":
        let given = try Entries(args, ["id", "version"])
        let found = try crm.orders.restore(id: try given.need("id", toOrderId), version: try given.maybe("version", toUInt64))
        try check.that(found, toOrder)
    default: throw Unreadable("operation \(operation)")
    }
}

private func callPipelines(_ crm: Crm, _ operation: String, _ args: Json, _ check: Check) async throws {
    switch operation {
    case "pipelines.get":
        let given = try Entries(args, ["id"])
        let found = try crm.pipelines.get(id: try given.need("id", toPipelineId))
        try check.that(found, toPipeline)
    case "pipelines.find":
        let given = try Entries(args, ["id"])
        let found = try crm.pipelines.find(id: try given.need("id", toPipelineId))
        try check.that(found, optional(toPipeline))
    case "pipelines.list":
        _ = try Entries(args, [])
        let found = try crm.pipelines.list()
        try check.that(found, list(toPipeline))
    case "pipelines.preview_edit":
        let given = try Entries(args, ["id", "edit"])
        let found = try crm.pipelines.previewEdit(id: try given.need("id", toPipelineId), edit: try given.maybe("edit", toPipelineEdit) ?? PipelineEdit())
        try check.that(found, list(toStageMigration))
    case "pipelines.as_of":
        let given = try Entries(args, ["id", "at"])
        let found = try crm.pipelines.asOf(id: try given.need("id", toPipelineId), at: try given.need("at", toTimestamp))
        try check.that(found, toPipeline)
    case "pipelines.history":
        let given = try Entries(args, ["id", "page"])
        let found = try crm.pipelines.history(id: try given.need("id", toPipelineId), page: try given.maybe("page", toPageRequest) ?? PageRequest())
        try check.that(found, toHistoryEntryPage)
    case "pipelines.create":
        let given = try Entries(args, ["new"])
        let found = try crm.pipelines.create(new: try given.maybe("new", toNewPipeline) ?? NewPipeline())
        try check.that(found, toPipeline)
    case "pipelines.update":
        let given = try Entries(args, ["id", "patch"])
        let found = try crm.pipelines.update(id: try given.need("id", toPipelineId), patch: try given.maybe("patch", toPipelinePatch) ?? PipelinePatch())
        try check.that(found, toPipeline)
    case "pipelines.edit":
        let given = try Entries(args, ["id", "edit"])
        let found = try crm.pipelines.edit(id: try given.need("id", toPipelineId), edit: try given.maybe("edit", toPipelineEdit) ?? PipelineEdit())
        try check.that(found, toEditedPipeline)
    case "pipelines.delete":
        let given = try Entries(args, ["id", "version"])
        let found = try crm.pipelines.delete(id: try given.need("id", toPipelineId), version: try given.maybe("version", toUInt64))
        try check.that(found, toPipeline)
    case "pipelines.restore":
        let given = try Entries(args, ["id", "version"])
        let found = try crm.pipelines.restore(id: try given.need("id", toPipelineId), version: try given.maybe("version", toUInt64))
        try check.that(found, toPipeline)
    default: throw Unreadable("operation \(operation)")
    }
}

private func callPredictions(_ crm: Crm, _ operation: String, _ args: Json, _ check: Check) async throws {
    switch operation {
    case "predictions.get":
        let given = try Entries(args, ["deal_id"])
        let found = try crm.predictions.get(dealId: try given.need("deal_id", toDealId))
        try check.that(found, toDealPrediction)
    case "predictions.model":
        let given = try Entries(args, ["pipeline_id"])
        let found = try crm.predictions.model(pipelineId: try given.need("pipeline_id", toPipelineId))
        try check.that(found, optional(toLogisticModel))
    case "predictions.fit":
        let given = try Entries(args, ["pipeline_id", "options"])
        let found = try crm.predictions.fit(pipelineId: try given.need("pipeline_id", toPipelineId), options: try given.maybe("options", toLogisticModelOptions) ?? LogisticModelOptions())
        try check.that(found, toLogisticModel)
    case "predictions.refresh":
        let given = try Entries(args, ["pipeline_id"])
        let found = try crm.predictions.refresh(pipelineId: try given.need("pipeline_id", toPipelineId))
        try check.that(found, toUInt64)
    default: throw Unreadable("operation \(operation)")
    }
}

private func callProducts(_ crm: Crm, _ operation: String, _ args: Json, _ check: Check) async throws {
    switch operation {
    case "products.get":
        let given = try Entries(args, ["id"])
        let found = try crm.products.get(id: try given.need("id", toProductId))
        try check.that(found, toProduct)
    case "products.find":
        let given = try Entries(args, ["id"])
        let found = try crm.products.find(id: try given.need("id", toProductId))
        try check.that(found, optional(toProduct))
    case "products.find_by_sku":
        let given = try Entries(args, ["sku"])
        let found = try crm.products.findBySku(sku: try given.need("sku", toText))
        try check.that(found, optional(toProduct))
    case "products.list":
        let given = try Entries(args, ["query", "page"])
        let found = try crm.products.list(query: try given.maybe("query", toProductQuery) ?? ProductQuery(), page: try given.maybe("page", toPageRequest) ?? PageRequest())
        try check.that(found, toProductPage)
    case "products.as_of":
        let given = try Entries(args, ["id", "at"])
        let found = try crm.products.asOf(id: try given.need("id", toProductId), at: try given.need("at", toTimestamp))
        try check.that(found, toProduct)
    case "products.history":
        let given = try Entries(args, ["id", "page"])
        let found = try crm.products.history(id: try given.need("id", toProductId), page: try given.maybe("page", toPageRequest) ?? PageRequest())
        try check.that(found, toHistoryEntryPage)
    case "products.create":
        let given = try Entries(args, ["new"])
        let found = try crm.products.create(new: try given.maybe("new", toNewProduct) ?? NewProduct())
        try check.that(found, toProduct)
    case "products.update":
        let given = try Entries(args, ["id", "patch"])
        let found = try crm.products.update(id: try given.need("id", toProductId), patch: try given.maybe("patch", toProductPatch) ?? ProductPatch())
        try check.that(found, toProduct)
    case "products.delete":
        let given = try Entries(args, ["id", "version"])
        let found = try crm.products.delete(id: try given.need("id", toProductId), version: try given.maybe("version", toUInt64))
        try check.that(found, toProduct)
    case "products.restore":
        let given = try Entries(args, ["id", "version"])
        let found = try crm.products.restore(id: try given.need("id", toProductId), version: try given.maybe("version", toUInt64))
        try check.that(found, toProduct)
    default: throw Unreadable("operation \(operation)")
    }
}

private func callPurchases(_ crm: Crm, _ operation: String, _ args: Json, _ check: Check) async throws {
    switch operation {
    case "purchases.get":
        let given = try Entries(args, ["id"])
        let found = try crm.purchases.get(id: try given.need("id", toPurchaseOrderId))
        try check.that(found, toPurchaseOrder)
    case "purchases.find":
        let given = try Entries(args, ["id"])
        let found = try crm.purchases.find(id: try given.need("id", toPurchaseOrderId))
        try check.that(found, optional(toPurchaseOrder))
    case "purchases.list":
        let given = try Entries(args, ["query", "page"])
        let found = try crm.purchases.list(query: try given.maybe("query", toPurchaseQuery) ?? PurchaseQuery(), page: try given.maybe("page", toPageRequest) ?? PageRequest())
        try check.that(found, toPurchaseOrderPage)
    case "purchases.as_of":
        let given = try Entries(args, ["id", "at"])
        let found = try crm.purchases.asOf(id: try given.need("id", toPurchaseOrderId), at: try given.need("at", toTimestamp))
        try check.that(found, toPurchaseOrder)
    case "purchases.history":
        let given = try Entries(args, ["id", "page"])
        let found = try crm.purchases.history(id: try given.need("id", toPurchaseOrderId), page: try given.maybe("page", toPageRequest) ?? PageRequest())
        try check.that(found, toHistoryEntryPage)
    case "purchases.create":
        let given = try Entries(args, ["new"])
        let found = try crm.purchases.create(new: try given.need("new", toNewPurchaseOrder))
        try check.that(found, toPurchaseOrder)
    case "purchases.update":
        let given = try Entries(args, ["id", "patch"])
        let found = try crm.purchases.update(id: try given.need("id", toPurchaseOrderId), patch: try given.maybe("patch", toPurchaseOrderPatch) ?? PurchaseOrderPatch())
        try check.that(found, toPurchaseOrder)
    case "purchases.place":
        let given = try Entries(args, ["id", "placement"])
        let found = try crm.purchases.place(id: try given.need("id", toPurchaseOrderId), placement: try given.maybe("placement", toPurchasePlacement) ?? PurchasePlacement())
        try check.that(found, toPurchaseOrder)
    case "purchases.receive":
        let given = try Entries(args, ["id", "receipt"])
        let found = try crm.purchases.receive(id: try given.need("id", toPurchaseOrderId), receipt: try given.maybe("receipt", toNewReceipt) ?? NewReceipt())
        try check.that(found, toPurchaseOrder)
    case "purchases.cancel":
        let given = try Entries(args, ["id", "cancellation"])
        let found = try crm.purchases.cancel(id: try given.need("id", toPurchaseOrderId), cancellation: try given.maybe("cancellation", toPurchaseCancellation) ?? PurchaseCancellation())
        try check.that(found, toPurchaseOrder)
    case "purchases.delete":
        let given = try Entries(args, ["id", "version"])
        let found = try crm.purchases.delete(id: try given.need("id", toPurchaseOrderId), version: try given.maybe("version", toUInt64))
        try check.that(found, toPurchaseOrder)
    case "purchases.restore":
        let given = try Entries(args, ["id", "version"])
        let found = try crm.purchases.restore(id: try given.need("id", toPurchaseOrderId), version: try given.maybe("version", toUInt64))
        try check.that(found, toPurchaseOrder)
    default: throw Unreadable("operation \(operation)")
    }
}

private func callQuotes(_ crm: Crm, _ operation: String, _ args: Json, _ check: Check) async throws {
    switch operation {
    case "quotes.get":
        let given = try Entries(args, ["id"])
        let found = try crm.quotes.get(id: try given.need("id", toQuoteId))
        try check.that(found, toQuote)
    case "quotes.find":
        let given = try Entries(args, ["id"])
        let found = try crm.quotes.find(id: try given.need("id", toQuoteId))
        try check.that(found, optional(toQuote))
    case "quotes.list":
        let given = try Entries(args, ["query", "page"])
        let found = try crm.quotes.list(query: try given.maybe("query", toQuoteQuery) ?? QuoteQuery(), page: try given.maybe("page", toPageRequest) ?? PageRequest())
        try check.that(found, toQuotePage)
    case "quotes.html":
        let given = try Entries(args, ["id", "page"])
        let found = try crm.quotes.html(id: try given.need("id", toQuoteId), page: try given.maybe("page", toQuoteDocument) ?? QuoteDocument())
        try check.that(found, toText)
    case "quotes.as_of":
        let given = try Entries(args, ["id", "at"])
        let found = try crm.quotes.asOf(id: try given.need("id", toQuoteId), at: try given.need("at", toTimestamp))
        try check.that(found, toQuote)
    case "quotes.history":
        let given = try Entries(args, ["id", "page"])
        let found = try crm.quotes.history(id: try given.need("id", toQuoteId), page: try given.maybe("page", toPageRequest) ?? PageRequest())
        try check.that(found, toHistoryEntryPage)
    case "quotes.create":
        let given = try Entries(args, ["new"])
        let found = try crm.quotes.create(new: try given.need("new", toNewQuote))
        try check.that(found, toQuote)
    case "quotes.update":
        let given = try Entries(args, ["id", "patch"])
        let found = try crm.quotes.update(id: try given.need("id", toQuoteId), patch: try given.maybe("patch", toQuotePatch) ?? QuotePatch())
        try check.that(found, toQuote)
    case "quotes.send":
        let given = try Entries(args, ["id", "sending"])
        let found = try crm.quotes.send(id: try given.need("id", toQuoteId), sending: try given.maybe("sending", toQuoteSending) ?? QuoteSending())
        try check.that(found, toQuote)
    case "quotes.accept":
        let given = try Entries(args, ["id", "acceptance"])
        let found = try crm.quotes.accept(id: try given.need("id", toQuoteId), acceptance: try given.maybe("acceptance", toQuoteAcceptance) ?? QuoteAcceptance())
        try check.that(found, toQuote)
    case "quotes.decline":
        let given = try Entries(args, ["id", "refusal"])
        let found = try crm.quotes.decline(id: try given.need("id", toQuoteId), refusal: try given.maybe("refusal", toQuoteRefusal) ?? QuoteRefusal())
        try check.that(found, toQuote)
    case "quotes.revise":
        let given = try Entries(args, ["id", "version"])
        let found = try crm.quotes.revise(id: try given.need("id", toQuoteId), version: try given.maybe("version", toUInt64))
        try check.that(found, toQuote)
    case "quotes.reopen":
        let given = try Entries(args, ["id", "version"])
        let found = try crm.quotes.reopen(id: try given.need("id", toQuoteId), version: try given.maybe("version", toUInt64))
        try check.that(found, toQuote)
    case "quotes.delete":
        let given = try Entries(args, ["id", "version"])
        let found = try crm.quotes.delete(id: try given.need("id", toQuoteId), version: try given.maybe("version", toUInt64))
        try check.that(found, toQuote)
    case "quotes.restore":
        let given = try Entries(args, ["id", "version"])
        let found = try crm.quotes.restore(id: try given.need("id", toQuoteId), version: try given.maybe("version", toUInt64))
        try check.that(found, toQuote)
    default: throw Unreadable("operation \(operation)")
    }
}

private func callRates(_ crm: Crm, _ operation: String, _ args: Json, _ check: Check) async throws {
    switch operation {
    case "rates.get":
        let given = try Entries(args, ["currency", "base", "on"])
        let found = try crm.rates.get(currency: try given.need("currency", toText), base: try given.need("base", toText), on: try given.need("on", toCivilDate))
        try check.that(found, toExchangeRate)
    case "rates.find":
        let given = try Entries(args, ["currency", "base", "on"])
        let found = try crm.rates.find(currency: try given.need("currency", toText), base: try given.need("base", toText), on: try given.need("on", toCivilDate))
        try check.that(found, optional(toExchangeRate))
    case "rates.list":
        let given = try Entries(args, ["query", "page"])
        let found = try crm.rates.list(query: try given.maybe("query", toRateQuery) ?? RateQuery(), page: try given.maybe("page", toPageRequest) ?? PageRequest())
        try check.that(found, toExchangeRatePage)
    case "rates.convert":
        let given = try Entries(args, ["money", "base", "on"])
        let found = try crm.rates.convert(money: try given.need("money", toMoney), base: try given.need("base", toText), on: try given.need("on", toCivilDate))
        try check.that(found, toMoney)
    case "rates.as_of":
        let given = try Entries(args, ["currency", "base", "on", "at"])
        let found = try crm.rates.asOf(currency: try given.need("currency", toText), base: try given.need("base", toText), on: try given.need("on", toCivilDate), at: try given.need("at", toTimestamp))
        try check.that(found, toExchangeRate)
    case "rates.history":
        let given = try Entries(args, ["currency", "base", "on", "page"])
        let found = try crm.rates.history(currency: try given.need("currency", toText), base: try given.need("base", toText), on: try given.need("on", toCivilDate), page: try given.maybe("page", toPageRequest) ?? PageRequest())
        try check.that(found, toHistoryEntryPage)
    case "rates.set":
        let given = try Entries(args, ["new"])
        let found = try crm.rates.set(new: try given.need("new", toNewExchangeRate))
        try check.that(found, toExchangeRate)
    case "rates.delete":
        let given = try Entries(args, ["currency", "base", "on", "version"])
        let found = try crm.rates.delete(currency: try given.need("currency", toText), base: try given.need("base", toText), on: try given.need("on", toCivilDate), version: try given.maybe("version", toUInt64))
        try check.that(found, toExchangeRate)
    default: throw Unreadable("operation \(operation)")
    }
}

private func callRecommendations(_ crm: Crm, _ operation: String, _ args: Json, _ check: Check) async throws {
    switch operation {
    case "recommendations.for_customer":
        let given = try Entries(args, ["customer_id", "query"])
        let found = try crm.recommendations.forCustomer(customerId: try given.need("customer_id", toCustomerId), query: try given.maybe("query", toRecommendationQuery) ?? RecommendationQuery())
        try check.that(found, list(toProductRecommendation))
    case "recommendations.similar":
        let given = try Entries(args, ["product_id", "query"])
        let found = try crm.recommendations.similar(productId: try given.need("product_id", toProductId), query: try given.maybe("query", toSimilarProductQuery) ?? SimilarProductQuery())
        try check.that(found, list(toSimilarProduct))
    case "recommendations.evaluate":
        let given = try Entries(args, ["options"])
        let found = try crm.recommendations.evaluate(options: try given.maybe("options", toRecommendationReviewOptions) ?? RecommendationReviewOptions())
        try check.that(found, toRecommendationReview)
    case "recommendations.memory_bytes":
        _ = try Entries(args, [])
        let found = try crm.recommendations.memoryBytes()
        try check.that(found, toUInt64)
    default: throw Unreadable("operation \(operation)")
    }
}

private func callRelationships(_ crm: Crm, _ operation: String, _ args: Json, _ check: Check) async throws {
    switch operation {
    case "relationships.get":
        let given = try Entries(args, ["id"])
        let found = try crm.relationships.get(id: try given.need("id", toRelationshipId))
        try check.that(found, toRelationship)
    case "relationships.find":
        let given = try Entries(args, ["id"])
        let found = try crm.relationships.find(id: try given.need("id", toRelationshipId))
        try check.that(found, optional(toRelationship))
    case "relationships.of":
        let given = try Entries(args, ["customer_id", "page"])
        let found = try crm.relationships.of(customerId: try given.need("customer_id", toCustomerId), page: try given.maybe("page", toPageRequest) ?? PageRequest())
        try check.that(found, toRelationshipPage)
    case "relationships.as_of":
        let given = try Entries(args, ["id", "at"])
        let found = try crm.relationships.asOf(id: try given.need("id", toRelationshipId), at: try given.need("at", toTimestamp))
        try check.that(found, toRelationship)
    case "relationships.history":
        let given = try Entries(args, ["id", "page"])
        let found = try crm.relationships.history(id: try given.need("id", toRelationshipId), page: try given.maybe("page", toPageRequest) ?? PageRequest())
        try check.that(found, toHistoryEntryPage)
    case "relationships.create":
        let given = try Entries(args, ["new"])
        let found = try crm.relationships.create(new: try given.need("new", toNewRelationship))
        try check.that(found, toRelationship)
    case "relationships.update":
        let given = try Entries(args, ["id", "patch"])
        let found = try crm.relationships.update(id: try given.need("id", toRelationshipId), patch: try given.maybe("patch", toRelationshipPatch) ?? RelationshipPatch())
        try check.that(found, toRelationship)
    case "relationships.delete":
        let given = try Entries(args, ["id", "version"])
        let found = try crm.relationships.delete(id: try given.need("id", toRelationshipId), version: try given.maybe("version", toUInt64))
        try check.that(found, toRelationship)
    default: throw Unreadable("operation \(operation)")
    }
}

private func callReports(_ crm: Crm, _ operation: String, _ args: Json, _ check: Check) async throws {
    switch operation {
    case "reports.sales":
        _ = try Entries(args, [])
        let found = try crm.reports.sales()
        try check.that(found, toSalesReport)
    case "reports.top_customers":
        let given = try Entries(args, ["currency", "limit"])
        let found = try crm.reports.topCustomers(currency: try given.need("currency", toText), limit: try given.need("limit", toUInt32))
        try check.that(found, list(toTopCustomer))
    case "reports.deal_metrics":
        let given = try Entries(args, ["query", "as_of"])
        let found = try crm.reports.dealMetrics(query: try given.need("query", toDealMetricsQuery), asOf: try given.maybe("as_of", toTimestamp))
        try check.that(found, toDealMetrics)
    case "reports.funnel":
        let given = try Entries(args, ["query", "as_of"])
        let found = try crm.reports.funnel(query: try given.need("query", toFunnelQuery), asOf: try given.maybe("as_of", toTimestamp))
        try check.that(found, toFunnel)
    case "reports.outlook":
        let given = try Entries(args, ["query", "as_of"])
        let found = try crm.reports.outlook(query: try given.need("query", toOutlookQuery), asOf: try given.maybe("as_of", toTimestamp))
        try check.that(found, list(toPeriodOutlook))
    case "reports.sales_page":
        let given = try Entries(args, ["query", "as_of"])
        let found = try crm.reports.salesPage(query: try given.need("query", toOutlookQuery), asOf: try given.maybe("as_of", toTimestamp))
        try check.that(found, toText)
    case "reports.abc":
        let given = try Entries(args, ["query"])
        let found = try crm.reports.abc(query: try given.need("query", toAbcQuery))
        try check.that(found, toAbcReport)
    case "reports.pareto_chart":
        let given = try Entries(args, ["query"])
        let found = try crm.reports.paretoChart(query: try given.need("query", toAbcQuery))
        try check.that(found, toText)
    case "reports.demand_chart":
        let given = try Entries(args, ["query"])
        let found = try crm.reports.demandChart(query: try given.maybe("query", toDemandForecastQuery) ?? DemandForecastQuery())
        try check.that(found, toText)
    case "reports.holdout_page":
        let given = try Entries(args, ["name", "holdout_days"])
        let found = try crm.reports.holdoutPage(name: try given.need("name", toText), holdoutDays: try given.need("holdout_days", toUInt32))
        try check.that(found, toText)
    case "reports.concentration":
        let given = try Entries(args, ["currency"])
        let found = try crm.reports.concentration(currency: try given.need("currency", toText))
        try check.that(found, toConcentration)
    default: throw Unreadable("operation \(operation)")
    }
}

private func callReturns(_ crm: Crm, _ operation: String, _ args: Json, _ check: Check) async throws {
    switch operation {
    case "returns.get":
        let given = try Entries(args, ["id"])
        let found = try crm.returns.get(id: try given.need("id", toReturnId))
        try check.that(found, toReturn)
    case "returns.find":
        let given = try Entries(args, ["id"])
        let found = try crm.returns.find(id: try given.need("id", toReturnId))
        try check.that(found, optional(toReturn))
    case "returns.list":
        let given = try Entries(args, ["query", "page"])
        let found = try crm.returns.list(query: try given.maybe("query", toReturnQuery) ?? ReturnQuery(), page: try given.maybe("page", toPageRequest) ?? PageRequest())
        try check.that(found, toReturnPage)
    case "returns.as_of":
        let given = try Entries(args, ["id", "at"])
        let found = try crm.returns.asOf(id: try given.need("id", toReturnId), at: try given.need("at", toTimestamp))
        try check.that(found, toReturn)
    case "returns.history":
        let given = try Entries(args, ["id", "page"])
        let found = try crm.returns.history(id: try given.need("id", toReturnId), page: try given.maybe("page", toPageRequest) ?? PageRequest())
        try check.that(found, toHistoryEntryPage)
    case "returns.create":
        let given = try Entries(args, ["new"])
        let found = try crm.returns.create(new: try given.need("new", toNewReturn))
        try check.that(found, toReturn)
    case "returns.update":
        let given = try Entries(args, ["id", "patch"])
        let found = try crm.returns.update(id: try given.need("id", toReturnId), patch: try given.maybe("patch", toReturnPatch) ?? ReturnPatch())
        try check.that(found, toReturn)
    case "returns.advance":
        let given = try Entries(args, ["id", "advance"])
        let found = try crm.returns.advance(id: try given.need("id", toReturnId), advance: try given.need("advance", toReturnAdvance))
        try check.that(found, toReturn)
    case "returns.close":
        let given = try Entries(args, ["id", "closing"])
        let found = try crm.returns.close(id: try given.need("id", toReturnId), closing: try given.maybe("closing", toReturnClosing) ?? ReturnClosing())
        try check.that(found, toReturn)
    case "returns.delete":
        let given = try Entries(args, ["id", "version"])
        let found = try crm.returns.delete(id: try given.need("id", toReturnId), version: try given.maybe("version", toUInt64))
        try check.that(found, toReturn)
    case "returns.restore":
        let given = try Entries(args, ["id", "version"])
        let found = try crm.returns.restore(id: try given.need("id", toReturnId), version: try given.maybe("version", toUInt64))
        try check.that(found, toReturn)
    default: throw Unreadable("operation \(operation)")
    }
}

private func callScoring(_ crm: Crm, _ operation: String, _ args: Json, _ check: Check) async throws {
    switch operation {
    case "scoring.rfm":
        let given = try Entries(args, ["as_of", "currency", "options"])
        let found = try crm.scoring.rfm(asOf: try given.need("as_of", toTimestamp), currency: try given.need("currency", toText), options: try given.maybe("options", toRfmOptions) ?? RfmOptions())
        try check.that(found, toRfmScores)
    default: throw Unreadable("operation \(operation)")
    }
}

private func callSegments(_ crm: Crm, _ operation: String, _ args: Json, _ check: Check) async throws {
    switch operation {
    case "segments.get":
        let given = try Entries(args, ["id"])
        let found = try crm.segments.get(id: try given.need("id", toSegmentId))
        try check.that(found, toSegment)
    case "segments.find":
        let given = try Entries(args, ["id"])
        let found = try crm.segments.find(id: try given.need("id", toSegmentId))
        try check.that(found, optional(toSegment))
    case "segments.find_by_name":
        let given = try Entries(args, ["name"])
        let found = try crm.segments.findByName(name: try given.need("name", toText))
        try check.that(found, optional(toSegment))
    case "segments.list":
        let given = try Entries(args, ["page"])
        let found = try crm.segments.list(page: try given.maybe("page", toPageRequest) ?? PageRequest())
        try check.that(found, toSegmentPage)
    case "segments.as_of":
        let given = try Entries(args, ["id", "at"])
        let found = try crm.segments.asOf(id: try given.need("id", toSegmentId), at: try given.need("at", toTimestamp))
        try check.that(found, toSegment)
    case "segments.history":
        let given = try Entries(args, ["id", "page"])
        let found = try crm.segments.history(id: try given.need("id", toSegmentId), page: try given.maybe("page", toPageRequest) ?? PageRequest())
        try check.that(found, toHistoryEntryPage)
    case "segments.count":
        let given = try Entries(args, ["id"])
        let found = try crm.segments.count(id: try given.need("id", toSegmentId))
        try check.that(found, toUInt64)
    case "segments.contains":
        let given = try Entries(args, ["id", "customer_id"])
        let found = try crm.segments.contains(id: try given.need("id", toSegmentId), customerId: try given.need("customer_id", toCustomerId))
        try check.that(found, toBool)
    case "segments.members":
        let given = try Entries(args, ["id", "page"])
        let found = try crm.segments.members(id: try given.need("id", toSegmentId), page: try given.maybe("page", toPageRequest) ?? PageRequest())
        try check.that(found, toCustomerIdPage)
    case "segments.of_customer":
        let given = try Entries(args, ["customer_id"])
        let found = try crm.segments.ofCustomer(customerId: try given.need("customer_id", toCustomerId))
        try check.that(found, list(toSegmentId))
    case "segments.events":
        let given = try Entries(args, ["id", "page"])
        let found = try crm.segments.events(id: try given.need("id", toSegmentId), page: try given.maybe("page", toPageRequest) ?? PageRequest())
        try check.that(found, toSegmentEvents)
    case "segments.next_events":
        let given = try Entries(args, ["id", "cursor", "limit"])
        let found = try crm.segments.nextEvents(id: try given.need("id", toSegmentId), cursor: try given.need("cursor", toText), limit: try given.need("limit", toUInt32))
        try check.that(found, toSegmentEvents)
    case "segments.members_as_of":
        let given = try Entries(args, ["id", "at", "page"])
        let found = try crm.segments.membersAsOf(id: try given.need("id", toSegmentId), at: try given.need("at", toTimestamp), page: try given.maybe("page", toPageRequest) ?? PageRequest())
        try check.that(found, toCustomerIdPage)
    case "segments.contains_as_of":
        let given = try Entries(args, ["id", "customer_id", "at"])
        let found = try crm.segments.containsAsOf(id: try given.need("id", toSegmentId), customerId: try given.need("customer_id", toCustomerId), at: try given.need("at", toTimestamp))
        try check.that(found, toBool)
    case "segments.sizes":
        let given = try Entries(args, ["id", "start", "end", "step_seconds"])
        let found = try crm.segments.sizes(id: try given.need("id", toSegmentId), start: try given.need("start", toTimestamp), end: try given.need("end", toTimestamp), stepSeconds: try given.need("step_seconds", toUInt32))
        try check.that(found, list(toSegmentSize))
    case "segments.overlap":
        let given = try Entries(args, ["ids"])
        let found = try crm.segments.overlap(ids: try given.need("ids", list(toSegmentId)))
        try check.that(found, list(toSegmentOverlap))
    case "segments.sample":
        let given = try Entries(args, ["id", "n", "seed"])
        let found = try crm.segments.sample(id: try given.need("id", toSegmentId), n: try given.need("n", toUInt32), seed: try given.need("seed", toUInt64))
        try check.that(found, list(toCustomerId))
    case "segments.explain":
        let given = try Entries(args, ["id", "customer_id"])
        let found = try crm.segments.explain(id: try given.need("id", toSegmentId), customerId: try given.need("customer_id", toCustomerId))
        try check.that(found, toSegmentExplanation)
    case "segments.schema":
        _ = try Entries(args, [])
        let found = try crm.segments.schema()
        try check.that(found, toSegmentSchema)
    case "segments.parse":
        let given = try Entries(args, ["expression"])
        let found = try crm.segments.parse(expression: try given.need("expression", toText))
        try check.that(found, toJsonText)
    case "segments.bind":
        let given = try Entries(args, ["expression", "values"])
        let found = try crm.segments.bind(expression: try given.need("expression", toText), values: try given.need("values", map(toParameter)))
        try check.that(found, toText)
    case "segments.format":
        let given = try Entries(args, ["tree"])
        let found = try crm.segments.format(tree: try given.need("tree", toJsonText))
        try check.that(found, toText)
    case "segments.memory_bytes":
        _ = try Entries(args, [])
        let found = try crm.segments.memoryBytes()
        try check.that(found, toUInt64)
    case "segments.preview":
        let given = try Entries(args, ["expression", "sample"])
        let found = try crm.segments.preview(expression: try given.need("expression", toText), sample: try given.need("sample", toUInt32))
        try check.that(found, toSegmentPreview)
    case "segments.select":
        let given = try Entries(args, ["expression", "page"])
        let found = try crm.segments.select(expression: try given.need("expression", toText), page: try given.maybe("page", toPageRequest) ?? PageRequest())
        try check.that(found, toCustomerIdPage)
    case "segments.attributes":
        let given = try Entries(args, ["expression", "page"])
        let found = try crm.segments.attributes(expression: try given.need("expression", toText), page: try given.maybe("page", toPageRequest) ?? PageRequest())
        try check.that(found, toCustomerAttributesPage)
    case "segments.create":
        let given = try Entries(args, ["new"])
        let found = try crm.segments.create(new: try given.maybe("new", toNewSegment) ?? NewSegment())
        try check.that(found, toSegment)
    case "segments.update":
        let given = try Entries(args, ["id", "patch"])
        let found = try crm.segments.update(id: try given.need("id", toSegmentId), patch: try given.maybe("patch", toSegmentPatch) ?? SegmentPatch())
        try check.that(found, toSegment)
    case "segments.delete":
        let given = try Entries(args, ["id", "version"])
        let found = try crm.segments.delete(id: try given.need("id", toSegmentId), version: try given.maybe("version", toUInt64))
        try check.that(found, toSegment)
    case "segments.add":
        let given = try Entries(args, ["id", "customer_ids"])
        try crm.segments.add(id: try given.need("id", toSegmentId), customerIds: try given.need("customer_ids", list(toCustomerId)))
        try check.nothing()
    case "segments.remove":
        let given = try Entries(args, ["id", "customer_ids"])
        try crm.segments.remove(id: try given.need("id", toSegmentId), customerIds: try given.need("customer_ids", list(toCustomerId)))
        try check.nothing()
    case "segments.acknowledge":
        let given = try Entries(args, ["id", "cursor", "after"])
        try crm.segments.acknowledge(id: try given.need("id", toSegmentId), cursor: try given.need("cursor", toText), after: try given.need("after", toCursor))
        try check.nothing()
    case "segments.build":
        _ = try Entries(args, [])
        try crm.segments.build()
        try check.nothing()
    case "segments.settle":
        _ = try Entries(args, [])
        let found = try crm.segments.settle()
        try check.that(found, optional(toTimestamp))
    case "segments.members_bitmap":
        let given = try Entries(args, ["id"])
        let found = try crm.segments.membersBitmap(id: try given.need("id", toSegmentId))
        try check.that(found, toData)
    case "segments.select_bitmap":
        let given = try Entries(args, ["expression"])
        let found = try crm.segments.selectBitmap(expression: try given.need("expression", toText))
        try check.that(found, toData)
    default: throw Unreadable("operation \(operation)")
    }
}

private func callShipments(_ crm: Crm, _ operation: String, _ args: Json, _ check: Check) async throws {
    switch operation {
    case "shipments.get":
        let given = try Entries(args, ["id"])
        let found = try crm.shipments.get(id: try given.need("id", toShipmentId))
        try check.that(found, toShipment)
    case "shipments.find":
        let given = try Entries(args, ["id"])
        let found = try crm.shipments.find(id: try given.need("id", toShipmentId))
        try check.that(found, optional(toShipment))
    case "shipments.list":
        let given = try Entries(args, ["query", "page"])
        let found = try crm.shipments.list(query: try given.maybe("query", toShipmentQuery) ?? ShipmentQuery(), page: try given.maybe("page", toPageRequest) ?? PageRequest())
        try check.that(found, toShipmentPage)
    case "shipments.progress":
        let given = try Entries(args, ["order_id"])
        let found = try crm.shipments.progress(orderId: try given.need("order_id", toOrderId))
        try check.that(found, list(toOrderLineProgress))
    case "shipments.as_of":
        let given = try Entries(args, ["id", "at"])
        let found = try crm.shipments.asOf(id: try given.need("id", toShipmentId), at: try given.need("at", toTimestamp))
        try check.that(found, toShipment)
    case "shipments.history":
        let given = try Entries(args, ["id", "page"])
        let found = try crm.shipments.history(id: try given.need("id", toShipmentId), page: try given.maybe("page", toPageRequest) ?? PageRequest())
        try check.that(found, toHistoryEntryPage)
    case "shipments.create":
        let given = try Entries(args, ["new"])
        let found = try crm.shipments.create(new: try given.need("new", toNewShipment))
        try check.that(found, toShipment)
    case "shipments.update":
        let given = try Entries(args, ["id", "patch"])
        let found = try crm.shipments.update(id: try given.need("id", toShipmentId), patch: try given.maybe("patch", toShipmentPatch) ?? ShipmentPatch())
        try check.that(found, toShipment)
    case "shipments.ship":
        let given = try Entries(args, ["id", "step"])
        let found = try crm.shipments.ship(id: try given.need("id", toShipmentId), step: try given.maybe("step", toShipmentStep) ?? ShipmentStep())
        try check.that(found, toShipment)
    case "shipments.deliver":
        let given = try Entries(args, ["id", "step"])
        let found = try crm.shipments.deliver(id: try given.need("id", toShipmentId), step: try given.maybe("step", toShipmentStep) ?? ShipmentStep())
        try check.that(found, toShipment)
    case "shipments.delete":
        let given = try Entries(args, ["id", "version"])
        let found = try crm.shipments.delete(id: try given.need("id", toShipmentId), version: try given.maybe("version", toUInt64))
        try check.that(found, toShipment)
    case "shipments.restore":
        let given = try Entries(args, ["id", "version"])
        let found = try crm.shipments.restore(id: try given.need("id", toShipmentId), version: try given.maybe("version", toUInt64))
        try check.that(found, toShipment)
    default: throw Unreadable("operation \(operation)")
    }
}

private func callTasks(_ crm: Crm, _ operation: String, _ args: Json, _ check: Check) async throws {
    switch operation {
    case "tasks.get":
        let given = try Entries(args, ["id"])
        let found = try crm.tasks.get(id: try given.need("id", toTaskId))
        try check.that(found, toTask)
    case "tasks.find":
        let given = try Entries(args, ["id"])
        let found = try crm.tasks.find(id: try given.need("id", toTaskId))
        try check.that(found, optional(toTask))
    case "tasks.list":
        let given = try Entries(args, ["query", "page"])
        let found = try crm.tasks.list(query: try given.maybe("query", toTaskQuery) ?? TaskQuery(), page: try given.maybe("page", toPageRequest) ?? PageRequest())
        try check.that(found, toTaskPage)
    case "tasks.work_queue":
        let given = try Entries(args, ["query", "page"])
        let found = try crm.tasks.workQueue(query: try given.maybe("query", toWorkQuery) ?? WorkQuery(), page: try given.maybe("page", toPageRequest) ?? PageRequest())
        try check.that(found, toWorkItemPage)
    case "tasks.reminders":
        let given = try Entries(args, ["query", "page"])
        let found = try crm.tasks.reminders(query: try given.maybe("query", toReminderQuery) ?? ReminderQuery(), page: try given.maybe("page", toPageRequest) ?? PageRequest())
        try check.that(found, toTaskPage)
    case "tasks.call_queue":
        let given = try Entries(args, ["queue"])
        let found = try crm.tasks.callQueue(queue: try given.maybe("queue", toCallQueue) ?? CallQueue())
        try check.that(found, list(toTask))
    case "tasks.as_of":
        let given = try Entries(args, ["id", "at"])
        let found = try crm.tasks.asOf(id: try given.need("id", toTaskId), at: try given.need("at", toTimestamp))
        try check.that(found, toTask)
    case "tasks.history":
        let given = try Entries(args, ["id", "page"])
        let found = try crm.tasks.history(id: try given.need("id", toTaskId), page: try given.maybe("page", toPageRequest) ?? PageRequest())
        try check.that(found, toHistoryEntryPage)
    case "tasks.create":
        let given = try Entries(args, ["new"])
        let found = try crm.tasks.create(new: try given.need("new", toNewTask))
        try check.that(found, toTask)
    case "tasks.update":
        let given = try Entries(args, ["id", "patch"])
        let found = try crm.tasks.update(id: try given.need("id", toTaskId), patch: try given.maybe("patch", toTaskPatch) ?? TaskPatch())
        try check.that(found, toTask)
    case "tasks.complete":
        let given = try Entries(args, ["id", "completion"])
        let found = try crm.tasks.complete(id: try given.need("id", toTaskId), completion: try given.maybe("completion", toTaskCompletion) ?? TaskCompletion())
        try check.that(found, toTask)
    case "tasks.cancel":
        let given = try Entries(args, ["id", "cancellation"])
        let found = try crm.tasks.cancel(id: try given.need("id", toTaskId), cancellation: try given.maybe("cancellation", toTaskCancellation) ?? TaskCancellation())
        try check.that(found, toTask)
    case "tasks.reopen":
        let given = try Entries(args, ["id", "version"])
        let found = try crm.tasks.reopen(id: try given.need("id", toTaskId), version: try given.maybe("version", toUInt64))
        try check.that(found, toTask)
    case "tasks.check_in":
        let given = try Entries(args, ["id", "check"])
        let found = try crm.tasks.checkIn(id: try given.need("id", toTaskId), check: try given.maybe("check", toTaskCheck) ?? TaskCheck())
        try check.that(found, toTask)
    case "tasks.check_out":
        let given = try Entries(args, ["id", "check"])
        let found = try crm.tasks.checkOut(id: try given.need("id", toTaskId), check: try given.maybe("check", toTaskCheck) ?? TaskCheck())
        try check.that(found, toTask)
    case "tasks.claim":
        let given = try Entries(args, ["id", "claiming"])
        let found = try crm.tasks.claim(id: try given.need("id", toTaskId), claiming: try given.maybe("claiming", toTaskClaiming) ?? TaskClaiming())
        try check.that(found, toTask)
    case "tasks.release":
        let given = try Entries(args, ["id", "version"])
        let found = try crm.tasks.release(id: try given.need("id", toTaskId), version: try given.maybe("version", toUInt64))
        try check.that(found, toTask)
    case "tasks.next_call":
        let given = try Entries(args, ["claiming"])
        let found = try crm.tasks.nextCall(claiming: try given.maybe("claiming", toTaskClaiming) ?? TaskClaiming())
        try check.that(found, optional(toTask))
    case "tasks.attempt":
        let given = try Entries(args, ["id", "attempt"])
        let found = try crm.tasks.attempt(id: try given.need("id", toTaskId), attempt: try given.need("attempt", toNewCallAttempt))
        try check.that(found, toTask)
    case "tasks.delete":
        let given = try Entries(args, ["id", "version"])
        let found = try crm.tasks.delete(id: try given.need("id", toTaskId), version: try given.maybe("version", toUInt64))
        try check.that(found, toTask)
    case "tasks.restore":
        let given = try Entries(args, ["id", "version"])
        let found = try crm.tasks.restore(id: try given.need("id", toTaskId), version: try given.maybe("version", toUInt64))
        try check.that(found, toTask)
    default: throw Unreadable("operation \(operation)")
    }
}

/// A command of a batch by its operation's name.
func toCommand(_ operation: String, _ args: Json) throws -> Command {
    switch operation {
    case "associations.rules":
        let given = try Entries(args, ["query"])
        return .associations(.rules(query: try given.maybe("query", toBasketQuery) ?? BasketQuery()))
    case "associations.itemsets":
        let given = try Entries(args, ["query"])
        return .associations(.itemsets(query: try given.maybe("query", toBasketQuery) ?? BasketQuery()))
    case "categories.get":
        let given = try Entries(args, ["id"])
        return .categories(.get(id: try given.need("id", toCategoryId)))
    case "categories.find":
        let given = try Entries(args, ["id"])
        return .categories(.find(id: try given.need("id", toCategoryId)))
    case "categories.list":
        let given = try Entries(args, ["page"])
        return .categories(.list(page: try given.maybe("page", toPageRequest) ?? PageRequest()))
    case "categories.children":
        let given = try Entries(args, ["parent", "page"])
        return .categories(.children(parent: try given.maybe("parent", toCategoryId), page: try given.maybe("page", toPageRequest) ?? PageRequest()))
    case "categories.as_of":
        let given = try Entries(args, ["id", "at"])
        return .categories(.asOf(id: try given.need("id", toCategoryId), at: try given.need("at", toTimestamp)))
    case "categories.history":
        let given = try Entries(args, ["id", "page"])
        return .categories(.history(id: try given.need("id", toCategoryId), page: try given.maybe("page", toPageRequest) ?? PageRequest()))
    case "categories.create":
        let given = try Entries(args, ["new"])
        return .categories(.create(new: try given.maybe("new", toNewCategory) ?? NewCategory()))
    case "categories.update":
        let given = try Entries(args, ["id", "patch"])
        return .categories(.update(id: try given.need("id", toCategoryId), patch: try given.maybe("patch", toCategoryPatch) ?? CategoryPatch()))
    case "categories.delete":
        let given = try Entries(args, ["id", "version"])
        return .categories(.delete(id: try given.need("id", toCategoryId), version: try given.maybe("version", toUInt64)))
    case "categories.restore":
        let given = try Entries(args, ["id", "version"])
        return .categories(.restore(id: try given.need("id", toCategoryId), version: try given.maybe("version", toUInt64)))
    case "customers.get":
        let given = try Entries(args, ["id"])
        return .customers(.get(id: try given.need("id", toCustomerId)))
    case "customers.find":
        let given = try Entries(args, ["id"])
        return .customers(.find(id: try given.need("id", toCustomerId)))
    case "customers.find_deleted":
        let given = try Entries(args, ["id"])
        return .customers(.findDeleted(id: try given.need("id", toCustomerId)))
    case "customers.find_by_identifier":
        let given = try Entries(args, ["identifier"])
        return .customers(.findByIdentifier(identifier: try given.need("identifier", toIdentifier)))
    case "customers.search":
        let given = try Entries(args, ["query", "limit"])
        return .customers(.search(query: try given.need("query", toText), limit: try given.maybe("limit", toUInt32)))
    case "customers.list":
        let given = try Entries(args, ["query", "page"])
        return .customers(.list(query: try given.maybe("query", toCustomerQuery) ?? CustomerQuery(), page: try given.maybe("page", toPageRequest) ?? PageRequest()))
    case "customers.count":
        let given = try Entries(args, ["query"])
        return .customers(.count(query: try given.maybe("query", toCustomerQuery) ?? CustomerQuery()))
    case "customers.as_of":
        let given = try Entries(args, ["id", "at"])
        return .customers(.asOf(id: try given.need("id", toCustomerId), at: try given.need("at", toTimestamp)))
    case "customers.history":
        let given = try Entries(args, ["id", "page"])
        return .customers(.history(id: try given.need("id", toCustomerId), page: try given.maybe("page", toPageRequest) ?? PageRequest()))
    case "customers.create":
        let given = try Entries(args, ["new"])
        return .customers(.create(new: try given.maybe("new", toNewCustomer) ?? NewCustomer()))
    case "customers.update":
        let given = try Entries(args, ["id", "patch"])
        return .customers(.update(id: try given.need("id", toCustomerId), patch: try given.maybe("patch", toCustomerPatch) ?? CustomerPatch()))
    case "customers.delete":
        let given = try Entries(args, ["id", "version"])
        return .customers(.delete(id: try given.need("id", toCustomerId), version: try given.maybe("version", toUInt64)))
    case "customers.restore":
        let given = try Entries(args, ["id", "version"])
        return .customers(.restore(id: try given.need("id", toCustomerId), version: try given.maybe("version", toUInt64)))
    case "customers.add_tags":
        let given = try Entries(args, ["id", "tags"])
        return .customers(.addTags(id: try given.need("id", toCustomerId), tags: try given.need("tags", list(toText))))
    case "customers.remove_tags":
        let given = try Entries(args, ["id", "tags"])
        return .customers(.removeTags(id: try given.need("id", toCustomerId), tags: try given.need("tags", list(toText))))
    case "customers.add_identifier":
        let given = try Entries(args, ["id", "identifier"])
        return .customers(.addIdentifier(id: try given.need("id", toCustomerId), identifier: try given.need("identifier", toIdentifier)))
    case "customers.remove_identifier":
        let given = try Entries(args, ["id", "identifier"])
        return .customers(.removeIdentifier(id: try given.need("id", toCustomerId), identifier: try given.need("identifier", toIdentifier)))
    case "customers.record_consent":
        let given = try Entries(args, ["id", "consent"])
        return .customers(.recordConsent(id: try given.need("id", toCustomerId), consent: try given.need("consent", toConsent)))
    case "customers.numbers":
        let given = try Entries(args, ["ids"])
        return .customers(.numbers(ids: try given.need("ids", list(toCustomerId))))
    case "customers.of_numbers":
        let given = try Entries(args, ["numbers"])
        return .customers(.ofNumbers(numbers: try given.need("numbers", list(toUInt32))))
    case "customers.view_360":
        let given = try Entries(args, ["id", "options"])
        return .customers(.view360(id: try given.need("id", toCustomerId), options: try given.maybe("options", toCustomer360Options) ?? Customer360Options()))
    case "customers.timeline":
        let given = try Entries(args, ["id", "query", "page"])
        return .customers(.timeline(id: try given.need("id", toCustomerId), query: try given.maybe("query", toTimelineQuery) ?? TimelineQuery(), page: try given.maybe("page", toPageRequest) ?? PageRequest()))
    case "customers.profile":
        let given = try Entries(args, ["id"])
        return .customers(.profile(id: try given.need("id", toCustomerId)))
    case "deals.get":
        let given = try Entries(args, ["id"])
        return .deals(.get(id: try given.need("id", toDealId)))
    case "deals.find":
        let given = try Entries(args, ["id"])
        return .deals(.find(id: try given.need("id", toDealId)))
    case "deals.list":
        let given = try Entries(args, ["query", "page"])
        return .deals(.list(query: try given.maybe("query", toDealQuery) ?? DealQuery(), page: try given.maybe("page", toPageRequest) ?? PageRequest()))
    case "deals.board":
        let given = try Entries(args, ["pipeline_id", "options"])
        return .deals(.board(pipelineId: try given.need("pipeline_id", toPipelineId), options: try given.maybe("options", toBoardOptions) ?? BoardOptions()))
    case "deals.stalled":
        let given = try Entries(args, ["query", "page"])
        return .deals(.stalled(query: try given.maybe("query", toStalledQuery) ?? StalledQuery(), page: try given.maybe("page", toPageRequest) ?? PageRequest()))
    case "deals.visits":
        let given = try Entries(args, ["id"])
        return .deals(.visits(id: try given.need("id", toDealId)))
    case "deals.as_of":
        let given = try Entries(args, ["id", "at"])
        return .deals(.asOf(id: try given.need("id", toDealId), at: try given.need("at", toTimestamp)))
    case "deals.history":
        let given = try Entries(args, ["id", "page"])
        return .deals(.history(id: try given.need("id", toDealId), page: try given.maybe("page", toPageRequest) ?? PageRequest()))
    case "deals.create":
        let given = try Entries(args, ["new"])
        return .deals(.create(new: try given.need("new", toNewDeal)))
    case "deals.update":
        let given = try Entries(args, ["id", "patch"])
        return .deals(.update(id: try given.need("id", toDealId), patch: try given.maybe("patch", toDealPatch) ?? DealPatch()))
    case "deals.move_to":
        let given = try Entries(args, ["id", "step"])
        return .deals(.moveTo(id: try given.need("id", toDealId), step: try given.need("step", toDealMove)))
    case "deals.win":
        let given = try Entries(args, ["id", "win"])
        return .deals(.win(id: try given.need("id", toDealId), win: try given.maybe("win", toDealWin) ?? DealWin()))
    case "deals.lose":
        let given = try Entries(args, ["id", "loss"])
        return .deals(.lose(id: try given.need("id", toDealId), loss: try given.maybe("loss", toDealLoss) ?? DealLoss()))
    case "deals.reopen":
        let given = try Entries(args, ["id", "reopening"])
        return .deals(.reopen(id: try given.need("id", toDealId), reopening: try given.maybe("reopening", toDealReopening) ?? DealReopening()))
    case "deals.delete":
        let given = try Entries(args, ["id", "version"])
        return .deals(.delete(id: try given.need("id", toDealId), version: try given.maybe("version", toUInt64)))
    case "deals.restore":
        let given = try Entries(args, ["id", "version"])
        return .deals(.restore(id: try given.need("id", toDealId), version: try given.maybe("version", toUInt64)))
    case "demand.sales":
        let given = try Entries(args, ["query"])
        return .demand(.sales(query: try given.maybe("query", toDemandQuery) ?? DemandQuery()))
    case "demand.forecast":
        let given = try Entries(args, ["query"])
        return .demand(.forecast(query: try given.maybe("query", toDemandForecastQuery) ?? DemandForecastQuery()))
    case "fields.get":
        let given = try Entries(args, ["key"])
        return .fields(.get(key: try given.need("key", toText)))
    case "fields.find":
        let given = try Entries(args, ["key"])
        return .fields(.find(key: try given.need("key", toText)))
    case "fields.list":
        _ = try Entries(args, [])
        return .fields(.list)
    case "fields.as_of":
        let given = try Entries(args, ["key", "at"])
        return .fields(.asOf(key: try given.need("key", toText), at: try given.need("at", toTimestamp)))
    case "fields.history":
        let given = try Entries(args, ["key", "page"])
        return .fields(.history(key: try given.need("key", toText), page: try given.maybe("page", toPageRequest) ?? PageRequest()))
    case "fields.create":
        let given = try Entries(args, ["new"])
        return .fields(.create(new: try given.maybe("new", toNewField) ?? NewField()))
    case "fields.update":
        let given = try Entries(args, ["key", "patch"])
        return .fields(.update(key: try given.need("key", toText), patch: try given.maybe("patch", toFieldPatch) ?? FieldPatch()))
    case "fields.delete":
        let given = try Entries(args, ["key", "version"])
        return .fields(.delete(key: try given.need("key", toText), version: try given.maybe("version", toUInt64)))
    case "forecasts.compute":
        let given = try Entries(args, ["query", "as_of"])
        return .forecasts(.compute(query: try given.need("query", toForecastQuery), asOf: try given.maybe("as_of", toTimestamp)))
    case "forecasts.review":
        let given = try Entries(args, ["query", "as_of"])
        return .forecasts(.review(query: try given.need("query", toReviewQuery), asOf: try given.maybe("as_of", toTimestamp)))
    case "forecasts.slipped":
        let given = try Entries(args, ["query", "as_of"])
        return .forecasts(.slipped(query: try given.need("query", toReviewQuery), asOf: try given.maybe("as_of", toTimestamp)))
    case "forecasts.get":
        let given = try Entries(args, ["id"])
        return .forecasts(.get(id: try given.need("id", toForecastId)))
    case "forecasts.find":
        let given = try Entries(args, ["id"])
        return .forecasts(.find(id: try given.need("id", toForecastId)))
    case "forecasts.list":
        let given = try Entries(args, ["page"])
        return .forecasts(.list(page: try given.maybe("page", toPageRequest) ?? PageRequest()))
    case "forecasts.as_of":
        let given = try Entries(args, ["id", "at"])
        return .forecasts(.asOf(id: try given.need("id", toForecastId), at: try given.need("at", toTimestamp)))
    case "forecasts.history":
        let given = try Entries(args, ["id", "page"])
        return .forecasts(.history(id: try given.need("id", toForecastId), page: try given.maybe("page", toPageRequest) ?? PageRequest()))
    case "forecasts.create":
        let given = try Entries(args, ["new"])
        return .forecasts(.create(new: try given.need("new", toNewForecastSnapshot)))
    case "forecasts.delete":
        let given = try Entries(args, ["id", "version"])
        return .forecasts(.delete(id: try given.need("id", toForecastId), version: try given.maybe("version", toUInt64)))
    case "forecasts.restore":
        let given = try Entries(args, ["id", "version"])
        return .forecasts(.restore(id: try given.need("id", toForecastId), version: try given.maybe("version", toUInt64)))
    case "goals.get":
        let given = try Entries(args, ["id"])
        return .goals(.get(id: try given.need("id", toGoalId)))
    case "goals.find":
        let given = try Entries(args, ["id"])
        return .goals(.find(id: try given.need("id", toGoalId)))
    case "goals.list":
        let given = try Entries(args, ["query", "page"])
        return .goals(.list(query: try given.maybe("query", toGoalQuery) ?? GoalQuery(), page: try given.maybe("page", toPageRequest) ?? PageRequest()))
    case "goals.attainment":
        let given = try Entries(args, ["id", "as_of"])
        return .goals(.attainment(id: try given.need("id", toGoalId), asOf: try given.maybe("as_of", toTimestamp)))
    case "goals.attainments":
        let given = try Entries(args, ["query", "as_of"])
        return .goals(.attainments(query: try given.maybe("query", toGoalQuery) ?? GoalQuery(), asOf: try given.maybe("as_of", toTimestamp)))
    case "goals.as_of":
        let given = try Entries(args, ["id", "at"])
        return .goals(.asOf(id: try given.need("id", toGoalId), at: try given.need("at", toTimestamp)))
    case "goals.history":
        let given = try Entries(args, ["id", "page"])
        return .goals(.history(id: try given.need("id", toGoalId), page: try given.maybe("page", toPageRequest) ?? PageRequest()))
    case "goals.create":
        let given = try Entries(args, ["new"])
        return .goals(.create(new: try given.need("new", toNewGoal)))
    case "goals.update":
        let given = try Entries(args, ["id", "patch"])
        return .goals(.update(id: try given.need("id", toGoalId), patch: try given.maybe("patch", toGoalPatch) ?? GoalPatch()))
    case "goals.delete":
        let given = try Entries(args, ["id", "version"])
        return .goals(.delete(id: try given.need("id", toGoalId), version: try given.maybe("version", toUInt64)))
    case "goals.restore":
        let given = try Entries(args, ["id", "version"])
        return .goals(.restore(id: try given.need("id", toGoalId), version: try given.maybe("version", toUInt64)))
    case "ingest.shopify":
        let given = try Entries(args, ["topic", "payload", "currency"])
        return .ingest(.shopify(topic: try given.need("topic", toText), payload: try given.need("payload", toJsonText), currency: try given.maybe("currency", toText)))
    case "ingest.stripe":
        let given = try Entries(args, ["event"])
        return .ingest(.stripe(event: try given.need("event", toJsonText)))
    case "interactions.get":
        let given = try Entries(args, ["id"])
        return .interactions(.get(id: try given.need("id", toInteractionId)))
    case "interactions.find":
        let given = try Entries(args, ["id"])
        return .interactions(.find(id: try given.need("id", toInteractionId)))
    case "interactions.of":
        let given = try Entries(args, ["customer_id", "query", "page"])
        return .interactions(.of(customerId: try given.need("customer_id", toCustomerId), query: try given.maybe("query", toInteractionQuery) ?? InteractionQuery(), page: try given.maybe("page", toPageRequest) ?? PageRequest()))
    case "interactions.anonymous":
        let given = try Entries(args, ["query", "page"])
        return .interactions(.anonymous(query: try given.maybe("query", toInteractionQuery) ?? InteractionQuery(), page: try given.maybe("page", toPageRequest) ?? PageRequest()))
    case "interactions.as_of":
        let given = try Entries(args, ["id", "at"])
        return .interactions(.asOf(id: try given.need("id", toInteractionId), at: try given.need("at", toTimestamp)))
    case "interactions.history":
        let given = try Entries(args, ["id", "page"])
        return .interactions(.history(id: try given.need("id", toInteractionId), page: try given.maybe("page", toPageRequest) ?? PageRequest()))
    case "interactions.record":
        let given = try Entries(args, ["new"])
        return .interactions(.record(new: try given.need("new", toNewInteraction)))
    case "interactions.update":
        let given = try Entries(args, ["id", "patch"])
        return .interactions(.update(id: try given.need("id", toInteractionId), patch: try given.maybe("patch", toInteractionPatch) ?? InteractionPatch()))
    case "interactions.delete":
        let given = try Entries(args, ["id", "version"])
        return .interactions(.delete(id: try given.need("id", toInteractionId), version: try given.maybe("version", toUInt64)))
    case "interactions.restore":
        let given = try Entries(args, ["id", "version"])
        return .interactions(.restore(id: try given.need("id", toInteractionId), version: try given.maybe("version", toUInt64)))
    case "invoices.get":
        let given = try Entries(args, ["id"])
        return .invoices(.get(id: try given.need("id", toInvoiceId)))
    case "invoices.find":
        let given = try Entries(args, ["id"])
        return .invoices(.find(id: try given.need("id", toInvoiceId)))
    case "invoices.find_by_number":
        let given = try Entries(args, ["number"])
        return .invoices(.findByNumber(number: try given.need("number", toText)))
    case "invoices.list":
        let given = try Entries(args, ["query", "page"])
        return .invoices(.list(query: try given.maybe("query", toInvoiceQuery) ?? InvoiceQuery(), page: try given.maybe("page", toPageRequest) ?? PageRequest()))
    case "invoices.balance":
        let given = try Entries(args, ["id", "at"])
        return .invoices(.balance(id: try given.need("id", toInvoiceId), at: try given.maybe("at", toTimestamp)))
    case "invoices.overdue":
        let given = try Entries(args, ["as_of", "page"])
        return .invoices(.overdue(asOf: try given.maybe("as_of", toTimestamp), page: try given.maybe("page", toPageRequest) ?? PageRequest()))
    case "invoices.as_of":
        let given = try Entries(args, ["id", "at"])
        return .invoices(.asOf(id: try given.need("id", toInvoiceId), at: try given.need("at", toTimestamp)))
    case "invoices.history":
        let given = try Entries(args, ["id", "page"])
        return .invoices(.history(id: try given.need("id", toInvoiceId), page: try given.maybe("page", toPageRequest) ?? PageRequest()))
    case "invoices.create":
        let given = try Entries(args, ["new"])
        return .invoices(.create(new: try given.need("new", toNewInvoice)))
    case "invoices.credit":
        let given = try Entries(args, ["new"])
        return .invoices(.credit(new: try given.need("new", toNewCreditNote)))
    case "invoices.update":
        let given = try Entries(args, ["id", "patch"])
        return .invoices(.update(id: try given.need("id", toInvoiceId), patch: try given.maybe("patch", toInvoicePatch) ?? InvoicePatch()))
    case "invoices.match_payment":
        let given = try Entries(args, ["id", "matching"])
        return .invoices(.matchPayment(id: try given.need("id", toInvoiceId), matching: try given.need("matching", toPaymentMatching)))
    case "invoices.unmatch_payment":
        let given = try Entries(args, ["id", "payment_id", "version"])
        return .invoices(.unmatchPayment(id: try given.need("id", toInvoiceId), paymentId: try given.need("payment_id", toPaymentId), version: try given.maybe("version", toUInt64)))
    case "invoices.delete":
        let given = try Entries(args, ["id", "version"])
        return .invoices(.delete(id: try given.need("id", toInvoiceId), version: try given.maybe("version", toUInt64)))
    case "invoices.restore":
        let given = try Entries(args, ["id", "version"])
        return .invoices(.restore(id: try given.need("id", toInvoiceId), version: try given.maybe("version", toUInt64)))
    case "journal.changes_since":
        let given = try Entries(args, ["seq", "limit"])
        return .journal(.changesSince(seq: try given.need("seq", toUInt64), limit: try given.need("limit", toUInt32)))
    case "journal.next_changes":
        let given = try Entries(args, ["cursor", "limit"])
        return .journal(.nextChanges(cursor: try given.need("cursor", toText), limit: try given.need("limit", toUInt32)))
    case "journal.position":
        let given = try Entries(args, ["cursor"])
        return .journal(.position(cursor: try given.need("cursor", toText)))
    case "journal.head":
        _ = try Entries(args, [])
        return .journal(.head)
    case "journal.verify":
        let given = try Entries(args, ["retained"])
        return .journal(.verify(retained: try given.maybe("retained", toJournalHead)))
    case "journal.acknowledge":
        let given = try Entries(args, ["cursor", "seq"])
        return .journal(.acknowledge(cursor: try given.need("cursor", toText), seq: try given.need("seq", toUInt64)))
    case "lead_models.get":
        let given = try Entries(args, ["id"])
        return .leadModels(.get(id: try given.need("id", toLeadModelId)))
    case "lead_models.find":
        let given = try Entries(args, ["id"])
        return .leadModels(.find(id: try given.need("id", toLeadModelId)))
    case "lead_models.list":
        let given = try Entries(args, ["page"])
        return .leadModels(.list(page: try given.maybe("page", toPageRequest) ?? PageRequest()))
    case "lead_models.score":
        let given = try Entries(args, ["id", "customer_id"])
        return .leadModels(.score(id: try given.need("id", toLeadModelId), customerId: try given.need("customer_id", toCustomerId)))
    case "lead_models.rank":
        let given = try Entries(args, ["id", "query"])
        return .leadModels(.rank(id: try given.need("id", toLeadModelId), query: try given.maybe("query", toLeadQuery) ?? LeadQuery()))
    case "lead_models.as_of":
        let given = try Entries(args, ["id", "at"])
        return .leadModels(.asOf(id: try given.need("id", toLeadModelId), at: try given.need("at", toTimestamp)))
    case "lead_models.history":
        let given = try Entries(args, ["id", "page"])
        return .leadModels(.history(id: try given.need("id", toLeadModelId), page: try given.maybe("page", toPageRequest) ?? PageRequest()))
    case "lead_models.create":
        let given = try Entries(args, ["new"])
        return .leadModels(.create(new: try given.maybe("new", toNewLeadModel) ?? NewLeadModel()))
    case "lead_models.update":
        let given = try Entries(args, ["id", "patch"])
        return .leadModels(.update(id: try given.need("id", toLeadModelId), patch: try given.maybe("patch", toLeadModelPatch) ?? LeadModelPatch()))
    case "lead_models.delete":
        let given = try Entries(args, ["id", "version"])
        return .leadModels(.delete(id: try given.need("id", toLeadModelId), version: try given.maybe("version", toUInt64)))
    case "lead_models.restore":
        let given = try Entries(args, ["id", "version"])
        return .leadModels(.restore(id: try given.need("id", toLeadModelId), version: try given.maybe("version", toUInt64)))
    case "models.get":
        let given = try Entries(args, ["id"])
        return .models(.get(id: try given.need("id", toModelId)))
    case "models.find":
        let given = try Entries(args, ["id"])
        return .models(.find(id: try given.need("id", toModelId)))
    case "models.list":
        let given = try Entries(args, ["query", "page"])
        return .models(.list(query: try given.maybe("query", toModelQuery) ?? ModelQuery(), page: try given.maybe("page", toPageRequest) ?? PageRequest()))
    case "models.current":
        let given = try Entries(args, ["name"])
        return .models(.current(name: try given.need("name", toText)))
    case "models.compare":
        let given = try Entries(args, ["name", "holdout_days"])
        return .models(.compare(name: try given.need("name", toText), holdoutDays: try given.need("holdout_days", toUInt32)))
    case "models.holdout":
        let given = try Entries(args, ["name", "holdout_days"])
        return .models(.holdout(name: try given.need("name", toText), holdoutDays: try given.need("holdout_days", toUInt32)))
    case "models.history":
        let given = try Entries(args, ["id", "page"])
        return .models(.history(id: try given.need("id", toModelId), page: try given.maybe("page", toPageRequest) ?? PageRequest()))
    case "models.fit":
        let given = try Entries(args, ["new"])
        return .models(.fit(new: try given.need("new", toNewModel)))
    case "models.refit":
        let given = try Entries(args, ["name", "as_of"])
        return .models(.refit(name: try given.need("name", toText), asOf: try given.maybe("as_of", toTimestamp)))
    case "models.pin":
        let given = try Entries(args, ["id"])
        return .models(.pin(id: try given.need("id", toModelId)))
    case "models.unpin":
        let given = try Entries(args, ["name"])
        return .models(.unpin(name: try given.need("name", toText)))
    case "models.roll_back":
        let given = try Entries(args, ["name"])
        return .models(.rollBack(name: try given.need("name", toText)))
    case "models.delete":
        let given = try Entries(args, ["id", "version"])
        return .models(.delete(id: try given.need("id", toModelId), version: try given.maybe("version", toUInt64)))
    case "models.score":
        let given = try Entries(args, ["name", "customer_id"])
        return .models(.score(name: try given.need("name", toText), customerId: try given.need("customer_id", toCustomerId)))
    case "models.scores":
        let given = try Entries(args, ["name", "query", "page"])
        return .models(.scores(name: try given.need("name", toText), query: try given.maybe("query", toScoreQuery) ?? ScoreQuery(), page: try given.maybe("page", toPageRequest) ?? PageRequest()))
    case "models.features":
        let given = try Entries(args, ["query", "page"])
        return .models(.features(query: try given.need("query", toFeatureQuery), page: try given.maybe("page", toPageRequest) ?? PageRequest()))
    case "notes.get":
        let given = try Entries(args, ["id"])
        return .notes(.get(id: try given.need("id", toNoteId)))
    case "notes.find":
        let given = try Entries(args, ["id"])
        return .notes(.find(id: try given.need("id", toNoteId)))
    case "notes.of":
        let given = try Entries(args, ["customer_id", "page"])
        return .notes(.of(customerId: try given.need("customer_id", toCustomerId), page: try given.maybe("page", toPageRequest) ?? PageRequest()))
    case "notes.as_of":
        let given = try Entries(args, ["id", "at"])
        return .notes(.asOf(id: try given.need("id", toNoteId), at: try given.need("at", toTimestamp)))
    case "notes.history":
        let given = try Entries(args, ["id", "page"])
        return .notes(.history(id: try given.need("id", toNoteId), page: try given.maybe("page", toPageRequest) ?? PageRequest()))
    case "notes.create":
        let given = try Entries(args, ["new"])
        return .notes(.create(new: try given.need("new", toNewNote)))
    case "notes.update":
        let given = try Entries(args, ["id", "patch"])
        return .notes(.update(id: try given.need("id", toNoteId), patch: try given.maybe("patch", toNotePatch) ?? NotePatch()))
    case "notes.delete":
        let given = try Entries(args, ["id", "version"])
        return .notes(.delete(id: try given.need("id", toNoteId), version: try given.maybe("version", toUInt64)))
    case "notes.restore":
        let given = try Entries(args, ["id", "version"])
        return .notes(.restore(id: try given.need("id", toNoteId), version: try given.maybe("version", toUInt64)))
    case "orders.get":
        let given = try Entries(args, ["id"])
        return .orders(.get(id: try given.need("id", toOrderId)))
    case "orders.find":
        let given = try Entries(args, ["id"])
        return .orders(.find(id: try given.need("id", toOrderId)))
    case "orders.find_by_number":
        let given = try Entries(args, ["source", "number"])
        return .orders(.findByNumber(source: try given.maybe("source", toText), number: try given.need("number", toText)))
    case "orders.list":
        let given = try Entries(args, ["query", "page"])
        return .orders(.list(query: try given.maybe("query", toOrderQuery) ?? OrderQuery(), page: try given.maybe("page", toPageRequest) ?? PageRequest()))
    case "orders.late":
        let given = try Entries(args, ["as_of", "page"])
        return .orders(.late(asOf: try given.maybe("as_of", toTimestamp), page: try given.maybe("page", toPageRequest) ?? PageRequest()))
    case "orders.as_of":
        let given = try Entries(args, ["id", "at"])
        return .orders(.asOf(id: try given.need("id", toOrderId), at: try given.need("at", toTimestamp)))
    case "orders.history":
        let given = try Entries(args, ["id", "page"])
        return .orders(.history(id: try given.need("id", toOrderId), page: try given.maybe("page", toPageRequest) ?? PageRequest()))
    case "orders.create":
        let given = try Entries(args, ["new"])
        return .orders(.create(new: try given.need("new", toNewOrder)))
    case "orders.update":
        let given = try Entries(args, ["id", "patch"])
        return .orders(.update(id: try given.need("id", toOrderId), patch: try given.maybe("patch", toOrderPatch) ?? OrderPatch()))
    case "orders.advance":
        let given = try Entries(args, ["id", "advance"])
        return .orders(.advance(id: try given.need("id", toOrderId), advance: try given.need("advance", toOrderAdvance)))
    case "orders.cancel":
        let given = try Entries(args, ["id", "cancellation"])
        return .orders(.cancel(id: try given.need("id", toOrderId), cancellation: try given.maybe("cancellation", toOrderCancellation) ?? OrderCancellation()))
    case "orders.reopen":
        let given = try Entries(args, ["id", "version"])
        return .orders(.reopen(id: try given.need("id", toOrderId), version: try given.maybe("version", toUInt64)))
    case "orders.add_payment":
        let given = try Entries(args, ["id", "payment"])
        return .orders(.addPayment(id: try given.need("id", toOrderId), payment: try given.maybe("payment", toNewPayment) ?? NewPayment()))
    case "orders.refund":
        let given = try Entries(args, ["id", "refund"])
        return .orders(.refund(id: try given.need("id", toOrderId), refund: try given.maybe("refund", toNewRefund) ?? NewRefund()))
    case "orders.delete":
        let given = try Entries(args, ["id", "version"])
        return .orders(.delete(id: try given.need("id", toOrderId), version: try given.maybe("version", toUInt64)))
    case "orders.restore":
        let given = try Entries(args, ["id", "version"])
        return .orders(.restore(id: try given.need("id", toOrderId), version: try given.maybe("version", toUInt64)))
    case "pipelines.get":
        let given = try Entries(args, ["id"])
        return .pipelines(.get(id: try given.need("id", toPipelineId)))
    case "pipelines.find":
        let given = try Entries(args, ["id"])
        return .pipelines(.find(id: try given.need("id", toPipelineId)))
    case "pipelines.list":
        _ = try Entries(args, [])
        return .pipelines(.list)
    case "pipelines.preview_edit":
        let given = try Entries(args, ["id", "edit"])
        return .pipelines(.previewEdit(id: try given.need("id", toPipelineId), edit: try given.maybe("edit", toPipelineEdit) ?? PipelineEdit()))
    case "pipelines.as_of":
        let given = try Entries(args, ["id", "at"])
        return .pipelines(.asOf(id: try given.need("id", toPipelineId), at: try given.need("at", toTimestamp)))
    case "pipelines.history":
        let given = try Entries(args, ["id", "page"])
        return .pipelines(.history(id: try given.need("id", toPipelineId), page: try given.maybe("page", toPageRequest) ?? PageRequest()))
    case "pipelines.create":
        let given = try Entries(args, ["new"])
        return .pipelines(.create(new: try given.maybe("new", toNewPipeline) ?? NewPipeline()))
    case "pipelines.update":
        let given = try Entries(args, ["id", "patch"])
        return .pipelines(.update(id: try given.need("id", toPipelineId), patch: try given.maybe("patch", toPipelinePatch) ?? PipelinePatch()))
    case "pipelines.edit":
        let given = try Entries(args, ["id", "edit"])
        return .pipelines(.edit(id: try given.need("id", toPipelineId), edit: try given.maybe("edit", toPipelineEdit) ?? PipelineEdit()))
    case "pipelines.delete":
        let given = try Entries(args, ["id", "version"])
        return .pipelines(.delete(id: try given.need("id", toPipelineId), version: try given.maybe("version", toUInt64)))
    case "pipelines.restore":
        let given = try Entries(args, ["id", "version"])
        return .pipelines(.restore(id: try given.need("id", toPipelineId), version: try given.maybe("version", toUInt64)))
    case "predictions.get":
        let given = try Entries(args, ["deal_id"])
        return .predictions(.get(dealId: try given.need("deal_id", toDealId)))
    case "predictions.model":
        let given = try Entries(args, ["pipeline_id"])
        return .predictions(.model(pipelineId: try given.need("pipeline_id", toPipelineId)))
    case "predictions.fit":
        let given = try Entries(args, ["pipeline_id", "options"])
        return .predictions(.fit(pipelineId: try given.need("pipeline_id", toPipelineId), options: try given.maybe("options", toLogisticModelOptions) ?? LogisticModelOptions()))
    case "predictions.refresh":
        let given = try Entries(args, ["pipeline_id"])
        return .predictions(.refresh(pipelineId: try given.need("pipeline_id", toPipelineId)))
    case "products.get":
        let given = try Entries(args, ["id"])
        return .products(.get(id: try given.need("id", toProductId)))
    case "products.find":
        let given = try Entries(args, ["id"])
        return .products(.find(id: try given.need("id", toProductId)))
    case "products.find_by_sku":
        let given = try Entries(args, ["sku"])
        return .products(.findBySku(sku: try given.need("sku", toText)))
    case "products.list":
        let given = try Entries(args, ["query", "page"])
        return .products(.list(query: try given.maybe("query", toProductQuery) ?? ProductQuery(), page: try given.maybe("page", toPageRequest) ?? PageRequest()))
    case "products.as_of":
        let given = try Entries(args, ["id", "at"])
        return .products(.asOf(id: try given.need("id", toProductId), at: try given.need("at", toTimestamp)))
    case "products.history":
        let given = try Entries(args, ["id", "page"])
        return .products(.history(id: try given.need("id", toProductId), page: try given.maybe("page", toPageRequest) ?? PageRequest()))
    case "products.create":
        let given = try Entries(args, ["new"])
        return .products(.create(new: try given.maybe("new", toNewProduct) ?? NewProduct()))
    case "products.update":
        let given = try Entries(args, ["id", "patch"])
        return .products(.update(id: try given.need("id", toProductId), patch: try given.maybe("patch", toProductPatch) ?? ProductPatch()))
    case "products.delete":
        let given = try Entries(args, ["id", "version"])
        return .products(.delete(id: try given.need("id", toProductId), version: try given.maybe("version", toUInt64)))
    case "products.restore":
        let given = try Entries(args, ["id", "version"])
        return .products(.restore(id: try given.need("id", toProductId), version: try given.maybe("version", toUInt64)))
    case "purchases.get":
        let given = try Entries(args, ["id"])
        return .purchases(.get(id: try given.need("id", toPurchaseOrderId)))
    case "purchases.find":
        let given = try Entries(args, ["id"])
        return .purchases(.find(id: try given.need("id", toPurchaseOrderId)))
    case "purchases.list":
        let given = try Entries(args, ["query", "page"])
        return .purchases(.list(query: try given.maybe("query", toPurchaseQuery) ?? PurchaseQuery(), page: try given.maybe("page", toPageRequest) ?? PageRequest()))
    case "purchases.as_of":
        let given = try Entries(args, ["id", "at"])
        return .purchases(.asOf(id: try given.need("id", toPurchaseOrderId), at: try given.need("at", toTimestamp)))
    case "purchases.history":
        let given = try Entries(args, ["id", "page"])
        return .purchases(.history(id: try given.need("id", toPurchaseOrderId), page: try given.maybe("page", toPageRequest) ?? PageRequest()))
    case "purchases.create":
        let given = try Entries(args, ["new"])
        return .purchases(.create(new: try given.need("new", toNewPurchaseOrder)))
    case "purchases.update":
        let given = try Entries(args, ["id", "patch"])
        return .purchases(.update(id: try given.need("id", toPurchaseOrderId), patch: try given.maybe("patch", toPurchaseOrderPatch) ?? PurchaseOrderPatch()))
    case "purchases.place":
        let given = try Entries(args, ["id", "placement"])
        return .purchases(.place(id: try given.need("id", toPurchaseOrderId), placement: try given.maybe("placement", toPurchasePlacement) ?? PurchasePlacement()))
    case "purchases.receive":
        let given = try Entries(args, ["id", "receipt"])
        return .purchases(.receive(id: try given.need("id", toPurchaseOrderId), receipt: try given.maybe("receipt", toNewReceipt) ?? NewReceipt()))
    case "purchases.cancel":
        let given = try Entries(args, ["id", "cancellation"])
        return .purchases(.cancel(id: try given.need("id", toPurchaseOrderId), cancellation: try given.maybe("cancellation", toPurchaseCancellation) ?? PurchaseCancellation()))
    case "purchases.delete":
        let given = try Entries(args, ["id", "version"])
        return .purchases(.delete(id: try given.need("id", toPurchaseOrderId), version: try given.maybe("version", toUInt64)))
    case "purchases.restore":
        let given = try Entries(args, ["id", "version"])
        return .purchases(.restore(id: try given.need("id", toPurchaseOrderId), version: try given.maybe("version", toUInt64)))
    case "quotes.get":
        let given = try Entries(args, ["id"])
        return .quotes(.get(id: try given.need("id", toQuoteId)))
    case "quotes.find":
        let given = try Entries(args, ["id"])
        return .quotes(.find(id: try given.need("id", toQuoteId)))
    case "quotes.list":
        let given = try Entries(args, ["query", "page"])
        return .quotes(.list(query: try given.maybe("query", toQuoteQuery) ?? QuoteQuery(), page: try given.maybe("page", toPageRequest) ?? PageRequest()))
    case "quotes.html":
        let given = try Entries(args, ["id", "page"])
        return .quotes(.html(id: try given.need("id", toQuoteId), page: try given.maybe("page", toQuoteDocument) ?? QuoteDocument()))
    case "quotes.as_of":
        let given = try Entries(args, ["id", "at"])
        return .quotes(.asOf(id: try given.need("id", toQuoteId), at: try given.need("at", toTimestamp)))
    case "quotes.history":
        let given = try Entries(args, ["id", "page"])
        return .quotes(.history(id: try given.need("id", toQuoteId), page: try given.maybe("page", toPageRequest) ?? PageRequest()))
    case "quotes.create":
        let given = try Entries(args, ["new"])
        return .quotes(.create(new: try given.need("new", toNewQuote)))
    case "quotes.update":
        let given = try Entries(args, ["id", "patch"])
        return .quotes(.update(id: try given.need("id", toQuoteId), patch: try given.maybe("patch", toQuotePatch) ?? QuotePatch()))
    case "quotes.send":
        let given = try Entries(args, ["id", "sending"])
        return .quotes(.send(id: try given.need("id", toQuoteId), sending: try given.maybe("sending", toQuoteSending) ?? QuoteSending()))
    case "quotes.accept":
        let given = try Entries(args, ["id", "acceptance"])
        return .quotes(.accept(id: try given.need("id", toQuoteId), acceptance: try given.maybe("acceptance", toQuoteAcceptance) ?? QuoteAcceptance()))
    case "quotes.decline":
        let given = try Entries(args, ["id", "refusal"])
        return .quotes(.decline(id: try given.need("id", toQuoteId), refusal: try given.maybe("refusal", toQuoteRefusal) ?? QuoteRefusal()))
    case "quotes.revise":
        let given = try Entries(args, ["id", "version"])
        return .quotes(.revise(id: try given.need("id", toQuoteId), version: try given.maybe("version", toUInt64)))
    case "quotes.reopen":
        let given = try Entries(args, ["id", "version"])
        return .quotes(.reopen(id: try given.need("id", toQuoteId), version: try given.maybe("version", toUInt64)))
    case "quotes.delete":
        let given = try Entries(args, ["id", "version"])
        return .quotes(.delete(id: try given.need("id", toQuoteId), version: try given.maybe("version", toUInt64)))
    case "quotes.restore":
        let given = try Entries(args, ["id", "version"])
        return .quotes(.restore(id: try given.need("id", toQuoteId), version: try given.maybe("version", toUInt64)))
    case "rates.get":
        let given = try Entries(args, ["currency", "base", "on"])
        return .rates(.get(currency: try given.need("currency", toText), base: try given.need("base", toText), on: try given.need("on", toCivilDate)))
    case "rates.find":
        let given = try Entries(args, ["currency", "base", "on"])
        return .rates(.find(currency: try given.need("currency", toText), base: try given.need("base", toText), on: try given.need("on", toCivilDate)))
    case "rates.list":
        let given = try Entries(args, ["query", "page"])
        return .rates(.list(query: try given.maybe("query", toRateQuery) ?? RateQuery(), page: try given.maybe("page", toPageRequest) ?? PageRequest()))
    case "rates.convert":
        let given = try Entries(args, ["money", "base", "on"])
        return .rates(.convert(money: try given.need("money", toMoney), base: try given.need("base", toText), on: try given.need("on", toCivilDate)))
    case "rates.as_of":
        let given = try Entries(args, ["currency", "base", "on", "at"])
        return .rates(.asOf(currency: try given.need("currency", toText), base: try given.need("base", toText), on: try given.need("on", toCivilDate), at: try given.need("at", toTimestamp)))
    case "rates.history":
        let given = try Entries(args, ["currency", "base", "on", "page"])
        return .rates(.history(currency: try given.need("currency", toText), base: try given.need("base", toText), on: try given.need("on", toCivilDate), page: try given.maybe("page", toPageRequest) ?? PageRequest()))
    case "rates.set":
        let given = try Entries(args, ["new"])
        return .rates(.set(new: try given.need("new", toNewExchangeRate)))
    case "rates.delete":
        let given = try Entries(args, ["currency", "base", "on", "version"])
        return .rates(.delete(currency: try given.need("currency", toText), base: try given.need("base", toText), on: try given.need("on", toCivilDate), version: try given.maybe("version", toUInt64)))
    case "recommendations.for_customer":
        let given = try Entries(args, ["customer_id", "query"])
        return .recommendations(.forCustomer(customerId: try given.need("customer_id", toCustomerId), query: try given.maybe("query", toRecommendationQuery) ?? RecommendationQuery()))
    case "recommendations.similar":
        let given = try Entries(args, ["product_id", "query"])
        return .recommendations(.similar(productId: try given.need("product_id", toProductId), query: try given.maybe("query", toSimilarProductQuery) ?? SimilarProductQuery()))
    case "recommendations.evaluate":
        let given = try Entries(args, ["options"])
        return .recommendations(.evaluate(options: try given.maybe("options", toRecommendationReviewOptions) ?? RecommendationReviewOptions()))
    case "recommendations.memory_bytes":
        _ = try Entries(args, [])
        return .recommendations(.memoryBytes)
    case "relationships.get":
        let given = try Entries(args, ["id"])
        return .relationships(.get(id: try given.need("id", toRelationshipId)))
    case "relationships.find":
        let given = try Entries(args, ["id"])
        return .relationships(.find(id: try given.need("id", toRelationshipId)))
    case "relationships.of":
        let given = try Entries(args, ["customer_id", "page"])
        return .relationships(.of(customerId: try given.need("customer_id", toCustomerId), page: try given.maybe("page", toPageRequest) ?? PageRequest()))
    case "relationships.as_of":
        let given = try Entries(args, ["id", "at"])
        return .relationships(.asOf(id: try given.need("id", toRelationshipId), at: try given.need("at", toTimestamp)))
    case "relationships.history":
        let given = try Entries(args, ["id", "page"])
        return .relationships(.history(id: try given.need("id", toRelationshipId), page: try given.maybe("page", toPageRequest) ?? PageRequest()))
    case "relationships.create":
        let given = try Entries(args, ["new"])
        return .relationships(.create(new: try given.need("new", toNewRelationship)))
    case "relationships.update":
        let given = try Entries(args, ["id", "patch"])
        return .relationships(.update(id: try given.need("id", toRelationshipId), patch: try given.maybe("patch", toRelationshipPatch) ?? RelationshipPatch()))
    case "relationships.delete":
        let given = try Entries(args, ["id", "version"])
        return .relationships(.delete(id: try given.need("id", toRelationshipId), version: try given.maybe("version", toUInt64)))
    case "reports.sales":
        _ = try Entries(args, [])
        return .reports(.sales)
    case "reports.top_customers":
        let given = try Entries(args, ["currency", "limit"])
        return .reports(.topCustomers(currency: try given.need("currency", toText), limit: try given.need("limit", toUInt32)))
    case "reports.deal_metrics":
        let given = try Entries(args, ["query", "as_of"])
        return .reports(.dealMetrics(query: try given.need("query", toDealMetricsQuery), asOf: try given.maybe("as_of", toTimestamp)))
    case "reports.funnel":
        let given = try Entries(args, ["query", "as_of"])
        return .reports(.funnel(query: try given.need("query", toFunnelQuery), asOf: try given.maybe("as_of", toTimestamp)))
    case "reports.outlook":
        let given = try Entries(args, ["query", "as_of"])
        return .reports(.outlook(query: try given.need("query", toOutlookQuery), asOf: try given.maybe("as_of", toTimestamp)))
    case "reports.sales_page":
        let given = try Entries(args, ["query", "as_of"])
        return .reports(.salesPage(query: try given.need("query", toOutlookQuery), asOf: try given.maybe("as_of", toTimestamp)))
    case "reports.abc":
        let given = try Entries(args, ["query"])
        return .reports(.abc(query: try given.need("query", toAbcQuery)))
    case "reports.pareto_chart":
        let given = try Entries(args, ["query"])
        return .reports(.paretoChart(query: try given.need("query", toAbcQuery)))
    case "reports.demand_chart":
        let given = try Entries(args, ["query"])
        return .reports(.demandChart(query: try given.maybe("query", toDemandForecastQuery) ?? DemandForecastQuery()))
    case "reports.holdout_page":
        let given = try Entries(args, ["name", "holdout_days"])
        return .reports(.holdoutPage(name: try given.need("name", toText), holdoutDays: try given.need("holdout_days", toUInt32)))
    case "reports.concentration":
        let given = try Entries(args, ["currency"])
        return .reports(.concentration(currency: try given.need("currency", toText)))
    case "returns.get":
        let given = try Entries(args, ["id"])
        return .returns(.get(id: try given.need("id", toReturnId)))
    case "returns.find":
        let given = try Entries(args, ["id"])
        return .returns(.find(id: try given.need("id", toReturnId)))
    case "returns.list":
        let given = try Entries(args, ["query", "page"])
        return .returns(.list(query: try given.maybe("query", toReturnQuery) ?? ReturnQuery(), page: try given.maybe("page", toPageRequest) ?? PageRequest()))
    case "returns.as_of":
        let given = try Entries(args, ["id", "at"])
        return .returns(.asOf(id: try given.need("id", toReturnId), at: try given.need("at", toTimestamp)))
    case "returns.history":
        let given = try Entries(args, ["id", "page"])
        return .returns(.history(id: try given.need("id", toReturnId), page: try given.maybe("page", toPageRequest) ?? PageRequest()))
    case "returns.create":
        let given = try Entries(args, ["new"])
        return .returns(.create(new: try given.need("new", toNewReturn)))
    case "returns.update":
        let given = try Entries(args, ["id", "patch"])
        return .returns(.update(id: try given.need("id", toReturnId), patch: try given.maybe("patch", toReturnPatch) ?? ReturnPatch()))
    case "returns.advance":
        let given = try Entries(args, ["id", "advance"])
        return .returns(.advance(id: try given.need("id", toReturnId), advance: try given.need("advance", toReturnAdvance)))
    case "returns.close":
        let given = try Entries(args, ["id", "closing"])
        return .returns(.close(id: try given.need("id", toReturnId), closing: try given.maybe("closing", toReturnClosing) ?? ReturnClosing()))
    case "returns.delete":
        let given = try Entries(args, ["id", "version"])
        return .returns(.delete(id: try given.need("id", toReturnId), version: try given.maybe("version", toUInt64)))
    case "returns.restore":
        let given = try Entries(args, ["id", "version"])
        return .returns(.restore(id: try given.need("id", toReturnId), version: try given.maybe("version", toUInt64)))
    case "scoring.rfm":
        let given = try Entries(args, ["as_of", "currency", "options"])
        return .scoring(.rfm(asOf: try given.need("as_of", toTimestamp), currency: try given.need("currency", toText), options: try given.maybe("options", toRfmOptions) ?? RfmOptions()))
    case "segments.get":
        let given = try Entries(args, ["id"])
        return .segments(.get(id: try given.need("id", toSegmentId)))
    case "segments.find":
        let given = try Entries(args, ["id"])
        return .segments(.find(id: try given.need("id", toSegmentId)))
    case "segments.find_by_name":
        let given = try Entries(args, ["name"])
        return .segments(.findByName(name: try given.need("name", toText)))
    case "segments.list":
        let given = try Entries(args, ["page"])
        return .segments(.list(page: try given.maybe("page", toPageRequest) ?? PageRequest()))
    case "segments.as_of":
        let given = try Entries(args, ["id", "at"])
        return .segments(.asOf(id: try given.need("id", toSegmentId), at: try given.need("at", toTimestamp)))
    case "segments.history":
        let given = try Entries(args, ["id", "page"])
        return .segments(.history(id: try given.need("id", toSegmentId), page: try given.maybe("page", toPageRequest) ?? PageRequest()))
    case "segments.count":
        let given = try Entries(args, ["id"])
        return .segments(.count(id: try given.need("id", toSegmentId)))
    case "segments.contains":
        let given = try Entries(args, ["id", "customer_id"])
        return .segments(.contains(id: try given.need("id", toSegmentId), customerId: try given.need("customer_id", toCustomerId)))
    case "segments.members":
        let given = try Entries(args, ["id", "page"])
        return .segments(.members(id: try given.need("id", toSegmentId), page: try given.maybe("page", toPageRequest) ?? PageRequest()))
    case "segments.of_customer":
        let given = try Entries(args, ["customer_id"])
        return .segments(.ofCustomer(customerId: try given.need("customer_id", toCustomerId)))
    case "segments.events":
        let given = try Entries(args, ["id", "page"])
        return .segments(.events(id: try given.need("id", toSegmentId), page: try given.maybe("page", toPageRequest) ?? PageRequest()))
    case "segments.next_events":
        let given = try Entries(args, ["id", "cursor", "limit"])
        return .segments(.nextEvents(id: try given.need("id", toSegmentId), cursor: try given.need("cursor", toText), limit: try given.need("limit", toUInt32)))
    case "segments.members_as_of":
        let given = try Entries(args, ["id", "at", "page"])
        return .segments(.membersAsOf(id: try given.need("id", toSegmentId), at: try given.need("at", toTimestamp), page: try given.maybe("page", toPageRequest) ?? PageRequest()))
    case "segments.contains_as_of":
        let given = try Entries(args, ["id", "customer_id", "at"])
        return .segments(.containsAsOf(id: try given.need("id", toSegmentId), customerId: try given.need("customer_id", toCustomerId), at: try given.need("at", toTimestamp)))
    case "segments.sizes":
        let given = try Entries(args, ["id", "start", "end", "step_seconds"])
        return .segments(.sizes(id: try given.need("id", toSegmentId), start: try given.need("start", toTimestamp), end: try given.need("end", toTimestamp), stepSeconds: try given.need("step_seconds", toUInt32)))
    case "segments.overlap":
        let given = try Entries(args, ["ids"])
        return .segments(.overlap(ids: try given.need("ids", list(toSegmentId))))
    case "segments.sample":
        let given = try Entries(args, ["id", "n", "seed"])
        return .segments(.sample(id: try given.need("id", toSegmentId), n: try given.need("n", toUInt32), seed: try given.need("seed", toUInt64)))
    case "segments.explain":
        let given = try Entries(args, ["id", "customer_id"])
        return .segments(.explain(id: try given.need("id", toSegmentId), customerId: try given.need("customer_id", toCustomerId)))
    case "segments.schema":
        _ = try Entries(args, [])
        return .segments(.schema)
    case "segments.parse":
        let given = try Entries(args, ["expression"])
        return .segments(.parse(expression: try given.need("expression", toText)))
    case "segments.bind":
        let given = try Entries(args, ["expression", "values"])
        return .segments(.bind(expression: try given.need("expression", toText), values: try given.need("values", map(toParameter))))
    case "segments.format":
        let given = try Entries(args, ["tree"])
        return .segments(.format(tree: try given.need("tree", toJsonText)))
    case "segments.memory_bytes":
        _ = try Entries(args, [])
        return .segments(.memoryBytes)
    case "segments.preview":
        let given = try Entries(args, ["expression", "sample"])
        return .segments(.preview(expression: try given.need("expression", toText), sample: try given.need("sample", toUInt32)))
    case "segments.select":
        let given = try Entries(args, ["expression", "page"])
        return .segments(.select(expression: try given.need("expression", toText), page: try given.maybe("page", toPageRequest) ?? PageRequest()))
    case "segments.attributes":
        let given = try Entries(args, ["expression", "page"])
        return .segments(.attributes(expression: try given.need("expression", toText), page: try given.maybe("page", toPageRequest) ?? PageRequest()))
    case "segments.create":
        let given = try Entries(args, ["new"])
        return .segments(.create(new: try given.maybe("new", toNewSegment) ?? NewSegment()))
    case "segments.update":
        let given = try Entries(args, ["id", "patch"])
        return .segments(.update(id: try given.need("id", toSegmentId), patch: try given.maybe("patch", toSegmentPatch) ?? SegmentPatch()))
    case "segments.delete":
        let given = try Entries(args, ["id", "version"])
        return .segments(.delete(id: try given.need("id", toSegmentId), version: try given.maybe("version", toUInt64)))
    case "segments.add":
        let given = try Entries(args, ["id", "customer_ids"])
        return .segments(.add(id: try given.need("id", toSegmentId), customerIds: try given.need("customer_ids", list(toCustomerId))))
    case "segments.remove":
        let given = try Entries(args, ["id", "customer_ids"])
        return .segments(.remove(id: try given.need("id", toSegmentId), customerIds: try given.need("customer_ids", list(toCustomerId))))
    case "segments.acknowledge":
        let given = try Entries(args, ["id", "cursor", "after"])
        return .segments(.acknowledge(id: try given.need("id", toSegmentId), cursor: try given.need("cursor", toText), after: try given.need("after", toCursor)))
    case "segments.build":
        _ = try Entries(args, [])
        return .segments(.build)
    case "segments.settle":
        _ = try Entries(args, [])
        return .segments(.settle)
    case "segments.members_bitmap":
        let given = try Entries(args, ["id"])
        return .segments(.membersBitmap(id: try given.need("id", toSegmentId)))
    case "segments.select_bitmap":
        let given = try Entries(args, ["expression"])
        return .segments(.selectBitmap(expression: try given.need("expression", toText)))
    case "shipments.get":
        let given = try Entries(args, ["id"])
        return .shipments(.get(id: try given.need("id", toShipmentId)))
    case "shipments.find":
        let given = try Entries(args, ["id"])
        return .shipments(.find(id: try given.need("id", toShipmentId)))
    case "shipments.list":
        let given = try Entries(args, ["query", "page"])
        return .shipments(.list(query: try given.maybe("query", toShipmentQuery) ?? ShipmentQuery(), page: try given.maybe("page", toPageRequest) ?? PageRequest()))
    case "shipments.progress":
        let given = try Entries(args, ["order_id"])
        return .shipments(.progress(orderId: try given.need("order_id", toOrderId)))
    case "shipments.as_of":
        let given = try Entries(args, ["id", "at"])
        return .shipments(.asOf(id: try given.need("id", toShipmentId), at: try given.need("at", toTimestamp)))
    case "shipments.history":
        let given = try Entries(args, ["id", "page"])
        return .shipments(.history(id: try given.need("id", toShipmentId), page: try given.maybe("page", toPageRequest) ?? PageRequest()))
    case "shipments.create":
        let given = try Entries(args, ["new"])
        return .shipments(.create(new: try given.need("new", toNewShipment)))
    case "shipments.update":
        let given = try Entries(args, ["id", "patch"])
        return .shipments(.update(id: try given.need("id", toShipmentId), patch: try given.maybe("patch", toShipmentPatch) ?? ShipmentPatch()))
    case "shipments.ship":
        let given = try Entries(args, ["id", "step"])
        return .shipments(.ship(id: try given.need("id", toShipmentId), step: try given.maybe("step", toShipmentStep) ?? ShipmentStep()))
    case "shipments.deliver":
        let given = try Entries(args, ["id", "step"])
        return .shipments(.deliver(id: try given.need("id", toShipmentId), step: try given.maybe("step", toShipmentStep) ?? ShipmentStep()))
    case "shipments.delete":
        let given = try Entries(args, ["id", "version"])
        return .shipments(.delete(id: try given.need("id", toShipmentId), version: try given.maybe("version", toUInt64)))
    case "shipments.restore":
        let given = try Entries(args, ["id", "version"])
        return .shipments(.restore(id: try given.need("id", toShipmentId), version: try given.maybe("version", toUInt64)))
    case "tasks.get":
        let given = try Entries(args, ["id"])
        return .tasks(.get(id: try given.need("id", toTaskId)))
    case "tasks.find":
        let given = try Entries(args, ["id"])
        return .tasks(.find(id: try given.need("id", toTaskId)))
    case "tasks.list":
        let given = try Entries(args, ["query", "page"])
        return .tasks(.list(query: try given.maybe("query", toTaskQuery) ?? TaskQuery(), page: try given.maybe("page", toPageRequest) ?? PageRequest()))
    case "tasks.work_queue":
        let given = try Entries(args, ["query", "page"])
        return .tasks(.workQueue(query: try given.maybe("query", toWorkQuery) ?? WorkQuery(), page: try given.maybe("page", toPageRequest) ?? PageRequest()))
    case "tasks.reminders":
        let given = try Entries(args, ["query", "page"])
        return .tasks(.reminders(query: try given.maybe("query", toReminderQuery) ?? ReminderQuery(), page: try given.maybe("page", toPageRequest) ?? PageRequest()))
    case "tasks.call_queue":
        let given = try Entries(args, ["queue"])
        return .tasks(.callQueue(queue: try given.maybe("queue", toCallQueue) ?? CallQueue()))
    case "tasks.as_of":
        let given = try Entries(args, ["id", "at"])
        return .tasks(.asOf(id: try given.need("id", toTaskId), at: try given.need("at", toTimestamp)))
    case "tasks.history":
        let given = try Entries(args, ["id", "page"])
        return .tasks(.history(id: try given.need("id", toTaskId), page: try given.maybe("page", toPageRequest) ?? PageRequest()))
    case "tasks.create":
        let given = try Entries(args, ["new"])
        return .tasks(.create(new: try given.need("new", toNewTask)))
    case "tasks.update":
        let given = try Entries(args, ["id", "patch"])
        return .tasks(.update(id: try given.need("id", toTaskId), patch: try given.maybe("patch", toTaskPatch) ?? TaskPatch()))
    case "tasks.complete":
        let given = try Entries(args, ["id", "completion"])
        return .tasks(.complete(id: try given.need("id", toTaskId), completion: try given.maybe("completion", toTaskCompletion) ?? TaskCompletion()))
    case "tasks.cancel":
        let given = try Entries(args, ["id", "cancellation"])
        return .tasks(.cancel(id: try given.need("id", toTaskId), cancellation: try given.maybe("cancellation", toTaskCancellation) ?? TaskCancellation()))
    case "tasks.reopen":
        let given = try Entries(args, ["id", "version"])
        return .tasks(.reopen(id: try given.need("id", toTaskId), version: try given.maybe("version", toUInt64)))
    case "tasks.check_in":
        let given = try Entries(args, ["id", "check"])
        return .tasks(.checkIn(id: try given.need("id", toTaskId), check: try given.maybe("check", toTaskCheck) ?? TaskCheck()))
    case "tasks.check_out":
        let given = try Entries(args, ["id", "check"])
        return .tasks(.checkOut(id: try given.need("id", toTaskId), check: try given.maybe("check", toTaskCheck) ?? TaskCheck()))
    case "tasks.claim":
        let given = try Entries(args, ["id", "claiming"])
        return .tasks(.claim(id: try given.need("id", toTaskId), claiming: try given.maybe("claiming", toTaskClaiming) ?? TaskClaiming()))
    case "tasks.release":
        let given = try Entries(args, ["id", "version"])
        return .tasks(.release(id: try given.need("id", toTaskId), version: try given.maybe("version", toUInt64)))
    case "tasks.next_call":
        let given = try Entries(args, ["claiming"])
        return .tasks(.nextCall(claiming: try given.maybe("claiming", toTaskClaiming) ?? TaskClaiming()))
    case "tasks.attempt":
        let given = try Entries(args, ["id", "attempt"])
        return .tasks(.attempt(id: try given.need("id", toTaskId), attempt: try given.need("attempt", toNewCallAttempt)))
    case "tasks.delete":
        let given = try Entries(args, ["id", "version"])
        return .tasks(.delete(id: try given.need("id", toTaskId), version: try given.maybe("version", toUInt64)))
    case "tasks.restore":
        let given = try Entries(args, ["id", "version"])
        return .tasks(.restore(id: try given.need("id", toTaskId), version: try given.maybe("version", toUInt64)))
    default: throw Unreadable("command \(operation)")
    }
}

/// What a command of a batch gives.
func toAnswer(_ operation: String, _ json: Json) throws -> Answer {
    switch operation {
    case "associations.rules": return .basketRules(try toBasketRules(json))
    case "associations.itemsets": return .basketSets(try toBasketSets(json))
    case "categories.get": return .category(try toCategory(json))
    case "categories.find": return .optionalCategory(try optional(toCategory)(json))
    case "categories.list": return .categoryPage(try toCategoryPage(json))
    case "categories.children": return .categoryPage(try toCategoryPage(json))
    case "categories.as_of": return .category(try toCategory(json))
    case "categories.history": return .historyEntryPage(try toHistoryEntryPage(json))
    case "categories.create": return .category(try toCategory(json))
    case "categories.update": return .category(try toCategory(json))
    case "categories.delete": return .category(try toCategory(json))
    case "categories.restore": return .category(try toCategory(json))
    case "customers.get": return .customer(try toCustomer(json))
    case "customers.find": return .optionalCustomer(try optional(toCustomer)(json))
    case "customers.find_deleted": return .optionalCustomer(try optional(toCustomer)(json))
    case "customers.find_by_identifier": return .optionalCustomer(try optional(toCustomer)(json))
    case "customers.search": return .searchHitList(try list(toSearchHit)(json))
    case "customers.list": return .customerPage(try toCustomerPage(json))
    case "customers.count": return .integer(try toUInt64(json))
    case "customers.as_of": return .customer(try toCustomer(json))
    case "customers.history": return .historyEntryPage(try toHistoryEntryPage(json))
    case "customers.create": return .customer(try toCustomer(json))
    case "customers.update": return .customer(try toCustomer(json))
    case "customers.delete": return .customer(try toCustomer(json))
    case "customers.restore": return .customer(try toCustomer(json))
    case "customers.add_tags": return .customer(try toCustomer(json))
    case "customers.remove_tags": return .customer(try toCustomer(json))
    case "customers.add_identifier": return .customer(try toCustomer(json))
    case "customers.remove_identifier": return .customer(try toCustomer(json))
    case "customers.record_consent": return .customer(try toCustomer(json))
    case "customers.numbers": return .optionalIntegerList(try list(optional(toUInt32))(json))
    case "customers.of_numbers": return .optionalCustomerIdList(try list(optional(toCustomerId))(json))
    case "customers.view_360": return .customer360(try toCustomer360(json))
    case "customers.timeline": return .timelineItemPage(try toTimelineItemPage(json))
    case "customers.profile": return .profile(try toProfile(json))
    case "deals.get": return .deal(try toDeal(json))
    case "deals.find": return .optionalDeal(try optional(toDeal)(json))
    case "deals.list": return .dealPage(try toDealPage(json))
    case "deals.board": return .boardStageList(try list(toBoardStage)(json))
    case "deals.stalled": return .stalledDealPage(try toStalledDealPage(json))
    case "deals.visits": return .stageVisitList(try list(toStageVisit)(json))
    case "deals.as_of": return .deal(try toDeal(json))
    case "deals.history": return .historyEntryPage(try toHistoryEntryPage(json))
    case "deals.create": return .deal(try toDeal(json))
    case "deals.update": return .deal(try toDeal(json))
    case "deals.move_to": return .deal(try toDeal(json))
    case "deals.win": return .deal(try toDeal(json))
    case "deals.lose": return .deal(try toDeal(json))
    case "deals.reopen": return .deal(try toDeal(json))
    case "deals.delete": return .deal(try toDeal(json))
    case "deals.restore": return .deal(try toDeal(json))
    case "demand.sales": return .demandPeriodSalesList(try list(toDemandPeriodSales)(json))
    case "demand.forecast": return .demandOutlook(try toDemandOutlook(json))
    case "fields.get": return .fieldDefinition(try toFieldDefinition(json))
    case "fields.find": return .optionalFieldDefinition(try optional(toFieldDefinition)(json))
    case "fields.list": return .fieldDefinitionList(try list(toFieldDefinition)(json))
    case "fields.as_of": return .fieldDefinition(try toFieldDefinition(json))
    case "fields.history": return .historyEntryPage(try toHistoryEntryPage(json))
    case "fields.create": return .fieldDefinition(try toFieldDefinition(json))
    case "fields.update": return .fieldDefinition(try toFieldDefinition(json))
    case "fields.delete": return .fieldDefinition(try toFieldDefinition(json))
    case "forecasts.compute": return .forecast(try toForecast(json))
    case "forecasts.review": return .forecastReview(try toForecastReview(json))
    case "forecasts.slipped": return .slippedDealList(try list(toSlippedDeal)(json))
    case "forecasts.get": return .forecastSnapshot(try toForecastSnapshot(json))
    case "forecasts.find": return .optionalForecastSnapshot(try optional(toForecastSnapshot)(json))
    case "forecasts.list": return .forecastSnapshotPage(try toForecastSnapshotPage(json))
    case "forecasts.as_of": return .forecastSnapshot(try toForecastSnapshot(json))
    case "forecasts.history": return .historyEntryPage(try toHistoryEntryPage(json))
    case "forecasts.create": return .forecastSnapshot(try toForecastSnapshot(json))
    case "forecasts.delete": return .forecastSnapshot(try toForecastSnapshot(json))
    case "forecasts.restore": return .forecastSnapshot(try toForecastSnapshot(json))
    case "goals.get": return .goal(try toGoal(json))
    case "goals.find": return .optionalGoal(try optional(toGoal)(json))
    case "goals.list": return .goalPage(try toGoalPage(json))
    case "goals.attainment": return .attainment(try toAttainment(json))
    case "goals.attainments": return .attainmentList(try list(toAttainment)(json))
    case "goals.as_of": return .goal(try toGoal(json))
    case "goals.history": return .historyEntryPage(try toHistoryEntryPage(json))
    case "goals.create": return .goal(try toGoal(json))
    case "goals.update": return .goal(try toGoal(json))
    case "goals.delete": return .goal(try toGoal(json))
    case "goals.restore": return .goal(try toGoal(json))
    case "ingest.shopify": return .ingested(try toIngested(json))
    case "ingest.stripe": return .ingested(try toIngested(json))
    case "interactions.get": return .interaction(try toInteraction(json))
    case "interactions.find": return .optionalInteraction(try optional(toInteraction)(json))
    case "interactions.of": return .interactionPage(try toInteractionPage(json))
    case "interactions.anonymous": return .interactionPage(try toInteractionPage(json))
    case "interactions.as_of": return .interaction(try toInteraction(json))
    case "interactions.history": return .historyEntryPage(try toHistoryEntryPage(json))
    case "interactions.record": return .interaction(try toInteraction(json))
    case "interactions.update": return .interaction(try toInteraction(json))
    case "interactions.delete": return .interaction(try toInteraction(json))
    case "interactions.restore": return .interaction(try toInteraction(json))
    case "invoices.get": return .invoice(try toInvoice(json))
    case "invoices.find": return .optionalInvoice(try optional(toInvoice)(json))
    case "invoices.find_by_number": return .optionalInvoice(try optional(toInvoice)(json))
    case "invoices.list": return .invoicePage(try toInvoicePage(json))
    case "invoices.balance": return .invoiceBalance(try toInvoiceBalance(json))
    case "invoices.overdue": return .overdueInvoicePage(try toOverdueInvoicePage(json))
    case "invoices.as_of": return .invoice(try toInvoice(json))
    case "invoices.history": return .historyEntryPage(try toHistoryEntryPage(json))
    case "invoices.create": return .invoice(try toInvoice(json))
    case "invoices.credit": return .invoice(try toInvoice(json))
    case "invoices.update": return .invoice(try toInvoice(json))
    case "invoices.match_payment": return .invoice(try toInvoice(json))
    case "invoices.unmatch_payment": return .invoice(try toInvoice(json))
    case "invoices.delete": return .invoice(try toInvoice(json))
    case "invoices.restore": return .invoice(try toInvoice(json))
    case "journal.changes_since": return .changes(try toChanges(json))
    case "journal.next_changes": return .changes(try toChanges(json))
    case "journal.position": return .integer(try toUInt64(json))
    case "journal.head": return .journalHead(try toJournalHead(json))
    case "journal.verify": return .journalHead(try toJournalHead(json))
    case "journal.acknowledge": return .nothing
    case "lead_models.get": return .leadModel(try toLeadModel(json))
    case "lead_models.find": return .optionalLeadModel(try optional(toLeadModel)(json))
    case "lead_models.list": return .leadModelPage(try toLeadModelPage(json))
    case "lead_models.score": return .leadScore(try toLeadScore(json))
    case "lead_models.rank": return .rankedLeadList(try list(toRankedLead)(json))
    case "lead_models.as_of": return .leadModel(try toLeadModel(json))
    case "lead_models.history": return .historyEntryPage(try toHistoryEntryPage(json))
    case "lead_models.create": return .leadModel(try toLeadModel(json))
    case "lead_models.update": return .leadModel(try toLeadModel(json))
    case "lead_models.delete": return .leadModel(try toLeadModel(json))
    case "lead_models.restore": return .leadModel(try toLeadModel(json))
    case "models.get": return .model(try toModel(json))
    case "models.find": return .optionalModel(try optional(toModel)(json))
    case "models.list": return .modelPage(try toModelPage(json))
    case "models.current": return .optionalModel(try optional(toModel)(json))
    case "models.compare": return .modelComparisonList(try list(toModelComparison)(json))
    case "models.holdout": return .modelHoldoutReport(try toModelHoldoutReport(json))
    case "models.history": return .historyEntryPage(try toHistoryEntryPage(json))
    case "models.fit": return .model(try toModel(json))
    case "models.refit": return .model(try toModel(json))
    case "models.pin": return .model(try toModel(json))
    case "models.unpin": return .nothing
    case "models.roll_back": return .model(try toModel(json))
    case "models.delete": return .model(try toModel(json))
    case "models.score": return .optionalModelScore(try optional(toModelScore)(json))
    case "models.scores": return .modelScorePage(try toModelScorePage(json))
    case "models.features": return .customerFeaturesPage(try toCustomerFeaturesPage(json))
    case "notes.get": return .note(try toNote(json))
    case "notes.find": return .optionalNote(try optional(toNote)(json))
    case "notes.of": return .notePage(try toNotePage(json))
    case "notes.as_of": return .note(try toNote(json))
    case "notes.history": return .historyEntryPage(try toHistoryEntryPage(json))
    case "notes.create": return .note(try toNote(json))
    case "notes.update": return .note(try toNote(json))
    case "notes.delete": return .note(try toNote(json))
    case "notes.restore": return .note(try toNote(json))
    case "orders.get": return .order(try toOrder(json))
    case "orders.find": return .optionalOrder(try optional(toOrder)(json))
    case "orders.find_by_number": return .optionalOrder(try optional(toOrder)(json))
    case "orders.list": return .orderPage(try toOrderPage(json))
    case "orders.late": return .lateOrderPage(try toLateOrderPage(json))
    case "orders.as_of": return .order(try toOrder(json))
    case "orders.history": return .historyEntryPage(try toHistoryEntryPage(json))
    case "orders.create": return .order(try toOrder(json))
    case "orders.update": return .order(try toOrder(json))
    case "orders.advance": return .order(try toOrder(json))
    case "orders.cancel": return .order(try toOrder(json))
    case "orders.reopen": return .order(try toOrder(json))
    case "orders.add_payment": return .order(try toOrder(json))
    case "orders.refund": return .order(try toOrder(json))
    case "orders.delete": return .order(try toOrder(json))
    case "orders.restore": return .order(try toOrder(json))
    case "pipelines.get": return .pipeline(try toPipeline(json))
    case "pipelines.find": return .optionalPipeline(try optional(toPipeline)(json))
    case "pipelines.list": return .pipelineList(try list(toPipeline)(json))
    case "pipelines.preview_edit": return .stageMigrationList(try list(toStageMigration)(json))
    case "pipelines.as_of": return .pipeline(try toPipeline(json))
    case "pipelines.history": return .historyEntryPage(try toHistoryEntryPage(json))
    case "pipelines.create": return .pipeline(try toPipeline(json))
    case "pipelines.update": return .pipeline(try toPipeline(json))
    case "pipelines.edit": return .editedPipeline(try toEditedPipeline(json))
    case "pipelines.delete": return .pipeline(try toPipeline(json))
    case "pipelines.restore": return .pipeline(try toPipeline(json))
    case "predictions.get": return .dealPrediction(try toDealPrediction(json))
    case "predictions.model": return .optionalLogisticModel(try optional(toLogisticModel)(json))
    case "predictions.fit": return .logisticModel(try toLogisticModel(json))
    case "predictions.refresh": return .integer(try toUInt64(json))
    case "products.get": return .product(try toProduct(json))
    case "products.find": return .optionalProduct(try optional(toProduct)(json))
    case "products.find_by_sku": return .optionalProduct(try optional(toProduct)(json))
    case "products.list": return .productPage(try toProductPage(json))
    case "products.as_of": return .product(try toProduct(json))
    case "products.history": return .historyEntryPage(try toHistoryEntryPage(json))
    case "products.create": return .product(try toProduct(json))
    case "products.update": return .product(try toProduct(json))
    case "products.delete": return .product(try toProduct(json))
    case "products.restore": return .product(try toProduct(json))
    case "purchases.get": return .purchaseOrder(try toPurchaseOrder(json))
    case "purchases.find": return .optionalPurchaseOrder(try optional(toPurchaseOrder)(json))
    case "purchases.list": return .purchaseOrderPage(try toPurchaseOrderPage(json))
    case "purchases.as_of": return .purchaseOrder(try toPurchaseOrder(json))
    case "purchases.history": return .historyEntryPage(try toHistoryEntryPage(json))
    case "purchases.create": return .purchaseOrder(try toPurchaseOrder(json))
    case "purchases.update": return .purchaseOrder(try toPurchaseOrder(json))
    case "purchases.place": return .purchaseOrder(try toPurchaseOrder(json))
    case "purchases.receive": return .purchaseOrder(try toPurchaseOrder(json))
    case "purchases.cancel": return .purchaseOrder(try toPurchaseOrder(json))
    case "purchases.delete": return .purchaseOrder(try toPurchaseOrder(json))
    case "purchases.restore": return .purchaseOrder(try toPurchaseOrder(json))
    case "quotes.get": return .quote(try toQuote(json))
    case "quotes.find": return .optionalQuote(try optional(toQuote)(json))
    case "quotes.list": return .quotePage(try toQuotePage(json))
    case "quotes.html": return .text(try toText(json))
    case "quotes.as_of": return .quote(try toQuote(json))
    case "quotes.history": return .historyEntryPage(try toHistoryEntryPage(json))
    case "quotes.create": return .quote(try toQuote(json))
    case "quotes.update": return .quote(try toQuote(json))
    case "quotes.send": return .quote(try toQuote(json))
    case "quotes.accept": return .quote(try toQuote(json))
    case "quotes.decline": return .quote(try toQuote(json))
    case "quotes.revise": return .quote(try toQuote(json))
    case "quotes.reopen": return .quote(try toQuote(json))
    case "quotes.delete": return .quote(try toQuote(json))
    case "quotes.restore": return .quote(try toQuote(json))
    case "rates.get": return .exchangeRate(try toExchangeRate(json))
    case "rates.find": return .optionalExchangeRate(try optional(toExchangeRate)(json))
    case "rates.list": return .exchangeRatePage(try toExchangeRatePage(json))
    case "rates.convert": return .money(try toMoney(json))
    case "rates.as_of": return .exchangeRate(try toExchangeRate(json))
    case "rates.history": return .historyEntryPage(try toHistoryEntryPage(json))
    case "rates.set": return .exchangeRate(try toExchangeRate(json))
    case "rates.delete": return .exchangeRate(try toExchangeRate(json))
    case "recommendations.for_customer": return .productRecommendationList(try list(toProductRecommendation)(json))
    case "recommendations.similar": return .similarProductList(try list(toSimilarProduct)(json))
    case "recommendations.evaluate": return .recommendationReview(try toRecommendationReview(json))
    case "recommendations.memory_bytes": return .integer(try toUInt64(json))
    case "relationships.get": return .relationship(try toRelationship(json))
    case "relationships.find": return .optionalRelationship(try optional(toRelationship)(json))
    case "relationships.of": return .relationshipPage(try toRelationshipPage(json))
    case "relationships.as_of": return .relationship(try toRelationship(json))
    case "relationships.history": return .historyEntryPage(try toHistoryEntryPage(json))
    case "relationships.create": return .relationship(try toRelationship(json))
    case "relationships.update": return .relationship(try toRelationship(json))
    case "relationships.delete": return .relationship(try toRelationship(json))
    case "reports.sales": return .salesReport(try toSalesReport(json))
    case "reports.top_customers": return .topCustomerList(try list(toTopCustomer)(json))
    case "reports.deal_metrics": return .dealMetrics(try toDealMetrics(json))
    case "reports.funnel": return .funnel(try toFunnel(json))
    case "reports.outlook": return .periodOutlookList(try list(toPeriodOutlook)(json))
    case "reports.sales_page": return .text(try toText(json))
    case "reports.abc": return .abcReport(try toAbcReport(json))
    case "reports.pareto_chart": return .text(try toText(json))
    case "reports.demand_chart": return .text(try toText(json))
    case "reports.holdout_page": return .text(try toText(json))
    case "reports.concentration": return .concentration(try toConcentration(json))
    case "returns.get": return .return(try toReturn(json))
    case "returns.find": return .optionalReturn(try optional(toReturn)(json))
    case "returns.list": return .returnPage(try toReturnPage(json))
    case "returns.as_of": return .return(try toReturn(json))
    case "returns.history": return .historyEntryPage(try toHistoryEntryPage(json))
    case "returns.create": return .return(try toReturn(json))
    case "returns.update": return .return(try toReturn(json))
    case "returns.advance": return .return(try toReturn(json))
    case "returns.close": return .return(try toReturn(json))
    case "returns.delete": return .return(try toReturn(json))
    case "returns.restore": return .return(try toReturn(json))
    case "scoring.rfm": return .rfmScores(try toRfmScores(json))
    case "segments.get": return .segment(try toSegment(json))
    case "segments.find": return .optionalSegment(try optional(toSegment)(json))
    case "segments.find_by_name": return .optionalSegment(try optional(toSegment)(json))
    case "segments.list": return .segmentPage(try toSegmentPage(json))
    case "segments.as_of": return .segment(try toSegment(json))
    case "segments.history": return .historyEntryPage(try toHistoryEntryPage(json))
    case "segments.count": return .integer(try toUInt64(json))
    case "segments.contains": return .bool(try toBool(json))
    case "segments.members": return .customerIdPage(try toCustomerIdPage(json))
    case "segments.of_customer": return .segmentIdList(try list(toSegmentId)(json))
    case "segments.events": return .segmentEvents(try toSegmentEvents(json))
    case "segments.next_events": return .segmentEvents(try toSegmentEvents(json))
    case "segments.members_as_of": return .customerIdPage(try toCustomerIdPage(json))
    case "segments.contains_as_of": return .bool(try toBool(json))
    case "segments.sizes": return .segmentSizeList(try list(toSegmentSize)(json))
    case "segments.overlap": return .segmentOverlapList(try list(toSegmentOverlap)(json))
    case "segments.sample": return .customerIdList(try list(toCustomerId)(json))
    case "segments.explain": return .segmentExplanation(try toSegmentExplanation(json))
    case "segments.schema": return .segmentSchema(try toSegmentSchema(json))
    case "segments.parse": return .string(try toJsonText(json))
    case "segments.bind": return .text(try toText(json))
    case "segments.format": return .text(try toText(json))
    case "segments.memory_bytes": return .integer(try toUInt64(json))
    case "segments.preview": return .segmentPreview(try toSegmentPreview(json))
    case "segments.select": return .customerIdPage(try toCustomerIdPage(json))
    case "segments.attributes": return .customerAttributesPage(try toCustomerAttributesPage(json))
    case "segments.create": return .segment(try toSegment(json))
    case "segments.update": return .segment(try toSegment(json))
    case "segments.delete": return .segment(try toSegment(json))
    case "segments.add": return .nothing
    case "segments.remove": return .nothing
    case "segments.acknowledge": return .nothing
    case "segments.build": return .nothing
    case "segments.settle": return .optionalTimestamp(try optional(toTimestamp)(json))
    case "segments.members_bitmap": return .bytes(try toData(json))
    case "segments.select_bitmap": return .bytes(try toData(json))
    case "shipments.get": return .shipment(try toShipment(json))
    case "shipments.find": return .optionalShipment(try optional(toShipment)(json))
    case "shipments.list": return .shipmentPage(try toShipmentPage(json))
    case "shipments.progress": return .orderLineProgressList(try list(toOrderLineProgress)(json))
    case "shipments.as_of": return .shipment(try toShipment(json))
    case "shipments.history": return .historyEntryPage(try toHistoryEntryPage(json))
    case "shipments.create": return .shipment(try toShipment(json))
    case "shipments.update": return .shipment(try toShipment(json))
    case "shipments.ship": return .shipment(try toShipment(json))
    case "shipments.deliver": return .shipment(try toShipment(json))
    case "shipments.delete": return .shipment(try toShipment(json))
    case "shipments.restore": return .shipment(try toShipment(json))
    case "tasks.get": return .task(try toTask(json))
    case "tasks.find": return .optionalTask(try optional(toTask)(json))
    case "tasks.list": return .taskPage(try toTaskPage(json))
    case "tasks.work_queue": return .workItemPage(try toWorkItemPage(json))
    case "tasks.reminders": return .taskPage(try toTaskPage(json))
    case "tasks.call_queue": return .taskList(try list(toTask)(json))
    case "tasks.as_of": return .task(try toTask(json))
    case "tasks.history": return .historyEntryPage(try toHistoryEntryPage(json))
    case "tasks.create": return .task(try toTask(json))
    case "tasks.update": return .task(try toTask(json))
    case "tasks.complete": return .task(try toTask(json))
    case "tasks.cancel": return .task(try toTask(json))
    case "tasks.reopen": return .task(try toTask(json))
    case "tasks.check_in": return .task(try toTask(json))
    case "tasks.check_out": return .task(try toTask(json))
    case "tasks.claim": return .task(try toTask(json))
    case "tasks.release": return .task(try toTask(json))
    case "tasks.next_call": return .optionalTask(try optional(toTask)(json))
    case "tasks.attempt": return .task(try toTask(json))
    case "tasks.delete": return .task(try toTask(json))
    case "tasks.restore": return .task(try toTask(json))
    default: throw Unreadable("command \(operation)")
    }
}

/// Every operation, each called above.
let operations: Set<String> = [
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
]
