'use strict'

/** How many items one page of an iteration holds, unless the caller says. */
const LIMIT = 500

/** All items of a list, read page by page. */
async function* pages(read, first) {
  let after = first?.after
  do {
    const found = await read({ limit: LIMIT, ...first, after })
    yield* found.items
    after = found.next
  } while (after !== undefined)
}

module.exports = { pages }
