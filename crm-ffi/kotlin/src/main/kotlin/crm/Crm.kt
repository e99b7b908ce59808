package crm

/**
 * A CRM: one file, or memory. Close it when done, or `use` it.
 *
 * Each command is one transaction: when it returns, the record and everything derived from it is durable. Any number of
 * threads may share one `Crm`. Calls block, so keep them off the main thread; those that may take long suspend.
 */
public class Crm internal constructor(handle: CrmHandle) : Accessors(handle), AutoCloseable {
    /** The IANA zone whose civil days the business counts by. */
    public val timeZone: String by lazy { handle.timeZone() }

    /** The same CRM, with [actor] named in the journal as who makes the changes. */
    public fun acting(actor: String): Crm = Crm(handle.acting(actor))

    /**
     * Runs all commands as one transaction, and gives what each gives. The first that fails takes all back; the error's
     * field begins with its place, as in `commands[3].email`. For a record that a later command names, take its id from
     * [newId] first.
     */
    public fun batch(commands: List<Command>): List<Answer> = handle.batch(commands)

    /** As the other, with the commands one by one. */
    public fun batch(vararg commands: Command): List<Answer> = handle.batch(commands.asList())

    /**
     * Calls [listener] with all changes that are committed from now on, or since change number [since]: after the
     * commit, on a thread that all listeners share. Keep the subscription: it ends when nobody holds it. What [listener]
     * throws goes to [onError], on the same thread, and it is not called again; when [onError] is left out, the logger
     * `crm` of `java.util.logging` tells the exception's class and stack, without its message.
     */
    public fun subscribe(
        since: ULong? = null,
        onError: (Throwable) -> Unit = ::log,
        listener: (Changes) -> Unit,
    ): Subscription = handle.subscribe(since, Listening(listener, onError))

    /**
     * Closes the file. Later calls throw [CrmException.Closed], but for this one, which does nothing then. Columns that
     * previews and segments built are written into the file first; a process that is killed keeps none, and the next one
     * builds them anew.
     */
    override fun close() {
        handle.closeFile()
    }

    public companion object {
        /** Opens the file at [path], creating it when there is none. See [OpenOptions]; [clock] is for tests. */
        public fun open(path: String, options: OpenOptions = OpenOptions(), clock: ManualClock? = null): Crm =
            Crm(CrmHandle.open(path, options, clock))

        /** A CRM that lives in memory and is gone when it is closed. */
        public fun inMemory(options: OpenOptions = OpenOptions(), clock: ManualClock? = null): Crm =
            Crm(CrmHandle.open(null, options, clock))
    }
}
