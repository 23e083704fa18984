import type { Slot } from '@huzhu/governance/changes'
import { m } from '$lib/paraglide/messages'

const titles: Record<Slot, () => string> = {
  RulesByHolder: m.rule_change_by_holder,
  RulesByMembers: m.rule_change_by_members,
  Host: m.rule_change_next_host,
  WindUp: m.rule_change_end,
}

/** What is decided in a slot. */
export const changeTitle = (slot: Slot): string => titles[slot]()
