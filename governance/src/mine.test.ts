import { expect, test } from 'vitest'
import {
  alice,
  eve,
  fifth,
  first,
  fourth,
  host,
  ninth,
  second,
  sixth,
  stranger,
  third,
} from '../../test/support/accounts.ts'
import { lived } from '../../test/support/lived.ts'
import { answering } from '../../test/support/told-state.ts'
import { readClaim } from './claims.ts'
import { readBalance } from './currencies.ts'
import { type Mine, readMine } from './mine.ts'
import { readPoolRow } from './pool-list.ts'
import { readStandingIn } from './standing.ts'

const chain = lived()
const of = (who: { address: string }): Promise<Mine> => readMine(chain.state, who.address)
const tasks = async (who: { address: string }) => (await of(who)).inPools.flatMap(({ tasks }) => tasks)

test('a member has to do with their pool, their claims, and what needs them', async () => {
  const { inPools, balance } = await of(fifth)
  expect(balance).toBe(await readBalance(chain.state, 'native', fifth.address))
  expect(inPools).toHaveLength(1)
  expect(inPools[0]).toMatchObject({
    row: await readPoolRow(chain.state, 0),
    standing: await readStandingIn(chain.state, 0, fifth.address),
    claims: [await readClaim(chain.state, 0, 4)],
  })
  expect(inPools[0]!.tasks).toContainEqual({ kind: 'Answer', claim: 4, part: 0, by: expect.any(BigInt) })
})

test('each task says what it is about', async () => {
  const kinds = async (who: { address: string }) => (await tasks(who)).map(({ kind }) => kind)
  expect(await tasks(sixth)).toContainEqual({ kind: 'Vouch', claim: 3, part: 0, by: expect.any(BigInt) })
  const looks = async (who: { address: string }) =>
    (await tasks(who)).flatMap((task) => (task.kind === 'Look' ? [[task.claim, task.part]] : []))
  // All of the pool's ten were drawn; two have looked at one of the claims, and nobody looks at their own.
  expect(await Promise.all([fourth, ninth, third, second].map(looks))).toEqual([
    [
      [2, 0],
      [1, 0],
    ],
    [[1, 0]],
    [[1, 0]],
    [[2, 0]],
  ])
  const closes = (await readClaim(chain.state, 0, 1))!.parts[0]!.status.disputableUntil
  expect(await tasks(ninth)).toContainEqual({ kind: 'Look', claim: 1, part: 0, by: closes })
  const draft = { author: first.address, number: 0 }
  const sign = { kind: 'Sign', ...draft, signatures: 2, needed: 5, by: expect.any(BigInt) }
  expect(await tasks(fourth)).toContainEqual(sign)
  expect(await kinds(third)).not.toContain('Sign')
  expect(await tasks(second)).toContainEqual({ kind: 'Agree', ...draft, by: expect.any(BigInt) })
  expect(await kinds(first)).toContain('AcceptHost')
  expect(await tasks(stranger)).toMatchObject([{ kind: 'Join', terms: { way: 'Invitation', dues: 6_000n } }])
  expect(await tasks(host)).toContainEqual({ kind: 'Admit', count: 1, late: false, by: expect.anything() })
  expect(await tasks(eve)).toEqual([])
})

test('who has nothing to do with any pool has none', async () => {
  const { inPools, next } = await of(alice)
  expect({ inPools, next }).toEqual({ inPools: [], next: undefined })
})

test('pools that do not concern somebody are looked past, and the next page begins where this one ended', async () => {
  const all = await of(host)
  const ids = all.inPools.map(({ row }) => row.pool.id)
  const page = await readMine(chain.state, host.address, 1)
  expect(page.inPools.map(({ row }) => row.pool.id)).toEqual(ids.slice(0, 1))
  const rest = await readMine(chain.state, host.address, 50, page.next)
  expect(rest.inPools.map(({ row }) => row.pool.id)).toEqual(ids.slice(1))
  // The pool of a member is not the newest.
  expect((await readMine(chain.state, fifth.address, 1)).inPools).toEqual((await of(fifth)).inPools)
})

