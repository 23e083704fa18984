import type { Stage } from '@huzhu/governance/pool-list'
import { expect, test } from 'vitest'
import { poolRowOf, rulesOf } from '../examples.ts'
import { type Choice, type Listed, choicesIn, inOrder, isChosen, listPlace, toggled } from './choice.ts'

type Changes = Parameters<typeof poolRowOf>[0]
const listed = (changes: Changes = {}, more: Partial<Listed> = {}): Listed => ({
  ...poolRowOf(changes),
  member: false,
  lapsed: 0,
  ...more,
})
const staged = (id: number, stage: Stage, members = 5) => listed({ pool: { id }, health: { members } }, { stage })

test.each<[Choice, Listed, Listed]>([
  ['mine', listed({}, { member: true }), listed()],
  ['joinable', listed(), listed({ health: { placesFrom: 5n } })],
  ['joinable', listed(), listed({ pool: { state: 'WindingUp' } })],
  ['full', listed({ health: { cap: 9n, fullCap: 9n } }), listed({ health: { cap: 8n, fullCap: 9n } })],
  ['full', listed({ health: { cap: 9n, fullCap: 9n } }), listed({ health: { cap: 9n, fullCap: 9n, young: true } })],
  [
    'full',
    listed({ health: { cap: 9n, fullCap: 9n, members: 5 } }, { lapsed: 4 }),
    listed({ health: { cap: 9n, fullCap: 9n, members: 5 } }, { lapsed: 5 }),
  ],
  ['free', listed(), listed({}, { rules: { version: 0, start: 0n, rules: rulesOf({ hostFee: 1 }) } })],
])('%s keeps one and leaves out the other', (choice, kept, left) => {
  expect([isChosen(kept, [choice]), isChosen(left, [choice])]).toEqual([true, false])
})

test('a pool must be all that was chosen; of nothing chosen it is', () => {
  const mine = listed({ health: { placesFrom: 5n } }, { member: true })
  expect([isChosen(mine, []), isChosen(mine, ['mine']), isChosen(mine, ['mine', 'joinable'])]).toEqual([
    ...[true, true, false],
  ])
})

test('choices stand in the address, and what is none is left out', () => {
  expect(listPlace([])).toBe('/pools')
  expect(listPlace(['joinable', 'free'], 7)).toBe('/pools?only=joinable,free&before=7')
  expect(choicesIn('free,joinable,<b>,')).toEqual(['joinable', 'free'])
  expect(choicesIn(null)).toEqual([])
  expect(toggled(['joinable'], 'free')).toEqual(['joinable', 'free'])
  expect(toggled(['joinable', 'free'], 'joinable')).toEqual(['free'])
})

test('an empty new pool does not come first, and a closed one comes last', () => {
  const rows = [
    ...[staged(9, 'Young', 0), staged(8, 'Closed'), staged(7, 'Young'), staged(6, 'Open')],
    ...[staged(5, 'WindingUp'), staged(4, 'Paused'), staged(3, 'Open')],
  ]
  expect(inOrder(rows).map(({ pool }) => pool.id)).toEqual([6, 3, 4, 7, 9, 5, 8])
})

test('a pool in which all have lapsed stands where those without members do, one in which most have keeps its place', () => {
  const lapsed = (id: number, count: number) => listed({ pool: { id }, health: { members: 16 } }, { lapsed: count })
  const rows = [lapsed(9, 16), lapsed(8, 15), staged(7, 'Young'), staged(6, 'WindingUp')]
  expect(inOrder(rows).map(({ pool }) => pool.id)).toEqual([8, 7, 9, 6])
})
