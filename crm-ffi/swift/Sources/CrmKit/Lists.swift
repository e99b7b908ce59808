/// One page of a list, of whatever.
public protocol Page {
    associatedtype Item
    var items: [Item] { get }
    var next: Cursor? { get }
}

extension CategoryPage: Page {}
extension CustomerAttributesPage: Page {}
extension CustomerFeaturesPage: Page {}
extension CustomerIdPage: Page {}
extension CustomerPage: Page {}
extension HistoryEntryPage: Page {}
extension ImportPage: Page {}
extension InteractionPage: Page {}
extension ModelScorePage: Page {}
extension NotePage: Page {}
extension OrderPage: Page {}
extension ProductPage: Page {}
extension RelationshipPage: Page {}
extension SegmentPage: Page {}
extension TimelineItemPage: Page {}

/// A list as a sequence that reads page after page as it is asked. A page that cannot be read ends it, and is `error`.
public final class Pages<P: Page>: Sequence, IteratorProtocol {
    private let page: (PageRequest) throws -> P
    private let limit: UInt32
    private var items: ArraySlice<P.Item> = []
    private var after: Cursor?
    private var isFirst = true
    /// Why it ended before its end.
    public private(set) var error: (any Error)?

    public init(limit: UInt32 = 200, _ page: @escaping (PageRequest) throws -> P) {
        self.limit = limit
        self.page = page
    }

    public func next() -> P.Item? {
        while items.isEmpty {
            guard isFirst || after != nil else { return nil }
            isFirst = false
            do {
                let found = try page(PageRequest(limit: limit, after: after))
                items = found.items[...]
                after = found.next
            } catch {
                self.error = error
                after = nil
                return nil
            }
        }
        return items.popFirst()
    }
}

extension Customers {
    /// All customers that fit `query`.
    public func all(_ query: CustomerQuery = CustomerQuery()) -> Pages<CustomerPage> {
        Pages { try self.list(query: query, page: $0) }
    }
}

extension Orders {
    /// All orders that fit `query`.
    public func all(_ query: OrderQuery = OrderQuery()) -> Pages<OrderPage> {
        Pages { try self.list(query: query, page: $0) }
    }
}

extension Products {
    /// All products that fit `query`.
    public func all(_ query: ProductQuery = ProductQuery()) -> Pages<ProductPage> {
        Pages { try self.list(query: query, page: $0) }
    }
}

extension Models {
    /// What the current version of a model says of all whom it asks about, in the order of `scores`. Where there is no such
    /// model it ends at once, and `error` says so.
    public func allScores(_ name: String, query: ScoreQuery = ScoreQuery()) -> Pages<ModelScorePage> {
        Pages { try self.scores(name: name, query: query, page: $0) }
    }

    /// What was known of all customers at an instant.
    public func allFeatures(_ query: FeatureQuery) -> Pages<CustomerFeaturesPage> {
        Pages { try self.features(query: query, page: $0) }
    }
}

extension Segments {
    /// All segments.
    public func all() -> Pages<SegmentPage> {
        Pages { try self.list(page: $0) }
    }

    /// All members of a segment.
    public func allMembers(_ id: SegmentId) -> Pages<CustomerIdPage> {
        Pages { try self.members(id: id, page: $0) }
    }

    /// All customers for whom `expression` is true.
    public func allSelected(_ expression: String) -> Pages<CustomerIdPage> {
        Pages { try self.select(expression: expression, page: $0) }
    }

    /// All customers for whom `expression` is true, with the attributes that expressions read.
    public func allAttributes(_ expression: String) -> Pages<CustomerAttributesPage> {
        Pages { try self.attributes(expression: expression, page: $0) }
    }
}
