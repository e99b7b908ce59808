'use strict'

const assert = require('node:assert/strict')
const { test } = require('node:test')
const { tableFromIPC } = require('apache-arrow')
const { Crm, ManualClock, commands } = require('..')
const { closing, refused } = require('./support')

const NOW = new Date('2026-01-31T09:00:00.123Z')

test('a list is a table of all its pages', async (t) => {
  const crm = closing(t, await Crm.inMemory({ clock: new ManualClock(NOW) }))
  const names = Array.from({ length: 2_500 }, (_, at) => `Customer ${at}`)
  await crm.batch(names.map((name) => commands.customers.create({ name, tags: ['a', 'b'] })))
  const bytes = await crm.customers.listTable()
  assert.ok(bytes instanceof Uint8Array)
  const table = tableFromIPC(bytes)
  assert.equal(table.numRows, names.length)
  assert.deepEqual([...table.getChild('name')], names)
  const row = table.get(7).toJSON()
  assert.equal(row.version, 1n)
  assert.deepEqual([...row.tags], ['a', 'b'])
  assert.equal(Number(row.created_at), NOW.getTime())
})

test('amounts keep every digit', async (t) => {
  const crm = closing(t, await Crm.inMemory())
  const lines = [{ sku: 'TEA', quantity: 3, unitPrice: '1234567.89' }]
  await crm.orders.create({ currency: 'EUR', lines })
  const total = tableFromIPC(await crm.orders.listTable({ source: null })).getChild('total')
  const { scale } = total.type
  assert.equal(BigInt(total.get(0).toString()), 370370367n * 10n ** BigInt(scale - 2))
})

test('a snapshot and a list that is empty give tables too', async (t) => {
  const crm = closing(t, await Crm.inMemory())
  const snapshot = await crm.snapshot()
  await crm.customers.create({ name: 'Ada' })
  const table = tableFromIPC(await snapshot.customers.listTable())
  assert.equal(table.numRows, 0)
  assert.ok(table.schema.fields.some(({ name }) => name === 'lifecycle'))
  snapshot.close()
  await refused(snapshot.customers.listTable(), 'closed')
  await refused(crm.customers.listTable({ kind: 'robot' }), 'malformed')
  await refused(crm.customers.listTable({ createdFrom: '2026' }), 'wrong_type', 'created_from')
})
