'use strict'

const { setImmediate } = require('node:timers/promises')

/** How long work may go on, in milliseconds, before others have their turn. */
const TURN = 10

/** Does `work` for each place below `count`, and lets the event loop go on meanwhile. */
async function inTurns(count, work) {
  let started = performance.now()
  for (let at = 0; at < count; at += 1) {
    work(at)
    if (at % 64 === 63 && performance.now() - started > TURN) {
      await setImmediate()
      started = performance.now()
    }
  }
}

module.exports = { inTurns }
