// Asking a history, whoever keeps it: all answers of one block, and nothing told that the chain does not say as well.
import { type PinnedState, isDiscarded, stateAt } from '@huzhu/governance/state'
import type { Connection } from '@huzhu/governance/connection'
import { OtherRuntime } from '@huzhu/governance/errors'
import type { PlainFields } from '@huzhu/governance/plain'
import {
  type Checked,
  type ToldBlock,
  type ToldEvent,
  checkBlocks,
  checkEvents,
  hashOfBlock,
} from '@huzhu/governance/told'
import { type HistoryEvent, historyAt } from '@huzhu/history/client'
import { decodeAddress } from '@polkadot/util-crypto'
import type { At } from '$lib/chain/reads'
import { areInOrder } from './page'

/** Why nothing of a history is told. */
export type Untold =
  /** There is no history here, it does not answer, or it is of a block that the node has forgotten. */
  | { readonly state: 'away' }
  /** It is still being read: why it cannot answer. */
  | { readonly state: 'reading'; readonly reason: string }
  /** Too much is asked of it at once: by this page's address, or by so many. */
  | { readonly state: 'busy' }
  /** It is of a block that the node has not got yet, and cannot be compared before. */
  | { readonly state: 'ahead'; readonly block: number }
  /** It does not add up, or tells what the chain does not: nothing of it is told. */
  | { readonly state: 'wrong'; readonly block: number }

class Away extends Error {}
class NotRead extends Error {}
class Busy extends Error {}
/** The history has read another block between two answers. */
class GoneOn extends Error {}
class Ahead extends Error {
  readonly block: number

  constructor(block: number) {
    super('The node has not got as far as the history.')
    this.block = block
  }
}
class Wrong extends Error {
  readonly block: number

  constructor(block: number) {
    super('The history tells what the chain does not.')
    this.block = block
  }
}

/** A block that answers of the history are of. */
interface Tip {
  readonly block: number
  readonly hash: string
}

/** The blocks between which a moment lies; undefined where there is none before or after it. */
interface Around {
  readonly before: ToldBlock | undefined
  readonly after: ToldBlock | undefined
}

/** An answer as the history's client gives it. */
type Answer<Data> = Promise<{
  data?: Data
  error?: { error: string; state?: 'reading' | undefined } | undefined
  response: Response
}>

/** What was answered, and of which block. */
async function told<Data>(answer: Answer<Data>): Promise<{ data: Data; tip: Tip }> {
  const { data, error, response } = await answer.catch(() => {
    throw new Away()
  })
  const [block, hash] = response.headers.get('huzhu-block')?.split(' ') ?? []
  if (error?.state === 'reading') throw new NotRead(error.error)
  if (response.status === 429) throw new Busy()
  if (data === undefined || !block || !hash) throw new Away()
  return { data, tip: { block: Number(block), hash } }
}

/** As text, by which what is told twice is compared. */
const written = (told: object) =>
  JSON.stringify(told, (_, value: unknown) => (typeof value === 'bigint' ? value.toString() : value))

/** Of each connection what was found the same: of finalised blocks, it stays so. */
const remembered = new WeakMap<Connection, Set<string>>()

/** How many are remembered before all are compared again. */
const REMEMBERED = 2_000

function sameSoFar(api: Connection): Set<string> {
  const found = remembered.get(api)
  if (found && found.size < REMEMBERED) return found
  const none = new Set<string>()
  remembered.set(api, none)
  return none
}

/** Blocks have numbers below this. */
const BLOCKS = 2 ** 32

/** Questions to a history, all of one of its blocks. */
export class Asked {
  readonly client = historyAt(`${location.origin}/history`)
  readonly at: At
  tip: Tip | undefined
  #tipFound: Promise<void> | undefined

  constructor(at: At) {
    this.at = at
  }

  /** Whatever is asked is of one block, or the history has gone on meanwhile and all is asked anew. */
  async one<Data>(answer: Answer<Data>): Promise<Data> {
    const { data, tip } = await told(answer)
    this.tip ??= tip
    if (this.tip.hash !== tip.hash || this.tip.block !== tip.block) throw new GoneOn()
    await (this.#tipFound ??= this.#findTip(this.tip))
    return data
  }

  /** The block that it answers of is the chain's of that number: what it was long ago is not told as what it is. */
  async #findTip({ block, hash }: Tip): Promise<void> {
    if (!Number.isInteger(block) || block < 0 || block >= BLOCKS) this.wrong()
    const found = await hashOfBlock(this.at.api, block)
    if (found === undefined) {
      const newest = await this.at.api.rpc.chain.getHeader()
      if (newest.number.toNumber() < block) throw new Ahead(block)
    }
    if (found !== hash) this.wrong()
  }

  /** How many blocks the page is ahead of it. */
  get behind(): number {
    return Math.max(this.at.number - this.tip!.block, 0)
  }

  /** What the chain's state tells after a block; undefined where the node has forgotten it. */
  after<Found>(hash: string, read: (state: PinnedState) => Promise<Found>): Promise<Found | undefined> {
    return this.kept(async () => read(await stateAt(this.at.api, hash)))
  }

  /** The same right before a block. */
  before<Found>(hash: string, read: (state: PinnedState) => Promise<Found>): Promise<Found | undefined> {
    return this.kept(async () => {
      const { parentHash } = await this.at.api.rpc.chain.getHeader(hash)
      return read(await stateAt(this.at.api, parentHash.toHex()))
    })
  }

