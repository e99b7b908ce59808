package crm

import java.util.logging.Level
import java.util.logging.Logger
import kotlinx.coroutines.channels.awaitClose
import kotlinx.coroutines.channels.trySendBlocking
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.callbackFlow

/**
 * All changes that are committed while the flow is collected, or since change number [since], until the handle is closed.
 * A collector that takes its time makes the thread that all listeners share wait, once the flow's buffer is full.
 */
public fun Crm.changes(since: ULong? = null): Flow<Change> =
    callbackFlow {
        val listener =
            object : ChangeListener {
                override fun changed(changes: Changes) {
                    // A send fails when nobody collects any more.
                    changes.items.all { trySendBlocking(it).isSuccess }
                }

                override fun ended() {
                    close()
                }
            }
        val subscription = handle.subscribe(since, listener)
        awaitClose { subscription.cancel() }
    }

/** A function as the listener that the generated code asks for. What the function throws goes to [onError], once. */
internal class Listening(
    private val listener: (Changes) -> Unit,
    private val onError: (Throwable) -> Unit,
) : ChangeListener {
    override fun changed(changes: Changes) {
        try {
            listener(changes)
        } catch (thrown: Throwable) {
            try {
                onError(thrown)
            } catch (another: Throwable) {
                log(another)
            }
            // Ends the subscription. An `Error` would not, and no message may pass.
            throw IllegalStateException()
        }
    }

    override fun ended() {}
}

// `System.Logger`, which writes to the same place, is not on all Androids.
private val logger = Logger.getLogger("crm")

/** Logs what a listener threw: the classes and where they come from, not the messages, which may hold a customer's values. */
internal fun log(thrown: Throwable) {
    val chain = generateSequence(thrown) { it.cause }.take(8)
    val text =
        chain.joinToString("\ncaused by ") { link ->
            link.javaClass.name + link.stackTrace.joinToString("") { "\n\tat $it" }
        }
    logger.log(Level.SEVERE, "a listener threw {0}", text)
}
