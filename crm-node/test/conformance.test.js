'use strict'

// The scenarios of `../conformance` through the typed API; see the README there.

const assert = require('node:assert/strict')
const { mkdirSync, readFileSync, readdirSync, writeFileSync } = require('node:fs')
const path = require('node:path')
const { test } = require('node:test')
const { Crm, CrmError, ManualClock, commands } = require('..')
const { camel, described } = require('../lib/convert')
const { folder } = require('./support')

const SCENARIOS = path.join(__dirname, '../../conformance/scenarios')

/** What JavaScript, or the typed API, has no words for: `1.0` beside `1`, a method that is not there. */
class Unsayable extends Error {}

/** JSON whose whole numbers beyond 2**53 are bigints, and `1.0` an object: each number stands on a line of its own. */
function parse(text) {
  const marked = text
    .replace(/^( *(?:"(?:[^"\\]|\\.)*": )?)(-?\d{16,})(,?)$/gm, '$1{ "$integer": "$2" }$3')
    .replace(/^( *(?:"(?:[^"\\]|\\.)*": )?)(-?\d+\.0)(,?)$/gm, '$1{ "$float": "$2" }$3')
  return JSON.parse(marked, (_, value) => {
    if (value?.$integer) return BigInt(value.$integer)
    return value?.$float ? Object(Number(value.$float)) : value
  })
}

/** JSON as the value that a user would write, by the shape. What does not fit it stays as it is. */
function valueOf([kind, ...parts], json) {
  if (json instanceof Number && kind === 'float') return Number(json)
  if (json instanceof Number && kind !== 'optional') throw new Unsayable()
  const object = typeof json === 'object' && json !== null && !Array.isArray(json)
  switch (kind) {
    case 'optional':
      return valueOf(parts[0], json)
    case 'timestamp':
      return typeof json === 'string' ? new Date(json.replace(/^-(?=\d{4}-)/, '-00')) : json
    case 'list':
      return Array.isArray(json) ? json.map((item) => valueOf(parts[0], item)) : json
    case 'map':
      return object ? mapped(json, (key) => [key, parts[0]]) : json
    case 'value':
    case 'parameter':
      if (json?.type === 'timestamp') return { ...json, value: valueOf(['timestamp'], json.value) }
      if (json?.type === 'list') return { ...json, value: valueOf(['list', [kind]], json.value) }
      return json
    case 'named': {
      const { record, union, tag } = described.types[parts[0]]
      if (!object) return json
      if (record) return named(record, json)
      const variant = union?.find(({ name }) => name === json[tag])
      if (!variant) return json
      const { [tag]: which, ...rest } = json
      return { ...valueOf(variant.shape, rest), [camel(tag)]: which }
    }
    default:
      return json
  }
}

function named(fields, json) {
  return mapped(json, (key) => [camel(key), fields.find((field) => field.name === key)?.shape ?? ['json']])
}

function mapped(json, place) {
  return Object.fromEntries(
    Object.entries(json).map(([key, item]) => {
      const [name, shape] = place(key)
      return [name, valueOf(shape, item)]
    }),
  )
}

/** A value as the JSON of the scenarios, by the shape of what an operation gives. */
function jsonOf([kind, ...parts], value) {
  if (value == null) return null
  const fields = (record) =>
    Object.fromEntries(record.map(({ name, shape }) => [name, jsonOf(shape, value[camel(name)])]))
  switch (kind) {
    case 'optional':
      return jsonOf(parts[0], value)
    case 'timestamp':
      assert.ok(value instanceof Date)
      return value.toISOString().replace(/^-00/, '-')
    case 'integer':
      assert.equal(typeof value, parts[0] === 64 ? 'bigint' : 'number')
      return value
    case 'bytes':
      assert.ok(value instanceof Uint8Array)
      return Buffer.from(value).toString('base64')
    case 'list':
      return value.map((item) => jsonOf(parts[0], item))
    case 'map':
      return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, jsonOf(parts[0], item)]))
    case 'page':
      return { items: value.items.map((item) => jsonOf(parts[0], item)), next: value.next }
    case 'value':
      return value.type === 'timestamp' ? { ...value, value: jsonOf(['timestamp'], value.value) } : value
    case 'named': {
      const { record, union, tag } = described.types[parts[0]]
      if (record) return fields(record)
      if (!union) return value
      const variant = union.find(({ name }) => name === value[camel(tag)])
      return { ...jsonOf(variant.shape, value), [tag]: value[camel(tag)] }
    }
    default:
      return value
  }
}

