'use strict'

// A process that writes is killed at a random moment, again and again: what it was told is durable is there.

const assert = require('node:assert/strict')
const { spawn } = require('node:child_process')
const { once } = require('node:events')
const path = require('node:path')
const { createInterface } = require('node:readline')
const { test } = require('node:test')
const { Crm } = require('..')
const { folder } = require('./support')

const KILLS = Number(process.env.CRM_KILLS ?? 5)

const WRITER = `
  const { Crm } = require('crm-node')
  ;(async () => {
    const crm = await Crm.open(process.argv[1])
    for (;;) {
      const made = await Promise.all([1, 2, 3, 4].map(() => crm.customers.create({ name: 'Ada' })))
      for (const { id } of made) require('node:fs').writeSync(1, id + '\\n')
    }
  })()`

/** Lets a process write, kills it, and gives the ids whose writes it had acknowledged. */
async function writeAndKill(file, milliseconds) {
  const writer = spawn(process.execPath, ['-e', WRITER, file], { cwd: __dirname, stdio: ['ignore', 'pipe', 'inherit'] })
  const ids = []
  const lines = createInterface({ input: writer.stdout })
  lines.on('line', (line) => line.length === 36 && ids.push(line))
  await once(lines, 'line')
  setTimeout(() => writer.kill('SIGKILL'), milliseconds)
  const [, signal] = await once(writer, 'close')
  assert.equal(signal, 'SIGKILL')
  return ids
}

test(`no write is lost in ${KILLS} kills`, { timeout: 10_000 + KILLS * 5_000 }, async (t) => {
  const file = path.join(folder(t), 'shop.crm')
  let acknowledged = 0
  for (let kill = 0; kill < KILLS; kill += 1) {
    const ids = await writeAndKill(file, Math.random() * 60)
    const crm = await Crm.open(file)
    for (const id of ids) assert.equal((await crm.customers.get(id)).name, 'Ada')
    if (kill === KILLS - 1) assert.deepEqual((await crm.verify()).problems, [])
    await crm.close()
    acknowledged += ids.length
  }
  t.diagnostic(`${acknowledged} acknowledged writes, all there`)
})
