/** What somebody tells of the chain's events, compared with them: nobody has to believe whoever keeps a history. */
import type { EventRecord } from '@polkadot/types/interfaces'
import type { AnyTuple, IEvent } from '@polkadot/types/types'
import type { Connection } from './connection.ts'
import { type PlainFields, plainFields, samePlain } from './plain.ts'
import { type State, isDiscarded } from './state.ts'

/** Where and when something is told to have happened. */
export interface Placed {
  readonly block: number
  readonly hash: string
  /** Its place among all events of its block. */
  readonly event: number
  /** Wall time of its block, in milliseconds. */
  readonly time: bigint
}

/** Something told as the next of its block: no other of its kind lies between these places beside its own. */
export interface Next {
  readonly between?: { readonly after: number; readonly before: number }
}

/** Whether a place is one of those between which something is told to be the only one; its own is not. */
export const isBeside = ({ event, between }: Placed & Next, place: number): boolean =>
  between !== undefined && place !== event && place > between.after && place < between.before

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

/** A block that somebody tells of, and when it was. */
export type ToldBlock = Omit<Placed, 'event'>

/** What each is found to be whose event is compared by `isSame`, beside all events of its block, in their order. Each block is read once. */
export async function checkEach<One extends Placed>(
  api: Connection,
  told: readonly One[],
  isSame: (event: IEvent<AnyTuple>, one: One, records: readonly EventRecord[]) => boolean,
): Promise<Checked[]> {
  const blocks = new Map<string, ReturnType<typeof readBlock>>()
  const readBlock = (told: ToldBlock) =>
    atBlock(api, told, async ({ query }) => {
      const [now, records] = await Promise.all([query.timestamp.now(), query.system.events()])
      return { time: now.toBigInt(), records }
    })
  const blockOf = (told: Placed) => {
    const place = `${told.block} ${told.hash}`
    const found = blocks.get(place) ?? readBlock(told)
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

/** What blocks are found to be, in their order. */
export const checkBlocks = (api: Connection, told: readonly ToldBlock[]): Promise<Checked[]> =>
  Promise.all(
    told.map(async (one) => {
      const time = await atBlock(api, one, async ({ query }) => (await query.timestamp.now()).toBigInt())
      if (time === 'forgotten') return time
      return time === one.time ? 'same' : 'other'
    }),
  )

/** What is read of a block, if it is the chain's of that number. */
async function atBlock<Found>(
  api: Connection,
  { block, hash }: ToldBlock,
  read: (state: Pick<State, 'query'>) => Promise<Found>,
): Promise<Found | 'gone' | 'forgotten'> {
  if ((await hashOfBlock(api, block)) !== hash) return 'gone'
  try {
    return await read(await api.at(hash))
  } catch (error) {
    if (isDiscarded(error)) return 'forgotten'
    throw error
  }
}
