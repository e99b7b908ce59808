package crm

import kotlinx.coroutines.delay
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.flow.onEach
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withTimeout
import org.junit.jupiter.api.io.TempDir
import java.io.File
import java.math.BigDecimal
import java.time.Duration
import java.time.Instant
import java.util.concurrent.LinkedBlockingQueue
import java.util.concurrent.TimeUnit
import java.util.logging.Handler
import java.util.logging.LogRecord
import java.util.logging.Logger
import java.util.logging.SimpleFormatter
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertNotNull
import kotlin.test.assertSame
import kotlin.test.assertTrue

class CrmTest {
    @TempDir
    lateinit var folder: File

    @Test
    fun `a file keeps what was written, and use closes it`() {
        val path = File(folder, "shop.crm").path
        val (crm, ada) = Crm.open(path).use { crm -> crm to crm.customers.create(NewCustomer(name = "Ada")) }
        assertFailsWith<CrmException.Closed> { crm.customers.get(ada.id) }
        assertFailsWith<CrmException.Closed> { crm.batch(Command.Customers(CustomersCommand.Delete(ada.id))) }
        crm.close()
        Crm.open(path, OpenOptions(existing = true, actor = "tester")).use { again ->
            assertEquals(ada, again.customers.get(ada.id))
            assertFailsWith<CrmException.Busy> { Crm.open(path) }
            again.customers.addTags(ada.id, listOf("vip"))
            assertEquals("tester", again.customers.history(ada.id).items.first().actor)
        }
        val missing = assertFailsWith<CrmException> { Crm.open(File(folder, "no.crm").path, OpenOptions(existing = true)) }
        assertEquals(ErrorCode.NO_FILE, missing.code)
    }

    @Test
    fun `an error tells its parts and nothing personal`() {
        val crm = Crm.inMemory()
        val email = Identifier(kind = IdentifierKind.EMAIL, value = "not an address")
        val error = assertFailsWith<CrmException.Invalid> { crm.customers.create(NewCustomer(name = "Ada", identifiers = listOf(email))) }
        assertEquals(ErrorCode.INVALID_EMAIL, error.code)
        assertEquals("invalid", error.kind)
        assertEquals("identifiers[0].value", error.field)
        assertTrue("[invalid_email]" in error.toString(), error.toString())
        assertTrue("not an address" !in error.toString() + error.message)
    }

    @Test
    fun `a batch is one transaction`() {
        val crm = Crm.inMemory()
        val id = CustomerId(crm.newId().value)
        val answers =
            crm.batch(
                Command.Customers(CustomersCommand.Create(NewCustomer(id = id, name = "Ada"))),
                Command.Notes(NotesCommand.Create(NewNote(customerId = id, body = "Called"))),
            )
        assertEquals(id, (answers[0] as Answer.Customer).v1.id)
        val refused =
            assertFailsWith<CrmException.NotFound> {
                crm.batch(Command.Customers(CustomersCommand.Create(NewCustomer(name = "Bob"))), Command.Customers(CustomersCommand.Delete(CustomerId(crm.newId().value))))
            }
        assertEquals("commands[1]", refused.field)
        assertEquals(1u, crm.stats().customers)
    }

    @Test
    fun `listeners hear of changes after the commit`() {
        val crm = Crm.inMemory()
        val heard = LinkedBlockingQueue<Change>()
        val subscription = crm.subscribe { changes -> heard.addAll(changes.items) }
        val ada = crm.customers.create(NewCustomer(name = "Ada"))
        val change = assertNotNull(heard.poll(10, TimeUnit.SECONDS))
        assertEquals(ada.id.value, change.id.value)
        assertEquals(Operation.CREATED, change.operation)
        subscription.cancel()
        assertTrue(subscription.hasEnded())
    }

    @Test
    fun `what a listener throws is told, and ends its subscription alone`() {
        val crm = Crm.inMemory()
        val told = LinkedBlockingQueue<Throwable>()
        val failing = crm.subscribe(onError = told::add) { throw NotImplementedError("a defect of the listener") }
        val heard = LinkedBlockingQueue<Change>()
        val other = crm.subscribe { changes -> heard.addAll(changes.items) }
        crm.customers.create(NewCustomer(name = "Ada"))
        assertNotNull(heard.poll(10, TimeUnit.SECONDS))
        crm.customers.create(NewCustomer(name = "Bob"))
        assertNotNull(heard.poll(10, TimeUnit.SECONDS))
        assertEquals(listOf("a defect of the listener"), told.map { it.message })
        assertTrue(failing.hasEnded())
        assertTrue(!other.hasEnded())
    }

