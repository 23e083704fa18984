import { expect, test } from 'vitest'
import { overwriteGetLocale } from '$lib/paraglide/runtime'
import type { PoolFigures } from '$lib/domain/ledger/figures'
import { DAY, poolRowOf } from '../examples.ts'
import { inAnswer, type Side } from './comparison.ts'
import { answerGroup, sideGroups, whyWords, type SideGroup } from './comparison-table.ts'

overwriteGetLocale(() => 'en')

const now = 1_000n * DAY
const writing = { language: 'en', now, need: 'Books', dateOf: (time: bigint) => time } as const

const told: PoolFigures = {
  ...{ state: 'told', block: 2_184, behind: 0, claims: { filed: 6, decided: 4, paid: 3, short: 0 }, ways: [] },
  ...{ disputes: { begun: 2, refused: 1, dismissed: 1 }, money: undefined, compared: 7, all: false, dated: true },
  needs: [{ need: 'Books', count: 3, claims: 2, sum: 45_000n }],
  decisions: undefined,
  payments: {
    ...{ count: 7, days: [], median: 8n * DAY, ninth: 14n * DAY, longest: 23n * DAY },
    slowest: { claim: 0, part: 0, disputed: true },
  },
}
const rich = { available: 10n ** 9n, capByReserve: 144_000n }
const sides: Side[] = [
  {
    row: poolRowOf({ pool: { id: 0, created: { time: 600n * DAY, block: 1 } }, health: rich }),
    figures: told,
    lapsed: 0,
  },
  { row: poolRowOf({ pool: { id: 1 } }), figures: { state: 'away' }, lapsed: 10 },
  {
    row: poolRowOf({ pool: { id: 2 }, currency: { id: 'native', symbol: 'HUZ' } }),
    figures: { state: 'wrong', block: 9 },
    lapsed: 0,
  },
]

/** What stands in a row, pool by pool. */
const rowOf = (groups: readonly SideGroup[], label: string) =>
  groups
    .flatMap(({ rows }) => rows)
    .find((row) => row.label === label)!
    .cells.map(({ main, note }) => (note === undefined ? main : `${main} (${note})`))

test('figures over time stand with the number of cases, and what cannot be told says why', () => {
  const groups = sideGroups(sides, writing)
  expect(groups.map(({ title }) => title)).toEqual(['Money', 'Is it safe', 'Is it quick', 'How large'])
  const unread = ['– (cannot be read now)', '– (do not match the chain)']
  expect(rowOf(groups, 'Opening to payment')).toEqual([
    '8 days (half of 7 parts; nine in ten within 14 days)',
    ...unread,
  ])
  expect(rowOf(groups, 'Opening to decision')).toEqual(['–', ...unread])
  expect(rowOf(groups, 'Paid in full, of those decided')).toEqual(['75% (3 of 4)', ...unread])
  expect(rowOf(groups, 'Disputes')).toEqual(['2 (1 refused, 1 paid all the same)', ...unread])
  expect(rowOf(groups, 'Paid for books')).toEqual(['2 claims (¥450)', ...unread])
  expect(rowOf(groups, 'Compared with the chain')).toEqual([
    'all totals, and 7 parts one by one (block 2,184)',
    ...unread,
  ])
})

test('where the node has forgotten what there was when the time began, it is said whose word that is', () => {
  const [side] = sides
  const groups = sideGroups([{ ...side!, figures: { ...told, dated: false } }], writing)
  expect(rowOf(groups, 'Compared with the chain')).toEqual([
    "totals of all time; what falls into this time is the history's word (block 2,184)",
  ])
})

test('rules and money stand as the chain has them, whatever the history says', () => {
  const groups = sideGroups(sides, writing)
  expect(rowOf(groups, 'Dues a month')).toEqual(['¥60', '¥60', '60\u00a0HUZ'])
  expect(rowOf(groups, 'Most it pays now')).toEqual([
    ...[
      '¥720 (50% of the ¥1,440 in the rules)',
      '– (nobody is covered now)',
      '720\u00a0HUZ (50% of the 1,440\u00a0HUZ in the rules)',
    ],
  ])
  expect(rowOf(groups, 'Running for')[0]).toBe('13 months (since 24 August 1971)')
})

test('a question comes to a sum that can be done again, and says why each pool stands where it does', () => {
  const question = { cost: 20_000n, day: now + 100n * DAY }
  const placed = inAnswer(sides, question, now)
  const group = answerGroup(placed, question, writing)
  expect(group.title).toBe('Your question: ¥200 for books, due on 5 January 1973')
  expect(rowOf([group], 'What to expect')).toEqual(['¥120 (¥160 × 3 of 4)', '–', '–'])
  expect(rowOf([group], 'The rules allow')[0]).toBe('¥160 (80% of the bill)')
  expect(rowOf([group], 'Dues until then')).toEqual(['¥240 (4 periods of ¥60)', '¥240 (4 periods of ¥60)', '–'])
  expect(group.rows.at(-1)!.answer).toBe(true)
  expect(placed.map((one) => whyWords(one, writing))).toEqual([
    'Allows ¥160 by then, and paid 3 of 4 decided claims in full.',
    'Allows ¥1 by then; its figures over time cannot be told.',
    'Keeps its money in HUZ: the sums cannot be compared.',
  ])
})

test('who comes too late, who is full and who has decided nothing yet is told as that', () => {
  const why = (changes: Parameters<typeof poolRowOf>[0], figures: PoolFigures, days: bigint) =>
    whyWords(
      inAnswer([{ row: poolRowOf(changes), figures, lapsed: 0 }], { cost: 100n, day: now + days * DAY }, now)[0]!,
      writing,
    )
  const untried = { ...told, claims: { filed: 1, decided: 0, paid: 0, short: 0 } }
  expect(why({ health: rich }, untried, 90n)).toBe('Allows ¥0.80 by then, but decided no claim in this time.')
  expect(why({ health: rich }, told, 3n)).toBe('Covers whoever joins now from 27 October on: too late for that day.')
  expect(why({ health: { placesFrom: 0n } }, told, 90n)).toBe('Takes no new members now.')
})
