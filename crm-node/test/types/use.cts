// Compiled, never run: the same typings as CommonJS.

import crm = require('crm-node')
import type { Customer } from 'crm-node'

async function names(path: string): Promise<(string | undefined)[]> {
  const shop = await crm.Crm.open(path)
  const page: crm.Page<Customer> = await shop.customers.list({}, { limit: 10 })
  await shop.close()
  return page.items.map((customer) => customer.name)
}
export = names
