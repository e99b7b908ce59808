package shop

import crm.Crm
import crm.CustomerPatch
import crm.Identifier
import crm.IdentifierKind
import crm.NewCustomer
import crm.NewOrder
import crm.NewOrderLine
import crm.TextPatch
import java.math.BigDecimal

fun main(args: Array<String>) = Crm.open(args.firstOrNull() ?: "shop.crm").use(::sell)

fun sell(crm: Crm) {
    val subscription = crm.subscribe { changes -> changes.items.forEach { println("${it.entity} ${it.operation}") } }

    val email = Identifier(kind = IdentifierKind.EMAIL, value = "ada@example.org")
    val ada =
        crm.customers.findByIdentifier(email)
            ?: crm.customers.create(NewCustomer(name = "Ada", language = "en", identifiers = listOf(email)))
    // What a patch does not name stays.
    crm.customers.update(ada.id, CustomerPatch(occupation = TextPatch.Set("Engineer"), language = TextPatch.Clear))

    val line = NewOrderLine(sku = "TEA-1", quantity = BigDecimal(2), unitPrice = BigDecimal("5.25"))
    crm.orders.create(NewOrder(customerId = ada.id, currency = "EUR", lines = listOf(line)))
    val view = crm.customers.view360(ada.id)
    println("${view.customer.name}: ${view.profile.orderCount} orders, ${view.profile.spent.first().amount} EUR")

    Thread.sleep(100) // Listeners hear of a commit soon after it.
    subscription.cancel()
}
