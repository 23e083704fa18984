import { hashOf } from '@huzhu/governance/content'
import type { Connection } from '@huzhu/governance/connection'
import { afterEach, expect, test, vi } from 'vitest'
import type { CallRequest } from './call-request.ts'
import { blockReads, build, onceReads } from './own-reads.ts'
import type { At } from './reads.ts'

const ALICE = '5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY'

const library = vi.hoisted(() => ({
  preflight: vi.fn(),
  findSent: vi.fn(),
  fastForward: vi.fn(),
  fastForwardToNextDue: vi.fn(),
  readBalances: vi.fn(),
  readCalendar: vi.fn(),
  readRefusal: vi.fn(),
  readLeftAfter: vi.fn(),
  readHappenings: vi.fn(),
}))
vi.mock('@huzhu/governance/happenings', () => ({ readHappenings: library.readHappenings }))
vi.mock('@huzhu/governance/transactions', async (original) => ({
  ...(await original<object>()),
  preflight: library.preflight,
  findSent: library.findSent,
  readRefusal: library.readRefusal,
  readLeftAfter: library.readLeftAfter,
}))
vi.mock('@huzhu/governance/local', () => ({
  fastForward: library.fastForward,
  fastForwardToNextDue: library.fastForwardToNextDue,
}))
vi.mock('@huzhu/governance/currencies', () => ({
  readBalances: library.readBalances,
  readCurrency: async (_: Connection, id: string) => ({ id, symbol: 'HUZ', decimals: 12 }),
}))
vi.mock('@huzhu/governance/time', async (original) => ({
  ...(await original<object>()),
  readCalendar: library.readCalendar,
}))

afterEach(() => {
  vi.clearAllMocks()
  vi.unstubAllGlobals()
})

/** A connection as far as a call is built on it. */
const api = {
  registry: { chainSS58: 42 },
  tx: {
    mutualAid: {
      donate: (pool: number, amount: bigint) => ({
        method: { section: 'mutualAid', method: 'donate', args: [pool, amount] },
      }),
    },
    referenda: { placeDecisionDeposit: (index: number) => ({ method: { args: [index] } }) },
  },
  rpc: { chain: { getHeader: async () => ({ number: { toNumber: () => 7 } }) } },
} as unknown as Connection

test('a call is built by its name from what the library has, whatever it is about', () => {
  expect(build(api, { name: 'donate', args: [3, 5n] }).method.args).toEqual([3, 5n])
  expect(build(api, { name: 'placeDecisionDeposit', args: [9] }).method.args).toEqual([9])
})

test('a trial tells the fee, the refusal and what there is of either money', async () => {
  const refusal = { pallet: 'mutualAid', reason: 'NotAMember' }
  library.preflight.mockResolvedValue({ fee: 12n, advance: 15n, refusal: { refusal } })
  library.readBalances.mockImplementation(async (_: Connection, who: string, ids: (string | number)[]) =>
    ids.map((id) => (who !== ALICE ? 0n : id === 'native' ? 40n : 4n)),
  )
  const tried = await onceReads.tryCall(api, { name: 'donate', args: [3, 5n] }, ALICE, 1)
  expect(tried).toEqual({
    ...{ fee: 12n, advance: 15n, refusal, free: 4n, nativeFree: 40n, raw: 'mutualAid.donate(3, 5)' },
    ...{ left: undefined, native: { id: 'native', symbol: 'HUZ', decimals: 12 } },
  })
  library.preflight.mockResolvedValue({ fee: 12n, advance: 15n, refusal: undefined })
  // What is held and locked overlaps: how much is left the chain tells, and of the money of the fee that is paid first.
  library.readLeftAfter.mockImplementation(async (_, __, who, [id]) => [id === 'native' && who === ALICE ? 38n : 4n])
  const donate: CallRequest = { name: 'donate', args: [3, 5n] }
  expect(await onceReads.tryCall(api, donate, ALICE, 'native')).toMatchObject({ refusal: undefined, left: 26n })
  expect(await onceReads.tryCall(api, donate, ALICE, 1)).toMatchObject({ left: 4n })
})

test('of a block it is told whether the chain would take a call, or why not', async () => {
  const at = { api } as At
  const refusal = { pallet: 'mutualAid', reason: 'PausedLately' }
  const asked = () => blockReads.callable(at, { name: 'donate', args: [3, 5n] }, ALICE)
  library.readRefusal.mockResolvedValue({ refusal })
  expect(await asked()).toEqual({ refused: refusal })
  library.readRefusal.mockResolvedValue(undefined)
  expect(await asked()).toEqual({ ok: true })
  expect(library.readRefusal).toHaveBeenCalledWith(
    at,
    { method: { section: 'mutualAid', method: 'donate', args: [3, 5n] } },
    ALICE,
  )
})

