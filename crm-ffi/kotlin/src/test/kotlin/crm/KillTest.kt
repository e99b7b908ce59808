package crm

import org.junit.jupiter.api.io.TempDir
import java.io.File
import java.util.concurrent.TimeUnit
import kotlin.random.Random
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertTrue

/** A process that writes until it is killed, and says which customers it was told are durable. */
fun main(args: Array<String>) {
    Crm.open(args[0]).use { crm ->
        while (true) println(crm.customers.create(NewCustomer(name = "Ada")).id)
    }
}

class KillTest {
    @TempDir
    lateinit var folder: File

    @Test
    fun `what was acknowledged survives a kill`() {
        val path = File(folder, "killed.crm").path
        val kills = System.getenv("CRM_KILLS")?.toInt() ?: 5
        var acknowledged = 0
        repeat(kills) { turn ->
            val ids = writeAndKill(path, Random(turn))
            assertTrue(ids.isNotEmpty(), "turn $turn wrote nothing")
            acknowledged += ids.size
            Crm.open(path).use { crm ->
                for (id in ids) assertEquals("Ada", crm.customers.get(CustomerId(id)).name)
                assertTrue(crm.stats().customers >= acknowledged.toUInt())
            }
        }
        println("$kills kills, $acknowledged acknowledged customers, none lost")
    }

    private fun writeAndKill(path: String, random: Random): List<String> {
        val java = File(System.getProperty("java.home"), "bin/java").path
        val writer =
            ProcessBuilder(
                java,
                "-XX:TieredStopAtLevel=1",
                "-Djna.library.path=${System.getProperty("jna.library.path")}",
                "-cp",
                System.getProperty("java.class.path"),
                "crm.KillTestKt",
                path,
            ).redirectError(ProcessBuilder.Redirect.INHERIT).start()
        val lines = writer.inputStream.bufferedReader()
        val first = lines.readLine()
        Thread.sleep(random.nextLong(0, 40))
        // By its handle: the process's own way closes the stream, which is still to be read.
        writer.toHandle().destroyForcibly()
        assertTrue(writer.waitFor(30, TimeUnit.SECONDS))
        // The last line may be cut short.
        return (listOfNotNull(first) + lines.readLines()).filter { it.length == 36 }
    }
}
