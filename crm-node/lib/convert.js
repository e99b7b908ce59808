'use strict'

// JavaScript values as JSON text and back, by the shapes of the operations.
//
// A converter has `write`, from a value to JSON text, and `read`, from parsed JSON to a value. What is `undefined` is
// left out, and what is `null` written so, before a converter sees it.

const { isDate, isUint8Array } = require('node:util').types
const { CrmError, codes } = require('./errors')
const native = require('./native')

/** How deep JSON may be nested; what is cyclic is deeper. */
const MAX_DEPTH = 64
/** The longest body of a webhook that is worth a copy, in bytes; the core has the same limit. */
const MAX_BODY = 16 * 1024 * 1024
const MIN_INTEGER = -(2n ** 63n)
const MAX_INTEGER = 2n ** 64n - 1n

/** Why a value is not taken, where in it, and what is expected there. */
class Refusal {
  constructor(code, path = '', expected = undefined) {
    this.code = code
    this.path = path
    this.expected = expected
  }

  /** The same, seen from the value around it. */
  under(place) {
    const joint = this.path === '' || this.path.startsWith('[') ? '' : '.'
    return new Refusal(this.code, place + joint + this.path, this.expected)
  }

  toError(entity) {
    return new CrmError(this.code, { entity, field: this.path === '' ? undefined : this.path }, this.expected)
  }
}

function under(error, place) {
  return error instanceof Refusal ? error.under(place) : error
}

function check(holds, code) {
  if (!holds) throw new Refusal(code)
}

function checkType(holds, expected) {
  if (!holds) throw new Refusal('wrong_type', '', expected)
}

/** Checks for an object with properties of its own: no array, map, promise or the like. */
function checkObject(value, expected = 'a plain object') {
  const isObject = typeof value === 'object' && value !== null
  checkType(isObject && Object.prototype.toString.call(value) === '[object Object]', expected)
}

const camel = (name) => name.replace(/_(.)/g, (_, letter) => letter.toUpperCase())

const same = (json) => json

const unit = { write: () => 'null', read: () => undefined }

const text = {
  write(value) {
    checkType(typeof value === 'string', 'a string')
    check(value.isWellFormed(), 'not_utf8')
    return JSON.stringify(value)
  },
  read: same,
}

const bool = {
  write(value) {
    checkType(typeof value === 'boolean', 'a boolean')
    return String(value)
  },
  read: same,
}

function integer(bits, signed) {
  const least = signed ? -(2n ** BigInt(bits - 1)) : 0n
  const greatest = 2n ** BigInt(signed ? bits - 1 : bits) - 1n
  return {
    write(value) {
      if (typeof value === 'number') {
        checkType(Number.isInteger(value), 'a whole number or a bigint')
        check(Number.isSafeInteger(value), 'out_of_range')
      } else {
        checkType(typeof value === 'bigint', 'a whole number or a bigint')
      }
      check(value >= least && value <= greatest, 'out_of_range')
      return String(value)
    },
    // A number that `JSON.parse` would round comes as text behind a mark.
    read: bits === 64 ? (json) => BigInt(typeof json === 'string' ? json.slice(1) : json) : same,
  }
}

const float = {
  write(value) {
    checkType(typeof value === 'number', 'a number')
    check(Number.isFinite(value), 'out_of_range')
    return JSON.stringify(value)
  },
  read: same,
}

const decimal = {
  write(value) {
    if (typeof value === 'string') return text.write(value)
    checkType(typeof value === 'bigint' || Number.isSafeInteger(value), "a string, such as '12.50', or a whole number")
    return `"${value}"`
  },
  read: same,
}

const timestamp = {
  write(value) {
    checkType(isDate(value), 'a Date')
    const millis = Date.prototype.getTime.call(value)
    check(!Number.isNaN(millis), 'invalid_timestamp')
    const iso = new Date(millis).toISOString()
    // Outside the years 0 to 9999 JavaScript writes a sign and six digits; a file holds -9999 to 9999.
    if (!/^[+-]/.test(iso)) return `"${iso}"`
    check(iso.startsWith('-00'), 'invalid_timestamp')
    return `"-${iso.slice(3)}"`
  },
  read: (json) => new Date(json.startsWith('-') ? `-00${json.slice(1)}` : json),
}

