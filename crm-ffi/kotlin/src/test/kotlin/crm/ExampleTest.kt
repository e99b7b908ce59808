package crm

import contacts.Contacts
import org.junit.jupiter.api.io.TempDir
import java.io.ByteArrayOutputStream
import java.io.File
import java.io.PrintStream
import kotlin.test.Test
import kotlin.test.assertEquals

/** The contact book of `examples/kotlin`, given what a person types. */
class ExampleTest {
    @TempDir
    lateinit var folder: File

    private fun run(vararg lines: String): List<String> {
        val out = ByteArrayOutputStream()
        Crm.open(File(folder, "contacts.crm").path).use { crm ->
            Contacts(crm, PrintStream(out, true)).run(lines.joinToString("\n").reader().buffered())
        }
        // When changes are told is not certain, so they are left out.
        return out.toString().lines().filter { it.isNotEmpty() && !it.startsWith("*") }
    }

    @Test
    fun `contacts are added, found and shown, today and tomorrow`() {
        val csv = File(folder, "people.csv").apply { writeText("name,email\nBob,bob@example.org\nEve,not an address\n") }
        assertEquals(
            listOf(
                "Ada Lovelace <ada@example.org>",
                "error: the value already belongs to another record, entity: customer, field: identifiers[0].value [taken]",
                "1 imported, 0 skipped, 1 rejected",
                "Ada Lovelace <ada@example.org>",
            ),
            run("add Ada Lovelace ada@example.org", "add Ada ada@example.org", "note ada@example.org Likes numbers", "import $csv", "find ada"),
        )
        assertEquals(
            listOf(
                "Ada Lovelace <ada@example.org>",
                "Bob <bob@example.org>",
                "Ada Lovelace <ada@example.org>",
                "  0 orders, 1 changes",
                "  note: Likes numbers",
                "nobody has eve@example.org",
            ),
            run("list", "show ada@example.org", "show eve@example.org", "quit", "list"),
        )
    }
}
