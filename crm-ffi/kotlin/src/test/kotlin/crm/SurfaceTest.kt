package crm

import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import java.io.File
import kotlin.test.Test
import kotlin.test.assertEquals

/** What `conformance/api.json` lists is here. That each operation has its types is shown by `Calls.kt`, which calls it. */
class SurfaceTest {
    private val api = Json.parseToJsonElement(File(conformance, "api.json").readText()).jsonObject

    @Test
    fun `every operation is called by the scenarios' runner`() {
        val names = api.getValue("operations").jsonArray.map { toText(it.jsonObject.getValue("name")) }
        assertEquals(names.toSet(), operations)
    }

    @Test
    fun `enums have the values of the core, and no others`() {
        val inCore =
            api.getValue("types").jsonObject.mapNotNull { (name, type) ->
                type.jsonObject["enum"]?.let { values -> name to values.jsonArray.map(::toText) }
            }
        val codes = api.getValue("errors").jsonArray.map { toText(it.jsonObject.getValue("code")) }
        val all = (inCore + ("ErrorCode" to codes)).toMap()
        assertEquals(all.keys, enums.keys)
        for ((name, values) in all) {
            val (read, count) = enums.getValue(name)
            assertEquals(count, values.map { read(JsonPrimitive(it)) }.toSet().size, name)
            assertEquals(count, values.size, name)
        }
    }
}
