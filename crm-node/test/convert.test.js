'use strict'

const assert = require('node:assert/strict')
const { test } = require('node:test')
const vm = require('node:vm')
const { Crm, ManualClock, commands } = require('..')
const { refused } = require('./support')

const NOW = new Date('2026-01-31T09:00:00.123Z')

/** A test with a CRM in memory. */
function check(name, body) {
  test(name, async (t) => {
    const crm = await Crm.inMemory({ clock: new ManualClock(NOW), idSeed: 1 })
    t.after(() => crm.close())
    await body(crm)
  })
}

const order = (line) => ({ currency: 'EUR', lines: [{ sku: 'TEA', quantity: 1, ...line }] })
const custom = (value) => ({ kind: 'custom', name: 'x', channel: 'web', properties: { value } })

check('names are camelCase, also within', async (crm) => {
  const ada = await crm.customers.create({
    nameParts: { given: 'Ada', family: 'Lovelace' },
    addresses: [{ postalCode: 'W1', lines: ['12 St James Square'] }],
  })
  assert.deepEqual(ada.nameParts, { given: 'Ada', family: 'Lovelace' })
  assert.deepEqual(ada.addresses, [{ postalCode: 'W1', lines: ['12 St James Square'] }])
  assert.ok(!('deletedAt' in ada))
  await refused(crm.customers.create({ name_parts: {} }), 'unknown_field', 'name_parts')
  await refused(crm.customers.create({ addresses: [{}, { postcode: 'W1' }] }), 'unknown_field', 'addresses[1].postcode')
})

check('the keys of maps are data, `__proto__` too', async (crm) => {
  const properties = JSON.parse('{"__proto__":{"type":"text","value":"x"},"snake_case":{"type":"bool","value":true}}')
  const given = { ...custom({ type: 'text', value: '' }), properties }
  const made = await crm.interactions.record(given)
  assert.deepEqual(Object.keys(made.properties).sort(), ['__proto__', 'snake_case'])
  assert.equal(Object.getPrototypeOf(made.properties), Object.prototype)
  assert.equal({}.type, undefined)
})

check('what Object.prototype holds is not given', async (crm) => {
  Object.prototype.name = 'Eve'
  try {
    const made = await crm.customers.create({ identifiers: [{ kind: 'email', value: 'ada@example.org' }] })
    assert.ok(!Object.hasOwn(made, 'name'))
  } finally {
    delete Object.prototype.name
  }
})

check('decimals are text; numbers only where they are exact', async (crm) => {
  const price = async (unitPrice) => (await crm.orders.create(order({ unitPrice }))).lines[0].unitPrice
  assert.equal(await price('12.50'), '12.50')
  assert.equal(await price('99999999.0001'), '99999999.0001')
  assert.equal(await price(7), '7')
  assert.equal(await price(7n), '7')
  for (const bad of [1.5, NaN, Infinity, 2 ** 53, true, {}]) {
    await refused(crm.orders.create(order({ unitPrice: bad })), 'wrong_type', 'lines[0].unit_price')
  }
  await refused(crm.orders.create(order({ unitPrice: 'much' })), 'invalid_number', 'lines[0].unit_price')
})

check('an error says what to give instead', async (crm) => {
  const ada = await crm.customers.create({ name: 'Ada' })
  for (const [call, field, expected] of [
    [crm.orders.create(order({ unitPrice: 1.5 })), 'lines[0].unit_price', "a string, such as '12.50', or a whole number"],
    [crm.orders.create({ ...order(), placedAt: '2026-01-31' }), 'placed_at', 'a Date'],
    [crm.customers.create('Ada'), 'new', 'a plain object'],
    [crm.customers.create({ tags: 'vip' }), 'tags', 'an array'],
    [crm.customers.update(ada.id, { version: '1' }), 'version', 'a whole number or a bigint'],
    [crm.interactions.record(custom('gold')), 'properties.value', "a value with its type, such as { type: 'text', value: 'gold' }"],
    [crm.imports.customers({ text: 'a', mapping: { name: ['a'] } }), 'name', "a column's header or number, or { fixed: 'EUR' }"],
    [crm.batch(['customers.create']), 'commands[0]', 'a command, from `commands.…`'],
  ]) {
    await assert.rejects(call, (error) => {
      assert.deepEqual([error.code, error.field], ['wrong_type', field])
      assert.ok(error.message.endsWith(`, field: ${field} [wrong_type]; give ${expected}`), error.message)
      return true
    })
  }
})

