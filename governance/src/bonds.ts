/** What becomes of the bond of a dispute. No state keeps it: the block in which the dispute was decided tells it. */
import type { AnyTuple, IEvent } from '@polkadot/types/types'
import type { Connection } from './connection.ts'
import { type FieldsOf, fieldsOf } from './happenings-scene.ts'
import { isDiscarded } from './state.ts'

/** What became of a bond: it went back to whoever disputed, or to the claimant and the pot. */
export type BondEnd =
  | { readonly kind: 'Returned'; readonly amount: bigint }
  | { readonly kind: 'Split'; readonly claimant: bigint; readonly pot: bigint }

/** The part of a claim that was disputed. */
interface OfPart {
  readonly pool: number
  readonly claim: number
  readonly part: number
}

/**
 * What the block of this hash tells of the bond of a part's dispute: the block in which the part was decided. `forgotten`
 * where the node does not keep that block's state any more; undefined where no bond of it ended there.
 */
export async function readBondEnd(
  api: Connection,
  hash: string,
  of: OfPart,
): Promise<BondEnd | 'forgotten' | undefined> {
  try {
    const events = await (await api.at(hash)).query.system.events()
    return events.map(({ event }) => endOf(event as unknown as IEvent<AnyTuple>, of)).find((end) => end !== undefined)
  } catch (error) {
    if (isDiscarded(error)) return 'forgotten'
    throw error
  }
}

function endOf(event: IEvent<AnyTuple>, of: OfPart): BondEnd | undefined {
  if (event.section !== 'mutualAid' || (event.method !== 'BondReturned' && event.method !== 'BondSplit'))
    return undefined
  const fields = fieldsOf(event)
  const { pool, claim, part } = fields as FieldsOf<'mutualAid', 'BondReturned' | 'BondSplit'>
  if (pool.toNumber() !== of.pool || claim.toNumber() !== of.claim || part.toNumber() !== of.part) return undefined
  if (event.method === 'BondReturned') {
    const { amount } = fields as FieldsOf<'mutualAid', 'BondReturned'>
    return { kind: 'Returned', amount: amount.toBigInt() }
  }
  const split = fields as FieldsOf<'mutualAid', 'BondSplit'>
  return { kind: 'Split', claimant: split.claimant.toBigInt(), pot: split.pot.toBigInt() }
}