test('every kind of task is told with what it takes', async () => {
  const place = { claim: 4, part: 1 }
  const told: readonly (readonly [object, { readonly kind: string; readonly [field: string]: unknown }])[] = [
    [{ Vote: { ...place, poll: 7, refuses: true } }, { kind: 'Vote', ...place, poll: 7n, refuses: true }],
    [{ Look: place }, { kind: 'Look', ...place }],
    [{ Answer: place }, { kind: 'Answer', ...place }],
    [{ Decide: { slot: 'WindUp', poll: 8 } }, { kind: 'Decide', slot: 'WindUp', poll: 8n }],
    [{ Vouch: place }, { kind: 'Vouch', ...place }],
    [{ Open: place }, { kind: 'Open', ...place }],
    [{ Attest: place }, { kind: 'Attest', ...place }],
    [
      { Join: { way: 'Admission', dues: 6, coverFrom: 9 } },
      { kind: 'Join', terms: { way: 'Admission', dues: 6n, coverFrom: 9n } },
    ],
    [{ Collect: { ...place, amount: 10 } }, { kind: 'Collect', ...place, amount: 10n }],
    [{ PayExit: { amount: 11 } }, { kind: 'PayExit', amount: 11n }],
    [{ Redeem: { amount: 12 } }, { kind: 'Redeem', amount: 12n }],
    [{ AcceptHost: null }, { kind: 'AcceptHost' }],
    [{ Admit: { count: 13, late: true } }, { kind: 'Admit', count: 13, late: true }],
    [{ PayDues: { dues: 14, graceEnds: 15 } }, { kind: 'PayDues', dues: 14n, graceEnds: 15n }],
  ]
  const endless = new Set(['Collect', 'PayExit', 'AcceptHost'])
  const tasks = told.map(([task], at) => ({ task, by: endless.has(Object.keys(task)[0]!) ? null : at }))
  const value = { pools: [{ row: { id: 3 }, tasks }], next: 3, balance: 5 }
  const { inPools, next, balance } = await readMine(
    answering(chain.state, 'PalletMutualAidViewsMine', value),
    alice.address,
  )
  expect({ next, balance }).toEqual({ next: 3, balance: 5n })
  expect(inPools[0]!.row.pool.id).toBe(3)
  expect(inPools[0]!.tasks).toEqual(
    told.map(([, task], at) => ({ ...task, by: endless.has(task.kind) ? undefined : BigInt(at) })),
  )
})

test.each([
  ['can be ended', { Ok: null }, [], [{ kind: 'PayExit', amount: 0n, by: undefined }]],
  ['cannot be ended yet', { Err: 'CannotLookup' }, [], []],
  ['is told already', { Ok: null }, [{ PayExit: { amount: 11 } }], [{ kind: 'PayExit', amount: 11n, by: undefined }]],
] as const)('leaving that pays nothing is to be finished too, where it %s', async (_, payExit, listed, tasks) => {
  const pools = [{ standing: { payExit }, tasks: listed.map((task) => ({ task, by: null })) }]
  const state = answering(chain.state, 'PalletMutualAidViewsMine', { pools, next: null, balance: 0 })
  expect((await readMine(state, alice.address)).inPools[0]!.tasks).toEqual(tasks)
})

test('what has to be done by some day is not told without it', async () => {
  const value = { pools: [{ tasks: [{ task: { Redeem: { amount: 12 } }, by: null }] }], next: null, balance: 0 }
  const state = answering(chain.state, 'PalletMutualAidViewsMine', value)
  await expect(readMine(state, alice.address)).rejects.toThrow(
    'Nothing tells until when to do what is called Redeem. Runtime and client are of different versions.',
  )
})
