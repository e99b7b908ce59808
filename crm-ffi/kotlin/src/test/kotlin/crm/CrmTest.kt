package crm

import kotlinx.coroutines.flow.first
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withTimeout
import org.junit.jupiter.api.io.TempDir
import java.io.File
import java.time.Duration
import java.time.Instant
import java.util.concurrent.LinkedBlockingQueue
import java.util.concurrent.TimeUnit
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertNotNull
import kotlin.test.assertTrue

class CrmTest {
    @TempDir
    lateinit var folder: File

    @Test
    fun `a file keeps what was written, and use closes it`() {
        val path = File(folder, "shop.crm").path
        val (crm, ada) = Crm.open(path).use { crm -> crm to crm.customers.create(NewCustomer(name = "Ada")) }
        assertFailsWith<CrmException.Closed> { crm.customers.get(ada.id) }
        assertFailsWith<CrmException.Closed> { crm.batch(Command.CustomersDelete(ada.id)) }
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
                Command.CustomersCreate(NewCustomer(id = id, name = "Ada")),
                Command.NotesCreate(NewNote(customerId = id, body = "Called")),
            )
        assertEquals(id, (answers[0] as Answer.Customer).v1.id)
        val refused =
            assertFailsWith<CrmException.NotFound> {
                crm.batch(Command.CustomersCreate(NewCustomer(name = "Bob")), Command.CustomersDelete(CustomerId(crm.newId().value)))
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
    fun `a listener that throws is told of, and ends its subscription alone`() {
        val crm = Crm.inMemory()
        val thrown = LinkedBlockingQueue<Throwable>()
        val failing =
            crm.subscribe {
                Thread.currentThread().setUncaughtExceptionHandler { _, what -> thrown.add(what) }
                error("a defect of the listener")
            }
        val heard = LinkedBlockingQueue<Change>()
        val other = crm.subscribe { changes -> heard.addAll(changes.items) }
        crm.customers.create(NewCustomer(name = "Ada"))
        assertNotNull(heard.poll(10, TimeUnit.SECONDS))
        crm.customers.create(NewCustomer(name = "Bob"))
        assertNotNull(heard.poll(10, TimeUnit.SECONDS))
        assertEquals(listOf("a defect of the listener"), thrown.map { it.message })
        assertTrue(failing.hasEnded())
        assertTrue(!other.hasEnded())
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
    fun `lists are sequences over their pages`() {
        val crm = Crm.inMemory()
        crm.batch(List(450) { Command.CustomersCreate(NewCustomer(name = "Customer $it")) })
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
            val whole =
                crm.imports.customers(text = text, mapping = mapping, progress = ProgressListener { progress -> rows = progress.rows; true })
            assertEquals(3000uL, whole.rows.imported)
            assertEquals(3000uL, rows)
            val ended = Crm.inMemory().imports.customers(text = text, mapping = mapping, progress = ProgressListener { false })
            assertTrue(ended.stopped)
            val failed = assertFailsWith<CrmException.Internal> {
                Crm.inMemory().imports.customers(text = text, mapping = mapping, progress = ProgressListener { error("a defect") })
            }
            assertEquals(ErrorCode.INTERNAL, failed.code)
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
