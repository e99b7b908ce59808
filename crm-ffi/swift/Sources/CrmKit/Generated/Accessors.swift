// Written by `cargo xtask api` from the sources of crm-core; change those.

extension Crm {
    /** What is bought together. */
    public var associations: Associations { handle.associations() }

    /** Categories of products. */
    public var categories: Categories { handle.categories() }

    /** Customers. */
    public var customers: Customers { handle.customers() }

    /** Deals. */
    public var deals: Deals { handle.deals() }

    /** What is sold by period, and how that goes on. */
    public var demand: Demand { handle.demand() }

    /** Definitions of custom fields. */
    public var fields: Fields { handle.fields() }

    /** Forecasts of sales. */
    public var forecasts: Forecasts { handle.forecasts() }

    /** Goals of sales. */
    public var goals: Goals { handle.goals() }

    /** Imports. */
    public var imports: Imports { handle.imports() }

    /** Webhooks of other systems. */
    public var ingest: Ingest { handle.ingest() }

    /** Interactions. */
    public var interactions: Interactions { handle.interactions() }

    /** Invoices and credit notes. */
    public var invoices: Invoices { handle.invoices() }

    /** The journal. */
    public var journal: Journal { handle.journal() }

    /** Lead models: rules that say who fits, and who is engaged. */
    public var leadModels: LeadModels { handle.leadModels() }

    /**
     * Fitted models: whether customers will come back, how often and for how much, RFM with edges that stay, and how likely
     * they do something within so many days, and whom they are like.
     */
    public var models: Models { handle.models() }

    /** Notes. */
    public var notes: Notes { handle.notes() }

    /** Orders. */
    public var orders: Orders { handle.orders() }

    /** Pipelines. */
    public var pipelines: Pipelines { handle.pipelines() }

    /** Predictions: how probable it is that deals are won. */
    public var predictions: Predictions { handle.predictions() }

    /** Products. */
    public var products: Products { handle.products() }

    /** Orders to suppliers. */
    public var purchases: Purchases { handle.purchases() }

    /** Quotes. */
    public var quotes: Quotes { handle.quotes() }

    /** Exchange rates. */
    public var rates: Rates { handle.rates() }

    /** Recommendations of products. */
    public var recommendations: Recommendations { handle.recommendations() }

    /** Relationships. */
    public var relationships: Relationships { handle.relationships() }

    /** Reports. */
    public var reports: Reports { handle.reports() }

    /** Returns of goods. */
    public var returns: Returns { handle.returns() }

    /** Scores. */
    public var scoring: Scoring { handle.scoring() }

    /** Segments. */
    public var segments: Segments { handle.segments() }

    /** Shipments of orders. */
    public var shipments: Shipments { handle.shipments() }

    /** Tasks. */
    public var tasks: Tasks { handle.tasks() }

    /** Moves the log into the tree now, as happens by itself when the log is full and on close. */
    public func checkpoint() async throws -> Void {
        try await handle.checkpoint()
    }

    /** Gives free space back to the file system; `snapshots_open` while a snapshot is held. */
    public func compact() async throws -> Void {
        try await handle.compact()
    }

    /** Writes a consistent, compact copy to a new file while others go on writing; `already_exists` when there is one. */
    public func backup(path: String) async throws -> Void {
        try await handle.backup(path: path)
    }

    /** How much there is. */
    public func stats() throws -> Stats {
        try handle.stats()
    }

    /**
     * Checks everything: the file's checksums, the journal's chain, that every record that was created is there, that
     * the indexes hold exactly what the records imply, and that each profile is what its rows add up to, and each membership what its segment says. Takes time in proportion to the file.
     * 
     * `snapshots_open` while a snapshot of a file is held. Where other processes share the file, pages that hold no
     * live row are not checked.
     */
    public func verify() async throws -> VerifyReport {
        try await handle.verify()
    }

    /** A new id, for a record that is written later, perhaps more than once. */
    public func newId() throws -> Uuid {
        try handle.newId()
    }
}
