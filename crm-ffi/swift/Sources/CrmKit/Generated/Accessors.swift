// Written by `cargo xtask api` from the sources of crm-core; change those.

extension Crm {
    /** Categories of products; from `Crm::categories`(crate::Crm::categories), a snapshot or a transaction. */
    public var categories: Categories { handle.categories() }

    /** Customers; from `Crm::customers`(crate::Crm::customers), a snapshot or a transaction. */
    public var customers: Customers { handle.customers() }

    /** Definitions of custom fields; from `Crm::fields`(crate::Crm::fields), a snapshot or a transaction. */
    public var fields: Fields { handle.fields() }

    /**
     * Imports; from `Crm::imports`(crate::Crm::imports).
     * 
     * An import reads a file once, from its beginning to its end, and writes it in many transactions, so memory stays
     * bounded whatever the file's length: beside the records that wait to be written, about twenty bytes a record are
     * kept to find numbers and identifiers that come twice. Every row is counted once: it is imported, skipped since it
     * is stored already, or rejected with an error that names the row and the field. So an import that was interrupted
     * goes on when it is run again, and running it once more changes nothing.
     */
    public var imports: Imports { handle.imports() }

    /**
     * Webhooks of other systems; from `Crm::ingest`(crate::Crm::ingest) or a transaction.
     * 
     * A webhook is taken as it was sent, after the host has checked its signature. Each is one transaction.
     * 
     * - **Again**: the same payload a second time is `unchanged`, and the journal has no entry of it.
     * - **Out of order**: an update that comes before its record creates it, an older state never replaces a newer one,
     *   and a record that was deleted, there or here, stays deleted. A refund that comes before its order is refused with
     *   `unknown_reference` and leaves nothing: answer the sender with an error, and it sends it again later.
     * - **Beside people**: of a customer or a product only that is written which is new at the source. What was changed
     *   here in the meantime stays, and so does what nobody there ever said, such as tags that were given here.
     * - **Exact**: amounts are read from decimal text, or whole numbers; a fraction that comes as a JSON number is refused
     *   where the sender writes text.
     * 
     * Errors name the place in the payload, such as `line_items[2].price`. Fields that are not known are passed over.
     */
    public var ingest: Ingest { handle.ingest() }

    /** Interactions; from `Crm::interactions`(crate::Crm::interactions), a snapshot or a transaction. */
    public var interactions: Interactions { handle.interactions() }

    /** The journal; from `Crm::journal`(crate::Crm::journal), a snapshot or a transaction. */
    public var journal: Journal { handle.journal() }

    /** Notes; from `Crm::notes`(crate::Crm::notes), a snapshot or a transaction. */
    public var notes: Notes { handle.notes() }

    /** Orders; from `Crm::orders`(crate::Crm::orders), a snapshot or a transaction. */
    public var orders: Orders { handle.orders() }

    /** Products; from `Crm::products`(crate::Crm::products), a snapshot or a transaction. */
    public var products: Products { handle.products() }

    /** Relationships; from `Crm::relationships`(crate::Crm::relationships), a snapshot or a transaction. */
    public var relationships: Relationships { handle.relationships() }

    /** Reports; from `Crm::reports`(crate::Crm::reports), a snapshot or a transaction. */
    public var reports: Reports { handle.reports() }

    /** Scores; from `Crm::scoring`(crate::Crm::scoring), a snapshot or a transaction. */
    public var scoring: Scoring { handle.scoring() }

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
     * the indexes hold exactly what the records imply, and that each profile is what its rows add up to. Takes time in proportion to the file.
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
