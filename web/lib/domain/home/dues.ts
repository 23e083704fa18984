import type { Membership } from '@huzhu/governance/members'
import { m } from '$lib/paraglide/messages'

/** What becomes of a member's cover, or of their waiting time for it, if dues are late. `when` and `grace` are dates. */
export function duesText({ member }: { member: Membership | undefined }, when: string, grace: string): string {
  if (member?.standing === 'Lapsed') return m.grace_over()
  const late = member?.standing === 'InGrace'
  if (member?.covered === false)
    return late ? m.home_task_dues_waiting_late_text({ grace }) : m.home_task_dues_waiting_text({ when, grace })
  return late ? m.home_task_dues_grace_text({ grace }) : m.home_task_dues_text({ when, grace })
}
