'use strict'

// What calls cost, beside the same calls in Rust: `npm run bench`.

const { execFileSync } = require('node:child_process')
const { monitorEventLoopDelay, performance } = require('node:perf_hooks')
const { Crm, commands } = require('..')

const READS = 20_000
const ROWS = 10_000
const IMPORTED = 100_000

/** Microseconds a call, and the longest time in milliseconds for which the event loop stood still. */
async function measure(calls, work) {
  const delay = monitorEventLoopDelay({ resolution: 1 })
  delay.enable()
  // It tells delays from its first tick on.
  await new Promise((resolve) => setTimeout(resolve, 5))
  const started = performance.now()
  await work()
  const micros = ((performance.now() - started) * 1000) / calls
  await new Promise((resolve) => setTimeout(resolve, 5))
  delay.disable()
  return { micros, worst: delay.max / 1e6 }
}

function rust() {
  const cargo = ['run', '--release', '--quiet', '--package', 'crm-wire', '--example', 'calls']
  const lines = execFileSync('cargo', cargo, { cwd: __dirname, encoding: 'utf8' }).trim().split('\n')
  return Object.fromEntries(lines.map((line) => line.split(' ')).map(([name, micros]) => [name, Number(micros)]))
}

async function main() {
  const inRust = rust()
  const crm = await Crm.inMemory()
  const ada = await crm.customers.create({ name: 'Ada', identifiers: [{ kind: 'email', value: 'ada@example.org' }] })
  for (let at = 0; at < 2_000; at += 1) await crm.customers.get(ada.id)

  const one = await measure(READS, async () => {
    for (let at = 0; at < READS; at += 1) await crm.customers.get(ada.id)
  })
  const many = await measure(READS, async () => {
    for (let at = 0; at < READS; at += 100) {
      await Promise.all(Array.from({ length: 100 }, () => crm.customers.get(ada.id)))
    }
  })
  const given = Array.from({ length: ROWS }, (_, at) => commands.customers.create({ name: `Customer ${at}` }))
  const batch = await measure(1, () => crm.batch(given))
  let text = 'Name,Email\n'
  for (let at = 0; at < IMPORTED; at += 1) text += `Customer ${at},c${at}@example.org\n`
  const load = await measure(1, () => crm.imports.customers({ text, mapping: { name: 'Name', email: 'Email' } }))
  const orders = Array.from({ length: IMPORTED }, (_, at) => ({
    number: `${at}`,
    currency: 'EUR',
    lines: [{ sku: 'TEA', quantity: 2, unitPrice: '5.25' }],
    placedAt: new Date(1.7e12 + at),
  }))
  const values = await measure(1, () => crm.imports.load({ orders }))
  await crm.close()

  const row = (name, rust, wire, { micros, worst }, unit = 1) => ({
    call: name,
    'Rust': rust && (rust / unit).toFixed(1),
    'Rust over JSON': wire && (wire / unit).toFixed(1),
    'Node': (micros / unit).toFixed(1),
    'event loop, ms at worst': worst.toFixed(1),
  })
  console.table([
    row('read of one, µs', inRust.read_core, inRust.read_wire, one),
    row('read of one, 100 at once, µs', inRust.read_core, inRust.read_wire, many),
    row('batch of 10,000, ms', inRust.batch_core, inRust.batch_wire, batch, 1000),
    row('100,000 customers from text, ms', undefined, undefined, load, 1000),
    row('100,000 orders from values, ms', undefined, undefined, values, 1000),
  ])
}

main()
