import type { Membership } from '@huzhu/governance/members'
import type { Standing } from '$lib/domain/members/status'

/** The chain's standing as it is shown: who has paid, or is forgiven to be late, is covered or waits for it. */
export function shownStanding({ standing, covered }: Membership): Standing {
  if (standing === 'InGrace') return covered ? 'Grace' : 'WaitingLate'
  if (standing === 'Paid') return covered ? 'Covered' : 'Waiting'
  return standing
}

/** Whether they vote: who has lapsed keeps the number and cannot use it. */
export const votes = ({ standing, sequence }: Membership): boolean => sequence !== undefined && standing !== 'Lapsed'

/** Whether the next dues give them a vote: they have been in for long enough, or had one and gave it up by leaving. */
export const votesWithDues = ({ standing, sequence, tenure, tenureNeeded }: Membership): boolean =>
  standing !== 'Leaving' && sequence === undefined && tenure >= tenureNeeded