function writeJson(value, depth) {
  check(depth <= MAX_DEPTH, 'too_deep')
  switch (typeof value) {
    case 'string':
      return text.write(value)
    case 'boolean':
      return String(value)
    case 'number':
      // What JSON.parse rounded may be somebody else's id: a body as it was sent has all digits.
      check(!Number.isInteger(value) || Number.isSafeInteger(value), 'out_of_range')
      return float.write(value)
    case 'bigint':
      check(value >= MIN_INTEGER && value <= MAX_INTEGER, 'out_of_range')
      return String(value)
  }
  if (value === null) return 'null'
  const writeItem = (item) => writeJson(item, depth + 1)
  return Array.isArray(value) ? writeList(value, writeItem) : writeMap(value, writeItem)
}

function readJson(value) {
  if (typeof value === 'string') return value.startsWith('\0') ? BigInt(value.slice(1)) : value
  if (typeof value !== 'object' || value === null) return value
  return Array.isArray(value) ? value.map(readJson) : readMap(value, readJson)
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** The text of a body that is given as its bytes. */
function decode(bytes) {
  try {
    return utf8.decode(bytes)
  } catch {
    throw new Refusal('not_utf8')
  }
}

const json = {
  write(value) {
    if (!isUint8Array(value)) return writeJson(value, 0)
    check(value.byteLength <= MAX_BODY, 'too_long')
    return text.write(decode(value))
  },
  read: readJson,
}

/** What is JSON text already. */
class Written {
  constructor(json) {
    this.json = json
  }
}

function writeWith(converter, value) {
  if (value === null) return 'null'
  return value instanceof Written ? value.json : converter.write(value)
}

function writeList(value, writeItem) {
  checkType(Array.isArray(value), 'an array')
  let written = ''
  for (let at = 0; at < value.length; at += 1) {
    written += (at === 0 ? '' : ',') + writeItemAt(value, at, writeItem)
  }
  return `[${written}]`
}

function writeItemAt(list, at, writeItem) {
  try {
    const item = list[at]
    check(item !== undefined, 'required')
    return writeItem(item)
  } catch (error) {
    throw under(error, `[${at}]`)
  }
}

function writeMap(value, writeItem) {
  checkObject(value)
  let written = ''
  for (const key of Object.keys(value)) {
    try {
      const item = value[key]
      if (item === undefined) continue
      written += `${written === '' ? '' : ','}${text.write(key)}:${writeItem(item)}`
    } catch (error) {
      throw under(error, key)
    }
  }
  return `{${written}}`
}

/** A map's keys are data: `__proto__` is one like any other. */
function readMap(value, readItem) {
  const map = {}
  for (const key of Object.keys(value)) {
    const item = readItem(value[key])
    Object.defineProperty(map, key, { value: item, writable: true, enumerable: true, configurable: true })
  }
  return map
}

function list(part) {
  return {
    part,
    write: (value) => writeList(value, (item) => writeWith(part, item)),
    read: (json) => json.map(part.read),
    empty: () => [],
  }
}

function map(part) {
  return {
    write: (value) => writeMap(value, (item) => writeWith(part, item)),
    read: (json) => readMap(json, (item) => (item === null ? null : part.read(item))),
    empty: () => ({}),
  }
}

function record(described) {
  const fields = described.map(({ name, shape }) => ({ name, key: camel(name), converter: converterOf(shape) }))
  const byKey = new Map(fields.map((field) => [field.key, field]))
  return {
    byKey,
    write(value) {
      checkObject(value)
      let written = ''
      for (const key of Object.keys(value)) {
        const field = byKey.get(key)
        if (field === undefined) throw new Refusal('unknown_field', key)
        const given = value[key]
        if (given === undefined) continue
        try {
          written += `${written === '' ? '' : ','}"${field.name}":${writeWith(field.converter, given)}`
        } catch (error) {
          throw under(error, field.name)
        }
      }
      return `{${written}}`
    },
    read(given) {
      const value = {}
      for (const { name, key, converter } of fields) {
        // Not what `Object.prototype` may hold.
        const part = Object.hasOwn(given, name) ? given[name] : undefined
        if (part != null || (part === null && converter === json)) value[key] = converter.read(part)
        else if (converter.empty) value[key] = converter.empty()
      }
      return value
    },
  }
}

function page(part) {
  return record([
    { name: 'items', shape: ['list', part] },
    { name: 'next', shape: ['text'] },
  ])
}

function union(tag, described) {
  const key = camel(tag)
  const variants = new Map(described.map(({ name, shape }) => [name, converterOf(shape)]))
  return {
    write(value) {
      checkObject(value)
      const { [key]: name, ...rest } = value
      check(variants.has(name), 'malformed')
      const written = variants.get(name).write(rest)
      return `{"${tag}":"${name}"${written === '{}' ? '' : ','}${written.slice(1)}`
    },
    read: (json) => ({ ...variants.get(json[tag]).read(json), [key]: json[tag] }),
  }
}

/** The one property `name` of what is given, which has no other than those. */
function only(given, names, expected) {
  checkObject(given, expected)
  for (const key of Object.keys(given)) if (!names.includes(key)) throw new Refusal('unknown_field', key)
  return names.map((name) => {
    const part = Object.hasOwn(given, name) ? given[name] : undefined
    if (part === undefined) throw new Refusal('required', name)
    return part
  })
}

/** Types of custom values. */
const valueTypes = new Map([
  ['text', text],
  ['integer', integer(64, true)],
  ['decimal', decimal],
  ['bool', bool],
  ['date', text],
  ['timestamp', timestamp],
  ['texts', list(text)],
])

/** A value with its type beside it. */
function typed(types) {
  return {
    write(given) {
      const [type, value] = only(given, ['type', 'value'], "a value with its type, such as { type: 'text', value: 'gold' }")
      if (typeof type !== 'string') throw new Refusal('wrong_type', 'type', 'a string')
      if (!types.has(type)) throw new Refusal('malformed', 'type')
      try {
        return `{"type":"${type}","value":${writeWith(types.get(type), value)}}`
      } catch (error) {
        throw under(error, 'value')
      }
    },
    read: (json) => ({ type: json.type, value: types.get(json.type).read(json.value) }),
  }
}

const value = typed(valueTypes)

/** What a placeholder stands for: a custom value, an interval, or a list, of which the core says what it may hold. */
const parameterTypes = new Map([...valueTypes, ['interval', text]])
const parameter = typed(parameterTypes)
parameterTypes.set('list', list(parameter))

/** Bytes, base64 on the wire. What is read is no part of a pool that others share. */
const bytes = {
  write(value) {
    checkType(isUint8Array(value), 'a Uint8Array')
    return `"${Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('base64')}"`
  },
  read: (json) => new Uint8Array(Buffer.from(json, 'base64')),
}

/** A column of a file: its header, its place, or the same text in every row. */
const column = {
  write(given) {
    if (typeof given === 'string') return text.write(given)
    if (typeof given === 'number') return integer(32, false).write(given)
    const [fixed] = only(given, ['fixed'], "a column's header or number, or { fixed: 'EUR' }")
    return `{"fixed":${text.write(fixed)}}`
  },
  read: same,
}

const plain = { unit, bool, float, text, decimal, date: text, timestamp, json, value, parameter, bytes, column }

const described = JSON.parse(native.shapes())
for (const { code, kind, message } of described.errors) codes.set(code, { kind, message })

/** The converter of each type that was needed so far. */
const types = new Map()

function named(name) {
  let found = types.get(name)
  if (found === undefined) {
    const { record: fields, union: variants, tag } = described.types[name]
    found = fields ? record(fields) : variants ? union(tag, variants) : text
    types.set(name, found)
  }
  return found
}

function converterOf([kind, ...parts]) {
  switch (kind) {
    case 'integer':
      return integer(...parts)
    case 'optional':
      return converterOf(parts[0])
    case 'list':
      return list(converterOf(parts[0]))
    case 'map':
      return map(converterOf(parts[0]))
    case 'page':
      return page(parts[0])
    case 'named':
      return named(parts[0])
    default:
      return plain[kind]
  }
}

module.exports = { Refusal, Written, camel, converterOf, described, named, record, under, writeItemAt, writeWith }
