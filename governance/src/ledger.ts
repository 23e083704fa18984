/** Entries of a ledger that somebody else keeps, compared with the chain: nobody has to believe whoever keeps it. */
import type { EventRecord } from '@polkadot/types/interfaces'
import type { AnyTuple, IEvent } from '@polkadot/types/types'
import type { Connection } from './connection.ts'
import { fieldsOf } from './happenings-scene.ts'
import { BOOKS, type Books, type Moved, NOTHING, changed, movementOf, peopleIn, potOf } from './movements.ts'
import { plainFields } from './plain.ts'
import { type State, stateAt } from './state.ts'
import { type Checked, type Next, type Placed, checkEach, hashOfBlock, isBeside } from './told.ts'

/** A movement of a pool's money, as a ledger tells it: what it did to each book, and what the pot was after it. */
export interface LedgerEntry extends Books, Placed, Moved {
  readonly pool: number
  /** Name of the event. */
  readonly kind: string
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

/**
 * A pool's books right before an event, by the chain alone: those after the block before it, and what the events before it
 * made of them. Undefined where there is no block of that number.
 */
export async function readBooksBefore(
  api: Connection,
  pool: number,
  { block, event }: Pick<Placed, 'block' | 'event'>,
): Promise<Books | undefined> {
  const hash = await hashOfBlock(api, block)
  if (hash === undefined) return undefined
  const { parentHash } = await api.rpc.chain.getHeader(hash)
  const [before, state] = await Promise.all([stateAt(api, parentHash.toHex()), stateAt(api, hash)])
  const [books, records] = await Promise.all([readBooks(before, pool), state.query.system.events()])
  return records
    .slice(0, event)
    .reduce((sum: Books, record) => changed(sum, movedIn(record, pool, sum) ?? NOTHING), books ?? NOTHING)
}

/** What a record of a block moves in a pool's books. */
function movedIn({ event }: EventRecord, pool: number, before: Books): Books | undefined {
  const one = event as unknown as IEvent<AnyTuple>
  const moved = movementOf(one, before)
  return moved && (fieldsOf(one) as Numbers).pool.toNumber() === pool ? moved : undefined
}

/** Whether two pools' books are the same, to the unit. */
export const sameBooks = (one: Books, other: Books): boolean => BOOKS.every((book) => one[book] === other[book])

interface Numbers {
  readonly pool: { toNumber(): number }
  readonly claim?: { toNumber(): number }
  readonly part?: { toNumber(): number }
  readonly amount: { toBigInt(): bigint }
}

function isSame(event: IEvent<AnyTuple>, entry: LedgerEntry): boolean {
  if (event.section !== 'mutualAid' || event.method !== entry.kind) return false
  const fields = fieldsOf(event) as Numbers
  if (fields.pool.toNumber() !== entry.pool) return false
  if (fields.claim?.toNumber() !== entry.claim || fields.part?.toNumber() !== entry.part) return false
  const { person, payee } = peopleIn(plainFields(event))
  if (person !== entry.person || payee !== entry.payee) return false
  // What each book held at a pool's end is told by the entries before it, their sum by the event.
  if (event.method === 'PoolClosed') return potOf(entry) === -fields.amount.toBigInt()
  const moved = movementOf(event, NOTHING)
  return moved !== undefined && sameBooks(moved, entry)
}

/** Whether a block moves nothing of the pool beside an entry that is told to be the next. */
const isAlone = (entry: LedgerEntry & Next, records: readonly EventRecord[]): boolean =>
  !records.some((record, place) => isBeside(entry, place) && movedIn(record, entry.pool, NOTHING))

/** What entries are found to be, in their order; one beside which something is left out is another. Each block is read once. */
export const checkEntries = (api: Connection, entries: readonly (LedgerEntry & Next)[]): Promise<Checked[]> =>
  checkEach(api, entries, (event, entry, records) => isSame(event, entry) && isAlone(entry, records))
