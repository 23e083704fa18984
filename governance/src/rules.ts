import type { Option, u32, u64 } from '@polkadot/types'
import type { Codec } from '@polkadot/types/types'
import type {
  PalletMutualAidRules,
  PalletMutualAidRulesKindRules,
  PalletMutualAidRulesRuleBounds,
  PalletMutualAidViewsRulesFrom,
} from '@huzhu/runtime-metadata/lookup'
import type { State } from './state.ts'
import type { WallTime } from './time.ts'
import { view } from './view.ts'

/** A pool's rules. Durations in days; `D` is a month's dues; shares in percent. Bounds and meaning: docs/chain.md. */
export interface Rules {
  readonly dues: bigint
  readonly periodDays: number
  readonly waitingDays: number
  readonly tenureDays: number
  readonly gracePeriods: number
  readonly coveredShare: number
  readonly cap: number
  readonly coverYear: number
  readonly ramp: number
  readonly ownAccount: number
  readonly reserveMonths: number
  readonly minimumVoters: number
  readonly openJoins: number
  readonly windowSmallDays: number
  readonly windowLargeDays: number
  readonly border: number
  readonly bond: number
  readonly settlementHealthyDays: number
  readonly settlementStrainedDays: number
  readonly filingDays: number
  readonly exitNoticeDays: number
  readonly exitShare: number
  readonly aheadPeriods: number
  readonly noticeDays: number
  /** Parts of a billion. */
  readonly hostFee: number
  /** Whether what is paid in backs money to anyone but a registered payee: 1, or 0 in versions of before. */
  readonly backing: number
  /** What only pools of one kind have rules about. */
  readonly ofKind: 'Education'
}

/** One version of a pool's rules. */
export interface DatedRules {
  readonly version: number
  /** The date from which it holds; of one that lies ahead, if the chain does not stand still. */
  readonly start: WallTime
  readonly rules: Rules
}

/** What the rules of any pool may say, field by field. */
export interface RuleBounds {
  readonly min: Rules
  readonly template: Rules
  readonly max: Rules
}

/** What a rule says: of the dues money, of the kind its name, of all others a number. */
function sayingOf(name: string, value: Codec): bigint | number | string {
  if (name === 'dues') return (value as u64).toBigInt()
  return name === 'ofKind' ? (value as PalletMutualAidRulesKindRules).type : (value as u32).toNumber()
}

/** Decode rules. @internal */
export function rulesOf(rules: PalletMutualAidRules): Rules {
  const said = [...rules.entries()].map(([name, value]) => [name, sayingOf(name, value)])
  return Object.fromEntries(said) as Rules
}

/** Decode rules with their date. @internal */
export function datedRulesOf({ version, rules, date }: PalletMutualAidViewsRulesFrom): DatedRules {
  return { version: version.toNumber(), start: date.toBigInt(), rules: rulesOf(rules) }
}

/** The compiled bounds and the education template. */
export async function readRuleBounds(state: State): Promise<RuleBounds> {
  const bounds = await view<PalletMutualAidRulesRuleBounds>(state, 'mutualAid', 'ruleBounds')
  return { min: rulesOf(bounds.min), template: rulesOf(bounds.template), max: rulesOf(bounds.max) }
}

/** One version of a pool's rules. */
export async function readRules(state: State, pool: number, version: number): Promise<DatedRules | undefined> {
  const found = await view<Option<PalletMutualAidViewsRulesFrom>>(state, 'mutualAid', 'rulesOf', [pool, version])
  return found.isSome ? datedRulesOf(found.unwrap()) : undefined
}
