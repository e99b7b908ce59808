'use strict'

// What is offered, at run time and in the typings, is what `../conformance/api.json` says.

const assert = require('node:assert/strict')
const { readFileSync } = require('node:fs')
const path = require('node:path')
const { test } = require('node:test')
const typescript = require('typescript')
const { Crm, commands } = require('..')
const { camel, described } = require('../lib/convert')

const api = JSON.parse(readFileSync(path.join(__dirname, '../../conformance/api.json'), 'utf8'))
const typings = declarations(path.join(__dirname, '../lib/generated.d.ts'))
const isImport = ({ name }) => /^imports\.(customers|orders|deals|load)$/.test(name)

/** The declarations of a file by name. */
function declarations(file) {
  const source = typescript.createSourceFile(file, readFileSync(file, 'utf8'), typescript.ScriptTarget.Latest)
  return new Map(source.statements.filter((statement) => statement.name).map((statement) => [statement.name.text, statement]))
}

/** The members of an interface and of those that it extends, by name. */
function members(name) {
  const declared = typings.get(name)
  const parents = (declared.heritageClauses ?? []).flatMap((clause) => clause.types.map((type) => type.expression.text))
  const own = declared.members.map((member) => [member.name.text, member])
  return new Map([...parents.flatMap((parent) => [...members(parent)]), ...own])
}

/** The values of a union of string literals. */
function literals(name) {
  const { type } = typings.get(name)
  return (type.types ?? [type]).map((part) => part.literal.text).sort()
}

test('every operation is a method with its arguments', async (t) => {
  const crm = await Crm.inMemory()
  t.after(() => crm.close())
  const offered = members('Operations')
  for (const operation of api.operations) {
    const [accessor, method] = operation.name.split('.').map(camel)
    const target = accessor === 'crm' ? crm : crm[accessor]
    assert.equal(typeof target[method], 'function', operation.name)
    const declared = accessor === 'crm' ? offered : members(offered.get(accessor).type.typeName.text)
    // Who watches is no argument of the operation.
    const isArgument = ({ type }) => type.typeName?.text !== 'WorkWatch'
    const parameters = declared.get(method).parameters.filter(isArgument)
    const names = isImport(operation)
      ? [...members(parameters[0].type.typeName.text).keys()].filter((name) => !['onProgress', 'signal'].includes(name))
      : parameters.map(({ name }) => (name.text === 'input' ? 'new' : name.text))
    assert.deepEqual(names.sort(), operation.arguments.map(({ name }) => camel(name)).sort(), operation.name)
    if (operation.access !== 'handle') assert.equal(typeof commands[accessor][method], 'function')
  }
})

test('nothing else is offered', async (t) => {
  const crm = await Crm.inMemory()
  t.after(() => crm.close())
  const known = new Set(api.operations.map(({ name }) => name.split('.').map(camel).join('.')))
  for (const accessor of Object.keys(crm)) {
    for (const method of Object.getOwnPropertyNames(Object.getPrototypeOf(crm[accessor]))) {
      assert.ok(method === 'constructor' || method.startsWith('iter') || method.endsWith('Table') || known.has(`${accessor}.${method}`), method)
    }
  }
  assert.deepEqual(Object.keys(described.operations).sort(), api.operations.map(({ name }) => name).sort())
})

test('every record has its fields, every enum its values', () => {
  for (const [name, type] of Object.entries(api.types)) {
    if (type.record) assert.deepEqual([...members(name).keys()], type.record.map((field) => camel(field.name)), name)
    else if (type.enum) assert.deepEqual(literals(name), [...type.enum].sort(), name)
    else assert.equal(typings.get(name).type.types.length, type.union.length, name)
  }
})

test('every error has its code and its kind', () => {
  assert.deepEqual(literals('ErrorCode'), api.errors.map(({ code }) => code).sort())
  assert.deepEqual(literals('ErrorKind'), [...new Set(api.errors.map(({ kind }) => kind))].sort())
  const found = described.errors.map(({ code, kind }) => `${code} ${kind}`)
  assert.deepEqual(found.sort(), api.errors.map(({ code, kind }) => `${code} ${kind}`).sort())
})
