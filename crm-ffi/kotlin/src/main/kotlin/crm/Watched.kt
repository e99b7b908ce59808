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
public suspend fun Imports.deals(
    path: String? = null,
    text: String? = null,
    mapping: DealMapping = DealMapping(),
    dryRun: Boolean? = null,
    maxErrors: UInt? = null,
    progress: (Progress) -> Boolean,
): ImportReport = watched(progress) { deals(path, text, mapping, dryRun, maxErrors, it) }

/** As the other, with [progress] as for customers. */
public suspend fun Imports.load(
    orders: List<NewOrder>,
    dryRun: Boolean? = null,
    maxErrors: UInt? = null,
    progress: (Progress) -> Boolean,
): ImportReport = watched(progress) { load(orders, dryRun, maxErrors, it) }

/**
 * As the other, without holding the calling thread, and calls [progress] after each step, on a thread of its own. It says
 * whether to go on: the segment is there, its reads are exact but slow, and [Segments.build] goes on. What it throws ends
 * it too, and is thrown here.
 */
public suspend fun Segments.create(new: NewSegment, progress: (WorkProgress) -> Boolean): Segment =
    working(progress) { createWatched(new, it) }

/** As the other, without holding the calling thread, with [progress] as for `create`. */
public suspend fun Segments.update(id: SegmentId, patch: SegmentPatch, progress: (WorkProgress) -> Boolean): Segment =
    working(progress) { updateWatched(id, patch, it) }

/** As the other, without holding the calling thread, with [progress] as for `create`. */
public suspend fun Segments.build(progress: (WorkProgress) -> Boolean): Unit = working(progress) { buildWatched(it) }

/**
 * As the other, without holding the calling thread, and calls [progress] now and then, on a thread of its own, with how far
 * it is. It says whether to go on, else the error is `stopped`. What it throws is thrown here. Cancelling the coroutine
 * stops it too, and throws [kotlin.coroutines.cancellation.CancellationException] as everywhere.
 */
public suspend fun Segments.preview(
    expression: String,
    sample: UInt,
    progress: (WorkProgress) -> Boolean,
): SegmentPreview = working(progress) { previewWatched(expression, sample, it) }

/** As the other, without holding the calling thread, with [progress] as for `preview`. */
public suspend fun Segments.select(
    expression: String,
    page: PageRequest = PageRequest(),
    progress: (WorkProgress) -> Boolean,
): CustomerIdPage = working(progress) { selectWatched(expression, page, it) }

/** As the other, without holding the calling thread, with [progress] as for `preview`. */
public suspend fun Segments.attributes(
    expression: String,
    page: PageRequest = PageRequest(),
    progress: (WorkProgress) -> Boolean,
): CustomerAttributesPage = working(progress) { attributesWatched(expression, page, it) }

/** As the other, without holding the calling thread, with [progress] as for `preview`. */
public suspend fun Segments.selectBitmap(expression: String, progress: (WorkProgress) -> Boolean): ByteArray =
    working(progress) { selectBitmapWatched(expression, it) }

/**
 * As the other, without holding the calling thread, and calls [progress] now and then, on a thread of its own, with how many
 * customers' orders were read, and then between the steps of the fit. It says whether to go on, else the error is
 * `stopped`, and nothing is written. What it throws is thrown here. Cancelling the coroutine stops it too, and throws
 * [kotlin.coroutines.cancellation.CancellationException] as everywhere.
 */
public suspend fun Models.fit(new: NewModel, progress: (WorkProgress) -> Boolean): Model =
    working(progress) { fitWatched(new, it) }

/** As the other, without holding the calling thread, with [progress] as for `fit`. */
public suspend fun Models.refit(name: String, asOf: Timestamp? = null, progress: (WorkProgress) -> Boolean): Model =
    working(progress) { refitWatched(name, asOf, it) }

/** As the other, without holding the calling thread, with [progress] as for `fit`. */
public suspend fun Models.compare(
    name: String,
    holdoutDays: UInt,
    progress: (WorkProgress) -> Boolean,
): List<ModelComparison> = working(progress) { compareWatched(name, holdoutDays, it) }

/** As the other, without holding the calling thread, with [progress] as for `fit`. */
public suspend fun Models.holdout(
    name: String,
    holdoutDays: UInt,
    progress: (WorkProgress) -> Boolean,
): ModelHoldoutReport = working(progress) { holdoutWatched(name, holdoutDays, it) }

/** As the other, without holding the calling thread, with [progress] as for `fit`. */
public suspend fun Models.scores(
    name: String,
    query: ScoreQuery = ScoreQuery(),
    page: PageRequest = PageRequest(),
    progress: (WorkProgress) -> Boolean,
): ModelScorePage = working(progress) { scoresWatched(name, query, page, it) }

/** As the other, without holding the calling thread, with [progress] as for `fit`. */
public suspend fun Models.features(
    query: FeatureQuery,
    page: PageRequest = PageRequest(),
    progress: (WorkProgress) -> Boolean,
): CustomerFeaturesPage = working(progress) { featuresWatched(query, page, it) }

/** As the other, without holding the calling thread, with [progress] as for `Models.holdout`. */
public suspend fun Reports.holdoutPage(
    name: String,
    holdoutDays: UInt,
    progress: (WorkProgress) -> Boolean,
): String = working(progress) { holdoutPageWatched(name, holdoutDays, it) }

private suspend fun watched(
    progress: (Progress) -> Boolean,
    import: suspend (ProgressListener) -> ImportReport,
): ImportReport {
    val watch = Watch(progress)
    return ended(watch) { import(object : ProgressListener { override fun progressed(progress: Progress) = watch.told(progress) }) }
}

private suspend fun <T> working(progress: (WorkProgress) -> Boolean, work: suspend (WorkListener) -> T): T {
    val watch = Watch(progress)
    return ended(watch) { work(object : WorkListener { override fun progressed(progress: WorkProgress) = watch.told(progress) }) }
}

private suspend fun <T> ended(watch: Watch<*>, work: suspend () -> T): T {
    val done =
        try {
            work()
        } catch (failed: CrmException) {
            throw watch.thrown ?: failed
        }
    watch.thrown?.let { throw it }
    return done
}

/** Keeps what [watch] throws, which would not pass the library, and stops what is watched. */
private class Watch<P>(private val watch: (P) -> Boolean) {
    @Volatile
    var thrown: Throwable? = null

    fun told(progress: P): Boolean =
        try {
            watch(progress)
        } catch (thrown: Throwable) {
            this.thrown = thrown
            false
        }
}
