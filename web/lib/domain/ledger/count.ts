// Figures of a pool's claims, counted again from its parts, and what all figures that are true have in common.
import type { ClaimRecord } from '@huzhu/governance/pool-list'
import type { HistoryFigures, HistoryPart } from '@huzhu/history/client'

/** What of a history's figures follows from the parts alone; `served`: of each need the claims that were paid. */
export type Counted = Pick<HistoryFigures, 'claims' | 'parts' | 'decisions' | 'payments'> & {
  readonly served: Readonly<Record<string, number>>
}
type Times = HistoryFigures['payments']

const SECONDS_OF_DAY = 86_400

/** From which to which moment something took, in seconds. */
const took = (part: HistoryPart, end: 'decided' | 'settled') => (part[end] ?? 0) - (part.opened ?? 0)

/**
 * Of so many, in the order in which they took longer, which one half of them, nine of ten and all took no longer than. The
 * history has the same of its own: this counts again on purpose, and shares no fault with what it checks.
 */
const PLACES = {
  median: (all: number) => Math.ceil(all / 2),
  ninth: (all: number) => Math.ceil((all * 9) / 10),
  longest: (all: number) => all,
} as const
const NAMED = ['median', 'ninth', 'longest'] as const

function timesTaken(parts: readonly HistoryPart[], end: 'decided' | 'settled'): Times {
  const when = (part: HistoryPart) => part[end === 'decided' ? 'decision' : 'payment'] ?? 0
  const inOrder = parts.toSorted(
    (a, b) => took(a, end) - took(b, end) || when(a) - when(b) || a.claim - b.claim || a.part - b.part,
  )
  const days = Map.groupBy(inOrder, (part) => Math.ceil(took(part, end) / SECONDS_OF_DAY))
  const at = (name: (typeof NAMED)[number]) => {
    const place = inOrder[PLACES[name](inOrder.length) - 1]!
    // Of several that took as long the one that was first.
    return inOrder.find((part) => took(part, end) === took(place, end))!
  }
  return {
    count: inOrder.length,
    seconds: inOrder.reduce((sum, part) => sum + BigInt(took(part, end)), 0n).toString(),
    days: [...days].map(([days, { length: count }]) => ({ days, count })),
    cases: inOrder.length === 0 ? null : { median: at('median'), ninth: at('ninth'), longest: at('longest') },
  }
}

/** Steps of a part that figures count, by the days that a history tells of them. */
export type Step = 'filing' | 'decision' | 'payment' | 'ending'

/** The figures of some parts, which are all of a pool, of a time. `isIn`: whether a part took a step in it. */
export function countedFrom(
  parts: readonly HistoryPart[],
  isIn: (part: HistoryPart, step: Step) => boolean = (part, step) => part[step] !== null,
): Counted {
  const claims = [...Map.groupBy(parts, ({ claim }) => claim).values()]
  const decided = claims.filter(
    (some) => some.every(({ ending }) => ending !== null) && some.some((part) => isIn(part, 'ending')),
  )
  const are = (...states: readonly string[]) =>
    decided.filter((some) => some.every(({ state }) => states.includes(state))).length
  const paid = parts.filter((part) => isIn(part, 'payment'))
  const served = Map.groupBy(
    claims.filter((some) => some.some((part) => isIn(part, 'payment'))),
    ([first]) => first!.need,
  )
  const whole = paid.filter(({ state }) => state === 'Paid')
  return {
    claims: {
      filed: claims.filter(([first]) => isIn(first!, 'filing')).length,
      decided: decided.length,
      paid: are('Paid'),
      short: are('Paid', 'Short') - are('Paid'),
    },
    parts: {
      paid: whole.length,
      short: paid.filter(({ state }) => state === 'Short').length,
      sum: paid.reduce((sum, part) => sum + BigInt(part.paid), 0n).toString(),
    },
    decisions: timesTaken(
      parts.filter((part) => isIn(part, 'decision')),
      'decided',
    ),
    payments: timesTaken(whole, 'settled'),
    served: Object.fromEntries([...served].map(([need, { length }]) => [need, length])),
  }
}

/** What of a history's figures its parts tell as well. */
const toldOf = ({ needs, ...figures }: HistoryFigures): Counted => ({
  ...figures,
  served: Object.fromEntries(needs.flatMap(({ need, claims }) => (claims > 0 ? [[need, claims]] : []))),
})

