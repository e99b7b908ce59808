// Written by `cargo xtask api` from the sources of crm-core; change those.

/// A text of a type of its own.
public protocol TextId: Hashable, Sendable, Codable, CustomStringConvertible, ExpressibleByStringLiteral {
    /// The text.
    var value: String { get }

    /// The id with this text.
    init(_ value: String)
}

extension TextId {
    public var description: String { value }

    public init(stringLiteral value: String) { self.init(value) }

    public init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(String.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(value)
    }
}

/** Names a category of products. */
public struct CategoryId: TextId {
    public let value: String

    public init(_ value: String) { self.value = value }
}

/** Names a customer. */
public struct CustomerId: TextId {
    public let value: String

    public init(_ value: String) { self.value = value }
}

/** Names a deal. */
public struct DealId: TextId {
    public let value: String

    public init(_ value: String) { self.value = value }
}

/** Names a forecast that was kept. */
public struct ForecastId: TextId {
    public let value: String

    public init(_ value: String) { self.value = value }
}

/** Names a goal of sales. */
public struct GoalId: TextId {
    public let value: String

    public init(_ value: String) { self.value = value }
}

/** Names one run of an import, all of whose writes can be reverted together. */
public struct ImportId: TextId {
    public let value: String

    public init(_ value: String) { self.value = value }
}

/** Names an interaction with a customer. */
public struct InteractionId: TextId {
    public let value: String

    public init(_ value: String) { self.value = value }
}

/** Names an invoice or a credit note. */
public struct InvoiceId: TextId {
    public let value: String

    public init(_ value: String) { self.value = value }
}

/** The id of a lead model. */
public struct LeadModelId: TextId {
    public let value: String

    public init(_ value: String) { self.value = value }
}

/** Names a version of a fitted model. */
public struct ModelId: TextId {
    public let value: String

    public init(_ value: String) { self.value = value }
}

/** Names a note about a customer. */
public struct NoteId: TextId {
    public let value: String

    public init(_ value: String) { self.value = value }
}

/** Names an order. */
public struct OrderId: TextId {
    public let value: String

    public init(_ value: String) { self.value = value }
}

/** Names a payment of an order. */
public struct PaymentId: TextId {
    public let value: String

    public init(_ value: String) { self.value = value }
}

/** Names a pipeline. */
public struct PipelineId: TextId {
    public let value: String

    public init(_ value: String) { self.value = value }
}

/** Names a product of the catalogue. */
public struct ProductId: TextId {
    public let value: String

    public init(_ value: String) { self.value = value }
}

/** Names an order to a supplier. */
public struct PurchaseOrderId: TextId {
    public let value: String

    public init(_ value: String) { self.value = value }
}

/** Names a quote. */
public struct QuoteId: TextId {
    public let value: String

    public init(_ value: String) { self.value = value }
}

/** Names a receipt of goods from a supplier. */
public struct ReceiptId: TextId {
    public let value: String

    public init(_ value: String) { self.value = value }
}

/** Names a refund of an order. */
public struct RefundId: TextId {
    public let value: String

    public init(_ value: String) { self.value = value }
}

/** Names a relationship between two customers. */
public struct RelationshipId: TextId {
    public let value: String

    public init(_ value: String) { self.value = value }
}

/** Names a return of goods. */
public struct ReturnId: TextId {
    public let value: String

    public init(_ value: String) { self.value = value }
}

/** Names a segment. */
public struct SegmentId: TextId {
    public let value: String

    public init(_ value: String) { self.value = value }
}

/** Names a shipment of an order. */
public struct ShipmentId: TextId {
    public let value: String

    public init(_ value: String) { self.value = value }
}

/** Names a stage of a pipeline. */
public struct StageId: TextId {
    public let value: String

    public init(_ value: String) { self.value = value }
}

/** Names a task. */
public struct TaskId: TextId {
    public let value: String

    public init(_ value: String) { self.value = value }
}

/** Names a record whose kind is known otherwise. */
public struct Uuid: TextId {
    public let value: String

    public init(_ value: String) { self.value = value }
}

/** A position in a list, opaque. */
public struct Cursor: TextId {
    public let value: String

    public init(_ value: String) { self.value = value }
}
