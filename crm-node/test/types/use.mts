// Compiled, never run: what the typings allow, and what they refuse.

import { Crm, CrmError, ManualClock, commands } from 'crm-node'
import type { Channel, Customer, NewOrder, Order, PageRequest } from 'crm-node'

const clock = new ManualClock(new Date())
await using crm = await Crm.open(new URL('shop.crm', import.meta.url), { clock, sharing: 'single_writer', idSeed: 7n })

const ada: Customer = await crm.customers.create({ name: 'Ada', preferences: { tea: { type: 'bool', value: true } } })
await crm.customers.update(ada.id, { occupation: null, version: ada.version })
// @ts-expect-error: a customer has no such field.
await crm.customers.update(ada.id, { nick: 'A' })
// @ts-expect-error: an instant is a Date.
await crm.customers.asOf(ada.id, '2026-01-31')
// @ts-expect-error: nobody is created without a word.
await crm.customers.create()

const order: NewOrder = { currency: 'EUR', lines: [{ sku: 'TEA', quantity: 2, unitPrice: '5.25' }], placedAt: new Date() }
const [created, placed, nothing] = await crm.batch([
  commands.customers.create({ name: 'Bob' }),
  commands.orders.create(order),
  commands.journal.acknowledge('mailer', 3),
])
const name: string | undefined = created.name
const total: string = placed.total
const none: void = nothing
const version: bigint = placed.version
// @ts-expect-error: an iteration is no command.
commands.customers.iter()

for await (const customer of crm.customers.iter({ lifecycle: 'lead' }, { limit: 100 })) customer.tags.map((tag) => tag)
const page = await crm.orders.list({ status: 'placed' })
const next: PageRequest = { after: page.next }
const items: Order[] = page.items

using snapshot = await crm.snapshot()
await snapshot.customers.get(ada.id)
// @ts-expect-error: a snapshot only reads.
snapshot.customers.create({ name: 'Eve' })

const timeline = await crm.customers.timeline(ada.id, { kinds: ['order'] })
for (const item of timeline.items) {
  const at: Date =
    item.type === 'order' ? item.placedAt : item.type === 'deal' ? item.step.at : item.at
}
await crm.models.fit({ name: 'clv', spec: { kind: 'clv', currency: 'EUR' } })

const report = await crm.imports.customers({
  text: 'Email\nada@example.org\n',
  mapping: { email: 'Email', name: { fixed: 'Ada' }, phone: 3 },
  onProgress: ({ rows }) => rows < 1000n,
})
await crm.ingest.shopify('customers/create', JSON.parse('{}'))
const subscription = await crm.subscribe((changes) => changes.items.length, { since: report.rows.read })
subscription.cancel()

const channel: Channel = 'in_person'
try {
  await crm.customers.get('no id')
} catch (error) {
  if (error instanceof CrmError && error.code === 'not_found' && error.kind === 'not_found') error.field?.length
}
export { channel, items, name, next, none, total, version }
