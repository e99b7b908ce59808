'use strict'

// The native half: built in this folder, or from the package of this platform.

const { platform } = require('./platform')

function load() {
  const name = platform()
  for (const place of [`./crm-node.${name}.node`, `crm-node-${name}`]) {
    try {
      return require(place)
    } catch (error) {
      if (error.code !== 'MODULE_NOT_FOUND') throw error
    }
  }
  throw new Error(`crm-node has no native half for ${name}; in a checkout, build it with \`npm run build\``)
}

module.exports = load()
