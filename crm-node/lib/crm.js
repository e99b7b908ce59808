'use strict'

const { fileURLToPath } = require('node:url')
const native = require('./native')
const { Accessors, Operations } = require('./accessors')
const { Refusal, named, record, under } = require('./convert')
const { CrmError, fromNative } = require('./errors')
const { operation, readResult, writeArguments, writeArgumentsInTurns } = require('./operations')
const { inTurns } = require('./turns')

const openOptions = record([
  { name: 'path', shape: ['text'] },
  { name: 'actor', shape: ['text'] },
  { name: 'existing', shape: ['bool'] },
  { name: 'id_seed', shape: ['integer', 64, false] },
  { name: 'poll_every', shape: ['integer', 32, false] },
  { name: 'preview_memory', shape: ['integer', 64, false] },
  { name: 'recommendation_memory', shape: ['integer', 64, false] },
  { name: 'region', shape: ['text'] },
  { name: 'sharing', shape: ['text'] },
  { name: 'time_zone', shape: ['text'] },
])
const sinceOptions = record([{ name: 'since', shape: ['integer', 64, false] }])

/** Runs `convert`. */
function checked(convert) {
  try {
    return convert()
  } catch (error) {
    throw refusal(error)
  }
}

/** What a converter refuses is an error, about `entity`; what else it throws is somebody else's. */
function refusal(error, entity) {
  return error instanceof Refusal ? error.toError(entity) : error
}

/** What the native half gives. */
async function settled(promise) {
  try {
    return await promise
  } catch (error) {
    throw fromNative(error)
  }
}

function wrong(field, expected) {
  return new CrmError('wrong_type', { field }, expected)
}

/** What accessors run their operations on: the native half of a handle or a snapshot. */
function contextOf(half) {
  const written = async (name, given) => {
    try {
      return await writeArgumentsInTurns(name, given)
    } catch (error) {
      throw refusal(error, operation(name).entity)
    }
  }
  /** What `work` makes of the arguments, told how far it is where somebody watches. */
  const watched = async (name, given, { onProgress, signal } = {}, work) => {
    const watch = onProgress == null && signal == null ? undefined : watching(onProgress, signal, toldBy(name))
    const taken = await written(name, given)
    signal?.throwIfAborted()
    try {
      return await work(taken, watch?.call)
    } finally {
      // Goes before what the core says of it.
      watch?.check()
    }
  }
  return {
    run(name, given, watch) {
      const call = async (taken, tell) => readResult(name, JSON.parse(await settled(half.call(name, taken, tell))))
      return watched(name, given, watch, call)
    },
    table(name, given, watch) {
      return watched(name, given, watch, (taken, tell) => settled(half.table(name, taken, tell)))
    },
  }
}

/** What is told of an operation that somebody watches. */
function toldBy(name) {
  return named(name.startsWith('imports.') ? 'Progress' : 'WorkProgress')
}

/** Tells `onProgress` how far an operation has come, which ends when that throws or `signal` is aborted. */
function watching(onProgress, signal, told) {
  if (onProgress != null && typeof onProgress !== 'function') throw wrong('on_progress', 'a function')
  if (signal != null && !(signal instanceof AbortSignal)) throw wrong('signal', 'an AbortSignal')
  let thrown
  let isAborted = false
  return {
    call(progress) {
      try {
        if (!signal?.aborted && onProgress?.(told.read(JSON.parse(progress))) === false) return false
      } catch (error) {
        thrown = { error }
        return false
      }
      isAborted = signal?.aborted ?? false
      return !isAborted
    },
    /** Throws what ended it. What is aborted after the last step has ended by itself. */
    check() {
      if (thrown) throw thrown.error
      if (isAborted) signal.throwIfAborted()
    },
  }
}

class Command {
  constructor(name, given) {
    this.operation = name
    this.arguments = given
    Object.freeze(this)
  }
}

function writeCommand(command, place) {
  if (!(command instanceof Command)) throw wrong(place, 'a command, from `commands.…`')
  const { operation: name, arguments: given } = command
  try {
    return `{"operation":"${name}","arguments":${writeArguments(name, given)}}`
  } catch (error) {
    throw refusal(under(error, place), operation(name).entity)
  }
}

