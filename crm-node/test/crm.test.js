'use strict'

const assert = require('node:assert/strict')
const { existsSync, writeFileSync } = require('node:fs')
const path = require('node:path')
const { test } = require('node:test')
const { pathToFileURL } = require('node:url')
const { Crm, CrmError, ManualClock, commands } = require('..')
const native = require('../lib/native')
const { closing, folder, refused } = require('./support')

const NOBODY = '00000000-0000-7000-8000-000000000000'

test('a file keeps what was written', async (t) => {
  const file = path.join(folder(t), 'shop.crm')
  const crm = await Crm.open(file, { timeZone: 'Europe/Berlin', actor: 'shop' })
  const ada = await crm.customers.create({ name: 'Ada' })
  await refused(Crm.open(file), 'locked')
  await crm.close()
  await refused(crm.customers.get(ada.id), 'closed')
  await refused(crm.snapshot(), 'closed')
  await refused(crm.subscribe(() => {}), 'closed')
  await crm.close()
  await crm[Symbol.asyncDispose]()

  const again = closing(t, await Crm.open(pathToFileURL(file), { existing: true }))
  assert.equal(again.timeZone, 'Europe/Berlin')
  assert.deepEqual(await again.customers.get(ada.id), ada)
  const [first] = (await again.customers.history(ada.id)).items
  assert.equal(first.actor, 'shop')
})

test('how a file is opened is checked', async (t) => {
  const missing = path.join(folder(t), 'none.crm')
  await refused(Crm.open(missing, { existing: true }), 'no_file')
  assert.ok(!existsSync(missing))
  await refused(Crm.open(7), 'wrong_type', 'path')
  await refused(Crm.inMemory({ timeZone: 'Mars/Olympus' }), 'unknown_time_zone', 'time_zone')
  await refused(Crm.inMemory({ region: 'Germany' }), 'unknown_country', 'region')
  await refused(Crm.open(missing, { sharing: 'all' }), 'malformed', 'sharing')
  await refused(Crm.inMemory({ idSeed: -1 }), 'out_of_range', 'id_seed')
  await refused(Crm.inMemory({ colour: 'red' }), 'unknown_field', 'colour')
  await refused(Crm.inMemory({ clock: Date }), 'wrong_type', 'clock')
  const text = path.join(folder(t), 'a.txt')
  writeFileSync(text, 'not a crm '.repeat(1000))
  await refused(Crm.open(text), 'not_a_crm')
})

test('sharing: one writes, others follow', async (t) => {
  const file = path.join(folder(t), 'shop.crm')
  const writer = closing(t, await Crm.open(file, { sharing: 'single_writer' }))
  const reader = closing(t, await Crm.open(file, { sharing: 'follower' }))
  const ada = await writer.customers.create({ name: 'Ada' })
  assert.equal((await reader.customers.get(ada.id)).name, 'Ada')
  await refused(reader.customers.create({ name: 'Bob' }), 'read_only')
})

test('the clock is the one that was given', async (t) => {
  const clock = new ManualClock(new Date('2026-01-31T09:00:00Z'))
  const crm = closing(t, await Crm.inMemory({ clock, idSeed: 1 }))
  clock.advance(1500)
  assert.deepEqual(clock.now(), new Date('2026-01-31T09:00:01.500Z'))
  assert.deepEqual((await crm.customers.create({ name: 'Ada' })).createdAt, clock.now())
  clock.set(new Date(0))
  assert.deepEqual((await crm.customers.create({ name: 'Bob' })).createdAt, new Date(0))
  assert.throws(() => clock.set(new Date(NaN)), { code: 'invalid_timestamp' })
  assert.throws(() => new ManualClock(0), { code: 'wrong_type' })
  assert.throws(() => new ManualClock(new Date(8.64e15)), CrmError)
})

test('errors say what and where', async (t) => {
  const crm = closing(t, await Crm.inMemory())
  const error = await crm.customers.create({ identifiers: [{ kind: 'email', value: 'ada' }] }).catch((error) => error)
  assert.ok(error instanceof CrmError && error instanceof Error)
  const { name, code, kind, entity, field } = error
  assert.deepEqual(
    { name, code, kind, entity, field },
    { name: 'CrmError', code: 'invalid_email', kind: 'invalid', entity: 'customer', field: 'identifiers[0].value' },
  )
  assert.match(error.message, /^not an e-mail address, entity: customer, field: identifiers\[0\]\.value \[invalid_email\]$/)
  assert.match(error.stack, /crm\.test\.js/)
  await refused(crm.customers.get('seven'), 'invalid_id', 'id')
})

