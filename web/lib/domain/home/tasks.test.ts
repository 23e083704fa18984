import { describe, expect, it } from 'vitest'
import type { ReadAnswer } from '../../chain/reads.ts'
import { tasksOf } from './tasks.ts'

type InPool = ReadAnswer<'mine'>['inPools'][number]

const DAY = 86_400n

/** Somebody in a pool who has nothing to do there, but for what `waits`. */
const inPool = (waits: object) =>
  ({
    summary: { pool: { id: 3, state: 'Open' } },
    standing: { member: undefined, join: { refused: { pallet: 'mutualAid', reason: 'AlreadyAMember' } } },
    ...{ votes: [], claims: [], changes: [], waiting: [], drafts: [], vouching: [] },
    ...{ offered: false, applications: [], redeem: undefined },
    ...waits,
  }) as unknown as InPool

const draft = { author: 'A', signatures: 3, needed: 5, closes: 9n * DAY }

describe('what needs someone', () => {
  it('is nothing where nothing waits', () => {
    expect(tasksOf([inPool({})], 0n, 0n)).toEqual([])
  })

  it('is a draft to sign, a word as its candidate and a claim to vouch for, by their last days', () => {
    const drafts = [
      { draft, slot: 'Host', signable: true, agreeable: false },
      { draft: { ...draft, author: 'B', closes: 2n * DAY }, slot: 'Host', signable: false, agreeable: true },
    ]
    const vouching = [{ claim: 7, part: 1, until: 5n * DAY }]
    const tasks = tasksOf([inPool({ drafts, vouching })], 0n, DAY)
    expect(tasks.map(({ kind, at }) => [kind, at / DAY])).toEqual([
      ['agree', 3n],
      ['vouch', 6n],
      ['sign', 10n],
    ])
  })

  it('is two things where a candidate can sign as well', () => {
    const drafts = [{ draft, slot: 'Host', signable: true, agreeable: true }]
    expect(tasksOf([inPool({ drafts })], 0n, 0n).map(({ kind }) => kind)).toEqual(['sign', 'agree'])
  })

  it('is one thing a part where two parts of a claim wait, and says which', () => {
    const claim = { id: 7, parts: [5n, 0n, 6n].map((held, index) => ({ index, held })) }
    const dispute = (part: number) => ({ claim, part, panel: { ends: 9n, passes: false }, vote: { ok: undefined } })
    const tasks = tasksOf([inPool({ claims: [claim], votes: [dispute(0), dispute(1)] })], 1n, 0n)
    expect(tasks.map((task) => [task.kind, 'part' in task && task.part])).toEqual([
      ['collect', 0],
      ['collect', 2],
      ['vote', 0],
      ['answer', 0],
      ['vote', 1],
      ['answer', 1],
    ])
    expect(new Set(tasks.map(({ id }) => id)).size).toBe(tasks.length)
  })

  it('is one thing for a host where several ask to join, by the day the first of them may have their dues back', () => {
    const applications = [{ expires: 9n * DAY }, { expires: 4n * DAY }]
    const tasks = tasksOf([inPool({ applications })], 0n, DAY)
    expect(tasks).toMatchObject([{ kind: 'admit', count: 2, at: 5n * DAY, late: false }])
    const [late] = tasksOf([inPool({ applications })], 7n * DAY, DAY)
    expect(late).toMatchObject({ at: 7n * DAY, late: true })
  })

  it('is an instalment to open as long as it can be', () => {
    const waiting = [{ claim: 7, part: 1, until: 5n * DAY }]
    expect(tasksOf([inPool({ waiting })], 5n * DAY, DAY)).toMatchObject([{ kind: 'open', at: 6n * DAY }])
    expect(tasksOf([inPool({ waiting })], 7n * DAY, DAY)).toEqual([])
    const summary = { pool: { id: 3, state: 'WindingUp' } }
    expect(tasksOf([inPool({ waiting, summary })], 5n * DAY, DAY)).toEqual([])
  })

  it('is dues that are late, which know whether the cover goes on', () => {
    const member = { paidUntil: 5n, graceEnds: 8n, dues: 60n, standing: 'Lapsed' }
    const [task] = tasksOf(
      [inPool({ standing: { member, join: { refused: { pallet: 'mutualAid', reason: 'AlreadyAMember' } } } })],
      9n,
      0n,
    )
    expect(task).toMatchObject({ kind: 'dues', standing: 'Lapsed' })
  })
})
