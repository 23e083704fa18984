// What whoever leaves can accept at least, and what of it is said.
import type { ShareOf } from '@huzhu/governance/members'
import { m } from '$lib/paraglide/messages'
import type { Choice } from '$lib/ui/form/Choices.svelte'
import type { Language } from '$lib/ui/language/language'
import { formatAmount } from '$lib/ui/money/amount'
import type { Currency } from '$lib/ui/money/currency'
import { percentOf, wholePercentOf } from './exit'
import type { Accepted } from './wishes'

/** `stands`: what was named before; `own`: what is typed. */
export type LeastChoice = 'stands' | 'today' | 'own' | 'any'

/** A least lies at what a share is worth at most, or was when they asked; in whole percent. */
export const mostPercent = ({ leaving, ratio }: ShareOf): number => wholePercentOf(leaving?.ratio ?? ratio)

/** What is chosen before anything is: what stands, or that nobody gets less than today. */
export function firstChoice({ leaving }: ShareOf): LeastChoice {
  if (!leaving) return 'today'
  return leaving.least === 0n ? 'any' : 'stands'
}

/** What can be chosen. */
export function leastChoices(share: ShareOf, currency: Currency, language: Language): Choice[] {
  const stands = share.leaving?.least ?? 0n
  const choices: (Choice & { value: LeastChoice })[] = [
    {
      value: 'today',
      label: m.member_exit_least_today({ amount: formatAmount(share.exitNow, currency, language) }),
      note: m.member_exit_least_today_note(),
    },
    { value: 'any', label: m.member_exit_least_any(), note: m.member_exit_least_any_note() },
  ]
  if (mostPercent(share) > 0)
    choices.splice(1, 0, {
      ...{ value: 'own', label: m.member_exit_least_own(), note: m.member_exit_least_own_note() },
    })
  if (stands > 0n)
    choices.unshift({
      ...{ value: 'stands', label: m.member_exit_least_stands_now({ percent: percentOf(stands, language) }) },
    })
  return choices
}

/** What is accepted by a choice; undefined where that is what stands, or nothing yet. `own`: what was typed, with its worth. */
export function acceptedBy(
  choice: string,
  { ratio, exitNow, leaving }: ShareOf,
  own: { readonly least: bigint; readonly amount: bigint } | undefined,
): Accepted | undefined {
  const chosen: Partial<Record<string, Accepted>> = {
    any: { least: 0n, amount: undefined },
    today: { least: ratio, amount: exitNow },
    ...(own && { own }),
  }
  const accepted = chosen[choice]
  return accepted?.least === leaving?.least ? undefined : accepted
}