test('what became of a transaction is told with the numbers that the chain gave', async () => {
  const events = [{ name: 'filed', data: { pool: '3', claim: '7' } }]
  library.findSent.mockResolvedValue({ events, refusal: undefined })
  expect(await onceReads.sentBefore(api, '0x01', 4)).toEqual({ refusal: undefined, numbers: { pool: 3, claim: 7 } })
  expect(library.findSent).toHaveBeenCalledWith(api, '0x01', 4)
  const refusal = { pallet: 'mutualAid', reason: 'NotAMember' }
  library.findSent.mockResolvedValue({ events: [], refusal: { refusal } })
  expect(await onceReads.sentBefore(api, '0x01', 4)).toEqual({ refusal, numbers: {} })
})

test('an address is a key or none, with spaces around it or without', async () => {
  expect(await blockReads.publicKey({} as At, ` ${ALICE} `)).toHaveLength(32)
  expect(await blockReads.publicKey({} as At, ALICE.replace('5G', '5H'))).toBeUndefined()
})

test('an account is the same whatever network wrote its address, and none where no account has such a key', async () => {
  // As Polkadot and Kusama write it, and as a bare key.
  const written = [
    ALICE,
    '15oF4uVJwmo4TdGW7VfQxNLavjCXviqxT9S1MgbjMNHr6Sp5',
    'HNZata7iMYWmk5RvZRTiAsSDhV8366zq2YGb3tLH5Upf74F',
  ]
  const key = '0xd43593c715fdd31c61141abd04a99fd6822c8558854ccde39a5684e7a56da27d'
  for (const address of [...written, key]) expect(await onceReads.account(api, ` ${address}\n`)).toBe(ALICE)
  // An index is written like an address.
  for (const none of ['F7Hs', ALICE.replace('5G', '5H'), '']) expect(await onceReads.account(api, none)).toBeUndefined()
  expect(blockReads.account).toBe(onceReads.account)
})

test('the newest block is told by its number', async () => {
  expect(await onceReads.newest(api)).toBe(7)
})

test('the local clock goes on by so much, or to what is due next', async () => {
  library.fastForward.mockResolvedValue(undefined)
  library.fastForwardToNextDue.mockResolvedValue(false)
  expect(await onceReads.fastForward(api, 60n)).toBe(true)
  expect(library.fastForward).toHaveBeenCalledWith(api, 60n)
  expect(await onceReads.fastForward(api, 'due')).toBe(false)
})

test('a text is kept beside the page; a store that does not answer is a connection that is gone', async () => {
  vi.stubGlobal('location', { origin: 'http://127.0.0.1:5170' })
  const asked: string[] = []
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address)
    return new Response(JSON.stringify({ hash: hashOf('hello') }), { status: 201 })
  })
  expect(await onceReads.keep(api, 'hello')).toBe(hashOf('hello'))
  expect(asked[0]).toContain('http://127.0.0.1:5170')
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('fetch failed')))
  await expect(onceReads.keep(api, 'hello')).rejects.toMatchObject({
    name: 'StoreUnreachable',
    store: 'http://127.0.0.1:5170',
  })
  vi.stubGlobal('fetch', async () => new Response('full', { status: 507 }))
  await expect(onceReads.keep(api, 'hello')).rejects.toMatchObject({ name: 'ContentRefused', status: 507 })
})

test('a block’s calendar is the library’s', async () => {
  const calendar = { chain: 5n, wall: 9n, stalled: 4n, stalls: [{ until: 8n, stalled: 4n }] }
  library.readCalendar.mockResolvedValue(calendar)
  expect(await blockReads.calendar({} as At)).toEqual(calendar)
})

test('the longest text is as long as the chain says', async () => {
  const at = { consts: { mutualAid: { longestText: { toNumber: () => 4_000 } } } } as unknown as At
  expect(await blockReads.longestText(at)).toBe(4_000)
})

test('what happened comes with the public key of whoever it is told of, since names follow from keys', async () => {
  const happenings = [{ kind: 'Invited', by: ALICE }, { kind: 'BecameVoter' }]
  library.readHappenings.mockResolvedValue({
    blocks: [{ number: 7, hash: '0x7', happenings }],
    next: '0x6',
    first: false,
  })
  const api = {} as Connection
  const { blocks, ...rest } = await onceReads.happenings(api, ALICE, '0x7', 8, ['0x1'], [])
  expect(library.readHappenings).toHaveBeenCalledWith(api, ALICE, '0x7', 8, ['0x1'], [])
  expect(rest).toEqual({ next: '0x6', first: false })
  const [invited, voter] = blocks[0]!.happenings
  expect([invited!.key?.length, invited!.key?.[0], voter!.key]).toEqual([32, 212, undefined])
})

test('whether the chain has a block is known by its hash under its number', async () => {
  const getBlockHash = vi.fn(async () => ({ eq: (hash: string) => hash === '0x7' }))
  const api = { rpc: { chain: { getBlockHash } } } as unknown as Connection
  const has = (hash: string) => onceReads.hasBlock(api, { hash, number: 7n })
  expect([await has('0x7'), await has('0x8')]).toEqual([true, false])
  expect(getBlockHash).toHaveBeenCalledWith(7n)
})
