/// <reference lib="esnext.disposable" />
import type { Accessors, Changes, ErrorCode, ErrorKind, IntegerInput, Operations, Readers, Sharing } from './generated'

export * from './generated'

/** How a CRM is opened. */
export interface OpenOptions {
  /** Who makes the changes, for the journal. */
  actor?: string | null | undefined
  /** Tells what time it is; the system's clock when left out. */
  clock?: ManualClock | null | undefined
  /** Ids are made from this seed, the same each time: for tests. */
  idSeed?: IntegerInput | null | undefined
  /**
   * The most bytes of memory for the columns by which previews and new segments look at everybody, 1 GiB when left out.
   * Where they need more, or none are wanted (0), both go by the rows, which is slower and says the same. While they are
   * built, values take up to four times the limit for a moment. A file of 16,384 customers or more keeps a copy of about
   * the same size when it is closed, which the next to open it reads, until one customer in 64 (and at least 1,000) has
   * changed since they were built.
   */
  previewMemory?: IntegerInput | null | undefined
  /**
   * The most bytes of memory for what is kept for recommendations, 512 MiB when left out; where that does not do, they
   * are `too_many`.
   */
  recommendationMemory?: IntegerInput | null | undefined
  /** The country (two letters) whose phone numbers may be given without a country code. */
  region?: string | null | undefined
  /** The IANA zone whose civil days a new file counts by; an existing file keeps its own. UTC when left out. */
  timeZone?: string | null | undefined
}

/** How a file is opened. */
export interface OpenFileOptions extends OpenOptions {
  /** `no_file` instead of a new file. */
  existing?: boolean | null | undefined
  /** How often a subscription looks for what other processes have committed, in milliseconds; 250 when left out. */
  pollEvery?: number | null | undefined
  /** How processes share the file; `exclusive` when left out. */
  sharing?: Sharing | null | undefined
}

export interface Crm extends Operations {}

/**
 * An open CRM.
 *
 * Each command is one transaction: when its promise is fulfilled, the record and everything derived from it is
 * durable. The work is done off the event loop. Errors are of the class {@link CrmError}.
 */
export declare class Crm implements AsyncDisposable {
  private constructor()

  /**
   * Opens the file at `path`, creating it when there is none.
   *
   * Errors: `locked` when it is open elsewhere, `not_a_crm`, `newer_format`, `corrupt`, and those of the file system.
   */
  static open(path: string | URL, options?: OpenFileOptions): Promise<Crm>

  /** A CRM that lives in memory and is gone when it is closed. */
  static inMemory(options?: OpenOptions): Promise<Crm>

  /** The zone whose civil days the business counts by: what the file was created with. */
  readonly timeZone: string

  /** The same CRM, with `actor` named in the journal as who makes the changes. Closing it closes both. */
  asActor(actor: string): Crm

  /**
   * Runs commands as one transaction: all of them are committed, or none. Gives what each gives.
   *
   * The first that fails takes all back; the error's `field` begins with its place, as in `commands[3].email`.
   *
   * ```js
   * const id = await crm.newId()
   * const [ada] = await crm.batch([
   *   commands.customers.create({ id, name: 'Ada' }),
   *   commands.notes.create({ customerId: id, body: 'Likes tea.' }),
   * ])
   * ```
   */
  batch<const C extends readonly Command<unknown>[]>(
    commands: C,
  ): Promise<{ -readonly [At in keyof C]: C[At] extends Command<infer Result> ? Result : never }>

  /** One consistent state to read from, whatever is written meanwhile. */
  snapshot(): Promise<Snapshot>

  /**
   * Calls `listener` with all changes that are committed from now on, in their order, each once, up to 1,000 at a
   * time, after their commit. What it throws is an uncaught exception, as with any event of Node.
   */
  subscribe(listener: (changes: Changes) => void, options?: SubscribeOptions): Promise<Subscription>

  /**
   * Closes the file, for all that `asActor` gave too. Later calls answer `closed`; closing again does nothing. Columns
   * that previews and segments built are written into the file first; a process that ends without closing keeps none, and
   * the next one builds them anew.
   */
  close(): Promise<void>

  [Symbol.asyncDispose](): Promise<void>
}

export interface Snapshot extends Readers {}

/** A state of the CRM that does not change; from {@link Crm.snapshot}. */
export declare class Snapshot implements Disposable {
  private constructor()

  /** Lets the state go, so that `compact` can give its space back. */
  close(): void

  [Symbol.dispose](): void
}

/** How changes are listened to. */
export interface SubscribeOptions {
  /** All changes after this number, also those of the past; from now on when left out. */
  since?: IntegerInput | null | undefined
  /** Whether the process stays alive for the subscription; it does not when left out. */
  keepAlive?: boolean | undefined
}

/** A listener's subscription; from {@link Crm.subscribe}. It lasts until it is cancelled or the CRM is closed. */
export declare class Subscription implements Disposable {
  private constructor()

  /** Whether it has ended. */
  readonly ended: boolean

  /** Ends it. Calls that wait for the event loop already may still come. */
  cancel(): void

  [Symbol.dispose](): void
}

/** A clock that stands still until it is moved. */
export declare class ManualClock {
  /** A clock that shows `now`. */
  constructor(now: Date)

  /** What it shows. */
  now(): Date

  /** Moves the hands to `now`, also backwards. */
  set(now: Date): void

  /** Moves the hands forward. */
  advance(milliseconds: number): void
}

/** What went wrong. It holds no value that was given, so it may be logged. */
export declare class CrmError extends Error {
  private constructor()

  readonly name: 'CrmError'

  /** What is wrong. */
  readonly code: ErrorCode

  /** What a caller can do about it. */
  readonly kind: ErrorKind

  /** The entity it is about, such as `customer`. */
  readonly entity?: string

  /**
   * The path of the field it is about, such as `lines[2].unit_price`. It is the same in all languages, hence in snake
   * case.
   */
  readonly field?: string

  /** The row of the input it is about, the first data row being 1. */
  readonly row?: number
}

declare const result: unique symbol

/** A command of a {@link Crm.batch}; from {@link commands}. */
export interface Command<Result> {
  readonly [result]: Result
}

type CommandsOf<Accessor> = {
  readonly [Method in keyof Accessor as Method extends `${string}Table`
    ? never
    : Accessor[Method] extends (...given: never[]) => Promise<unknown>
      ? Method
      : never]: Accessor[Method] extends (...given: infer Given) => Promise<infer Result>
    ? (...given: Given) => Command<Result>
    : never
}

/**
 * The operations as commands of a {@link Crm.batch}: each method gives the command, and runs nothing. A batch is one
 * transaction, so `onProgress` and `signal` of what can be watched are refused with `illegal_state`.
 */
export declare const commands: { readonly [Name in keyof Accessors]: CommandsOf<Accessors[Name]> }
