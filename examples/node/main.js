// Runs the shop: `SHOPIFY_SECRET=… node main.js`, with the file in `CRM_FILE` and the port in `PORT`.

import { Crm } from 'crm-node'
import { shop } from './shop.js'

const { SHOPIFY_SECRET, CRM_FILE = 'shop.crm', PORT = '3000' } = process.env
if (!SHOPIFY_SECRET) {
  console.error('SHOPIFY_SECRET is what Shopify signs webhooks with; set it')
  process.exit(1)
}

const crm = await Crm.open(CRM_FILE, { actor: 'shopify' })
const app = shop(crm, SHOPIFY_SECRET)
app.addHook('onClose', () => crm.close())
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => app.close())
console.log(`listening on ${await app.listen({ host: '127.0.0.1', port: Number(PORT) })}`)