  /** The blocks between which a moment lies, of those in which anything happened; undefined where the node has forgotten when they were. */
  async #around(moment: bigint): Promise<Around | undefined> {
    const time = moment * 1_000n
    const params = { path: { moment: Number(time) } }
    const { before, after } = await this.one(this.client.GET('/moments/{moment}', { params }))
    const blockOf = (found: typeof before) => (found ? { ...found, time: this.#timeIn(found.time) } : undefined)
    const around = { before: blockOf(before), after: blockOf(after) }
    const blocks = [around.before, around.after].filter((block) => block !== undefined)
    const checked = await this.compared(blocks, checkBlocks)
    if ((around.before && around.before.time >= time) || (around.after && around.after.time < time)) this.wrong()
    return checked.includes('forgotten') ? undefined : around
  }

  /**
   * What the chain's state told at a moment, in seconds: after the newest block before it in which anything happened, as long as it
   * told the same right before the next one, which is where what comes then begins. `nothing`: what it told before the first.
   * Undefined where the node has forgotten it.
   */
  async asOf<Found extends object>(
    moment: bigint,
    nothing: Found,
    read: (state: PinnedState) => Promise<Found>,
  ): Promise<{ readonly found: Found; readonly next: number } | undefined> {
    const around = await this.#around(moment)
    if (!around) return undefined
    const { before, after } = around
    const [found, until] = await Promise.all([
      before ? this.after(before.hash, read) : nothing,
      after ? this.before(after.hash, read) : this.after(this.tip!.hash, read),
    ])
    if (found === undefined || until === undefined) return undefined
    if (written(found) !== written(until)) this.wrong()
    return { found, next: after?.block ?? Infinity }
  }

  /** What a state tells; undefined where the node has forgotten it. */
  async kept<Found>(read: () => Promise<Found>): Promise<Found | undefined> {
    try {
      return await read()
    } catch (error) {
      // What the runtime of long ago tells otherwise cannot be read either.
      if (isDiscarded(error) || error instanceof OtherRuntime) return undefined
      throw error
    }
  }

  /**
   * Whether what is told leads to what the chain has: `now` at the page's block, or at the history's own alone, which is
   * behind then.
   */
  async leads<Found>(
    now: Found,
    read: (state: PinnedState) => Promise<Found>,
    to: (found: Found) => boolean,
  ): Promise<'now' | 'behind'> {
    if (to(now)) return 'now'
    const then = await this.after(this.tip!.hash, async (state) => ({ found: await read(state) }))
    if (then && !to(then.found)) this.wrong()
    return 'behind'
  }

  /** Events of an answer, as they are compared: in their order, and none twice. */
  eventsIn(events: readonly HistoryEvent[]): ToldEvent[] {
    if (!areInOrder(events.toReversed())) this.wrong()
    return events.map(({ block, hash, time, event, pallet, kind, fields }) => ({
      ...{ block, hash, event, pallet, kind, fields: fields as PlainFields },
      time: this.#timeIn(time),
    }))
  }

  #timeIn(text: string): bigint {
    return /^\d{1,16}$/.test(text) ? BigInt(text) : this.wrong()
  }

  /** Each event is as the chain has it, as far as the node knows. */
  same(events: readonly ToldEvent[]): Promise<('same' | 'forgotten')[]> {
    return this.compared(events, checkEvents)
  }

  /** What is told is as the chain has it, as far as the node knows. What was found the same once is not asked again. */
  async compared<One extends object>(
    told: readonly One[],
    check: (api: Connection, told: readonly One[]) => Promise<readonly Checked[]>,
  ): Promise<('same' | 'forgotten')[]> {
    const known = sameSoFar(this.at.api)
    const keys = told.map(written)
    const asked = told.filter((_, at) => !known.has(keys[at]!))
    const found = await check(this.at.api, asked)
    if (found.includes('other')) this.wrong()
    const checks = new Map(asked.map((one, at) => [written(one), found[at] as 'same' | 'forgotten'] as const))
    for (const [key, check] of checks) if (check === 'same') known.add(key)
    return keys.map((key) => checks.get(key) ?? 'same')
  }

  /** An account's key, from which its names follow. */
  keyOf(account: string): Uint8Array {
    try {
      return decodeAddress(account)
    } catch {
      return this.wrong()
    }
  }

  /** It tells what the chain does not. */
  wrong(): never {
    throw new Wrong(this.tip!.block)
  }
}

/** How often it is asked anew where the history goes on between two answers. */
const TRIES = 3

/** Ask a history something, and say why not where it tells nothing that can be told. */
export async function asking<Told>(ask: () => Promise<Told>): Promise<Told | Untold> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await ask()
    } catch (error) {
      if (error instanceof GoneOn && tries < TRIES) continue
      // Of a block that the node has forgotten nothing can be compared.
      if (error instanceof GoneOn || error instanceof Away || isDiscarded(error)) return { state: 'away' }
      if (error instanceof NotRead) return { state: 'reading', reason: error.message }
      if (error instanceof Busy) return { state: 'busy' }
      if (error instanceof Ahead) return { state: 'ahead', block: error.block }
      if (error instanceof Wrong) return { state: 'wrong', block: error.block }
      throw error
    }
  }
}
