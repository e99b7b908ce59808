// Written by `cargo xtask api` from the sources of crm-core; change those.

import Foundation

@testable import CrmKit

func toCategoryId(_ json: Json) throws -> CategoryId { CategoryId(try toText(json)) }

func toCustomerId(_ json: Json) throws -> CustomerId { CustomerId(try toText(json)) }

func toImportId(_ json: Json) throws -> ImportId { ImportId(try toText(json)) }

func toInteractionId(_ json: Json) throws -> InteractionId { InteractionId(try toText(json)) }

func toNoteId(_ json: Json) throws -> NoteId { NoteId(try toText(json)) }

func toOrderId(_ json: Json) throws -> OrderId { OrderId(try toText(json)) }

func toPaymentId(_ json: Json) throws -> PaymentId { PaymentId(try toText(json)) }

func toProductId(_ json: Json) throws -> ProductId { ProductId(try toText(json)) }

func toRefundId(_ json: Json) throws -> RefundId { RefundId(try toText(json)) }

func toRelationshipId(_ json: Json) throws -> RelationshipId { RelationshipId(try toText(json)) }

func toUuid(_ json: Json) throws -> Uuid { Uuid(try toText(json)) }

func toCursor(_ json: Json) throws -> Cursor { Cursor(try toText(json)) }

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

