import { readBlockDates } from '@huzhu/governance/block-dates'
import type { Claim } from '@huzhu/governance/claims'
import type { At } from '$lib/chain/reads'
import { latestOf } from './stamps'

/** Dates of the blocks in which the newest thing happened to each claim. */
export const latestDates = (at: At, claims: readonly Claim[]) => readBlockDates(at, claims.map(latestOf))
