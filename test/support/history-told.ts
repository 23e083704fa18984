// The events of a chain as a history tells them.
import type { AnyTuple, IEvent } from '@polkadot/types/types'
import type { Connection } from '../../governance/src/connection.ts'
import { plainFields } from '../../governance/src/plain.ts'
import type { ToldEvent } from '../../governance/src/told.ts'
import { blocksAfter } from './blocks.ts'

/** An event of the chain's at a place, as a history tells it. */
export const toldOf = (
  event: IEvent<AnyTuple>,
  { block, hash, place, time }: { block: number; hash: string; place: number; time: bigint },
): ToldEvent => ({
  ...{ block, hash, event: place, time },
  ...{ pallet: event.section, kind: event.method, fields: plainFields(event) },
})

/** All events up to a block, the oldest first. */
export async function toldUpTo(api: Connection, last: string): Promise<ToldEvent[]> {
  const hashes = (await blocksAfter(api, 0)).toReversed()
  const told: ToldEvent[] = []
  for (const hash of hashes.slice(0, hashes.indexOf(last) + 1)) {
    const { number } = await api.rpc.chain.getHeader(hash)
    const { query } = await api.at(hash)
    const time = (await query.timestamp.now()).toBigInt()
    for (const [place, { event }] of (await query.system.events()).entries())
      told.push(toldOf(event as unknown as IEvent<AnyTuple>, { block: number.toNumber(), hash, place, time }))
  }
  return told
}