    @Test
    fun `what a listener throws is logged without its message, and no uncaught exception`() {
        val logged = LinkedBlockingQueue<String>()
        val handler =
            object : Handler() {
                override fun publish(record: LogRecord) {
                    logged.add(SimpleFormatter().formatMessage(record))
                }

                override fun flush() {}

                override fun close() {}
            }
        val uncaught = LinkedBlockingQueue<Throwable>()
        val before = Thread.getDefaultUncaughtExceptionHandler()
        Thread.setDefaultUncaughtExceptionHandler { _, thrown -> uncaught.add(thrown) }
        val logger = Logger.getLogger("crm")
        logger.addHandler(handler)
        logger.useParentHandlers = false
        try {
            val crm = Crm.inMemory()
            val subscriptions =
                listOf(
                    crm.subscribe { throw IllegalStateException("of Ada", IllegalArgumentException("of Bob")) },
                    crm.subscribe(onError = { throw it }) { error("of Ada") },
                )
            crm.customers.create(NewCustomer(name = "Ada"))
            val lines = List(2) { assertNotNull(logged.poll(10, TimeUnit.SECONDS)) }
            val first = lines.single { "caused by java.lang.IllegalArgumentException" in it }
            assertTrue(first.startsWith("a listener threw java.lang.IllegalStateException\n\tat crm.CrmTest"), first)
            assertTrue(lines.none { "of Ada" in it || "of Bob" in it })
            assertEquals(listOf(), uncaught.toList())
            assertEquals(2, subscriptions.size)
        } finally {
            logger.removeHandler(handler)
            logger.useParentHandlers = true
            Thread.setDefaultUncaughtExceptionHandler(before)
        }
    }

    @Test
    fun `a follower looks as often as it is told to`() {
        val path = File(folder, "shop.crm").path
        Crm.open(path, OpenOptions(sharing = Sharing.SINGLE_WRITER)).use { writer ->
            Crm.open(path, OpenOptions(sharing = Sharing.FOLLOWER, pollEvery = Duration.ofMillis(5))).use { follower ->
                val heard = LinkedBlockingQueue<Change>()
                val subscription = follower.subscribe { changes -> heard.addAll(changes.items) }
                val start = System.nanoTime()
                repeat(20) {
                    writer.customers.create(NewCustomer(name = "Ada"))
                    assertNotNull(heard.poll(10, TimeUnit.SECONDS))
                }
                // When nothing is said, every look is a quarter of a second after the last.
                assertTrue(System.nanoTime() - start < TimeUnit.SECONDS.toNanos(3))
                subscription.cancel()
            }
        }
    }

    @Test
    fun `changes are a flow`() =
        runBlocking {
            val crm = Crm.inMemory()
            crm.customers.create(NewCustomer(name = "Ada"))
            val first = withTimeout(10_000) { crm.changes(since = 0u).first() }
            assertEquals(Entity.CUSTOMER, first.entity)
        }

    @Test
    fun `the flow of changes waits for its collector, and ends with the handle`() =
        runBlocking {
            val crm = Crm.inMemory()
            crm.batch(List(2500) { Command.Customers(CustomersCommand.Create(NewCustomer(name = "Customer $it"))) })
            val count = crm.stats().changes.toInt()
            val seen = mutableListOf<ULong>()
            withTimeout(60_000) {
                crm.changes(since = 0u).collect { change ->
                    if (seen.isEmpty()) delay(200)
                    seen += change.seq
                    if (seen.size == count) crm.close()
                }
            }
            assertEquals(List(count) { it.toULong() + 1u }, seen)
        }

