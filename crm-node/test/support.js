'use strict'

const assert = require('node:assert/strict')
const { mkdtempSync, rmSync } = require('node:fs')
const { tmpdir } = require('node:os')
const path = require('node:path')
const { CrmError } = require('..')

/** A folder that is gone after the test `t`. */
function folder(t) {
  const made = mkdtempSync(path.join(tmpdir(), 'crm-node-'))
  t.after(() => rmSync(made, { recursive: true, force: true }))
  return made
}

/** The CRM, closed after the test `t`. */
function closing(t, crm) {
  t.after(() => crm[Symbol.asyncDispose]())
  return crm
}

/** Checks that the promise is rejected with a `CrmError` of which these parts are known. */
async function refused(promise, code, field) {
  await assert.rejects(promise, (error) => {
    assert.ok(error instanceof CrmError, `${error}`)
    assert.equal(error.code, code)
    if (field !== undefined) assert.equal(error.field, field)
    return true
  })
}

module.exports = { closing, folder, refused }
