package crm

import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.boolean
import kotlinx.serialization.json.double
import java.math.BigDecimal
import java.time.Instant
import java.time.LocalDate
import java.util.Base64

/** What a scenario holds is no value of the type that is asked for. */
internal class Unreadable(what: String) : Exception(what)

/** The fields of an object, all of which have one of these names. */
internal class Entries(json: JsonElement, vararg names: String) {
    private val fields = json as? JsonObject ?: throw Unreadable("no object: $json")

    init {
        val unknown = fields.keys - names.toSet()
        if (unknown.isNotEmpty()) throw Unreadable("fields $unknown")
    }

    private fun at(name: String): JsonElement? = fields[name]?.takeIf { it !is JsonNull }

    fun <T> need(name: String, read: (JsonElement) -> T): T = read(at(name) ?: throw Unreadable("no $name"))

    fun <T> maybe(name: String, read: (JsonElement) -> T): T? = at(name)?.let(read)

    /** Absent keeps, null clears. */
    fun <T, P> patch(name: String, clear: P, read: (JsonElement) -> T, set: (T) -> P): P? =
        if (name !in fields) null else at(name)?.let { set(read(it)) } ?: clear
}

private fun primitive(json: JsonElement): JsonPrimitive = json as? JsonPrimitive ?: throw Unreadable("$json")

private fun number(json: JsonElement): BigDecimal =
    primitive(json).takeUnless { it.isString }?.content?.toBigDecimalOrNull() ?: throw Unreadable("number $json")

internal fun toText(json: JsonElement): String =
    primitive(json).takeIf { it.isString }?.content ?: throw Unreadable("text $json")

internal fun toBoolean(json: JsonElement): Boolean = primitive(json).boolean

internal fun toUByte(json: JsonElement): UByte = number(json).toPlainString().toUByte()

internal fun toShort(json: JsonElement): Short = number(json).shortValueExact()

internal fun toUInt(json: JsonElement): UInt = number(json).toPlainString().toUInt()

internal fun toLong(json: JsonElement): Long = number(json).longValueExact()

internal fun toULong(json: JsonElement): ULong = number(json).toPlainString().toULong()

internal fun toDouble(json: JsonElement): Double = primitive(json).double

internal fun toUnit(json: JsonElement) {
    if (json !is JsonNull) throw Unreadable("nothing $json")
}

/** Decimals are texts, or integers. */
internal fun toDecimal(json: JsonElement): Decimal =
    if (primitive(json).isString) BigDecimal(toText(json)) else number(json)

internal fun toCivilDate(json: JsonElement): CivilDate = LocalDate.parse(toText(json))

internal fun toTimestamp(json: JsonElement): Timestamp = Instant.parse(toText(json))

internal fun toByteArray(json: JsonElement): ByteArray = Base64.getDecoder().decode(toText(json))

internal fun toValue(json: JsonElement): Value {
    val fields = Entries(json, "type", "value")
    return when (val type = fields.need("type", ::toText)) {
        "text" -> Value.Text(fields.need("value", ::toText))
        "integer" -> Value.Integer(fields.need("value", ::toLong))
        "decimal" -> Value.Decimal(fields.need("value", ::toDecimal))
        "bool" -> Value.Bool(fields.need("value", ::toBoolean))
        "date" -> Value.Date(fields.need("value", ::toCivilDate))
        "timestamp" -> Value.Timestamp(fields.need("value", ::toTimestamp))
        "texts" -> Value.Texts(fields.need("value", list(::toText)))
        else -> throw Unreadable("type $type")
    }
}

internal fun toParameter(json: JsonElement): Parameter {
    val fields = Entries(json, "type", "value")
    return when (val type = fields.need("type", ::toText)) {
        "text" -> Parameter.Text(fields.need("value", ::toText))
        "integer" -> Parameter.Integer(fields.need("value", ::toLong))
        "decimal" -> Parameter.Decimal(fields.need("value", ::toDecimal))
        "bool" -> Parameter.Bool(fields.need("value", ::toBoolean))
        "date" -> Parameter.Date(fields.need("value", ::toCivilDate))
        "timestamp" -> Parameter.Timestamp(fields.need("value", ::toTimestamp))
        "interval" -> Parameter.Interval(fields.need("value", ::toText))
        "texts" -> Parameter.Texts(fields.need("value", list(::toText)))
        "list" -> Parameter.List(fields.need("value", list(::toParameter)))
        else -> throw Unreadable("type $type")
    }
}

internal fun toColumn(json: JsonElement): Column =
    when {
        json is JsonObject -> Column.Fixed(Entries(json, "fixed").need("fixed", ::toText))
        primitive(json).isString -> Column.Name(toText(json))
        else -> Column.Index(toUInt(json))
    }

/** JSON as the library writes it: keys in order, no spaces. */
internal fun toJsonText(json: JsonElement): String = sorted(json).toString()

private fun sorted(json: JsonElement): JsonElement =
    when (json) {
        is JsonObject -> JsonObject(json.toSortedMap().mapValues { sorted(it.value) })
        is JsonArray -> JsonArray(json.map(::sorted))
        else -> json
    }

internal fun <T> list(read: (JsonElement) -> T): (JsonElement) -> List<T> = { json ->
    (json as? JsonArray ?: throw Unreadable("no list: $json")).map(read)
}

internal fun <T> map(read: (JsonElement) -> T): (JsonElement) -> Map<String, T> = { json ->
    (json as? JsonObject ?: throw Unreadable("no object: $json")).mapValues { read(it.value) }
}

internal fun <T> optional(read: (JsonElement) -> T): (JsonElement) -> T? = { json ->
    if (json is JsonNull) null else read(json)
}

/** Which one of several records it is. */
internal fun kindOf(json: JsonElement, tag: String): String =
    toText((json as? JsonObject)?.get(tag) ?: throw Unreadable("no $tag"))

internal fun without(json: JsonElement, tag: String): JsonElement = JsonObject((json as JsonObject) - tag)