    @Test
    fun `a flow that nobody collects any more lets the other listeners hear`() =
        runBlocking {
            val crm = Crm.inMemory()
            crm.batch(List(2500) { Command.Customers(CustomersCommand.Create(NewCustomer(name = "Customer $it"))) })
            withTimeout(10_000) { crm.changes(since = 0u).onEach { delay(200) }.first() }
            val heard = LinkedBlockingQueue<Change>()
            val subscription = crm.subscribe { changes -> heard.addAll(changes.items) }
            crm.customers.create(NewCustomer(name = "Ada"))
            assertNotNull(heard.poll(10, TimeUnit.SECONDS))
            assertTrue(!subscription.hasEnded())
        }

    @Test
    fun `lists are sequences over their pages`() {
        val crm = Crm.inMemory()
        crm.batch(List(450) { Command.Customers(CustomersCommand.Create(NewCustomer(name = "Customer $it"))) })
        assertEquals(450, crm.customers.all().map { it.id }.toSet().size)
        assertEquals(3, crm.customers.all().take(3).count())
    }

    @Test
    fun `an import tells how far it is and can be ended`() =
        runBlocking {
            val crm = Crm.inMemory()
            val text = "name\n" + List(3000) { "Customer $it" }.joinToString("\n")
            val mapping = CustomerMapping(name = Column.Name("name"))
            var rows = 0uL
            val whole = crm.imports.customers(text = text, mapping = mapping) { progress -> rows = progress.rows; true }
            assertEquals(3000uL, whole.rows.imported)
            assertEquals(3000uL, rows)
            val ended = Crm.inMemory().imports.customers(text = text, mapping = mapping) { false }
            assertTrue(ended.stopped)
        }

    @Test
    fun `what a progress function throws ends the import and is thrown to its caller`() =
        runBlocking {
            val crm = Crm.inMemory()
            val uncaught = LinkedBlockingQueue<Throwable>()
            val before = Thread.getDefaultUncaughtExceptionHandler()
            Thread.setDefaultUncaughtExceptionHandler { _, thrown -> uncaught.add(thrown) }
            try {
                val text = "name\n" + List(3000) { "Customer $it" }.joinToString("\n")
                val mapping = CustomerMapping(name = Column.Name("name"))
                val mine = NotImplementedError("a defect")
                val thrown =
                    assertFailsWith<NotImplementedError> {
                        crm.imports.customers(text = text, mapping = mapping) { throw mine }
                    }
                assertSame(mine, thrown)
                assertEquals(1000u, crm.stats().customers)
                val ada = crm.customers.create(NewCustomer(name = "Ada")).id
                val line = NewOrderLine(sku = "TEA-1", quantity = BigDecimal(2), unitPrice = BigDecimal("5.25"))
                val orders = listOf(NewOrder(customerId = ada, currency = "EUR", lines = listOf(line)))
                assertSame(mine, assertFailsWith<NotImplementedError> { crm.imports.load(orders) { throw mine } })
                val articles = OrderMapping(sku = Column.Name("sku"))
                assertFailsWith<CrmException.Invalid> { crm.imports.orders(text = "", mapping = articles) { throw mine } }
                assertEquals(listOf(), uncaught.toList())
            } finally {
                Thread.setDefaultUncaughtExceptionHandler(before)
            }
        }

    @Test
    fun `long operations suspend`() =
        runBlocking {
            val crm = Crm.open(File(folder, "a.crm").path)
            crm.customers.create(NewCustomer(name = "Ada"))
            assertEquals(listOf(), crm.verify().problems)
            val copy = File(folder, "copy.crm").path
            crm.backup(copy)
            assertFailsWith<CrmException.Conflict> { crm.backup(copy) }
            launch { crm.compact() }.join()
            crm.close()
            crm.close()
            assertFailsWith<CrmException.Closed> { crm.verify() }
            Crm.open(copy).use { assertEquals(1u, it.stats().customers) }
        }

    @Test
    fun `a panic is an exception, and the next call works`() {
        val start = Instant.parse("2026-01-31T09:00:00Z")
        val clock = ManualClock(start)
        val crm = Crm.inMemory(clock = clock)
        clock.set(Instant.parse("9999-12-31T23:59:59.999Z"))
        val panic = assertFailsWith<CrmException.Internal> { crm.customers.create(NewCustomer(name = "Ada")) }
        assertEquals(ErrorCode.INTERNAL, panic.code)
        clock.set(start)
        assertEquals(start, crm.customers.create(NewCustomer(name = "Ada")).createdAt)
        assertEquals(1u, crm.stats().customers)
    }
}
