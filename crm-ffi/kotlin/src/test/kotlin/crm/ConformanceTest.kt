package crm

import kotlinx.coroutines.runBlocking
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import org.junit.jupiter.api.DynamicTest
import org.junit.jupiter.api.TestFactory
import java.io.File
import java.nio.file.Files
import kotlin.test.assertContentEquals
import kotlin.test.assertEquals
import kotlin.test.assertTrue
import kotlin.test.fail

/** The folder that all languages share. */
internal val conformance = File(System.getProperty("conformance"))

/** Compares what a step gives with what it should. */
internal class Check(private val expected: JsonElement?) {
    fun <T> that(found: T, read: (JsonElement) -> T) {
        if (expected == null) return
        val wanted = read(expected)
        // Arrays are equal to nothing but themselves.
        if (wanted is ByteArray && found is ByteArray) assertContentEquals(wanted, found) else assertEquals(wanted, found)
    }
}

/** Runs the scenarios of `conformance/`; see the README there. */
class ConformanceTest {
    @TestFactory
    fun scenarios(): List<DynamicTest> {
        val files = File(conformance, "scenarios").listFiles().orEmpty().filter { it.extension == "json" }.sorted()
        assertTrue(files.isNotEmpty(), "there are no scenarios")
        return files.map { file ->
            DynamicTest.dynamicTest(file.nameWithoutExtension) { Scenario(Json.parseToJsonElement(file.readText()).jsonObject).run() }
        }
    }
}

private class Scenario(private val scenario: JsonObject) {
    private val clock = ManualClock(toTimestamp(scenario.getValue("clock")))
    private val folder = Files.createTempDirectory("crm-conformance").toFile()
    private val crm =
        Crm.inMemory(
            OpenOptions(
                timeZone = scenario["time_zone"]?.let(::toText),
                region = scenario["region"]?.let(::toText),
                idSeed = toULong(scenario.getValue("id_seed")),
                actor = scenario["actor"]?.let(::toText),
            ),
            clock,
        )

    fun run() {
        scenario["files"]?.jsonObject?.forEach { (name, text) -> File(folder, name).writeText(toText(text)) }
        scenario.getValue("steps").jsonArray.forEachIndexed { at, step ->
            val fields = step.jsonObject
            if ("untyped" in fields || "json" in fields) return@forEachIndexed
            val operation = toText(fields.getValue("op"))
            try {
                step(operation, fields)
            } catch (wrong: Throwable) {
                throw AssertionError("step $at, $operation: $wrong", wrong)
            }
        }
        crm.close()
        folder.deleteRecursively()
    }

    private fun step(operation: String, step: JsonObject) {
        val args = step["args"]?.let(::inFolder) ?: JsonObject(emptyMap())
        val error = step["error"]?.jsonObject
        try {
            runBlocking { call(operation, args, Check(step["expect"].takeIf { error == null })) }
        } catch (found: CrmException) {
            if (error == null) throw found
            val parts = mapOf("kind" to found.kind, "entity" to found.entity, "field" to found.field)
            for ((part, value) in parts) if (part in error) assertEquals(toText(error.getValue(part)), value, part)
            assertEquals(toErrorCode(error.getValue("code")), found.code)
            error["row"]?.let { assertEquals(toULong(it), found.row) }
            return
        }
        if (error != null) fail("gave an answer instead of $error")
    }

    private suspend fun call(operation: String, args: JsonElement, check: Check) {
        when (operation) {
            "clock.advance" -> clock.advance(toULong(args.jsonObject.getValue("milliseconds")))
            "close" -> crm.handle.closeFile()
            "batch" -> {
                val commands = args.jsonObject.getValue("commands").jsonArray.map { it.jsonObject }
                val names = commands.map { toText(it.getValue("operation")) }
                val arguments = commands.map { it["arguments"] ?: JsonObject(emptyMap()) }
                val answers = crm.batch(names.zip(arguments, ::toCommand))
                check.that(answers) { expected -> names.zip(expected.jsonArray, ::toAnswer) }
            }
            else -> call(crm, operation, args, check)
        }
    }

    /** `$dir` at the beginning of a path is the scenario's folder. */
    private fun inFolder(json: JsonElement): JsonElement =
        when (json) {
            is JsonObject -> JsonObject(json.mapValues { inFolder(it.value) })
            is JsonArray -> JsonArray(json.map(::inFolder))
            is JsonNull -> json
            is JsonPrimitive ->
                if (json.isString && json.content.startsWith("\$dir")) {
                    JsonPrimitive(folder.path + json.content.removePrefix("\$dir"))
                } else {
                    json
                }
        }
}