/** Absent, null and empty are the same, since a list is never absent here; numbers when their values are. */
function plain(value) {
  if (value instanceof Number) return Number(value)
  if (typeof value === 'bigint' && Number.isSafeInteger(Number(value))) return Number(value)
  if (typeof value !== 'object' || value === null) return value ?? null
  if (Array.isArray(value)) return value.map(plain)
  const isEmpty = (item) => item === null || (typeof item === 'object' && Object.keys(item).length === 0)
  const items = Object.entries(value).map(([key, item]) => [key, plain(item)])
  return Object.fromEntries(items.filter(([, item]) => !isEmpty(item)))
}

/** The method of an operation, on a handle or for a batch, and its arguments as a user would give them. */
function invoke(root, op, args) {
  const [accessor, method] = op.split('.').map(camel)
  const target = accessor === 'crm' ? root : root[accessor]
  if (!target?.[method] || !described.operations[op]) throw new Unsayable()
  const given = named(described.operations[op].arguments, args)
  if (accessor === 'imports' && ['customers', 'orders', 'deals', 'load'].includes(method)) return target[method](given)
  const source = target[method].toString()
  const parameters = source.slice(source.indexOf('(') + 1, source.indexOf(')')).split(', ')
  const names = parameters.map((name) => (name === 'input' ? 'new' : name))
  if (Object.keys(given).some((name) => !names.includes(name))) throw new Unsayable()
  return target[method](...names.map((name) => given[name]))
}

async function run(crm, clock, { op, args = {} }) {
  if (op === 'clock.advance') return clock.advance(args.milliseconds)
  if (op === 'close') return crm.close()
  if (op === 'batch') {
    const given = args.commands.map((command) => invoke(commands, command.operation, command.arguments ?? {}))
    const answers = await crm.batch(given)
    return answers.map((answer, at) => jsonOf(described.operations[args.commands[at].operation].result, answer))
  }
  const answer = await invoke(crm, op, args)
  return jsonOf(described.operations[op].result, answer)
}

for (const file of readdirSync(SCENARIOS).filter((name) => name.endsWith('.json'))) {
  test(file, async (t) => {
    const dir = path.join(folder(t), 'files')
    mkdirSync(dir)
    const text = readFileSync(path.join(SCENARIOS, file), 'utf8')
    const scenario = parse(text.replaceAll('"$dir', () => JSON.stringify(dir).slice(0, -1)))
    for (const [name, content] of Object.entries(scenario.files ?? {})) writeFileSync(path.join(dir, name), content)
    const clock = new ManualClock(new Date(scenario.clock))
    const { id_seed: idSeed, time_zone: timeZone, region, actor } = scenario
    const opened = await Crm.inMemory({ clock, idSeed, timeZone, region })
    const crm = actor ? opened.asActor(actor) : opened
    t.after(() => crm[Symbol.asyncDispose]())
    for (const [at, step] of scenario.steps.entries()) {
      if (step.json) continue
      const where = `step ${at}, ${step.op}`
      if (step.error) {
        const error = await run(crm, clock, step).then(() => undefined, (error) => error)
        if (error instanceof Unsayable) continue
        assert.ok(error instanceof CrmError, `${where}: ${error?.stack}`)
        const found = Object.fromEntries(Object.keys(step.error).map((part) => [part, error[part]]))
        assert.deepEqual(found, plain(step.error), where)
      } else {
        const found = await run(crm, clock, step)
        if ('expect' in step) assert.deepEqual(plain(found), plain(step.expect), where)
      }
    }
  })
}
