package crm

import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.cancel
import kotlinx.coroutines.isActive
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import java.math.BigDecimal
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertSame
import kotlin.test.assertTrue

class ModelsTest {
    private fun shop(): Crm {
        val crm = Crm.inMemory()
        crm.batch(List(3000) { Command.Customers(CustomersCommand.Create(NewCustomer(name = "c$it"))) })
        crm.customers.all().take(100).forEachIndexed { at, customer ->
            val line = NewOrderLine(sku = "TEA", unitPrice = BigDecimal(at + 1))
            crm.orders.create(NewOrder(customerId = customer.id, currency = "EUR", lines = listOf(line)))
        }
        return crm
    }

    private val asked = NewModel("rfm", ModelSpec.Rfm(RfmSpec("EUR")))

    @Test
    fun `who waits for a fit is told how far it is, and can stop it`() {
        runBlocking {
            val crm = shop()
            val told = mutableListOf<WorkProgress>()
            val watch = { progress: WorkProgress -> told += progress; true }
            assertEquals(1u, crm.models.fit(asked, watch).number)
            assertTrue(told.first().done < 3000u)
            assertEquals(WorkProgress(done = 3000u, of = 3000u), told.last())
            assertEquals(2u, crm.models.refit("rfm", progress = watch).number)
            assertEquals(3u, crm.models.fitWatched(asked).number)

            assertFailsWith<CrmException.Stopped> { crm.models.fit(asked) { false } }
            assertFailsWith<CrmException.Stopped> { crm.models.refit("rfm") { it.done < it.of } }
            val mine = NotImplementedError("a defect")
            assertSame(mine, assertFailsWith<NotImplementedError> { crm.models.fit(asked) { throw mine } })
            val fitting = launch(Dispatchers.Default) {
                crm.models.fit(asked) { if (coroutineContext.isActive) coroutineContext.cancel(); true }
            }
            fitting.join()
            assertTrue(fitting.isCancelled)
        }
    }

    @Test
    fun `who waits for scores and features is told how far they are, and can stop them`() {
        runBlocking {
            val crm = shop()
            crm.models.fit(asked)
            var told = 0
            val page = PageRequest(limit = 10u)
            assertEquals(10, crm.models.scores("rfm", page = page) { told += 1; true }.items.size)
            assertEquals(10, crm.models.features(FeatureQuery("EUR"), page) { told += 1; true }.items.size)
            assertEquals(3000, crm.models.allFeatures(FeatureQuery("EUR")).count())
            val all = crm.models.allScores("rfm").map { it.customerId }.toList()
            assertEquals(all.toSet().size, all.size)
            assertEquals(all.size, crm.models.allFeatures(FeatureQuery("EUR")).count { it.orderCount > 0u })
            assertTrue(told > 1)
            assertFailsWith<CrmException.Stopped> { crm.models.scores("rfm") { false } }
            assertFailsWith<CrmException.Stopped> { crm.models.features(FeatureQuery("EUR")) { false } }
            assertFailsWith<CrmException.Invalid> { crm.models.compare("rfm", 90u) { true } }
            assertFailsWith<CrmException.Invalid> { crm.models.holdout("rfm", 90u) { true } }
            assertFailsWith<CrmException.Invalid> { crm.reports.holdoutPage("rfm", 90u) { true } }
        }
    }
}
