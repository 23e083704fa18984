/** What somebody tells of the chain's events, compared with them: nobody has to believe whoever keeps a history. */
import type { EventRecord } from '@polkadot/types/interfaces'
import type { AnyTuple, IEvent } from '@polkadot/types/types'
import type { Connection } from './connection.ts'
import { type PlainFields, plainFields, samePlain } from './plain.ts'
import { isDiscarded } from './state.ts'

/** Where and when something is told to have happened. */
export interface Placed {
  readonly block: number
  readonly hash: string
  /** Its place among all events of its block. */
  readonly event: number
  /** Wall time of its block, in milliseconds. */
  readonly time: bigint
}

/** An event, as somebody tells it. */
export interface ToldEvent extends Placed {
  readonly pallet: string
  /** Its name. */
  readonly kind: string
  readonly fields: PlainFields
}

/**
 * What is told is found to be the `same` as on the chain, or `other`: there is no such block or event, or it says otherwise;
 * `forgotten` where the node does not keep that block's state any more, and another would have to be asked.
 */
export type Checked = 'same' | 'other' | 'forgotten'

/** What a block tells: when it was, and what happened. */
interface Block {
  readonly time: bigint
  readonly records: readonly EventRecord[]
}

/** What each is found to be whose event is compared by `isSame`, beside all events of its block, in their order. Each block is read once. */
export async function checkEach<One extends Placed>(
  api: Connection,
  told: readonly One[],
  isSame: (event: IEvent<AnyTuple>, one: One, records: readonly EventRecord[]) => boolean,
): Promise<Checked[]> {
  const blocks = new Map<string, Promise<Block | 'gone' | 'forgotten'>>()
  const blockOf = ({ block, hash }: Placed) => {
    const place = `${block} ${hash}`
    const found = blocks.get(place) ?? readBlock(api, block, hash)
    blocks.set(place, found)
    return found
  }
  return Promise.all(
    told.map(async (one) => {
      const found = await blockOf(one)
      if (found === 'forgotten') return 'forgotten'
      if (found === 'gone' || found.time !== one.time) return 'other'
      const event = found.records[one.event]?.event as unknown as IEvent<AnyTuple> | undefined
      return event && isSame(event, one, found.records) ? 'same' : 'other'
    }),
  )
}

/** What events are found to be, in their order. */
export const checkEvents = (api: Connection, told: readonly ToldEvent[]): Promise<Checked[]> =>
  checkEach(
    api,
    told,
    (event, { pallet, kind, fields }) =>
      event.section === pallet && event.method === kind && samePlain(plainFields(event), fields),
  )

/** Which block a chain has of a number; undefined where it has none of it. */
export async function hashOfBlock(api: Connection, block: number): Promise<string | undefined> {
  const found = await api.rpc.chain.getBlockHash(block)
  return found.isEmpty ? undefined : found.toHex()
}

/** A block, if it is the chain's of that number. */
async function readBlock(api: Connection, block: number, hash: string) {
  if ((await hashOfBlock(api, block)) !== hash) return 'gone' as const
  try {
    const { query } = await api.at(hash)
    const [now, records] = await Promise.all([query.timestamp.now(), query.system.events()])
    return { time: now.toBigInt(), records }
  } catch (error) {
    if (isDiscarded(error)) return 'forgotten' as const
    throw error
  }
}
