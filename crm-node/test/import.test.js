'use strict'

const assert = require('node:assert/strict')
const { writeFileSync } = require('node:fs')
const path = require('node:path')
const { monitorEventLoopDelay } = require('node:perf_hooks')
const { test } = require('node:test')
const { Crm } = require('..')
const { closing, folder, refused } = require('./support')

const ROWS = 100_000
const MAPPING = { email: 'Email', name: 'Name' }

function csv(rows) {
  let text = 'Email,Name\n'
  for (let at = 0; at < rows; at += 1) text += `c${at}@example.org,Customer ${at}\n`
  return text
}

test('an import of a file leaves the event loop free', async (t) => {
  const dir = folder(t)
  const file = path.join(dir, 'customers.csv')
  writeFileSync(file, csv(ROWS))
  const crm = closing(t, await Crm.open(path.join(dir, 'shop.crm')))
  const delay = monitorEventLoopDelay({ resolution: 1 })
  delay.enable()
  // It tells delays from its first tick on.
  await new Promise((resolve) => setTimeout(resolve, 5))
  let calls = 0
  const onProgress = (progress) => {
    calls += 1
    assert.equal(typeof progress.rows, 'bigint')
  }
  const report = await crm.imports.customers({ path: file, mapping: MAPPING, onProgress })
  delay.disable()
  assert.equal(report.rows.imported, BigInt(ROWS))
  assert.ok(calls >= 10)
  const [median, worst] = [delay.percentile(50) / 1e6, delay.max / 1e6]
  t.diagnostic(`event loop behind by ${median.toFixed(1)} ms in the middle, ${worst.toFixed(1)} ms at worst`)
  // A busy machine may stop any process for a while; the import itself takes seconds.
  assert.ok(median < 20 && worst < 500)
})

test('an import of a text, which is watched and stopped', async (t) => {
  const crm = closing(t, await Crm.inMemory())
  const text = csv(5_000)
  const report = await crm.imports.customers({ text, mapping: MAPPING, onProgress: ({ rows }) => rows < 2000n })
  assert.ok(report.stopped)
  assert.ok(report.rows.read < 5_000n)
  const own = new Error('of the listener')
  const failing = () => {
    throw own
  }
  await assert.rejects(crm.imports.customers({ text, mapping: MAPPING, onProgress: failing }), own)
  await refused(crm.imports.customers({ text, mapping: MAPPING, onProgress: 7 }), 'wrong_type', 'on_progress')
  await refused(crm.imports.customers({ mapping: MAPPING }), 'required', 'path')
  await refused(crm.imports.customers({ text, mapping: { mail: 'Email' } }), 'unknown_field', 'mail')
})

test('many values leave the event loop free', async (t) => {
  const crm = closing(t, await Crm.inMemory())
  const order = (at) => ({ number: `${at}`, currency: 'EUR', lines: [{ sku: 'TEA', quantity: 1, unitPrice: '5.25' }] })
  const orders = Array.from({ length: 20_000 }, (_, at) => order(at))
  let turns = 0
  const timer = setInterval(() => (turns += 1), 1)
  const loading = crm.imports.load({ orders })
  orders.length = 10
  const report = await loading
  clearInterval(timer)
  assert.equal(report.rows.imported, 20_000n)
  assert.ok(turns >= 10)
  const bad = Array.from({ length: 2_000 }, (_, at) => (at === 1_500 ? { ...order(at), currency: 7 } : order(at)))
  await refused(crm.imports.load({ orders: bad }), 'wrong_type', 'currency')
})
