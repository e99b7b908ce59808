// Talks to the shop over HTTP, as Shopify and a browser do.

import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { Crm } from 'crm-node'
import { shop } from './shop.js'

const SECRET = 'a secret of the tests'
const body = (name) => readFileSync(new URL(`../../crm-core/tests/ingest/payloads/shopify_${name}.json`, import.meta.url))

/** A shop that listens, and how to send it a webhook. */
async function open(t) {
  const crm = await Crm.inMemory({ timeZone: 'Europe/Berlin' })
  const app = shop(crm, SECRET)
  const url = await app.listen({ host: '127.0.0.1', port: 0 })
  t.after(async () => {
    await app.close()
    await crm.close()
  })
  const send = async (topic, bytes, signature = createHmac('sha256', SECRET).update(bytes).digest('base64')) => {
    const headers = {
      'content-type': 'application/json',
      'x-shopify-topic': topic,
      ...(signature && { 'x-shopify-hmac-sha256': signature }),
    }
    const response = await fetch(`${url}/webhooks/shopify`, { method: 'POST', headers, body: bytes })
    const text = await response.text()
    return { status: response.status, answer: text === '' ? undefined : JSON.parse(text) }
  }
  return { url, send }
}

test('webhooks become a customer with everything about her', async (t) => {
  const { url, send } = await open(t)
  const { status, answer } = await send('customers/create', body('customer'))
  assert.deepEqual([status, answer.outcome], [200, 'created'])
  assert.equal((await send('orders/create', body('order'))).answer.outcome, 'created')
  assert.equal((await send('orders/create', body('order'))).answer.outcome, 'unchanged')
  assert.equal((await send('refunds/create', body('refund'))).status, 200)

  const found = await (await fetch(`${url}/customers?q=mira`)).json()
  assert.deepEqual(found.map(({ id, name }) => [id, name]), [[answer.customerId, 'Mira Sommer']])
  const response = await fetch(`${url}/customers/${answer.customerId}`)
  assert.match(response.headers.get('content-type'), /^application\/json/)
  const { customer, profile, orders } = await response.json()
  assert.equal(customer.addresses[0].postalCode, '10115')
  assert.deepEqual([profile.orderCount, profile.refundCount, orders.length], [1, 1, 1])
  assert.deepEqual([orders[0].total, orders[0].refunds[0].amount], ['59.94', '40.90'])
})

test('only what Shopify signed is taken', async (t) => {
  const { send } = await open(t)
  const bytes = body('customer')
  const ofAnother = createHmac('sha256', 'another').update(bytes).digest('base64')
  for (const signature of [ofAnother, 'not base64!', '', null]) {
    assert.equal((await send('customers/create', bytes, signature)).status, 401)
  }
  const changed = Buffer.concat([bytes, Buffer.from(' ')])
  const ofTheFirst = createHmac('sha256', SECRET).update(bytes).digest('base64')
  assert.equal((await send('customers/create', changed, ofTheFirst)).status, 401)
})

test('a refund that comes before its order is taken when it is sent again', async (t) => {
  const { send } = await open(t)
  const early = await send('refunds/create', body('refund'))
  assert.deepEqual([early.status, early.answer.error.code], [503, 'unknown_reference'])
  assert.equal((await send('orders/create', body('order'))).status, 200)
  assert.equal((await send('refunds/create', body('refund'))).status, 200)
})

test('what cannot be taken is an error that says why', async (t) => {
  const { url, send } = await open(t)
  assert.equal((await send('orders/create', Buffer.from('{'))).status, 422)
  assert.equal((await send('orders/create', Buffer.from('{}'))).status, 422)
  assert.equal((await send('themes/create', Buffer.from('{}'))).answer.outcome, 'ignored')
  const nobody = await fetch(`${url}/customers/00000000-0000-7000-8000-000000000000`)
  assert.deepEqual([nobody.status, (await nobody.json()).error.code], [404, 'not_found'])
})