check('instants are dates', async (crm) => {
  const placedAt = new Date('2025-12-24T18:00:00.001Z')
  const made = await crm.orders.create({ ...order(), placedAt })
  assert.deepEqual(made.placedAt, placedAt)
  assert.deepEqual(made.createdAt, NOW)
  const elsewhere = vm.runInNewContext('new Date(0)')
  assert.deepEqual((await crm.orders.create({ ...order(), placedAt: elsewhere })).placedAt, new Date(0))
  await refused(crm.orders.create({ ...order(), placedAt: new Date(NaN) }), 'invalid_timestamp', 'placed_at')
  await refused(crm.orders.create({ ...order(), placedAt: new Date(8.64e15) }), 'invalid_timestamp', 'placed_at')
  for (const bad of ['2025-12-24T18:00:00Z', 0, { getTime: () => 0 }]) {
    await refused(crm.orders.create({ ...order(), placedAt: bad }), 'wrong_type', 'placed_at')
  }
})

check('instants of all years that a file can hold', async (crm) => {
  for (const iso of ['-009999-01-01T00:00:00.000Z', '-000044-03-15T12:00:00.000Z', '0000-02-29T00:00:00.000Z', '9999-12-31T23:59:59.999Z']) {
    const at = new Date(iso)
    assert.deepEqual((await crm.interactions.record(custom({ type: 'timestamp', value: at }))).properties.value.value, at)
  }
})

check('civil dates are text', async (crm) => {
  const value = { type: 'date', value: '2024-02-29' }
  assert.deepEqual((await crm.interactions.record(custom(value))).properties.value, value)
  await refused(crm.interactions.record(custom({ type: 'date', value: new Date(0) })), 'wrong_type', 'properties.value.value')
  await refused(crm.interactions.record(custom({ type: 'date', value: '2023-02-29' })), 'invalid_date')
})

check('64-bit whole numbers are bigints', async (crm) => {
  const record = async (value) => (await crm.interactions.record(custom({ type: 'integer', value }))).properties.value.value
  for (const exact of [2n ** 63n - 1n, -(2n ** 63n), 2n ** 53n + 1n, 0n]) assert.equal(await record(exact), exact)
  assert.equal(await record(7), 7n)
  assert.equal(await record(-0), 0n)
  for (const [bad, code] of [[1.7, 'wrong_type'], [2 ** 53, 'out_of_range'], [2n ** 63n, 'out_of_range'], ['7', 'wrong_type'], [NaN, 'wrong_type']]) {
    await refused(record(bad), code, 'properties.value.value')
  }
  const ada = await crm.customers.create({ name: 'Ada' })
  assert.equal(ada.version, 1n)
  await refused(crm.customers.update(ada.id, { version: -1 }), 'out_of_range', 'version')
  await refused(crm.customers.list({}, { limit: 2 ** 32 }), 'out_of_range', 'limit')
})

check('custom values keep their types', async (crm) => {
  const values = [
    { type: 'text', value: 'קפה ☕ 🏺' },
    { type: 'decimal', value: '0.1000000000000000000000000001' },
    { type: 'bool', value: false },
    { type: 'texts', value: ['a', 'b'] },
  ]
  for (const value of values) assert.deepEqual((await crm.interactions.record(custom(value))).properties.value, value)
  await refused(crm.interactions.record(custom('text')), 'wrong_type', 'properties.value')
  await refused(crm.interactions.record(custom({ type: 'constructor', value: '' })), 'malformed', 'properties.value.type')
  await refused(crm.interactions.record(custom({ type: 'text' })), 'required', 'properties.value.value')
  await refused(crm.interactions.record(custom({ type: 'text', value: '', unit: '' })), 'unknown_field', 'properties.value.unit')
})

