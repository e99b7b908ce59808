package crm

import kotlinx.coroutines.channels.Channel as Buffer
import kotlinx.coroutines.channels.awaitClose
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.buffer
import kotlinx.coroutines.flow.callbackFlow

/** Runs what was given to listen. What it throws would be lost in the library, so it is told as any that nobody catches. */
internal fun <T> told(listen: () -> T): T =
    try {
        listen()
    } catch (thrown: Throwable) {
        val thread = Thread.currentThread()
        thread.uncaughtExceptionHandler.uncaughtException(thread, thrown)
        throw thrown
    }

/**
 * A listener that calls [progressed], which says whether to go on. What it throws goes to the thread's uncaught exception
 * handler, and the import ends with [CrmException.Internal].
 */
public fun ProgressListener(progressed: (Progress) -> Boolean): ProgressListener =
    object : ProgressListener {
        override fun progressed(progress: Progress): Boolean = told { progressed(progress) }
    }

/** All changes that are committed while the flow is collected, or since change number [since]. */
public fun Crm.changes(since: ULong? = null): Flow<Change> =
    callbackFlow {
        val subscription = subscribe(since) { changes -> changes.items.forEach { trySend(it) } }
        awaitClose { subscription.cancel() }
    }.buffer(Buffer.UNLIMITED)
