import type { Membership } from '@huzhu/governance/members'
import type { PoolRow } from '@huzhu/governance/pool-list'
import type { Standing } from '$lib/domain/members/status'

/** The chain's standing as it is shown: who has paid, or is forgiven to be late, is covered or waits for it. */
export function shownStanding({ standing, covered }: Membership): Standing {
  if (standing === 'InGrace') return covered ? 'Grace' : 'WaitingLate'
  if (standing === 'Paid') return covered ? 'Covered' : 'Waiting'
  return standing
}

/** Whether they vote: who has lapsed keeps the number and cannot use it. */
export const votes = ({ standing, sequence }: Membership): boolean => sequence !== undefined && standing !== 'Lapsed'

/** Whether they can file a claim at all, by how they stand: whoever has lapsed pays first, and whoever leaves stays first. */
export const files = ({ standing }: Pick<Membership, 'standing'>): boolean =>
  standing === 'Paid' || standing === 'InGrace'

/** Whether the next dues give them a vote: they have been in for long enough, or had one and gave it up by leaving. */
export const votesWithDues = ({ standing, sequence, tenure, tenureNeeded }: Membership): boolean =>
  standing !== 'Leaving' && sequence === undefined && tenure >= tenureNeeded

/** Whether a pool that goes on has members of whom all have lapsed: nobody is covered, and nobody can vote. */
export const nobodyPays = ({ pool, health }: Pick<PoolRow, 'pool' | 'health'>, lapsed: number | undefined): boolean =>
  pool.state === 'Open' && health.members > 0 && lapsed === health.members
