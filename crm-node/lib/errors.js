'use strict'

/** The codes with their kinds and messages; `convert.js` fills it from the native half. */
const codes = new Map()

class CrmError extends Error {
  constructor(code, { entity, field, row } = {}, expected) {
    const known = codes.get(code) ?? { kind: 'internal', message: 'a defect of this library' }
    const where = { entity, field, row }
    let message = known.message
    for (const part of Object.keys(where)) {
      if (where[part] == null) delete where[part]
      else message += `, ${part}: ${where[part]}`
    }
    super(`${message} [${code}]${expected === undefined ? '' : `; give ${expected}`}`)
    Object.assign(this, { code, kind: known.kind }, where)
  }
}
Object.defineProperty(CrmError.prototype, 'name', { value: 'CrmError', writable: true, configurable: true })

/** What the native half threw: an error's parts as JSON, or the word of a panic. */
function fromNative(error) {
  let parts
  try {
    parts = JSON.parse(error.message)
  } catch {
    return new CrmError('internal')
  }
  return new CrmError(parts.code, parts)
}

module.exports = { CrmError, codes, fromNative }
