package crm

import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.cancel
import kotlinx.coroutines.isActive
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import java.io.File
import java.time.Duration
import java.time.Instant
import kotlin.test.Test
import kotlin.test.assertContentEquals
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertNotNull
import kotlin.test.assertNull
import kotlin.test.assertSame
import kotlin.test.assertTrue

class SegmentsTest {
    private fun crowd(): Crm {
        val crm = Crm.inMemory(OpenOptions(previewMemory = 1_000_000uL))
        crm.batch(List(3000) { Command.Customers(CustomersCommand.Create(NewCustomer(name = "c$it"))) })
        return crm
    }

    @Test
    fun `lists are read to their end`() {
        val crm = crowd()
        repeat(250) { crm.segments.create(NewSegment(name = "List $it")) }
        assertEquals(250, crm.segments.all().map { it.id }.toSet().size)
        val idle = crm.segments.create(NewSegment(name = "Idle", expression = "never(orders)"))
        val everybody = crm.customers.all().map { it.id }.toSet()
        assertEquals(everybody, crm.segments.allMembers(idle.id).toSet())
        assertEquals(everybody, crm.segments.allSelected("in_segment('Idle')").toSet())
        assertEquals(3000, crm.segments.allAttributes("never(orders)").map { it.name }.toSet().size)
    }

    @Test
    fun `who waits for a segment is told how far it is, and can end it`() {
        runBlocking {
            val crm = crowd()
            var last: WorkProgress? = null
            val watch = { progress: WorkProgress -> last = progress; true }
            assertNull(crm.segments.create(NewSegment(name = "Idle", expression = "never(orders)"), watch).building)
            assertEquals(WorkProgress(done = 3000u, of = 3000u), last)
            val stopped = crm.segments.create(NewSegment(name = "Named", expression = "name IS NOT NULL")) { false }
            assertNotNull(stopped.building)
            assertEquals(3000uL, crm.segments.count(stopped.id))
            crm.segments.build(watch)
            assertNull(crm.segments.get(stopped.id).building)
            assertNull(crm.segments.update(stopped.id, SegmentPatch(expression = "name IS NULL"), watch).building)
            val mine = NotImplementedError("a defect")
            val again = NewSegment(name = "Again", expression = "never(orders)")
            assertSame(mine, assertFailsWith<NotImplementedError> { crm.segments.create(again) { throw mine } })
            assertFailsWith<CrmException.Invalid> { crm.segments.create(NewSegment(name = "", expression = "true"), watch) }
            crm.segments.buildWatched()
        }
    }

    @Test
    fun `who waits for a preview is told how far it is, and can stop it`() {
        runBlocking {
            val crm = crowd()
            val rows = "COUNT(interactions) = 0"
            var told = 0
            assertEquals(3000uL, crm.segments.preview(rows, 0u) { told += 1; true }.count)
            assertTrue(told > 0)
            assertContentEquals(crm.segments.selectBitmap(rows), crm.segments.selectBitmap(rows) { true })
            assertFailsWith<CrmException.Stopped> { crm.segments.select(rows) { false } }
            var after = 0
            val asking = launch(Dispatchers.Default) {
                crm.segments.preview(rows, 5u) { if (coroutineContext.isActive) coroutineContext.cancel() else after += 1; true }
            }
            asking.join()
            assertTrue(asking.isCancelled)
            assertEquals(3000uL, crm.segments.previewWatched(rows, 0u).count)
        }
    }

    @Test
    fun `members are a bitmap of numbers`() {
        runBlocking {
            val crm = crowd()
            val idle = crm.segments.create(NewSegment(name = "Idle", expression = "never(orders)"))
            val bitmap = crm.segments.membersBitmap(idle.id)
            // One run of 3,000: cookie, flags, the container's head, the run.
            assertEquals(15, bitmap.size)
            assertContentEquals(bitmap, crm.segments.membersBitmap(idle.id))
            assertContentEquals(bitmap, crm.segments.selectBitmap("in_segment('Idle')"))
            val members = crm.customers.ofNumbers(listOf(1u, 3000u, 3001u))
            assertNull(members.last())
            assertEquals(listOf(1u, 3000u), crm.customers.numbers(members.filterNotNull()))
        }
    }

    @Test
    fun `settle tells when to ask again`() {
        val clock = ManualClock(Instant.parse("2026-01-31T09:00:00Z"))
        val crm = Crm.inMemory(clock = clock)
        assertNull(crm.segments.settle())
        crm.customers.create(NewCustomer(name = "Ada"))
        crm.segments.create(NewSegment(name = "New", expression = "created_at > now() - INTERVAL '1 day'"))
        assertEquals(clock.now() + Duration.ofDays(1), crm.segments.settle())
    }

    @Test
    fun `the readme's segments run`() {
        runBlocking {
            val crm = Crm.inMemory()
            crm.customers.create(NewCustomer(name = "Ada", tags = listOf("vip")))
            val typed = mapOf("tag" to Parameter.Text("vip"), "since" to Parameter.Interval("90 days"))
            val expression = crm.segments.bind("has_tag(:tag) AND created_at > now() - :since", typed)
            val new = NewSegment(name = "New VIPs", expression = expression)
            val vips = crm.segments.create(new) { println("${it.done} of ${it.of}"); true }
            for (member in crm.segments.allMembers(vips.id)) println(crm.customers.get(member).name)

            val due = crm.segments.settle() // When time changes somebody next: set a timer.
            val events = crm.segments.nextEvents(vips.id, "mailing", 100u)
            for (event in events.items) println("${event.customerId} ${event.change} ${event.cause}")
            crm.segments.acknowledge(vips.id, "mailing", events.next)
            assertNotNull(due)
            assertEquals(MembershipCause.DEFINED, events.items.single().cause)
        }
    }

    @Test
    fun `the models of the readme run`() {
        val crm = Crm.inMemory()
        val customers = listOf("Ada", "Bob", "Cy").map { crm.customers.create(NewCustomer(name = it)) }
        val ada = customers.first()
        for ((number, customer) in customers.withIndex()) {
            val line = NewOrderLine(sku = "TEA", unitPrice = (number + 1).toBigDecimal())
            crm.orders.create(NewOrder(customerId = customer.id, currency = "EUR", lines = listOf(line)))
        }
        runBlocking {
            crm.models.fit(NewModel("rfm", ModelSpec.Rfm(RfmSpec("EUR")))) { println("${it.done} of ${it.of}"); true }
            val score = (crm.models.score("rfm", ada.id)?.values as? ScoreValues.Rfm)?.v1?.score
            println("${score?.segment} ${score?.scores?.frequency}")
            val loyal = crm.segments.create(NewSegment(name = "Loyal", expression = "rfm_frequency >= 4"))
            val offers = crm.recommendations.forCustomer(ada.id)
            assertNotNull(score)
            assertEquals(0, offers.size)
            assertTrue(crm.segments.count(loyal.id) <= 3uL)
        }
    }

    @Test
    fun `they are the ones above`() {
        for (section in listOf("## Segments\n", "## Models and recommendations\n")) {
            val readme = File(conformance, "../crm-ffi/README.md").readText().substringAfter(section)
            val example = readme.substringAfter("```kotlin\n").substringBefore("```").lines().map(String::trim)
            val here = File(conformance, "../crm-ffi/kotlin/src/test/kotlin/crm/SegmentsTest.kt").readText()
            for (line in example) assertTrue(line in here, line)
        }
    }
}
