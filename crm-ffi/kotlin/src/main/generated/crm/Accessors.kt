// Written by `cargo xtask api` from the sources of crm-core; change those.

package crm

/** The domains of a CRM, each with its operations. */
public abstract class Accessors internal constructor(public val handle: CrmHandle) {
    /** What is bought together. */
    public val associations: Associations by lazy { handle.associations() }

    /** Categories of products. */
    public val categories: Categories by lazy { handle.categories() }

    /** Customers. */
    public val customers: Customers by lazy { handle.customers() }

    /** Deals. */
    public val deals: Deals by lazy { handle.deals() }

    /** What is sold by period, and how that goes on. */
    public val demand: Demand by lazy { handle.demand() }

    /** Definitions of custom fields. */
    public val fields: Fields by lazy { handle.fields() }

    /** Forecasts of sales. */
    public val forecasts: Forecasts by lazy { handle.forecasts() }

    /** Goals of sales. */
    public val goals: Goals by lazy { handle.goals() }

    /** Imports. */
    public val imports: Imports by lazy { handle.imports() }

    /** Webhooks of other systems. */
    public val ingest: Ingest by lazy { handle.ingest() }

    /** Interactions. */
    public val interactions: Interactions by lazy { handle.interactions() }

    /** Invoices and credit notes. */
    public val invoices: Invoices by lazy { handle.invoices() }

    /** The journal. */
    public val journal: Journal by lazy { handle.journal() }

    /** Lead models: rules that say who fits, and who is engaged. */
    public val leadModels: LeadModels by lazy { handle.leadModels() }

    /**
     * Fitted models: whether customers will come back, how often and for how much, RFM with edges that stay, and how likely
     * they do something within so many days, and whom they are like.
     */
    public val models: Models by lazy { handle.models() }

    /** Notes. */
    public val notes: Notes by lazy { handle.notes() }

    /** Orders. */
    public val orders: Orders by lazy { handle.orders() }

    /** Pipelines. */
    public val pipelines: Pipelines by lazy { handle.pipelines() }

    /** Predictions: how probable it is that deals are won. */
    public val predictions: Predictions by lazy { handle.predictions() }

    /** Products. */
    public val products: Products by lazy { handle.products() }

    /** Orders to suppliers. */
    public val purchases: Purchases by lazy { handle.purchases() }

    /** Quotes. */
    public val quotes: Quotes by lazy { handle.quotes() }

    /** Exchange rates. */
    public val rates: Rates by lazy { handle.rates() }

    /** Recommendations of products. */
    public val recommendations: Recommendations by lazy { handle.recommendations() }

    /** Relationships. */
    public val relationships: Relationships by lazy { handle.relationships() }

    /** Reports. */
    public val reports: Reports by lazy { handle.reports() }

    /** Returns of goods. */
    public val returns: Returns by lazy { handle.returns() }

    /** Scores. */
    public val scoring: Scoring by lazy { handle.scoring() }

    /** Segments. */
    public val segments: Segments by lazy { handle.segments() }

    /** Shipments of orders. */
    public val shipments: Shipments by lazy { handle.shipments() }

    /** Tasks. */
    public val tasks: Tasks by lazy { handle.tasks() }

    /** Moves the log into the tree now, as happens by itself when the log is full and on close. */
    public suspend fun checkpoint(): Unit = handle.checkpoint()

    /** Gives free space back to the file system; `snapshots_open` while a snapshot is held. */
    public suspend fun compact(): Unit = handle.compact()

    /** Writes a consistent, compact copy to a new file while others go on writing; `already_exists` when there is one. */
    public suspend fun backup(path: String): Unit = handle.backup(path)

    /** How much there is. */
    public fun stats(): Stats = handle.stats()

    /**
     * Checks everything: the file's checksums, the journal's chain, that every record that was created is there, that
     * the indexes hold exactly what the records imply, and that each profile is what its rows add up to, and each membership what its segment says. Takes time in proportion to the file.
     * 
     * `snapshots_open` while a snapshot of a file is held. Where other processes share the file, pages that hold no
     * live row are not checked.
     */
    public suspend fun verify(): VerifyReport = handle.verify()

    /** A new id, for a record that is written later, perhaps more than once. */
    public fun newId(): Uuid = handle.newId()
}
