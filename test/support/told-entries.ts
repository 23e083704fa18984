// The movements of a pool's money as a history tells them.
import type { AnyTuple, IEvent } from '@polkadot/types/types'
import type { Connection } from '../../governance/src/connection.ts'
import { fieldsOf } from '../../governance/src/happenings-scene.ts'
import type { LedgerEntry } from '../../governance/src/ledger.ts'
import { NOTHING, changed, movementOf, peopleIn, potOf } from '../../governance/src/movements.ts'
import { plainFields } from '../../governance/src/plain.ts'
import { blocksAfter } from './blocks.ts'

/** All movements of the first pool up to a block, the oldest first, and its books after them. */
export async function entriesUpTo(api: Connection, last: string) {
  let books = NOTHING
  const entries: LedgerEntry[] = []
  const hashes = (await blocksAfter(api, 0)).toReversed()
  for (const hash of hashes.slice(0, hashes.indexOf(last) + 1)) {
    const { number } = await api.rpc.chain.getHeader(hash)
    const { query } = await api.at(hash)
    const time = (await query.timestamp.now()).toBigInt()
    for (const [place, { event }] of (await query.system.events()).entries()) {
      const told = event as unknown as IEvent<AnyTuple>
      const moved = movementOf(told, books)
      if (!moved) continue
      const { pool, claim, part } = fieldsOf(told) as Record<string, { toNumber(): number } | undefined>
      if (pool!.toNumber() !== 0) continue
      books = changed(books, moved)
      const of = { pool: 0, claim: claim?.toNumber(), part: part?.toNumber(), ...peopleIn(plainFields(told)) }
      entries.push({
        ...{ ...of, block: number.toNumber(), hash, event: place, kind: told.method, time },
        ...{ ...moved, pot: potOf(books) },
      })
    }
  }
  return { entries, books }
}
