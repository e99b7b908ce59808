package crm

import kotlinx.coroutines.channels.Channel as Buffer
import kotlinx.coroutines.channels.awaitClose
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.buffer
import kotlinx.coroutines.flow.callbackFlow

/** A listener that calls [progressed], which says whether to go on. */
public fun ProgressListener(progressed: (Progress) -> Boolean): ProgressListener =
    object : ProgressListener {
        override fun progressed(progress: Progress): Boolean = progressed(progress)
    }

/** All changes that are committed while the flow is collected, or since change number [since]. */
public fun Crm.changes(since: ULong? = null): Flow<Change> =
    callbackFlow {
        val subscription = subscribe(since) { changes -> changes.items.forEach { trySend(it) } }
        awaitClose { subscription.cancel() }
    }.buffer(Buffer.UNLIMITED)
