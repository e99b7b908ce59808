'use strict'

const assert = require('node:assert/strict')
const { execFileSync } = require('node:child_process')
const { once, EventEmitter } = require('node:events')
const { test } = require('node:test')
const { Crm, commands } = require('..')
const { closing, refused } = require('./support')

/** Runs a script in a process of its own, and gives what it prints. */
function run(script) {
  const source = `const { Crm } = require('crm-node'); (async () => { ${script} })()`
  return execFileSync(process.execPath, ['-e', source], { cwd: __dirname, encoding: 'utf8', timeout: 20_000 })
}

test('changes are told in their order, each once', async (t) => {
  const crm = closing(t, await Crm.inMemory())
  await crm.customers.create({ name: 'Before' })
  const told = []
  const events = new EventEmitter()
  const subscription = await crm.subscribe((changes) => {
    told.push(...changes.items)
    events.emit('told')
  }, { keepAlive: true })
  await crm.batch(Array.from({ length: 1_500 }, () => commands.customers.create({ name: 'Ada' })))
  while (told.length < 1_500) await once(events, 'told')
  assert.deepEqual(told.map(({ seq }) => seq), Array.from({ length: 1_500 }, (_, at) => BigInt(at + 2)))
  assert.deepEqual([told[0].entity, told[0].operation, told[0].at instanceof Date], ['customer', 'created', true])
  subscription.cancel()
  assert.ok(subscription.ended)
})

test('what came before is told from a number on', async (t) => {
  const crm = closing(t, await Crm.inMemory())
  await crm.customers.create({ name: 'Ada' })
  await crm.customers.create({ name: 'Bob' })
  const seqs = await new Promise((resolve) => {
    crm.subscribe((changes) => resolve(changes.items.map(({ seq }) => seq)), { since: 1, keepAlive: true })
  })
  assert.deepEqual(seqs, [2n])
  await refused(crm.subscribe(() => {}, { since: 100n }), 'out_of_range')
  await refused(crm.subscribe(() => {}, { since: 0.5 }), 'wrong_type', 'since')
  await refused(crm.subscribe('listener'), 'wrong_type', 'listener')
})

test('it ends with the handle', async () => {
  const crm = await Crm.inMemory()
  const subscription = await crm.subscribe(() => {})
  assert.ok(!subscription.ended)
  await crm.close()
  assert.ok(subscription.ended)
})

test('it keeps the process alive only when asked', () => {
  assert.equal(run(`const crm = await Crm.inMemory(); await crm.subscribe(() => {}); console.log('over')`), 'over\n')
  const patient = `
    const crm = await Crm.inMemory()
    const subscription = await crm.subscribe(() => {}, { keepAlive: true })
    setTimeout(() => { console.log('still there'); subscription.cancel() }, 300).unref()`
  assert.equal(run(patient), 'still there\n')
})
