/** Entries of a ledger that somebody else keeps, compared with the chain: nobody has to believe whoever keeps it. */
import type { AnyTuple, IEvent } from '@polkadot/types/types'
import type { Connection } from './connection.ts'
import { fieldsOf } from './happenings-scene.ts'
import { BOOKS, type Books, NOTHING, movementOf, potOf } from './movements.ts'
import { type State, isDiscarded } from './state.ts'

/** A movement of a pool's money, as a ledger tells it: what it did to each book, and what the pot was after it. */
export interface LedgerEntry extends Books {
  readonly pool: number
  readonly block: number
  readonly hash: string
  /** Its place among all events of its block. */
  readonly event: number
  /** Name of the event. */
  readonly kind: string
  /** Wall time of its block, in milliseconds. */
  readonly time: bigint
  readonly claim: number | undefined
  readonly part: number | undefined
  readonly pot: bigint
}

/** A pool's books; undefined where there is no such pool. */
export async function readBooks(state: State, pool: number): Promise<Books | undefined> {
  const found = await state.query.mutualAid.pools(pool)
  if (found.isNone) return undefined
  const { free, settling, held, donated } = found.unwrap().books
  return {
    free: free.toBigInt(),
    settling: settling.toBigInt(),
    held: held.toBigInt(),
    donated: donated.toBigInt(),
  }
}

/** Whether two pools' books are the same, to the unit. */
export const sameBooks = (one: Books, other: Books): boolean => BOOKS.every((book) => one[book] === other[book])

/**
 * What an entry is found to be: the `same` as its event on the chain, or `other`: there is no such block or event, or it
 * says otherwise; `forgotten` where the node does not keep that block's state any more, and another would have to be asked.
 */
export type Checked = 'same' | 'other' | 'forgotten'

interface Numbers {
  readonly pool: { toNumber(): number }
  readonly claim?: { toNumber(): number }
  readonly part?: { toNumber(): number }
  readonly amount: { toBigInt(): bigint }
}

/** What a block tells: when it was, and what happened. */
interface ToldBlock {
  readonly time: bigint
  readonly events: readonly IEvent<AnyTuple>[]
}

function isSame({ time, events }: ToldBlock, entry: LedgerEntry): boolean {
  const event = events[entry.event]
  if (!event || time !== entry.time) return false
  if (event.section !== 'mutualAid' || event.method !== entry.kind) return false
  const fields = fieldsOf(event) as Numbers
  if (fields.pool.toNumber() !== entry.pool) return false
  if (fields.claim?.toNumber() !== entry.claim || fields.part?.toNumber() !== entry.part) return false
  // What each book held at a pool's end is told by the entries before it, their sum by the event.
  if (event.method === 'PoolClosed') return potOf(entry) === -fields.amount.toBigInt()
  const moved = movementOf(event, NOTHING)
  return moved !== undefined && sameBooks(moved, entry)
}

/** What entries are found to be, in their order. Each block is read once. */
export async function checkEntries(api: Connection, entries: readonly LedgerEntry[]): Promise<Checked[]> {
  const blocks = new Map<string, Promise<ToldBlock | 'gone' | 'forgotten'>>()
  const toldIn = ({ block, hash }: LedgerEntry) => {
    const place = `${block} ${hash}`
    const found = blocks.get(place) ?? readBlock(api, block, hash)
    blocks.set(place, found)
    return found
  }
  return Promise.all(
    entries.map(async (entry) => {
      const told = await toldIn(entry)
      if (told === 'forgotten') return 'forgotten'
      return told !== 'gone' && isSame(told, entry) ? 'same' : 'other'
    }),
  )
}

/** A block, if it is the chain's of that number. */
async function readBlock(api: Connection, block: number, hash: string) {
  const canonical = await api.rpc.chain.getBlockHash(block)
  if (canonical.toHex() !== hash) return 'gone' as const
  try {
    const { query } = await api.at(hash)
    const [now, events] = await Promise.all([query.timestamp.now(), query.system.events()])
    return { time: now.toBigInt(), events: events.map(({ event }) => event as unknown as IEvent<AnyTuple>) }
  } catch (error) {
    if (isDiscarded(error)) return 'forgotten' as const
    throw error
  }
}
