package contacts

import crm.Column
import crm.Crm
import crm.Customer
import crm.CustomerId
import crm.CustomerMapping
import crm.CrmException
import crm.Identifier
import crm.IdentifierKind
import crm.NewCustomer
import crm.NewNote
import crm.all
import crm.detail
import kotlinx.coroutines.runBlocking
import java.io.BufferedReader
import java.io.PrintStream

private const val HELP = """add NAME [EMAIL]     a new contact
find WORDS           contacts by name, number or address
list                 all contacts
note EMAIL TEXT      a note about a contact
show EMAIL           all that is known of a contact
import FILE          contacts from a CSV file with the columns name and email
quit                 the end"""

/** A contact book on the command line: `Contacts contacts.crm`. */
fun main(args: Array<String>) {
    Crm.open(args.firstOrNull() ?: "contacts.crm").use { Contacts(it, System.out).run(System.`in`.bufferedReader()) }
}

/** The commands over a [crm], which answer on [out]. */
class Contacts(private val crm: Crm, private val out: PrintStream) {
    /** Reads commands until `quit` or the end. Changes are told as they are committed, whoever made them. */
    fun run(input: BufferedReader) {
        val subscription =
            crm.subscribe { changes ->
                for (change in changes.items) out.println("* ${change.entity} ${change.operation}".lowercase())
            }
        input.lineSequence().map(String::trim).takeWhile { it != "quit" }.filter(String::isNotEmpty).forEach { line ->
            try {
                answer(line.substringBefore(' '), line.substringAfter(' ', "").trim())
            } catch (error: CrmException) {
                out.println("error: ${error.detail.text}")
            }
        }
        subscription.cancel()
    }

    private fun answer(command: String, rest: String) {
        when (command) {
            "add" -> add(rest)
            "find" -> crm.customers.search(rest, limit = 10u).forEach { print(it.customer) }
            "list" -> crm.customers.all().forEach(::print)
            "note" -> note(rest.substringBefore(' '), rest.substringAfter(' ', ""))
            "show" -> show(rest)
            "import" -> import(rest)
            else -> out.println(HELP)
        }
    }

    private fun add(rest: String) {
        val email = rest.substringAfterLast(' ', "").takeIf { '@' in it }
        val name = email?.let { rest.removeSuffix(it).trim() } ?: rest
        val identifiers = listOfNotNull(email).map { Identifier(kind = IdentifierKind.EMAIL, value = it) }
        print(crm.customers.create(NewCustomer(name = name, identifiers = identifiers)))
    }

    private fun byEmail(email: String): CustomerId? =
        crm.customers.findByIdentifier(Identifier(kind = IdentifierKind.EMAIL, value = email))?.id

    private fun note(email: String, text: String) {
        val id = byEmail(email) ?: return out.println("nobody has $email")
        crm.notes.create(NewNote(customerId = id, body = text))
    }

    private fun show(email: String) {
        val id = byEmail(email) ?: return out.println("nobody has $email")
        val view = crm.customers.view360(id)
        print(view.customer)
        out.println("  ${view.profile.orderCount} orders, ${view.history.size} changes")
        for (note in view.notes) out.println("  note: ${note.body}")
    }

    private fun import(path: String) {
        val mapping = CustomerMapping(name = Column.Name("name"), email = Column.Name("email"))
        val report = runBlocking { crm.imports.customers(path = path, mapping = mapping) }
        out.println("${report.rows.imported} imported, ${report.rows.skipped} skipped, ${report.rows.rejected} rejected")
    }

    private fun print(customer: Customer) {
        val email = customer.identifiers.firstOrNull { it.kind == IdentifierKind.EMAIL }?.value
        out.println(listOfNotNull(customer.name, email?.let { "<$it>" }).joinToString(" "))
    }
}
