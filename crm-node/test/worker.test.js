'use strict'

const assert = require('node:assert/strict')
const path = require('node:path')
const { once } = require('node:events')
const { test } = require('node:test')
const { Worker } = require('node:worker_threads')
const { Crm } = require('..')
const { closing, folder } = require('./support')

/** Runs a script in a worker and gives what it posts. */
async function inWorker(workerData, script) {
  const head = `
    const { parentPort, workerData } = require('node:worker_threads')
    const { Crm, CrmError } = require(${JSON.stringify(path.join(__dirname, '..'))})`
  const worker = new Worker(`${head}; (async () => { ${script} })()`, { eval: true, workerData })
  const [[posted]] = await Promise.all([once(worker, 'message'), once(worker, 'exit')])
  return posted
}

test('each worker opens files of its own', async (t) => {
  const dir = folder(t)
  const script = `
    const crm = await Crm.open(workerData)
    for (let at = 0; at < 20; at += 1) await crm.customers.create({ name: 'Customer ' + at })
    const { customers } = await crm.stats()
    await crm.close()
    parentPort.postMessage(customers)`
  const files = [0, 1, 2, 3].map((at) => path.join(dir, `${at}.crm`))
  assert.deepEqual(await Promise.all(files.map((file) => inWorker(file, script))), [20, 20, 20, 20])
  const crm = closing(t, await Crm.open(files[0]))
  assert.equal(await crm.customers.count(), 20n)
})

test('workers follow what the main thread writes', async (t) => {
  const file = path.join(folder(t), 'shop.crm')
  const crm = closing(t, await Crm.open(file, { sharing: 'single_writer' }))
  const ada = await crm.customers.create({ name: 'Ada' })
  const script = `
    const crm = await Crm.open(workerData.file, { sharing: 'follower' })
    const { name } = await crm.customers.get(workerData.id)
    const error = await crm.customers.delete(workerData.id).catch((error) => error)
    await crm.close()
    parentPort.postMessage([name, error instanceof CrmError, error.code])`
  assert.deepEqual(await inWorker({ file, id: ada.id }, script), ['Ada', true, 'read_only'])
})

test('a worker that is stopped in its work takes nothing along', async (t) => {
  const crm = closing(t, await Crm.inMemory())
  for (let round = 0; round < 5; round += 1) {
    const source = `
      const { Crm } = require(${JSON.stringify(path.join(__dirname, '..'))})
      const { parentPort } = require('node:worker_threads')
      ;(async () => {
        const crm = await Crm.inMemory()
        await crm.subscribe(() => {}, { keepAlive: true })
        const text = 'Name\\n' + 'Ada\\n'.repeat(200_000)
        parentPort.postMessage('started')
        await crm.imports.customers({ text, mapping: { name: 'Name' }, onProgress: () => true })
      })()`
    const worker = new Worker(source, { eval: true })
    await once(worker, 'message')
    await new Promise((resolve) => setTimeout(resolve, 20 * round))
    await worker.terminate()
    await crm.customers.create({ name: 'Ada' })
  }
  assert.equal(await crm.customers.count(), 5n)
})
