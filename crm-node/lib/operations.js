'use strict'

// What the operations take and give, as JSON text.

const { Refusal, Written, converterOf, described, record, writeItemAt, writeWith } = require('./convert')
const { inTurns } = require('./turns')

/** How many items make a list long. */
const LONG = 1000

/** What each operation that was called so far takes and gives. */
const operations = new Map()

function operation(name) {
  let found = operations.get(name)
  if (found === undefined) {
    const { entity, arguments: taken, result } = described.operations[name]
    found = { entity, taken: record(taken), given: converterOf(result), nothing: result[0] === 'unit' ? undefined : null }
    operations.set(name, found)
  }
  return found
}

/** The same refusal without the argument's own name, as the core has it. */
function within(error) {
  return error instanceof Refusal ? new Refusal(error.code, error.path.replace(/^[^.]*\./, ''), error.expected) : error
}

/** The arguments of an operation. */
function writeArguments(name, given) {
  try {
    return operation(name).taken.write(given)
  } catch (error) {
    throw within(error)
  }
}

/** The arguments of an operation, long lists in turns with the event loop. */
async function writeArgumentsInTurns(name, given) {
  const { byKey } = operation(name).taken
  const written = { ...given }
  for (const [key, value] of Object.entries(given)) {
    const item = byKey.get(key)?.converter.part
    if (item === undefined || !Array.isArray(value) || value.length < LONG) continue
    // The caller may do what it likes with its own meanwhile.
    const items = [...value]
    const texts = []
    try {
      await inTurns(items.length, (at) => texts.push(writeItemAt(items, at, (one) => writeWith(item, one))))
    } catch (error) {
      throw within(error)
    }
    written[key] = new Written(`[${texts.join(',')}]`)
  }
  return writeArguments(name, written)
}

/** What an operation gave. */
function readResult(name, json) {
  const { given, nothing } = operation(name)
  return json === null ? nothing : given.read(json)
}

module.exports = { operation, readResult, writeArguments, writeArgumentsInTurns }
