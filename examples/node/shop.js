// The routes of the shop.

import { createHmac, timingSafeEqual } from 'node:crypto'
import { CrmError } from 'crm-node'
import Fastify from 'fastify'

/** What the kinds of error are in HTTP. */
const STATUS = { not_found: 404, conflict: 409, invalid: 422, denied: 403, busy: 503, unavailable: 503, closed: 503 }

/** A webhook that came before what it refers to, such as a refund before its order, is for the sender to send again. */
const statusOf = ({ code, kind }) => (code === 'unknown_reference' ? 503 : (STATUS[kind] ?? 500))

/** The app over an open CRM; `secret` is what Shopify signs webhooks with. */
export function shop(crm, secret) {
  const app = Fastify()

  // Bodies stay bytes: a signature is over what was sent, not over what it means.
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, async (_, body) => body)
  // Versions and counts are bigints, which JSON has no word for; here they are small.
  app.setReplySerializer((answer) => JSON.stringify(answer, (_, value) => (typeof value === 'bigint' ? Number(value) : value)))

  app.setErrorHandler((error, _, reply) => {
    if (!(error instanceof CrmError)) return reply.send(error)
    const { code, kind, entity, field } = error
    return reply.code(statusOf(error)).send({ error: { code, kind, entity, field } })
  })

  app.post('/webhooks/shopify', async (request, reply) => {
    if (!isSigned(request.body, request.headers['x-shopify-hmac-sha256'], secret)) return reply.code(401).send()
    // A webhook that comes twice changes nothing. One that is not answered with 200 is sent again, for hours. It is
    // taken as the bytes that were sent: JSON.parse would round ids beyond 2^53.
    return crm.ingest.shopify(request.headers['x-shopify-topic'] ?? '', request.body)
  })

  app.get('/customers/:id', async (request) => crm.customers.view360(request.params.id))

  app.get('/customers', async (request) => {
    const hits = await crm.customers.search(request.query.q ?? '', 10)
    return hits.map(({ customer }) => ({ id: customer.id, name: customer.name, tags: customer.tags }))
  })

  return app
}

/** Whether `signature` is the HMAC of the body, as Shopify makes it. */
function isSigned(body, signature, secret) {
  if (!Buffer.isBuffer(body) || typeof signature !== 'string') return false
  const expected = createHmac('sha256', secret).update(body).digest()
  const given = Buffer.from(signature, 'base64')
  return given.length === expected.length && timingSafeEqual(given, expected)
}
