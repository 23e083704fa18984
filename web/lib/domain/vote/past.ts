import { type Part, currentDispute } from '@huzhu/governance/claims'
import { type PartState, shownPart } from '$lib/domain/claims/status'

/** What a panel came to about a part, and what has become of the part since, where it was brought up again. */
export function pastOutcome(part: Part): { outcome: PartState; since: PartState | undefined } {
  const now = shownPart(part)
  const again = part.dispute !== undefined && currentDispute(part) === undefined
  return part.panel?.passes && again ? { outcome: 'Refused', since: now } : { outcome: now, since: undefined }
}