check('undefined is left out, null clears', async (crm) => {
  const ada = await crm.customers.create({ name: 'Ada', occupation: 'mathematician', language: 'en' })
  const changed = await crm.customers.update(ada.id, { occupation: null, language: undefined })
  assert.ok(!('occupation' in changed))
  assert.equal(changed.language, 'en')
  assert.equal(await crm.customers.find('00000000-0000-7000-8000-000000000000'), null)
  await refused(crm.customers.get(undefined), 'required', 'id')
  await refused(crm.customers.get(null), 'required', 'id')
})

check('text is well-formed, without control characters', async (crm) => {
  await refused(crm.customers.create({ name: 'A\ud800da' }), 'not_utf8', 'name')
  await refused(crm.customers.create({ name: 'A\0da' }), 'control_character', 'name')
  await refused(crm.interactions.record({ ...custom({ type: 'text', value: '' }), properties: { '\udfff': { type: 'bool', value: true } } }), 'not_utf8')
  assert.equal((await crm.customers.create({ name: '𝒜da 👩🏽‍🔬' })).name, '𝒜da 👩🏽‍🔬')
})

check('only plain values are taken', async (crm) => {
  for (const bad of [[], new Map([['name', 'Ada']]), new Date(), Promise.resolve({}), () => {}, 'Ada', 7, Symbol('a')]) {
    await refused(crm.customers.create(bad), 'wrong_type', 'new')
  }
  await refused(crm.customers.create({ tags: 'vip' }), 'wrong_type', 'tags')
  await refused(crm.customers.create({ tags: new Set(['vip']) }), 'wrong_type', 'tags')
  await refused(crm.customers.create({ tags: ['vip', , 'new'] }), 'required', 'tags[1]')
  await refused(crm.customers.create({ kind: 'robot' }), 'malformed', 'kind')
  class Person {
    name = 'Ada'
    get greeting() {
      return 'hello'
    }
  }
  assert.equal((await crm.customers.create(new Person())).name, 'Ada')
})

check('what a getter throws is thrown', async (crm) => {
  const own = new RangeError('of the getter')
  const hostile = { get name() { throw own } }
  await assert.rejects(crm.customers.create(hostile), own)
  await assert.rejects(crm.batch([commands.customers.create(hostile)]), own)
  const proxy = new Proxy({}, { ownKeys() { throw own } })
  await assert.rejects(crm.customers.create(proxy), own)
})

check('cycles are refused', async (crm) => {
  const payload = { id: 1 }
  payload.self = payload
  await refused(crm.ingest.shopify('customers/create', payload), 'too_deep')
  const place = { place: 'here' }
  place.coordinates = place
  await refused(crm.interactions.record({ kind: 'visit', channel: 'in_person', location: place }), 'unknown_field')
})

check('a body is taken as it came', async (crm) => {
  const body = '{ "id": 77, "first_name": "Zoë" }'
  const outcome = async (payload) => (await crm.ingest.shopify('customers/create', payload)).outcome
  assert.equal(await outcome(Buffer.from(body)), 'created')
  for (const same of [body, new TextEncoder().encode(body), JSON.parse(body)]) assert.equal(await outcome(same), 'unchanged')
  await refused(outcome('{'), 'malformed')
  await refused(outcome(Buffer.from([0xff])), 'not_utf8', 'payload')
})

check('a payload keeps its keys', async (crm) => {
  const payload = { id: 77, first_name: 'Ada', email: 'ada@example.org', updated_at: '2026-01-31T09:00:00Z' }
  const taken = await crm.ingest.shopify('customers/create', payload)
  assert.equal(taken.outcome, 'created')
  assert.equal((await crm.customers.get(taken.customerId)).nameParts?.given, 'Ada')
  const big = JSON.parse('{"id": 1}')
  big.id = 2n ** 53n + 1n
  assert.equal((await crm.ingest.shopify('customers/create', { ...payload, ...big, email: 'b@example.org' })).outcome, 'created')
  await refused(crm.ingest.shopify('customers/create', { id: 2n ** 64n }), 'out_of_range')
  // What JSON.parse makes of 9007199254740993 is another id.
  await refused(crm.ingest.shopify('customers/create', JSON.parse('{"id":9007199254740993}')), 'out_of_range')
})
