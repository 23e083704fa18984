import type { ApprovedSpend, SpendProgress } from '@huzhu/governance/treasury'
import { beforeEach, expect, test, vi } from 'vitest'
import type { At } from '../../chain/reads.ts'
import { readPayment } from './payments.ts'

const node = {
  approved: vi.fn<(api: unknown, referendum: number, block: number) => Promise<ApprovedSpend | undefined>>(),
  progress: vi.fn<(at: At, api: unknown, spend: ApprovedSpend, now: number) => Promise<SpendProgress | undefined>>(),
}
vi.mock('@huzhu/governance/treasury', () => ({
  readApprovedSpend: (...asked: Parameters<typeof node.approved>) => node.approved(...asked),
  readSpendProgress: (...asked: Parameters<typeof node.progress>) => node.progress(...asked),
}))

const SPEND = { index: 4, until: 900 }
const WAITS = { kind: 'Waits', spend: {} } as SpendProgress
/** Block in which the call of referendum 9 was carried out. */
const BLOCK = 50

/** What pages read at these blocks over one connection, and how often the node was asked for the block and for the spend. */
async function read(...blocks: readonly number[]) {
  const at = { api: {} } as At
  const told: unknown[] = []
  for (const now of blocks) told.push((await readPayment(at, 9, BLOCK, now))?.progress.kind)
  return { told, asked: [node.approved.mock.calls.length, node.progress.mock.calls.length] }
}

beforeEach(() => {
  vi.resetAllMocks()
  node.approved.mockResolvedValue(SPEND)
})

test('which spend a referendum brought about is asked for once, and whether it waits with every block', async () => {
  node.progress.mockResolvedValue(WAITS)
  expect(await read(150, 151, 152)).toEqual({ told: ['Waits', 'Waits', 'Waits'], asked: [1, 3] })
  expect(node.approved.mock.calls[0]!.slice(1)).toEqual([9, BLOCK])
  expect(node.progress.mock.calls[2]!.slice(2)).toEqual([SPEND, 152])
})

test('it is asked for again while its block could be taken back', async () => {
  node.progress.mockResolvedValue(WAITS)
  expect((await read(148, 149, 150, 151)).asked).toEqual([3, 4])
})

test.each(['Paid', 'Expired'] as const)('what is over for a hundred blocks is asked for no more: %s', async (kind) => {
  node.progress.mockResolvedValueOnce(WAITS).mockResolvedValue({ kind })
  const { told, asked } = await read(200, 201, 300, 301, 302, 5_000)
  expect(told).toEqual(['Waits', kind, kind, kind, kind, kind])
  expect(asked).toEqual([1, 3])
})

test('a payment whose block was taken back waits again', async () => {
  node.progress.mockResolvedValueOnce({ kind: 'Paid' }).mockResolvedValueOnce(WAITS).mockResolvedValue({ kind: 'Paid' })
  const { told, asked } = await read(200, 201, 310, 311, 410, 411)
  expect(told).toEqual(['Paid', 'Waits', 'Paid', 'Paid', 'Paid', 'Paid'])
  expect(asked).toEqual([1, 4])
})

test('what became of it otherwise after all is not settled before that is', async () => {
  node.progress.mockResolvedValueOnce({ kind: 'Paid' }).mockResolvedValue({ kind: 'Expired' })
  const { told, asked } = await read(200, 299, 300, 399, 400)
  expect(told).toEqual(['Paid', 'Expired', 'Expired', 'Expired', 'Expired'])
  expect(asked).toEqual([1, 3])
})

test('what the node has forgotten is asked for once, and not told', async () => {
  node.approved.mockResolvedValue(undefined)
  expect(await read(200, 201, 5_000)).toEqual({ told: [undefined, undefined, undefined], asked: [1, 0] })
  node.approved.mockResolvedValue(SPEND)
  node.progress.mockResolvedValue(undefined)
  expect((await read(1_000, 1_100, 1_101)).told).toEqual([undefined, undefined, undefined])
  expect(node.progress).toHaveBeenCalledTimes(1)
})

test('over another connection it is asked for anew', async () => {
  node.progress.mockResolvedValue(WAITS)
  await read(200)
  expect((await read(200)).asked).toEqual([2, 2])
})