func toCalendarKind(_ json: Json) throws -> CalendarKind {
    let name = try toText(json)
    switch name {
    case "gregorian": return .gregorian
    case "chinese_lunar": return .chineseLunar
    default: throw Unreadable("value \(name)")
    }
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

func toCoordinates(_ json: Json) throws -> Coordinates {
    let fields = try Entries(json, ["latitude", "longitude"])
    let value0 = try fields.need("latitude", toDecimal)
    let value1 = try fields.need("longitude", toDecimal)
    return Coordinates(latitude: value0, longitude: value1)
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
    let fields = try Entries(json, ["customer", "profile", "relationships", "orders", "interactions", "notes", "history"])
    let value0 = try fields.need("customer", toCustomer)
    let value1 = try fields.need("profile", toProfile)
    let value2 = try fields.need("relationships", list(toRelationship))
    let value3 = try fields.need("orders", list(toOrder))
    let value4 = try fields.need("interactions", list(toInteraction))
    let value5 = try fields.need("notes", list(toNote))
    let value6 = try fields.need("history", list(toHistoryEntry))
    return Customer360(customer: value0, profile: value1, relationships: value2, orders: value3, interactions: value4, notes: value5, history: value6)
}

func toCustomer360Options(_ json: Json) throws -> Customer360Options {
    let fields = try Entries(json, ["orders", "interactions", "notes", "relationships", "history"])
    let value0 = try fields.maybe("orders", toUInt32)
    let value1 = try fields.maybe("interactions", toUInt32)
    let value2 = try fields.maybe("notes", toUInt32)
    let value3 = try fields.maybe("relationships", toUInt32)
    let value4 = try fields.maybe("history", toUInt32)
    return Customer360Options(orders: value0, interactions: value1, notes: value2, relationships: value3, history: value4)
}

func toCustomerKind(_ json: Json) throws -> CustomerKind {
    let name = try toText(json)
    switch name {
    case "person": return .person
    case "organization": return .organization
    default: throw Unreadable("value \(name)")
    }
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

func toDecimalMark(_ json: Json) throws -> DecimalMark {
    let name = try toText(json)
    switch name {
    case "point": return .point
    case "comma": return .comma
    default: throw Unreadable("value \(name)")
    }
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

func toDirection(_ json: Json) throws -> Direction {
    let name = try toText(json)
    switch name {
    case "inbound": return .inbound
    case "outbound": return .outbound
    default: throw Unreadable("value \(name)")
    }
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
    default: throw Unreadable("value \(name)")
    }
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

func toGender(_ json: Json) throws -> Gender {
    let name = try toText(json)
    switch name {
    case "female": return .female
    case "male": return .male
    case "nonbinary": return .nonbinary
    default: throw Unreadable("value \(name)")
    }
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
    default: throw Unreadable("value \(name)")
    }
}

func toImportReport(_ json: Json) throws -> ImportReport {
    let fields = try Entries(json, ["id", "rows", "records", "customers_created", "products_created", "errors", "error_count", "stopped"])
    let value0 = try fields.maybe("id", toImportId)
    let value1 = try fields.need("rows", toImportCounts)
    let value2 = try fields.need("records", toImportCounts)
    let value3 = try fields.need("customers_created", toUInt64)
    let value4 = try fields.need("products_created", toUInt64)
    let value5 = try fields.need("errors", list(toRowError))
    let value6 = try fields.need("error_count", toUInt64)
    let value7 = try fields.need("stopped", toBool)
    return ImportReport(id: value0, rows: value1, records: value2, customersCreated: value3, productsCreated: value4, errors: value5, errorCount: value6, stopped: value7)
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

func toJournalHead(_ json: Json) throws -> JournalHead {
    let fields = try Entries(json, ["seq", "hash"])
    let value0 = try fields.need("seq", toUInt64)
    let value1 = try fields.need("hash", toText)
    return JournalHead(seq: value0, hash: value1)
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

func toLocation(_ json: Json) throws -> Location {
    let fields = try Entries(json, ["place", "coordinates"])
    let value0 = try fields.maybe("place", toText)
    let value1 = try fields.maybe("coordinates", toCoordinates)
    return Location(place: value0, coordinates: value1)
}

func toMissingCustomer(_ json: Json) throws -> MissingCustomer {
    let name = try toText(json)
    switch name {
    case "reject": return .reject
    case "anonymous": return .anonymous
    default: throw Unreadable("value \(name)")
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

func toNewCategory(_ json: Json) throws -> NewCategory {
    let fields = try Entries(json, ["id", "name", "parent_id", "description"])
    let value0 = try fields.maybe("id", toCategoryId)
    let value1 = try fields.maybe("name", toText)
    let value2 = try fields.maybe("parent_id", toCategoryId)
    let value3 = try fields.maybe("description", toText)
    return NewCategory(id: value0, name: value1, parentId: value2, description: value3)
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

func toNewField(_ json: Json) throws -> NewField {
    let fields = try Entries(json, ["key", "label", "kind", "choices", "required"])
    let value0 = try fields.maybe("key", toText)
    let value1 = try fields.maybe("label", toText)
    let value2 = try fields.maybe("kind", toFieldKind)
    let value3 = try fields.maybe("choices", list(toText))
    let value4 = try fields.maybe("required", toBool)
    return NewField(key: value0, label: value1, kind: value2, choices: value3, required: value4)
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
    let fields = try Entries(json, ["id", "number", "source", "customer_id", "currency", "lines", "discount", "shipping", "tax", "payments", "status", "channel", "note", "placed_at"])
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
    return NewOrder(id: value0, number: value1, source: value2, customerId: value3, currency: value4, lines: value5, discount: value6, shipping: value7, tax: value8, payments: value9, status: value10, channel: value11, note: value12, placedAt: value13)
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
    let fields = try Entries(json, ["id", "number", "source", "customer_id", "currency", "lines", "discount", "shipping", "tax", "total", "payments", "refunds", "status", "status_history", "channel", "note", "placed_at", "created_at", "updated_at", "version", "deleted_at"])
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
    let value17 = try fields.need("created_at", toTimestamp)
    let value18 = try fields.need("updated_at", toTimestamp)
    let value19 = try fields.need("version", toUInt64)
    let value20 = try fields.maybe("deleted_at", toTimestamp)
    return Order(id: value0, number: value1, source: value2, customerId: value3, currency: value4, lines: value5, discount: value6, shipping: value7, tax: value8, total: value9, payments: value10, refunds: value11, status: value12, statusHistory: value13, channel: value14, note: value15, placedAt: value16, createdAt: value17, updatedAt: value18, version: value19, deletedAt: value20)
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

func toOrderMapping(_ json: Json) throws -> OrderMapping {
    let fields = try Entries(json, ["format", "number", "source", "customer_external_id", "customer_issuer", "customer_email", "customer_phone", "customer_name", "unknown_customer", "missing_customer", "placed_at", "time_format", "time_zone", "currency", "sku", "unknown_product", "category", "description", "quantity", "unit_price", "amount", "line_discount", "line_tax", "discount", "tax", "shipping", "status", "statuses"])
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
    let value13 = try fields.maybe("currency", toColumn)
    let value14 = try fields.maybe("sku", toColumn)
    let value15 = try fields.maybe("unknown_product", toUnknownProduct)
    let value16 = try fields.maybe("category", toColumn)
    let value17 = try fields.maybe("description", toColumn)
    let value18 = try fields.maybe("quantity", toColumn)
    let value19 = try fields.maybe("unit_price", toColumn)
    let value20 = try fields.maybe("amount", toColumn)
    let value21 = try fields.maybe("line_discount", toColumn)
    let value22 = try fields.maybe("line_tax", toColumn)
    let value23 = try fields.maybe("discount", toColumn)
    let value24 = try fields.maybe("tax", toColumn)
    let value25 = try fields.maybe("shipping", toColumn)
    let value26 = try fields.maybe("status", toColumn)
    let value27 = try fields.maybe("statuses", map(toOrderStatus))
    return OrderMapping(format: value0, number: value1, source: value2, customerExternalId: value3, customerIssuer: value4, customerEmail: value5, customerPhone: value6, customerName: value7, unknownCustomer: value8, missingCustomer: value9, placedAt: value10, timeFormat: value11, timeZone: value12, currency: value13, sku: value14, unknownProduct: value15, category: value16, description: value17, quantity: value18, unitPrice: value19, amount: value20, lineDiscount: value21, lineTax: value22, discount: value23, tax: value24, shipping: value25, status: value26, statuses: value27)
}

func toOrderPatch(_ json: Json) throws -> OrderPatch {
    let fields = try Entries(json, ["version", "number", "source", "customer_id", "lines", "discount", "shipping", "tax", "channel", "note", "placed_at"])
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
    return OrderPatch(version: value0, number: value1, source: value2, customerId: value3, lines: value4, discount: value5, shipping: value6, tax: value7, channel: value8, note: value9, placedAt: value10)
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

func toPageRequest(_ json: Json) throws -> PageRequest {
    let fields = try Entries(json, ["limit", "after"])
    let value0 = try fields.maybe("limit", toUInt32)
    let value1 = try fields.maybe("after", toCursor)
    return PageRequest(limit: value0, after: value1)
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

func toPersonName(_ json: Json) throws -> PersonName {
    let fields = try Entries(json, ["prefix", "given", "middle", "family", "suffix"])
    let value0 = try fields.maybe("prefix", toText)
    let value1 = try fields.maybe("given", toText)
    let value2 = try fields.maybe("middle", toText)
    let value3 = try fields.maybe("family", toText)
    let value4 = try fields.maybe("suffix", toText)
    return PersonName(prefix: value0, given: value1, middle: value2, family: value3, suffix: value4)
}

func toProblem(_ json: Json) throws -> Problem {
    let fields = try Entries(json, ["table", "what"])
    let value0 = try fields.need("table", toText)
    let value1 = try fields.need("what", toText)
    return Problem(table: value0, what: value1)
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

func toProductQuery(_ json: Json) throws -> ProductQuery {
    let fields = try Entries(json, ["category_id", "status", "text"])
    let value0 = try fields.maybe("category_id", toCategoryId)
    let value1 = try fields.maybe("status", toProductStatus)
    let value2 = try fields.maybe("text", toText)
    return ProductQuery(categoryId: value0, status: value1, text: value2)
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

func toPurchase(_ json: Json) throws -> Purchase {
    let fields = try Entries(json, ["product_id", "quantity", "orders", "last_at"])
    let value0 = try fields.need("product_id", toProductId)
    let value1 = try fields.need("quantity", toDecimal)
    let value2 = try fields.need("orders", toUInt64)
    let value3 = try fields.need("last_at", toTimestamp)
    return Purchase(productId: value0, quantity: value1, orders: value2, lastAt: value3)
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

func toRevertReport(_ json: Json) throws -> RevertReport {
    let fields = try Entries(json, ["reverted", "kept"])
    let value0 = try fields.need("reverted", toUInt64)
    let value1 = try fields.need("kept", toUInt64)
    return RevertReport(reverted: value0, kept: value1)
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
    let value4 = try fields.maybe("grid", list(toRfmRule))
    return RfmOptions(method: value0, cuts: value1, frequency: value2, monetary: value3, grid: value4)
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

func toScoreRange(_ json: Json) throws -> ScoreRange {
    let fields = try Entries(json, ["min", "max"])
    let value0 = try fields.need("min", toUInt8)
    let value1 = try fields.need("max", toUInt8)
    return ScoreRange(min: value0, max: value1)
}

func toSearchHit(_ json: Json) throws -> SearchHit {
    let fields = try Entries(json, ["customer", "exact"])
    let value0 = try fields.need("customer", toCustomer)
    let value1 = try fields.need("exact", toBool)
    return SearchHit(customer: value0, exact: value1)
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

func toSortOrder(_ json: Json) throws -> CrmKit.SortOrder {
    let name = try toText(json)
    switch name {
    case "ascending": return .ascending
    case "descending": return .descending
    default: throw Unreadable("value \(name)")
    }
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

func toTimelineItem(_ json: Json) throws -> TimelineItem {
    let (kind, rest) = try kindOf(json, "type")
    switch kind {
    case "order": return .order(try toOrder(rest))
    case "interaction": return .interaction(try toInteraction(rest))
    case "note": return .note(try toNote(rest))
    default: throw Unreadable("kind \(kind)")
    }
}

func toTimelineKind(_ json: Json) throws -> TimelineKind {
    let name = try toText(json)
    switch name {
    case "order": return .order
    case "interaction": return .interaction
    case "note": return .note
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

func toUnknownCustomer(_ json: Json) throws -> UnknownCustomer {
    let name = try toText(json)
    switch name {
    case "create": return .create
    case "reject": return .reject
    case "anonymous": return .anonymous
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

func toVerifyReport(_ json: Json) throws -> VerifyReport {
    let fields = try Entries(json, ["head", "problems"])
    let value0 = try fields.maybe("head", toJournalHead)
    let value1 = try fields.need("problems", list(toProblem))
    return VerifyReport(head: value0, problems: value1)
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
    case "currency_mismatch": return .currencyMismatch
    case "wrong_type": return .wrongType
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

func toProductPage(_ json: Json) throws -> ProductPage {
    let fields = try Entries(json, ["items", "next"])
    let items = try fields.need("items", list(toProduct))
    return ProductPage(items: items, next: try fields.maybe("next", toCursor))
}

func toRelationshipPage(_ json: Json) throws -> RelationshipPage {
    let fields = try Entries(json, ["items", "next"])
    let items = try fields.need("items", list(toRelationship))
    return RelationshipPage(items: items, next: try fields.maybe("next", toCursor))
}

func toTimelineItemPage(_ json: Json) throws -> TimelineItemPage {
    let fields = try Entries(json, ["items", "next"])
    let items = try fields.need("items", list(toTimelineItem))
    return TimelineItemPage(items: items, next: try fields.maybe("next", toCursor))
}

/// Every enum: how a value is read, and how many there are.
let enums: [String: (read: @Sendable (Json) throws -> AnyHashable, count: Int)] = [
    "CalendarKind": ({ AnyHashable(try toCalendarKind($0)) }, CalendarKind.allCases.count),
    "Channel": ({ AnyHashable(try toChannel($0)) }, Channel.allCases.count),
    "ConsentStatus": ({ AnyHashable(try toConsentStatus($0)) }, ConsentStatus.allCases.count),
    "CustomerKind": ({ AnyHashable(try toCustomerKind($0)) }, CustomerKind.allCases.count),
    "CustomerSort": ({ AnyHashable(try toCustomerSort($0)) }, CustomerSort.allCases.count),
    "DecimalMark": ({ AnyHashable(try toDecimalMark($0)) }, DecimalMark.allCases.count),
    "Deleted": ({ AnyHashable(try toDeleted($0)) }, Deleted.allCases.count),
    "Direction": ({ AnyHashable(try toDirection($0)) }, Direction.allCases.count),
    "Entity": ({ AnyHashable(try toEntity($0)) }, Entity.allCases.count),
    "FieldKind": ({ AnyHashable(try toFieldKind($0)) }, FieldKind.allCases.count),
    "Gender": ({ AnyHashable(try toGender($0)) }, Gender.allCases.count),
    "IdentifierKind": ({ AnyHashable(try toIdentifierKind($0)) }, IdentifierKind.allCases.count),
    "ImportKind": ({ AnyHashable(try toImportKind($0)) }, ImportKind.allCases.count),
    "IngestOutcome": ({ AnyHashable(try toIngestOutcome($0)) }, IngestOutcome.allCases.count),
    "IngestReason": ({ AnyHashable(try toIngestReason($0)) }, IngestReason.allCases.count),
    "InteractionKind": ({ AnyHashable(try toInteractionKind($0)) }, InteractionKind.allCases.count),
    "LawfulBasis": ({ AnyHashable(try toLawfulBasis($0)) }, LawfulBasis.allCases.count),
    "Lifecycle": ({ AnyHashable(try toLifecycle($0)) }, Lifecycle.allCases.count),
    "MissingCustomer": ({ AnyHashable(try toMissingCustomer($0)) }, MissingCustomer.allCases.count),
    "OnDuplicate": ({ AnyHashable(try toOnDuplicate($0)) }, OnDuplicate.allCases.count),
    "Operation": ({ AnyHashable(try toOperation($0)) }, CrmKit.Operation.allCases.count),
    "OrderStatus": ({ AnyHashable(try toOrderStatus($0)) }, OrderStatus.allCases.count),
    "ProductStatus": ({ AnyHashable(try toProductStatus($0)) }, ProductStatus.allCases.count),
    "RefundMethod": ({ AnyHashable(try toRefundMethod($0)) }, RefundMethod.allCases.count),
    "RfmFrequency": ({ AnyHashable(try toRfmFrequency($0)) }, RfmFrequency.allCases.count),
    "RfmMethod": ({ AnyHashable(try toRfmMethod($0)) }, RfmMethod.allCases.count),
    "RfmMonetary": ({ AnyHashable(try toRfmMonetary($0)) }, RfmMonetary.allCases.count),
    "Role": ({ AnyHashable(try toRole($0)) }, Role.allCases.count),
    "Sharing": ({ AnyHashable(try toSharing($0)) }, Sharing.allCases.count),
    "SortOrder": ({ AnyHashable(try toSortOrder($0)) }, CrmKit.SortOrder.allCases.count),
    "TimelineKind": ({ AnyHashable(try toTimelineKind($0)) }, TimelineKind.allCases.count),
    "UnknownCustomer": ({ AnyHashable(try toUnknownCustomer($0)) }, UnknownCustomer.allCases.count),
    "UnknownProduct": ({ AnyHashable(try toUnknownProduct($0)) }, UnknownProduct.allCases.count),
    "ErrorCode": ({ AnyHashable(try toErrorCode($0)) }, ErrorCode.allCases.count),
]
