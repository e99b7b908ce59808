package crm

import org.junit.jupiter.api.io.TempDir
import java.io.File
import java.math.BigDecimal
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertTrue

class ReadmeTest {
    @TempDir
    lateinit var folder: File

    @Test
    fun `the readme's example runs`() {
        val path = File(folder, "shop.crm").path
        Crm.open(path).use { crm ->
            val ada = crm.customers.create(NewCustomer(name = "Ada Lovelace"))
            val line = NewOrderLine(sku = "TEA-1", quantity = BigDecimal(2), unitPrice = BigDecimal("5.25"))
            crm.orders.create(NewOrder(customerId = ada.id, currency = "EUR", lines = listOf(line)))
            for (customer in crm.customers.all()) println(customer.name)
        }
    }

    @Test
    fun `the program of the binding's readme runs, and is the example`() {
        val crm = Crm.inMemory()
        shop.sell(crm)
        assertEquals(listOf("Engineer", null), crm.customers.all().single().let { listOf(it.occupation, it.language) })
        val readme = File(conformance, "../crm-ffi/README.md").readText()
        val program = readme.substringAfter("```kotlin\n").substringBefore("```")
        assertTrue(File(conformance, "../examples/kotlin/Shop.kt").readText().endsWith(program))
    }

    @Test
    fun `it is the one above`() {
        val readme = File(conformance, "../README.md").readText()
        val example = readme.substringAfter("```kotlin\n").substringBefore("```").lines().map(String::trim)
        val here = File(conformance, "../crm-ffi/kotlin/src/test/kotlin/crm/ReadmeTest.kt").readText()
        for (line in example) assertTrue(line in here, line)
    }
}
