import type { PoolName } from '@huzhu/governance/names'
import { expect, test, vi } from 'vitest'
import type { At } from '$lib/chain/reads'
import { readOriginals } from './originals.ts'

/** What the pools are called, by their numbers. */
let names: string[] = []
/** From where names were asked for. */
let asked: number[] = []

vi.mock('@huzhu/governance/names', async (original) => ({
  ...(await original<typeof import('@huzhu/governance/names')>()),
  readPoolNames: async (_: At, from: number): Promise<PoolName[]> => {
    asked.push(from)
    return names.map((name, id) => ({ id, name })).slice(from)
  },
}))

const at = () => ({ api: {} }) as At
/** Those of these pools that are called like an older one, with that. */
async function said(of: At, ...ids: number[]) {
  const originalOf = await readOriginals(of)
  return ids.flatMap((id) => {
    const original = originalOf({ id, name: names[id]! })
    return original ? [[id, original] as const] : []
  })
}

test('a pool that is called like an older one is told with that one', async () => {
  names = ['Riverside', 'Lamplight', 'RIVER SIDE']
  expect(await said(at(), 0, 1, 2)).toEqual([[2, { id: 0, name: 'Riverside' }]])
})

test('names of all but the newest hundred pools are asked for once', async () => {
  names = Array.from({ length: 250 }, (_, id) => `Pool ${id}`)
  asked = []
  const chain = at()
  await said(chain, 3)
  await said(chain, 3)
  names.push('Pool 7', 'Pool 200')
  expect(await said(chain, 250, 251, 249)).toEqual([
    [250, { id: 7, name: 'Pool 7' }],
    [251, { id: 200, name: 'Pool 200' }],
  ])
  await said(chain, 3)
  expect(asked).toEqual([0, 150, 150, 152])
})

test('a pool whose block was taken back is no original', async () => {
  names = ['Riverside', 'Lamplight', 'North', 'Lamplight']
  const chain = at()
  expect(await said(chain, 3)).toEqual([[3, { id: 1, name: 'Lamplight' }]])
  names = ['Riverside', 'South', 'North', 'Lamplight']
  expect(await said(chain, 3)).toEqual([])
})

test('chains have their own names', async () => {
  names = Array.from({ length: 150 }, () => 'Riverside')
  expect(await said(at(), 149)).toEqual([[149, { id: 0, name: 'Riverside' }]])
  names = ['North', 'Riverside']
  expect(await said(at(), 1)).toEqual([])
})
