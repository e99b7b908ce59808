'use strict'

// Segments: who watches them look at everybody, and what goes into their expressions.

const assert = require('node:assert/strict')
const { test } = require('node:test')
const { Crm, ManualClock, commands } = require('..')
const { closing, refused } = require('./support')

async function crowd(t) {
  const crm = closing(t, await Crm.inMemory({ previewMemory: 1_000_000 }))
  await crm.batch(Array.from({ length: 3_000 }, (_, at) => commands.customers.create({ name: `c${at}` })))
  return crm
}

test('a segment that looks at everybody is watched and stopped', async (t) => {
  const crm = await crowd(t)
  const seen = []
  const onProgress = (progress) => {
    seen.push(progress)
  }
  const idle = await crm.segments.create({ name: 'Idle', expression: 'never(orders)' }, { onProgress })
  assert.equal(idle.building, undefined)
  assert.deepEqual({ ...seen.at(-1) }, { done: 3_000, of: 3_000 })

  const stopped = await crm.segments.create({ name: 'Named', expression: 'name IS NOT NULL' }, { onProgress: () => false })
  assert.ok(stopped.building)
  // Reads are exact all the same.
  assert.equal(await crm.segments.count(stopped.id), 3_000n)
  await crm.segments.build({ onProgress })
  assert.equal((await crm.segments.get(stopped.id)).building, undefined)
  const changed = await crm.segments.update(stopped.id, { expression: 'name IS NULL' }, { onProgress })
  assert.equal(changed.building, undefined)

  const own = new Error('of the listener')
  const failing = () => {
    throw own
  }
  await assert.rejects(crm.segments.create({ name: 'Again', expression: 'never(orders)' }, { onProgress: failing }), own)
  await refused(crm.segments.build({ onProgress: 7 }), 'wrong_type', 'on_progress')
})

test('a preview is watched and stopped', async (t) => {
  const crm = await crowd(t)
  const rows = 'COUNT(interactions) = 0'
  const seen = []
  const onProgress = (progress) => {
    seen.push(progress)
  }
  assert.equal((await crm.segments.preview(rows, 0, { onProgress })).count, 3_000n)
  assert.ok(seen.length > 0)
  await refused(crm.segments.preview(rows, 0, { onProgress: () => false }), 'stopped')
  const snapshot = await crm.snapshot()
  await refused(snapshot.segments.select(rows, {}, { onProgress: () => false }), 'stopped')

  const aborting = new AbortController()
  const { signal } = aborting
  let told = 0
  const onTold = () => {
    told += 1
    aborting.abort()
  }
  await assert.rejects(crm.segments.preview(rows, 5, { onProgress: onTold, signal }), { name: 'AbortError' })
  assert.equal(told, 1)
  await assert.rejects(crm.segments.attributes(rows, {}, { onProgress: onTold, signal }), { name: 'AbortError' })
  assert.equal(told, 1)
  await refused(crm.segments.build({ signal: 7 }), 'wrong_type', 'signal')
  const inBatch = () => commands.segments.create({ name: 'All' }, { onProgress })
  assert.throws(inBatch, { code: 'illegal_state', field: 'on_progress' })
})

test('values are bound', async (t) => {
  const crm = closing(t, await Crm.inMemory())
  const values = { city: { type: 'text', value: "' OR true --" }, least: { type: 'integer', value: 3n } }
  const bound = await crm.segments.bind('city = :city AND order_count >= :least', values)
  assert.equal(bound, "city = ''' OR true --' AND order_count >= 3")
  const counts = { type: 'list', value: [{ type: 'integer', value: 1 }, { type: 'integer', value: 3n }] }
  assert.equal(await crm.segments.bind('order_count IN (:counts)', { counts }), 'order_count IN (1, 3)')
  const age = { type: 'interval', value: '36 hours' }
  assert.equal(await crm.segments.bind('created_at < now() - :age', { age }), "created_at < now() - INTERVAL '36 hours'")
  await refused(crm.segments.bind('city = :city', {}), 'required', 'expression[7..12]: a value for :city is expected')
})

/** The numbers of a Roaring bitmap in the portable format, each below 65,536. */
function numbersOf(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = 0
  const short = () => view.getUint16((at += 2) - 2, true)
  const [kind, sizeLessOne] = [short(), short()]
  const hasRuns = kind === 12347
  assert.ok(hasRuns || (kind === 12346 && sizeLessOne === 0))
  const size = hasRuns ? sizeLessOne + 1 : short() + 65_536 * short()
  if (size === 0) return []
  const isRun = hasRuns && bytes[at++] === 1
  const [high, count] = [short(), short() + 1]
  assert.deepEqual([size, high], [1, 0])
  if (!hasRuns) at += 4 // where the container begins
  if (!isRun) {
    assert.ok(count <= 4_096)
    return Array.from({ length: count }, short)
  }
  const runs = Array.from({ length: short() }, () => [short(), short()])
  return runs.flatMap(([first, more]) => Array.from({ length: more + 1 }, (_, at) => first + at))
}

test('members are a bitmap of numbers', async (t) => {
  const crm = await crowd(t)
  const everybody = await crm.segments.create({ name: 'Everybody', expression: 'never(orders)' })
  const bitmap = await crm.segments.membersBitmap(everybody.id)
  assert.ok(bitmap instanceof Uint8Array)
  assert.deepEqual(numbersOf(bitmap), Array.from({ length: 3_000 }, (_, at) => at + 1))
  assert.deepEqual(await crm.segments.selectBitmap("in_segment('Everybody')"), bitmap)
  assert.deepEqual(numbersOf(await crm.segments.selectBitmap('order_count > 0')), [])

  const sevens = new Set(numbersOf(await crm.segments.selectBitmap("name LIKE '%7'")))
  const both = numbersOf(await crm.segments.selectBitmap("name LIKE 'c1%'")).filter((number) => sevens.has(number))
  const ids = await crm.customers.ofNumbers([...both, 3_001])
  assert.equal(ids.pop(), null)
  assert.deepEqual(await crm.customers.numbers(ids), both)
  assert.equal((await crm.customers.get(ids[0])).name, 'c17')
  await refused(crm.customers.ofNumbers([1, -1]), 'out_of_range', 'numbers[1]')
  await refused(crm.customers.ofNumbers(Array(10_001).fill(1)), 'too_many', 'numbers')
})

test('settle tells when to ask again', async (t) => {
  const clock = new ManualClock(new Date('2026-01-31T09:00:00Z'))
  const crm = closing(t, await Crm.inMemory({ clock }))
  assert.equal(await crm.segments.settle(), null)
  await crm.customers.create({ name: 'Ada' })
  await crm.segments.create({ name: 'New', expression: "created_at > now() - INTERVAL '1 day'" })
  assert.deepEqual(await crm.segments.settle(), new Date('2026-02-01T09:00:00Z'))
})