/** All that {@link Counted} says, whatever else is told with it. */
const saidBy = ({ claims, parts, decisions, payments, served }: Counted): string => {
  const times = ({ count, seconds, days, cases }: Times) => [
    ...[count, seconds, days.map((one) => [one.days, one.count])],
    cases && NAMED.map((name) => [cases[name].claim, cases[name].part]),
  ]
  return JSON.stringify([
    ...[claims.filed, claims.decided, claims.paid, claims.short, parts.paid, parts.short, parts.sum],
    ...[times(decisions), times(payments), Object.entries(served).toSorted()],
  ])
}

/** Whether figures say what is counted of the parts. */
export const saysTheSame = (counted: Counted, told: HistoryFigures): boolean => saidBy(counted) === saidBy(toldOf(told))

/** What the chain itself counts of a pool's claims. */
export interface ChainCounts extends ClaimRecord {
  /** Disputes that run; undefined where they are more than are asked for. */
  readonly running: number | undefined
}

/** What it counts before there is anything. */
export const NONE: ChainCounts = {
  ...{ filed: 0, decided: 0, paid: 0, sum: 0n, partsPaid: 0, times: 0n, disputes: 0, refusals: 0, running: 0 },
}

/** What the chain counts before and after a time, and how often in it a payment that waited was taken back for another payee. */
export interface CountsOf {
  readonly before: ChainCounts
  readonly after: ChainCounts
  readonly takenBack: number
}

/** Whether figures of a time are what the chain counted more after it than before. */
export function fitsCounts(
  { claims, parts, disputes, payments }: HistoryFigures,
  { before, after, takenBack }: CountsOf,
): boolean {
  /** What is told lies between what the chain counted more, and that plus what was undone and counted again. */
  const isAbout = (
    name: 'decided' | 'paid' | 'partsPaid',
    undone: number,
    [least, most]: readonly [number, number],
  ) => {
    const more = after[name] - before[name]
    return least <= more + Math.min(undone, before[name]) && more <= most
  }
  const [begun, refused] = [after.disputes - before.disputes, after.refusals - before.refusals]
  const sum = after.sum - before.sum
  const isOfAll = before.partsPaid === 0 && before.sum === 0n
  const isTaking = (times: bigint) => {
    const seconds = BigInt(payments.seconds)
    return parts.paid === after.partsPaid ? seconds === times : seconds <= times
  }
  return (
    claims.filed === after.filed - before.filed &&
    isAbout('decided', before.refusals + takenBack, [claims.decided, claims.decided]) &&
    // What was paid short the chain counts as paid where hardly anything was missing.
    isAbout('paid', takenBack, [claims.paid, claims.paid + claims.short]) &&
    isAbout('partsPaid', takenBack, [parts.paid, parts.paid + parts.short]) &&
    (isOfAll ? BigInt(parts.sum) === sum : BigInt(parts.sum) >= sum) &&
    payments.count === parts.paid &&
    (!isOfAll || isTaking(after.times)) &&
    disputes.begun === begun &&
    disputes.refused === refused &&
    (before.running === undefined ||
      after.running === undefined ||
      disputes.dismissed === begun - refused - (after.running - before.running))
  )
}

/** Whether those that are named of some times are where their days have them. */
function isInPlace({ count, days, cases }: Times, end: 'decided' | 'settled'): boolean {
  if (days.reduce((sum, one) => sum + one.count, 0) !== count || (cases === null) !== (count === 0)) return false
  if (!cases) return true
  return NAMED.every((name) => {
    const place = PLACES[name](count)
    const day = Math.ceil(took(cases[name], end) / SECONDS_OF_DAY)
    const until = (last: number) => days.reduce((sum, one) => (one.days <= last ? sum + one.count : sum), 0)
    return until(day - 1) < place && place <= until(day)
  })
}

/** Whether figures of a span can be true beside those of all time, and add up in themselves. */
export function hangTogether(of: HistoryFigures, whole: HistoryFigures): boolean {
  const sum = (shares: readonly { sum: string }[]) => shares.reduce((total, share) => total + BigInt(share.sum), 0n)
  return (
    isInPlace(of.decisions, 'decided') &&
    isInPlace(of.payments, 'settled') &&
    sum(of.needs) === sum(of.ways) &&
    of.claims.filed <= whole.claims.filed &&
    of.claims.paid + of.claims.short <= of.claims.decided &&
    of.claims.decided <= whole.claims.decided &&
    of.payments.count <= whole.payments.count &&
    of.disputes.refused + of.disputes.dismissed <= whole.disputes.begun
  )
}
