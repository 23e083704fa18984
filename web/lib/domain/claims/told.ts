// A claim's whole story from the chain's history, told only where the chain's state is what it leads to.
import { readClaim } from '@huzhu/governance/claims'
import { type ToldStep, leadsTo, stepsOf } from '@huzhu/governance/claim-story'
import type { At } from '$lib/chain/reads'
import { Asked, type Untold, asking } from '../ledger/asking'

/** A step with what names whoever it is about, and whether its event was compared. */
export type CheckedStep = ToldStep & {
  readonly key: Uint8Array | undefined
  /** Whether its event was compared, or the node has forgotten it. */
  readonly checked: 'same' | 'forgotten'
}

/** What a history tells of a claim. */
export type ClaimTold =
  | Untold
  /** It has not read as far as the claim is by now. */
  | { readonly state: 'behind' }
  /** More happened than is told at once: where it leads cannot be compared. */
  | { readonly state: 'long' }
  | { readonly state: 'told'; readonly steps: readonly CheckedStep[] }

/** All that happened to a claim. */
export const readClaimTold = (at: At, pool: number, id: number): Promise<ClaimTold> =>
  asking(async () => {
    const asked = new Asked(at)
    const path = { pool, claim: id }
    const [{ events, more }, claim] = await Promise.all([
      asked.one(asked.client.GET('/pools/{pool}/claims/{claim}', { params: { path } })),
      readClaim(at, pool, id),
    ])
    if (more) return { state: 'long' }
    const told = asked.eventsIn(events)
    const checked = await asked.same(told)
    if (told.some(({ fields }) => fields.pool !== String(pool) || fields.claim !== String(id))) asked.wrong()
    const steps = stepsOf(told)
    // Events of another runtime are the chain's all the same; this page cannot tell them.
    if (!steps || !claim) return { state: 'away' }
    const isThere = await asked.leads(
      claim,
      (state) => readClaim(state, pool, id),
      (found) => (found ? leadsTo(steps, found) : steps.length === 0),
    )
    if (isThere === 'behind') return { state: 'behind' }
    return {
      state: 'told',
      steps: steps.map((step, index) => ({
        ...step,
        key: 'by' in step ? asked.keyOf(step.by) : undefined,
        checked: checked[index]!,
      })),
    }
  })
