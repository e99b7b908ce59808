package crm

import java.math.BigDecimal
import java.time.Instant
import java.time.LocalDate
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertNull

/** What crosses comes back as it was, at the edges of each type. */
class ValuesTest {
    private val crm = Crm.inMemory()

    private fun field(key: String, kind: FieldKind) {
        crm.fields.create(NewField(key = key, kind = kind))
    }

    private fun roundTrip(key: String, value: Value): Value? =
        crm.customers.create(NewCustomer(name = "Ada", custom = mapOf(key to value))).custom[key]

    @Test
    fun `decimals keep 28 digits and their scale`() {
        field("number", FieldKind.DECIMAL)
        for (text in listOf("0", "1.50", "-0.0000000000000000000000000001", "9999999999999999999999999999", "-7")) {
            assertEquals(Value.Decimal(BigDecimal(text)), roundTrip("number", Value.Decimal(BigDecimal(text))))
        }
        assertEquals(Value.Decimal(BigDecimal("1000")), roundTrip("number", Value.Decimal(BigDecimal("1E+3"))))
        val tooLong = assertFailsWith<CrmException.Invalid> {
            roundTrip("number", Value.Decimal(BigDecimal("1.23456789012345678901234567890")))
        }
        assertEquals(ErrorCode.MALFORMED, tooLong.code)
    }

    @Test
    fun `instants are cut to milliseconds, near and far`() {
        field("at", FieldKind.TIMESTAMP)
        val exact = listOf("1969-12-31T23:59:59.999Z", "-9999-01-01T00:00:00Z", "9999-12-31T23:59:59.999Z", "2026-01-31T09:00:00.001Z")
        for (at in exact.map(Instant::parse)) {
            assertEquals(Value.Timestamp(at), roundTrip("at", Value.Timestamp(at)))
        }
        val fine = Instant.parse("1969-12-31T23:59:59.999999Z")
        assertEquals(Value.Timestamp(Instant.parse("1969-12-31T23:59:59.999Z")), roundTrip("at", Value.Timestamp(fine)))
        val tooFar = Value.Timestamp(Instant.parse("+10000-01-01T00:00:00Z"))
        assertEquals(ErrorCode.OUT_OF_RANGE, assertFailsWith<CrmException.Invalid> { roundTrip("at", tooFar) }.code)
    }

    @Test
    fun `dates have no time zone`() {
        field("day", FieldKind.DATE)
        for (text in listOf("1970-01-01", "1969-12-31", "2024-02-29", "0001-01-01", "9999-12-31")) {
            assertEquals(Value.Date(LocalDate.parse(text)), roundTrip("day", Value.Date(LocalDate.parse(text))))
        }
        val tooFar = Value.Date(LocalDate.of(1_000_000, 1, 1))
        assertEquals(ErrorCode.INVALID_DATE, assertFailsWith<CrmException.Invalid> { roundTrip("day", tooFar) }.code)
    }

    @Test
    fun `whole numbers have 64 bits, and texts are any text`() {
        field("count", FieldKind.INTEGER)
        field("text", FieldKind.TEXT)
        for (number in listOf(Long.MIN_VALUE, Long.MAX_VALUE, 0L)) {
            assertEquals(Value.Integer(number), roundTrip("count", Value.Integer(number)))
        }
        for (text in listOf("李雷 👩‍🚀 ʼ", "a".repeat(1000))) {
            assertEquals(Value.Text(text), roundTrip("text", Value.Text(text)))
        }
        assertEquals(ErrorCode.OUT_OF_RANGE, assertFailsWith<CrmException> { crm.journal.changesSince(ULong.MAX_VALUE, 0u) }.code)
    }

    @Test
    fun `an update keeps, clears or sets`() {
        val ada = crm.customers.create(NewCustomer(name = "Ada", language = "en", occupation = "poet"))
        val patch = CustomerPatch(language = TextPatch.Set("pt"), occupation = TextPatch.Clear)
        val changed = crm.customers.update(ada.id, patch)
        assertEquals("Ada", changed.name)
        assertEquals("pt", changed.language)
        assertNull(changed.occupation)
    }

    @Test
    fun `what is wrong is named by its path`() {
        val order = NewOrder(currency = "XYZ", lines = listOf())
        val wrong = assertFailsWith<CrmException.Invalid> { crm.orders.create(order) }
        assertEquals(ErrorCode.UNKNOWN_CURRENCY, wrong.code)
        assertEquals("currency", wrong.field)
        assertEquals("order", wrong.entity)
        val line = NewOrderLine(quantity = BigDecimal("1.23456789012345678901234567890"))
        val deep = assertFailsWith<CrmException.Invalid> { crm.orders.create(NewOrder(currency = "EUR", lines = listOf(line))) }
        assertEquals("lines[0].quantity", deep.field)
        val id = assertFailsWith<CrmException.Invalid> { crm.customers.get(CustomerId("x")) }
        assertEquals(ErrorCode.INVALID_ID, id.code)
    }
}
