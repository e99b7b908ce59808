package crm

import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable
import org.junit.jupiter.api.io.TempDir
import java.io.File
import kotlin.system.measureNanoTime
import kotlin.test.Test

/** What calls cost, for comparison with `crm-ffi/examples/calls.rs`: `CRM_BENCH=1 mvn test -Dtest=CallsBench`. */
@EnabledIfEnvironmentVariable(named = "CRM_BENCH", matches = "1")
class CallsBench {
    @TempDir
    lateinit var folder: File

    @Test
    fun calls() {
        // The first turn warms the machine.
        for (turn in 0..2) Crm.open(File(folder, "$turn.crm").path).use(::measure)
    }

    private fun measure(crm: Crm) {
        val commands = List(10_000) { Command.Customers(CustomersCommand.Create(NewCustomer(name = "Customer $it"))) }
        var ids = listOf<CustomerId>()
        val batch = measureNanoTime { ids = crm.batch(commands).map { (it as Answer.Customer).v1.id } }
        val reads = measureNanoTime { ids.forEach { crm.customers.get(it) } }
        val writes = measureNanoTime { repeat(1000) { crm.customers.create(NewCustomer(name = "One $it")) } }
        println("kotlin: a batch of 10,000 customers ${batch / 1_000_000} ms")
        println("kotlin: a point read ${"%.1f".format(reads / 1e3 / ids.size)} µs")
        println("kotlin: a durable write ${"%.1f".format(writes / 1e3 / 1000)} µs")
    }
}
