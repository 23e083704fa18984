import { beforeAll, expect, test } from 'vitest'
import { toldUpTo } from '../../test/support/history-told.ts'
import { lived } from '../../test/support/lived.ts'
import { type Panel, readPanel } from './panels.ts'
import { courseOf, leadsToPoll } from './poll-course.ts'
import type { ToldEvent } from './told.ts'

const chain = lived()

let told: ToldEvent[]
let panel: Panel

beforeAll(async () => {
  const { poll, hash } = chain.facts
  const all = await toldUpTo(chain.api, hash)
  told = all.filter(
    ({ pallet, fields }) => (pallet === 'memberReferenda' || pallet === 'mutualAid') && fields.poll === String(poll),
  )
  panel = (await readPanel(chain.state, BigInt(poll)))!
})

test('the events of a poll lead to the poll as the chain has it', () => {
  const course = courseOf(told)!
  expect(course.votes.map(({ ayes, nays }) => [ayes, nays])).toEqual([
    ...[
      [1, 0],
      [2, 0],
      [3, 0],
      [4, 0],
      [5, 0],
      [5, 1],
    ],
  ])
  expect(course).toMatchObject({ poll: panel.poll, electorate: panel.electorate, passed: true })
  expect(leadsToPoll(course, panel)).toBe(true)
  for (const other of [
    { ayes: 4 },
    { nays: 2 },
    { ends: panel.ends + 1n },
    { electorate: 1 },
    { poll: 99n },
    { passes: false },
  ])
    expect(leadsToPoll(course, { ...panel, ...other })).toBe(false)
})

test('of a vote that is left out, told twice or turned there is no course that leads there', () => {
  const leads = (events: readonly ToldEvent[]) => {
    const course = courseOf(events)
    return course !== undefined && leadsToPoll(course, panel)
  }
  expect(leads(told)).toBe(true)
  const votes = told.flatMap(({ kind }, place) => (kind === 'Voted' ? [place] : []))
  expect(votes.length).toBeGreaterThan(5)
  for (const place of votes) {
    const vote = told[place]!
    const turned = { ...vote, fields: { ...vote.fields, aye: vote.fields.aye !== true } }
    for (const lie of [told.toSpliced(place, 1), told.toSpliced(place, 0, vote), told.with(place, turned)])
      expect(leads(lie)).toBe(false)
  }
  const opened = told.findIndex(({ kind }) => kind === 'Opened')
  for (const lie of [told.toSpliced(opened, 1), [...told, told[opened]!], []]) expect(leads(lie)).toBe(false)
})

test('a vote that changed sides is counted once, and a late flip moves the end', () => {
  const of = (kind: string, fields: ToldEvent['fields']): ToldEvent => ({
    ...{ block: 1, hash: '0x', event: 0, time: 0n, pallet: 'memberReferenda', kind, fields: { poll: '7', ...fields } },
  })
  const opened = of('Opened', { electorate: '3', opens: '10', ends: '20' })
  const voted = (aye: boolean, changed: boolean, ayes: number, nays: number) =>
    of('Voted', { aye, changed, ayes: String(ayes), nays: String(nays) })
  const events = [opened, voted(true, false, 1, 0), voted(false, true, 0, 1), of('Extended', { ends: '25' })]
  expect(courseOf(events)).toMatchObject({
    ends: 25n,
    passed: undefined,
    votes: [
      { ayes: 1, nays: 0 },
      { ayes: 0, nays: 1 },
    ],
  })
  for (const wrong of [voted(false, true, 1, 1), voted(false, false, 0, 1), voted(true, true, 2, 0)])
    expect(courseOf([opened, voted(true, false, 1, 0), wrong])).toBeUndefined()
  expect(courseOf([opened, of('Voted', { aye: true, changed: false, ayes: 'many', nays: '0' })])).toBeUndefined()
  expect(courseOf([opened, { ...voted(true, false, 1, 0), fields: { poll: '8' } }])).toBeUndefined()
})
