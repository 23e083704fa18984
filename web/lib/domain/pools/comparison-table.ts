// What stands side by side of some pools, row by row, as words and figures.
import type { Need } from '@huzhu/governance/claims'
import type { PoolRow } from '@huzhu/governance/pool-list'
import { limitWord } from '$lib/domain/claims/limits'
import { needInSentence } from '$lib/domain/claims/words'
import type { PoolFigures, Took } from '$lib/domain/ledger/figures'
import { nobodyPays } from '$lib/domain/members/standing'
import type { Language } from '$lib/ui/language/language'
import { whole } from '$lib/ui/language/numbers'
import { formatAmount } from '$lib/ui/money/amount'
import { WHOLE, percent } from '$lib/ui/money/share'
import { DAY, date, duration, type Seconds } from '$lib/ui/time/dates'
import { inDays } from '$lib/ui/time/days'
import { m } from '$lib/paraglide/messages'
import type { Placed, Question, Side } from './comparison'
import { reserveMonths, reserveShare } from './reserve'
import { capOfRules } from './sums'

/** What stands in a row of one pool. */
interface SideCell {
  readonly main: string
  readonly note?: string | undefined
  /** How full something is, from 0 to 1, and whether that is too little. */
  readonly gauge?: { readonly share: number; readonly low: boolean }
}

interface SideRow {
  readonly label: string
  readonly cells: readonly SideCell[]
  /** What a question comes to: closed by a double rule. */
  readonly answer?: boolean
}

export interface SideGroup {
  readonly title: string
  readonly rows: readonly SideRow[]
}

/** What a table is written by. */
export interface Writing {
  readonly language: Language
  readonly now: Seconds
  readonly need: Need
  /** The date of a chain time. */
  readonly dateOf: (time: bigint) => Seconds
}

const NONE = '–'

const moneyOf =
  ({ currency }: PoolRow, language: Language) =>
  (amount: bigint) =>
    formatAmount(amount, currency, language)

const shareOf = (paid: number, decided: number, language: Language) =>
  percent((BigInt(paid) * BigInt(WHOLE)) / BigInt(decided), language, 0)

/** A cell of what only the history knows. */
function told(figures: PoolFigures, cell: (figures: PoolFigures & { state: 'told' }) => SideCell): SideCell {
  if (figures.state === 'told') return cell(figures)
  return { main: NONE, note: figures.state === 'wrong' ? m.pool_compare_wrong() : m.pool_compare_unread() }
}

const took = (times: Took | undefined, language: Language): SideCell =>
  times
    ? {
        main: duration(times.median, language),
        note:
          times.count === 1
            ? m.pool_compare_of_one()
            : m.pool_compare_ninth({ number: whole(BigInt(times.count)), ninth: duration(times.ninth, language) }),
      }
    : { main: NONE }

const paidOf = ({ claims: { paid, decided } }: PoolFigures & { state: 'told' }, language: Language): SideCell =>
  decided === 0
    ? { main: NONE, note: m.pool_compare_undecided() }
    : { main: shareOf(paid, decided, language), note: m.pool_claims_paid_of({ paid, decided }) }

/** What of a pool's figures was compared. */
function checkedOf({ all, compared, dated }: PoolFigures & { state: 'told' }): string {
  if (compared === 0) return NONE
  if (!dated) return m.pool_compare_checked_undated()
  return (all ? m.pool_compare_checked_all : m.pool_compare_checked_some)({ count: compared })
}

/** Why a pool stands where it does, in a sentence. */
export function whyWords(
  { side: { row, figures }, kind, newcomer, record }: Placed,
  { language, now }: Writing,
): string {
  const allowed = moneyOf(row, language)(newcomer.amount)
  const words: Readonly<Record<Placed['kind'], () => string>> = {
    expected: () => m.pool_compare_why_expected({ allowed, ...record! }),
    untried: () =>
      figures.state === 'told' ? m.pool_compare_why_untried({ allowed }) : m.pool_compare_why_unknown({ allowed }),
    late: () => m.pool_compare_why_late({ when: date(newcomer.coverFrom, language, now) }),
    closed: () => m.pool_compare_why_closed(),
    currency: () => m.pool_compare_why_currency({ symbol: row.currency.symbol }),
  }
  return words[kind]()
}

