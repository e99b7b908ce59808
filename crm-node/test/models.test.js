'use strict'

// Models: who watches a fit, and stops it.

const assert = require('node:assert/strict')
const { test } = require('node:test')
const { tableFromIPC } = require('apache-arrow')
const { Crm, commands } = require('..')
const { closing, refused } = require('./support')

async function shop(t) {
  const crm = closing(t, await Crm.inMemory())
  const made = await crm.batch(Array.from({ length: 3_000 }, (_, at) => commands.customers.create({ name: `c${at}` })))
  await crm.batch(
    made.slice(0, 100).map(({ id: customerId }, at) =>
      commands.orders.create({ customerId, currency: 'EUR', lines: [{ sku: 'TEA', unitPrice: `${at + 1}` }] }),
    ),
  )
  return crm
}

test('a fit is watched and stopped', async (t) => {
  const crm = await shop(t)
  const seen = []
  const onProgress = (progress) => {
    seen.push(progress)
  }
  const rfm = { name: 'rfm', spec: { kind: 'rfm', currency: 'EUR' } }
  const clusters = { name: 'clusters', spec: { kind: 'clusters', currency: 'EUR', clusters: 3 } }
  assert.equal((await crm.models.fit(rfm, { onProgress })).number, 1)
  assert.equal((await crm.models.fit(clusters, { onProgress })).number, 1)
  assert.equal((await crm.models.refit('rfm', null, { onProgress })).number, 2)
  assert.ok(seen[0].done < 3_000)
  assert.deepEqual({ ...seen.at(-1) }, { done: 3_000, of: 3_000 })

  await refused(crm.models.fit(rfm, { onProgress: () => false }), 'stopped')
  await refused(crm.models.refit('clusters', null, { onProgress: ({ done, of }) => done < of }), 'stopped')
  const aborting = new AbortController()
  const { signal } = aborting
  const onTold = () => aborting.abort()
  await assert.rejects(crm.models.fit(rfm, { onProgress: onTold, signal }), { name: 'AbortError' })
  const late = new AbortController()
  const fitted = crm.models.fit(rfm, { signal: late.signal })
  fitted.finally(() => late.abort())
  assert.equal((await fitted).number, 3)
  const own = new Error('of the listener')
  const failing = () => {
    throw own
  }
  await assert.rejects(crm.models.fit(rfm, { onProgress: failing }), own)
  assert.equal((await crm.models.list()).items.length, 4)
  assert.throws(() => commands.models.fit(rfm, { onProgress }), { code: 'illegal_state', field: 'on_progress' })
})

test('reads of models are watched and stopped', async (t) => {
  const crm = await shop(t)
  await crm.models.fit({ name: 'rfm', spec: { kind: 'rfm', currency: 'EUR' } })
  const seen = []
  const onProgress = (progress) => {
    seen.push(progress)
  }
  assert.equal((await crm.models.scores('rfm', {}, { limit: 10 }, { onProgress })).items.length, 10)
  assert.equal((await crm.models.features({ currency: 'EUR' }, { limit: 10 }, { onProgress })).items.length, 10)
  assert.ok(seen.length > 1)
  const stop = { onProgress: () => false }
  await refused(crm.models.scores('rfm', {}, {}, stop), 'stopped')
  const snapshot = await crm.snapshot()
  await refused(snapshot.models.features({ currency: 'EUR' }, {}, stop), 'stopped')
  await refused(crm.reports.holdoutPage('rfm', 30, { onProgress }), 'wrong_kind', 'name')
})

test('all scores and features are read page by page, or as a table that is watched', async (t) => {
  const crm = await shop(t)
  await crm.models.fit({ name: 'rfm', spec: { kind: 'rfm', currency: 'EUR' } })
  const scored = new Set()
  for await (const { customerId } of crm.models.iterScores('rfm', {}, { limit: 7 })) scored.add(customerId)
  assert.equal(scored.size, 100)
  let buyers = 0
  for await (const { orderCount } of crm.models.iterFeatures({ currency: 'EUR' })) buyers += Number(orderCount)
  assert.equal(buyers, 100)
  for (const models of [crm.models, (await crm.snapshot()).models]) {
    const seen = []
    const onProgress = (progress) => {
      seen.push(progress)
    }
    const table = tableFromIPC(await models.featuresTable({ currency: 'EUR' }, { onProgress }))
    assert.equal(table.numRows, 3_000)
    assert.ok(seen.length > 2)
    assert.equal(tableFromIPC(await models.scoresTable('rfm')).numRows, 100)
    await refused(models.scoresTable('rfm', {}, { onProgress: () => false }), 'stopped')
    const aborting = new AbortController()
    const onTold = () => aborting.abort()
    const told = { onProgress: onTold, signal: aborting.signal }
    await assert.rejects(models.featuresTable({ currency: 'EUR' }, told), { name: 'AbortError' })
  }
})
