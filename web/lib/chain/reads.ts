// What pages ask of the chain. It runs in the worker; pages know its types alone.
import { readClaim, readPartStatus } from '@huzhu/governance/claims'
import { NO_CONTENT, getContent } from '@huzhu/governance/content'
import { readCurrency } from '@huzhu/governance/currencies'
import { ContentAltered } from '@huzhu/governance/errors'
import { readMembership } from '@huzhu/governance/members'
import { readPoolSummaries, readPoolSummary } from '@huzhu/governance/overview'
import { readPanel } from '@huzhu/governance/panels'
import { readPool } from '@huzhu/governance/pools'
import type { Connection } from '@huzhu/governance/connection'
import { decodeAddress } from '@polkadot/util-crypto'

/** A text as a page shows it. A missing or altered one is shown as that and never as what was said. */
export type Said = { state: 'nothing' } | { state: 'said'; text: string } | { state: 'missing' } | { state: 'altered' }

async function said(hash: string): Promise<Said> {
  if (hash === NO_CONTENT) return { state: 'nothing' }
  try {
    // The store is on the page's own host.
    return { state: 'said', text: await getContent(location.origin, hash) }
  } catch (error) {
    return { state: error instanceof ContentAltered ? 'altered' : 'missing' }
  }
}

/** All that a claim's page shows. */
async function claimPage(api: Connection, poolId: number, id: number) {
  const [pool, claim] = await Promise.all([readPool(api, poolId), readClaim(api, poolId, id)])
  const part = claim?.parts[0]
  if (!pool || !claim || !part) return undefined
  const { dispute } = part
  const [currency, status, panel, statement, objection, answer] = await Promise.all([
    readCurrency(api, pool.currency),
    readPartStatus(api, poolId, id, part.index),
    dispute && readPanel(api, dispute.poll),
    said(claim.statement),
    dispute && said(dispute.statement),
    dispute?.answer && said(dispute.answer),
  ])
  const keys = { claimant: decodeAddress(claim.claimant), disputer: dispute && decodeAddress(dispute.by) }
  return { pool, claim, part, currency, status, panel, statement, objection, answer: answer || undefined, keys }
}

export const reads = {
  pools: (api: Connection) => readPoolSummaries(api),
  pool: async (api: Connection, id: number) => {
    const pool = await readPool(api, id)
    return pool && readPoolSummary(api, pool)
  },
  claimPage,
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
