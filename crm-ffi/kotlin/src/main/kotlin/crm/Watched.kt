package crm

/**
 * As the other, and calls [progress] every thousand rows and at the end, on a thread of the import. It says whether to go
 * on. What it throws ends the import too, and is thrown here; what was read so far is imported.
 */
public suspend fun Imports.customers(
    path: String? = null,
    text: String? = null,
    mapping: CustomerMapping = CustomerMapping(),
    dryRun: Boolean? = null,
    maxErrors: UInt? = null,
    onDuplicate: OnDuplicate? = null,
    progress: (Progress) -> Boolean,
): ImportReport = watched(progress) { customers(path, text, mapping, dryRun, maxErrors, onDuplicate, it) }

/** As the other, with [progress] as for customers. */
public suspend fun Imports.orders(
    path: String? = null,
    text: String? = null,
    mapping: OrderMapping = OrderMapping(),
    dryRun: Boolean? = null,
    maxErrors: UInt? = null,
    progress: (Progress) -> Boolean,
): ImportReport = watched(progress) { orders(path, text, mapping, dryRun, maxErrors, it) }

/** As the other, with [progress] as for customers. */
public suspend fun Imports.load(
    orders: List<NewOrder>,
    dryRun: Boolean? = null,
    maxErrors: UInt? = null,
    progress: (Progress) -> Boolean,
): ImportReport = watched(progress) { load(orders, dryRun, maxErrors, it) }

private suspend fun watched(
    progress: (Progress) -> Boolean,
    import: suspend (ProgressListener) -> ImportReport,
): ImportReport {
    val watch = Watch(progress)
    val report =
        try {
            import(watch)
        } catch (failed: CrmException) {
            throw watch.thrown ?: failed
        }
    watch.thrown?.let { throw it }
    return report
}

/** Keeps what [watch] throws, which would not pass the library, and stops the import. */
private class Watch(private val watch: (Progress) -> Boolean) : ProgressListener {
    @Volatile
    var thrown: Throwable? = null

    override fun progressed(progress: Progress): Boolean =
        try {
            watch(progress)
        } catch (thrown: Throwable) {
            this.thrown = thrown
            false
        }
}