test('a batch is all or nothing', async (t) => {
  const crm = closing(t, await Crm.inMemory())
  const id = await crm.newId()
  const [ada, note, found] = await crm.batch([
    commands.customers.create({ id, name: 'Ada' }),
    commands.notes.create({ customerId: id, body: 'Likes tea.' }),
    commands.customers.find(NOBODY),
  ])
  assert.deepEqual([ada.id, note.customerId, found], [id, id, null])
  const bad = [commands.customers.create({ name: 'Bob' }), commands.customers.get(NOBODY)]
  await refused(crm.batch(bad), 'not_found')
  const worse = [commands.customers.create({ name: 'Bob' }), commands.customers.create({ name: 7 })]
  await refused(crm.batch(worse), 'wrong_type', 'commands[1].name')
  const worst = [commands.customers.create({ identifiers: [{ kind: 'email', value: 'x' }] })]
  await refused(crm.batch(worst), 'invalid_email', 'commands[0].identifiers[0].value')
  assert.equal((await crm.stats()).customers, 1)
  await refused(crm.batch([{ operation: 'customers.get', arguments: {} }]), 'wrong_type', 'commands[0]')
  assert.deepEqual(await crm.batch([]), [])
})

test('lists are iterated page by page', async (t) => {
  const crm = closing(t, await Crm.inMemory())
  const names = Array.from({ length: 25 }, (_, at) => `Customer ${at}`)
  await crm.batch(names.map((name) => commands.customers.create({ name })))
  const seen = []
  for await (const { name } of crm.customers.iter({}, { limit: 10 })) seen.push(name)
  assert.deepEqual(seen, names)
  const { items, next } = await crm.customers.list({}, { limit: 20 })
  const rest = await crm.customers.list({}, { limit: 20, after: next })
  assert.deepEqual([items.length, rest.items.length, rest.next], [20, 5, undefined])
  for await (const { name } of crm.customers.iter()) if (name === names[3]) break
  await refused(crm.customers.iter({}, { limit: 0 }).next(), 'out_of_range', 'limit')
})

test('a snapshot does not change', async (t) => {
  const crm = closing(t, await Crm.inMemory())
  const ada = await crm.customers.create({ name: 'Ada' })
  const snapshot = await crm.snapshot()
  await crm.customers.update(ada.id, { name: 'Countess' })
  assert.equal((await snapshot.customers.get(ada.id)).name, 'Ada')
  assert.equal((await crm.customers.get(ada.id)).name, 'Countess')
  await refused(snapshot.customers.create({ name: 'Bob' }), 'read_only')
  snapshot.close()
  await refused(snapshot.customers.get(ada.id), 'closed')
})

test('a timeline tells its items apart', async (t) => {
  const crm = closing(t, await Crm.inMemory())
  const { id } = await crm.customers.create({ name: 'Ada' })
  const at = (hour) => new Date(Date.UTC(2026, 0, 31, hour))
  await crm.interactions.record({ customerId: id, kind: 'call', channel: 'phone', at: at(1) })
  await crm.notes.create({ customerId: id, body: 'Likes tea.', at: at(2) })
  await crm.orders.create({ customerId: id, currency: 'EUR', lines: [{ sku: 'TEA', quantity: 1 }], placedAt: at(3) })
  const { items } = await crm.customers.timeline(id)
  const kinds = items.map(({ type, kind }) => [type, kind])
  assert.deepEqual(kinds, [['order', undefined], ['note', undefined], ['interaction', 'call']])
})

test('actors share a file', async (t) => {
  const crm = closing(t, await Crm.inMemory())
  const ada = await crm.asActor('clerk').customers.create({ name: 'Ada' })
  assert.equal((await crm.customers.history(ada.id)).items[0].actor, 'clerk')
  assert.throws(() => crm.asActor(7), { code: 'wrong_type' })
  assert.throws(() => new Crm({}), TypeError)
})

test('an ES module gets the same library', async (t) => {
  const { default: none, ...names } = await import('crm-node')
  assert.equal(none, undefined)
  assert.deepEqual(names, { ...require('crm-node') })
  assert.equal(names.Crm, Crm)
})

test('a panic is an error, and life goes on', { skip: !native.panicForTest && 'built without panic-test' }, async (t) => {
  const { fromNative } = require('../lib/errors')
  const error = await native.panicForTest().catch(fromNative)
  assert.deepEqual([error.code, error.kind], ['internal', 'internal'])
  const crm = closing(t, await Crm.inMemory())
  assert.equal((await crm.customers.create({ name: 'Ada' })).name, 'Ada')
})
