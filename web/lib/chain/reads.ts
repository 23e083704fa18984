// What pages ask of the chain. It runs in the worker; pages know its types alone.
import { readClaim, readPartStatus } from '@huzhu/governance/claims'
import { readMembership } from '@huzhu/governance/members'
import { readPoolSummaries, readPoolSummary } from '@huzhu/governance/overview'
import { readPanel } from '@huzhu/governance/panels'
import { readPool } from '@huzhu/governance/pools'
import type { Connection } from '@huzhu/governance/connection'

export const reads = {
  pools: (api: Connection) => readPoolSummaries(api),
  pool: async (api: Connection, id: number) => {
    const pool = await readPool(api, id)
    return pool && readPoolSummary(api, pool)
  },
  claim: readClaim,
  partStatus: readPartStatus,
  panel: readPanel,
  membership: readMembership,
}

type Reads = typeof reads

/** The name of something to ask. */
export type ReadName = keyof Reads
/** What it takes. */
export type ReadArguments<Name extends ReadName> =
  Parameters<Reads[Name]> extends [Connection, ...infer Rest] ? Rest : never
/** What it answers. */
export type ReadAnswer<Name extends ReadName> = Awaited<ReturnType<Reads[Name]>>