/** What a question comes to in each pool. */
export function answerGroup(placed: readonly Placed[], { cost, day }: Question, writing: Writing): SideGroup {
  const { language, now, need } = writing
  const isComparable = ({ kind }: Placed) => kind !== 'currency'
  const row = (label: string, cell: (one: Placed, money: (amount: bigint) => string) => SideCell): SideRow => ({
    label,
    cells: placed.map((one) => (isComparable(one) ? cell(one, moneyOf(one.side.row, language)) : { main: NONE })),
  })
  return {
    title: m.pool_compare_question({
      need: needInSentence(need),
      amount: moneyOf(placed.find(isComparable)!.side.row, language)(cost),
      when: date(day, language, now),
    }),
    rows: [
      row(m.pool_compare_covered(), ({ newcomer: { coverFrom } }) => ({
        main: date(coverFrom, language, now),
        note: coverFrom > day ? m.pool_compare_covered_late() : undefined,
      })),
      row(m.pool_compare_dues(), ({ newcomer: { pays, periods }, side }, money) => ({
        main: money(pays),
        note: m.pool_compare_dues_periods({ count: periods, dues: money(side.row.rules.rules.dues) }),
      })),
      row(m.pool_compare_allowed(), ({ newcomer: { amount, binding }, side }, money) => ({
        main: money(amount),
        note: limitWord(binding, side.row.rules.rules),
      })),
      row(m.pool_compare_paid(), ({ side: { figures } }) => told(figures, (of) => paidOf(of, language))),
      {
        ...row(m.pool_compare_expected(), ({ expected, newcomer, record, kind }, money) =>
          kind === 'expected' && expected !== undefined && record
            ? {
                main: money(expected),
                note: m.pool_compare_expected_sum({ allowed: money(newcomer.amount), ...record }),
              }
            : { main: NONE },
        ),
        answer: true,
      },
    ],
  }
}

/** All that is compared whatever is asked. */
export function sideGroups(sides: readonly Side[], writing: Writing): SideGroup[] {
  const { language, now, need, dateOf } = writing
  const row = (label: string, cell: (side: Side, money: (amount: bigint) => string) => SideCell): SideRow => ({
    label,
    cells: sides.map((side) => cell(side, moneyOf(side.row, language))),
  })
  const ofHistory = (
    label: string,
    cell: (figures: PoolFigures & { state: 'told' }, money: (amount: bigint) => string) => SideCell,
  ) => row(label, ({ figures }, money) => told(figures, (of) => cell(of, money)))
  const days = (count: number) => inDays(BigInt(count) * DAY, language)
  return [
    {
      title: m.pool_compare_money(),
      rows: [
        row(m.pool_dues_month(), ({ row: { health } }, money) => ({ main: money(health.month) })),
        row(m.pool_cap_now(), ({ row, lapsed }, money) =>
          nobodyPays(row, lapsed)
            ? { main: NONE, note: m.pool_cap_nobody() }
            : { main: money(row.health.cap), note: capOfRules(row.health, money) },
        ),
        row(m.pool_waiting(), ({ row: { rules } }) => ({ main: days(rules.rules.waitingDays) })),
        row(m.pool_host_fee(), ({ row: { rules } }) => ({
          main: rules.rules.hostFee === 0 ? m.pool_no_fee() : percent(rules.rules.hostFee, language, 2),
        })),
      ],
    },
    {
      title: m.pool_compare_safe(),
      rows: [
        row(m.pool_reserve(), ({ row: one }) => {
          const share = reserveShare(one)
          return {
            main: reserveMonths(one.health),
            note: m.pool_compare_reserve_full({ count: one.rules.rules.reserveMonths }),
            ...(share !== undefined && { gauge: { share, low: share < 1 } }),
          }
        }),
        ofHistory(m.pool_compare_paid(), (figures) => paidOf(figures, language)),
        ofHistory(m.pool_disputes(), ({ disputes: { begun, refused, dismissed } }) => ({
          main: whole(BigInt(begun)),
          note: begun === 0 ? undefined : m.pool_compare_disputes({ refused, dismissed }),
        })),
      ],
    },
    {
      title: m.pool_compare_quick(),
      rows: [
        ofHistory(m.pool_compare_to_decision(), ({ decisions }) => took(decisions, language)),
        ofHistory(m.pool_compare_to_payment(), ({ payments }) => took(payments, language)),
      ],
    },
    {
      title: m.pool_compare_large(),
      rows: [
        row(m.pool_members(), ({ row: { pool } }) => ({ main: whole(BigInt(pool.members)) })),
        row(m.pool_compare_age(), ({ row: { pool } }) => ({
          main: duration(now - dateOf(pool.created.time), language),
          note: m.pool_compare_since({ when: date(dateOf(pool.created.time), language, now) }),
        })),
        ofHistory(m.pool_compare_filed(), ({ claims }) => ({ main: whole(BigInt(claims.filed)) })),
        ofHistory(m.pool_compare_for_need({ need: needInSentence(need) }), ({ needs }, money) => {
          const found = needs.find((one) => one.need === need)
          return found
            ? { main: m.claim_by_need_count({ count: found.claims }), note: money(found.sum) }
            : { main: NONE }
        }),
        ofHistory(m.pool_compare_checked(), (figures) => ({
          main: checkedOf(figures),
          note: m.proof_block({ number: whole(BigInt(figures.block)) }),
        })),
      ],
    },
  ]
}
