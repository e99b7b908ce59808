'use strict'

// The snippets of the readmes run as they stand.

const { execFileSync } = require('node:child_process')
const { mkdirSync, readFileSync, symlinkSync, writeFileSync } = require('node:fs')
const path = require('node:path')
const { test } = require('node:test')
const { folder } = require('./support')

for (const readme of ['README.md', 'crm-node/README.md']) {
  test(readme, (t) => {
    const root = path.join(__dirname, '../..')
    const snippets = [...readFileSync(path.join(root, readme), 'utf8').matchAll(/^```js\n([^]*?)^```$/gm)]
    const dir = folder(t)
    mkdirSync(path.join(dir, 'node_modules'))
    symlinkSync(path.join(root, 'crm-node'), path.join(dir, 'node_modules/crm-node'), 'junction')
    writeFileSync(path.join(dir, 'snippets.mjs'), snippets.map(([, snippet]) => snippet).join('\n'))
    execFileSync(process.execPath, ['snippets.mjs'], { cwd: dir, stdio: ['ignore', 'pipe', 'inherit'] })
  })
}
