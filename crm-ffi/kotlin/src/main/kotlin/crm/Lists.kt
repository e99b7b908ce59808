package crm

/**
 * All items of a list, page by page as they are asked for:
 * `everything({ crm.customers.list(page = it) }, CustomerPage::items, CustomerPage::next)`.
 */
public fun <P, T> everything(
    page: (PageRequest) -> P,
    items: (P) -> List<T>,
    next: (P) -> Cursor?,
    limit: UInt = 200u,
): Sequence<T> = sequence {
    var after: Cursor? = null
    do {
        val found = page(PageRequest(limit, after))
        yieldAll(items(found))
        after = next(found)
    } while (after != null)
}

/** All customers that fit [query]. */
public fun Customers.all(query: CustomerQuery = CustomerQuery()): Sequence<Customer> =
    everything({ list(query, it) }, CustomerPage::items, CustomerPage::next)

/** All orders that fit [query]. */
public fun Orders.all(query: OrderQuery = OrderQuery()): Sequence<Order> =
    everything({ list(query, it) }, OrderPage::items, OrderPage::next)

/** All products that fit [query]. */
public fun Products.all(query: ProductQuery = ProductQuery()): Sequence<Product> =
    everything({ list(query, it) }, ProductPage::items, ProductPage::next)

/** All categories. */
public fun Categories.all(): Sequence<Category> = everything({ list(it) }, CategoryPage::items, CategoryPage::next)

/** The whole timeline of a customer. */
public fun Customers.wholeTimeline(id: CustomerId, query: TimelineQuery = TimelineQuery()): Sequence<TimelineItem> =
    everything({ timeline(id, query, it) }, TimelineItemPage::items, TimelineItemPage::next)

/** What the current version of a model says of all whom it asks about, in the order of `scores`. */
public fun Models.allScores(name: String, query: ScoreQuery = ScoreQuery()): Sequence<ModelScore> =
    everything({ scores(name, query, it) }, ModelScorePage::items, ModelScorePage::next)

/** What was known of all customers at an instant. */
public fun Models.allFeatures(query: FeatureQuery): Sequence<CustomerFeatures> =
    everything({ features(query, it) }, CustomerFeaturesPage::items, CustomerFeaturesPage::next)

/** All segments. */
public fun Segments.all(): Sequence<Segment> = everything({ list(it) }, SegmentPage::items, SegmentPage::next)

/** All members of a segment. */
public fun Segments.allMembers(id: SegmentId): Sequence<CustomerId> =
    everything({ members(id, it) }, CustomerIdPage::items, CustomerIdPage::next)

/** All customers for whom [expression] is true. */
public fun Segments.allSelected(expression: String): Sequence<CustomerId> =
    everything({ select(expression, it) }, CustomerIdPage::items, CustomerIdPage::next)

/** All customers for whom [expression] is true, with the attributes that expressions read. */
public fun Segments.allAttributes(expression: String): Sequence<CustomerAttributes> =
    everything({ attributes(expression, it) }, CustomerAttributesPage::items, CustomerAttributesPage::next)