const commands = new Accessors({
  run(name, given, { onProgress, signal } = {}) {
    const field = onProgress != null ? 'on_progress' : signal != null ? 'signal' : undefined
    // A batch does it all at once.
    if (field) throw new CrmError('illegal_state', { entity: operation(name).entity, field })
    return new Command(name, given)
  },
})

class Crm extends Operations {
  #native
  #subscriptions = new Set()

  constructor(handle) {
    if (!(handle instanceof native.NativeHandle)) throw new TypeError('use Crm.open or Crm.inMemory')
    super(contextOf(handle))
    this.#native = handle
  }

  static async open(path, options = {}) {
    const file = path instanceof URL ? fileURLToPath(path) : path
    if (typeof file !== 'string') throw wrong('path', 'a string or a file URL')
    return opened({ ...options, path: file })
  }

  static async inMemory(options = {}) {
    return opened({ ...options, path: undefined })
  }

  get timeZone() {
    return this.#native.timeZone
  }

  asActor(actor) {
    if (typeof actor !== 'string') throw wrong('actor', 'a string')
    return new Crm(this.#native.asActor(actor))
  }

  async batch(given) {
    if (!Array.isArray(given)) throw wrong('commands', 'an array of `commands.…`')
    const list = [...given]
    const written = []
    await inTurns(list.length, (at) => written.push(writeCommand(list[at], `commands[${at}]`)))
    const answers = JSON.parse(await settled(this.#native.batch(`[${written.join(',')}]`)))
    await inTurns(list.length, (at) => {
      answers[at] = readResult(list[at].operation, answers[at])
    })
    return answers
  }

  async snapshot() {
    return new Snapshot(await settled(this.#native.snapshot()))
  }

  async subscribe(listener, options = {}) {
    if (typeof listener !== 'function') throw wrong('listener', 'a function')
    const { keepAlive = false, ...rest } = options
    const since = checked(() => sinceOptions.write(rest))
    const changes = named('Changes')
    const tell = (told) => void listener(changes.read(JSON.parse(told)))
    const subscription = await settled(this.#native.subscribe(since, tell))
    return new Subscription(subscription, keepAlive, this.#subscriptions)
  }

  async close() {
    await settled(this.#native.close())
    for (const subscription of this.#subscriptions) subscription.cancel()
  }

  async [Symbol.asyncDispose]() {
    await this.close()
  }
}

async function opened({ clock, ...options }) {
  if (clock != null && !(clock instanceof ManualClock)) throw wrong('clock', 'a ManualClock')
  const written = checked(() => openOptions.write(options))
  return new Crm(await settled(native.open(written, clock == null ? undefined : nativeClock(clock))))
}

class Snapshot extends Accessors {
  #native

  constructor(snapshot) {
    super(contextOf(snapshot))
    this.#native = snapshot
  }

  close() {
    this.#native.close()
  }

  [Symbol.dispose]() {
    this.close()
  }
}

class Subscription {
  #native
  #held
  #timer

  constructor(subscription, keepAlive, held) {
    this.#native = subscription
    this.#held = held
    // Nobody else may hold it, and one that is collected ends.
    held.add(this)
    // Something that the event loop waits for.
    if (keepAlive) this.#timer = setInterval(() => this.ended && this.cancel(), 1000)
  }

  get ended() {
    return this.#native.hasEnded()
  }

  cancel() {
    this.#native.cancel()
    clearInterval(this.#timer)
    this.#held.delete(this)
  }

  [Symbol.dispose]() {
    this.cancel()
  }
}

let nativeClock

class ManualClock {
  #native

  static {
    nativeClock = (clock) => clock.#native
  }

  constructor(now) {
    const millis = millisOf(now)
    this.#native = clockSays(() => new native.NativeClock(millis))
  }

  now() {
    return new Date(this.#native.now())
  }

  set(now) {
    const millis = millisOf(now)
    clockSays(() => this.#native.set(millis))
  }

  advance(milliseconds) {
    this.set(new Date(this.#native.now() + milliseconds))
  }
}

function millisOf(now) {
  if (!(now instanceof Date)) throw wrong('now', 'a Date')
  if (Number.isNaN(now.getTime())) throw new CrmError('invalid_timestamp', { field: 'now' })
  return now.getTime()
}

function clockSays(work) {
  try {
    return work()
  } catch (error) {
    throw fromNative(error)
  }
}

module.exports = { Crm, Snapshot, Subscription, ManualClock, CrmError, commands }
