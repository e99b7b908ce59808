'use strict'

// Builds the native half for this machine: `npm run build [-- --features panic-test]`. Unlike `napi build`, which
// release builds use, it shares what cargo has built for the rest of the workspace.

const { execFileSync } = require('node:child_process')
const { copyFileSync, renameSync } = require('node:fs')
const path = require('node:path')

const folder = path.join(__dirname, '..')
const messages = execFileSync(
  process.env.CARGO ?? 'cargo',
  ['build', '--release', '--package', 'crm-node', '--message-format', 'json-render-diagnostics', ...process.argv.slice(2)],
  { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'inherit'] },
)
const artifacts = messages.split('\n').filter((line) => line.includes('"compiler-artifact"')).map((line) => JSON.parse(line))
const { filenames } = artifacts.find(({ target }) => target.kind.includes('cdylib') && target.name === 'crm_node')
const library = filenames.find((file) => /\.(so|dylib|dll)$/.test(file))

const { platform } = require('../lib/platform')
const addon = path.join(folder, `lib/crm-node.${platform()}.node`)
// A process that has the old one open keeps it.
copyFileSync(library, `${addon}.new`)
renameSync(`${addon}.new`, addon)
console.log(path.relative(folder, addon))
