// What is shown of a history that lies, by comparing it with the chain; the history is made up, the chain is not.
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import type { LedgerEntry } from '@huzhu/governance/ledger'
import { BOOKS, NOTHING, changed } from '@huzhu/governance/movements'
import type { Connection } from '@huzhu/governance/connection'
import { first } from '../../../../test/support/accounts.ts'
import { lived } from '../../../../test/support/lived.ts'
import { eventOf, withEvents } from '../../../../test/support/told-events.ts'
import { entriesUpTo } from '../../../../test/support/told-entries.ts'
import type { Ledger } from './compare.ts'
import { ledgerReads } from './reads.ts'

const chain = lived()

type Row = Record<string, unknown> & Record<(typeof BOOKS)[number] | 'pot' | 'time', string>
interface Told {
  entries: Row[]
  totals: Row[]
}

/** Entries of a page of this history. */
const FEW = 8

let entries: LedgerEntry[]
/** What the history makes of what it should answer; `from`: where the page that is asked for begins. */
let lie: (told: Told, from: string | null) => void
/** What it makes of the blocks between which a moment lies. */
let lieOfMoments: (told: Record<'before' | 'after', { block: number; hash: string; time: string } | null>) => void
let tip: { block: number; hash: string }

const written = (row: object) =>
  JSON.parse(JSON.stringify(row, (_, value: unknown) => (typeof value === 'bigint' ? value.toString() : value))) as Row

function answer(query: URLSearchParams) {
  const asked = (name: string) => (query.has(name) ? BigInt(query.get(name)!) : undefined)
  const [since, until, from] = [asked('since'), asked('until'), query.get('from')]
  const some = entries
    .filter(({ time }) => (since === undefined || time >= since) && (until === undefined || time < until))
    .sort((one, other) => other.block - one.block || other.event - one.event)
  const begin = from === null ? 0 : some.findIndex(({ block, event }) => `${block}-${event}` === from) + 1
  // As many as are asked for where that is said, but only few to a page.
  const count = query.get('count') === '50' ? FEW : Number(query.get('count'))
  const page = query.get('order') === 'oldest' ? some.toReversed().slice(0, count) : some.slice(begin, begin + count)
  const last = page.at(-1)
  const kinds = [...Map.groupBy(some, ({ kind }) => kind)].map(([kind, of]) => ({
    ...{ pool: 0, kind, count: of.length, ...of.reduce(changed, NOTHING) },
  }))
  const told = { entries: page.map(written), totals: kinds.map(written) }
  lie(told, from)
  return { ...told, next: last && begin + count < some.length ? `${last.block}-${last.event}` : null }
}

/** The blocks of this history between which a moment lies. */
function around(moment: bigint) {
  const blockOf = (entry: LedgerEntry | undefined) =>
    entry ? { block: entry.block, hash: entry.hash, time: entry.time.toString() } : null
  const [before, after] = [entries.findLast(({ time }) => time < moment), entries.find(({ time }) => time >= moment)]
  const told = { before: blockOf(before), after: blockOf(after) }
  lieOfMoments(told)
  return told
}

beforeAll(async () => {
  ;({ entries } = await entriesUpTo(chain.api, chain.facts.hash))
  vi.stubGlobal('location', { origin: 'http://history' })
  vi.stubGlobal('fetch', ({ url }: Request) => {
    const headers = { 'huzhu-block': `${tip.block} ${tip.hash}` }
    const { pathname, searchParams } = new URL(url)
    const moment = /moments\/(\d+)$/.exec(pathname)?.[1]
    const told = moment === undefined ? answer(searchParams) : around(BigInt(moment))
    return Promise.resolve(Response.json(told, { headers }))
  })
})
afterAll(() => void vi.unstubAllGlobals())
beforeEach(() => {
  lie = () => undefined
  lieOfMoments = () => undefined
  tip = { block: chain.state.number, hash: chain.facts.hash }
})

const read = async (filter = {}, from?: string, api = chain.api): Promise<Ledger> =>
  (await ledgerReads.ledger({ ...chain.at, api }, { pool: 0, ...filter }, from))!.ledger

async function shown(filter = {}, from?: string, api?: Connection) {
  const ledger = await read(filter, from, api)
  return ledger.state === 'told' ? ledger : Promise.reject(new Error(ledger.state))
}

test('every page of an honest history is told, to its last, and how all of it divides by kind is counted here', async () => {
  const lines = []
  for (let from: string | undefined, more = true; more;) {
    const page = await shown({}, from)
    expect([page.pots, page.sums?.divided]).toEqual(['same', true])
    lines.push(...page.lines)
    from = page.next
    more = from !== undefined
  }
  expect(lines.length).toBe(entries.length)
  expect(lines.length).toBeGreaterThan(2 * FEW)
})

const behind = async () => (await shown()).next

test.each<[string, (told: Told) => void]>([
  ['pots are higher by the same', ({ entries }) => entries.forEach((row) => (row.pot = `${BigInt(row.pot) + 100n}`))],
  ['begins with a later entry', ({ entries }) => entries.shift()],
  ['says that there was nothing', ({ entries }) => entries.splice(0)],
  ['tells an entry twice', ({ entries }) => entries.splice(1, 0, { ...entries[0]! })],
])('of a later page that %s nothing is shown', async (_, change) => {
  const from = await behind()
  lie = (told, at) => at !== null && change(told)
  expect((await read({}, from)).state).toBe('wrong')
})

const more = (row: Row, free: bigint) => (row.free = `${BigInt(row.free) + free}`)
const divided = ({ totals }: Told) => {
  const dues = totals.find(({ kind }) => kind === 'DuesPaid')
  if (!dues) return
  totals.push({ ...dues, kind: 'ExitPaid', free: '-10000000', count: 7 } as Row)
  more(dues, 10_000_000n)
}

test('sums that add up and divide by kind as the entries do not are not shown, of all time or of a span', async () => {
  const [since, until] = [entries[1]!.time / 1_000n, entries.at(-2)!.time / 1_000n]
  expect((await shown({ since, until })).sums).toMatchObject({ divided: true })
  lie = divided
  expect((await read()).state).toBe('wrong')
  expect((await read({ since, until })).state).toBe('wrong')
})

test.each<[string, typeof lieOfMoments]>([
  ['began with it', (told) => (told.before = null)],
  ['ended before it', (told) => (told.after = null)],
  ['goes on later', (told) => (told.after!.time = `${BigInt(told.after!.time) + 6_000n}`)],
  ['ended later', (told) => (told.before = told.after)],
  ['goes on in another block', (told) => (told.after!.hash = tip.hash)],
])('of a span that it says %s no sums are shown', async (_, lies) => {
  const [since, until] = [entries[1]!.time / 1_000n + 1n, entries.at(-2)!.time / 1_000n]
  expect((await shown({ since, until })).sums).toMatchObject({ divided: true })
  lieOfMoments = lies
  expect((await read({ since, until })).state).toBe('wrong')
})

test('of a page that leaves out two entries of a block that cancel each other nothing is shown', async () => {
  const dues = eventOf(chain.api, 'mutualAid', 'DuesPaid', 0, first.address, first.address, 1, 70, 0, 0, 0)
  const exit = eventOf(chain.api, 'mutualAid', 'ExitPaid', 0, first.address, 70, 0)
  const later = entries.findLast(({ block }) => block < entries.at(-1)!.block)!
  const others = withEvents(chain.api, later.hash, dues, exit)
  expect((await read({}, undefined, others)).state).toBe('wrong')
  // Of another pool they are not missed, nor of one who asks for some kinds alone.
  const elsewhere = eventOf(chain.api, 'mutualAid', 'ExitPaid', 1, first.address, 70, 0)
  expect((await read({}, undefined, withEvents(chain.api, later.hash, elsewhere))).state).toBe('told')
  expect((await read({ kinds: [later.kind] }, undefined, others)).state).toBe('told')
})

test('a history that is ahead of the node is not said to lie, and one of a block that never was is', async () => {
  const { number } = chain.state
  const [none, before] = [chain.api.registry.createType('BlockHash'), await chain.api.rpc.chain.getHeader()]
  /** As of a node that is behind. */
  const chainOf = new Proxy(chain.api.rpc.chain, {
    get: (of, name) => (name === 'getBlockHash' ? () => Promise.resolve(none) : (Reflect.get(of, name) as unknown)),
  })
  const rpc = new Proxy(chain.api.rpc, {
    get: (of, name) => (name === 'chain' ? chainOf : (Reflect.get(of, name) as unknown)),
  })
  const late = new Proxy(chain.api, {
    get: (of, name) => (name === 'rpc' ? rpc : (Reflect.get(of, name) as unknown)),
  }) as Connection
  tip = { block: before.number.toNumber() + 1, hash: chain.facts.hash }
  expect(await read({}, undefined, late)).toEqual({ state: 'ahead', block: tip.block })
  tip = { block: number, hash: `0x${'12'.repeat(32)}` }
  expect(await read()).toEqual({ state: 'wrong', block: number })
  expect(await read({}, undefined, late)).toEqual({ state: 'wrong', block: number })
})

/** A node that keeps the state of one block alone, or of none. */
const keeping = (kept?: string) =>
  new Proxy(chain.api, {
    get: (api, name) =>
      name === 'at'
        ? (hash: unknown, ...more: []) =>
            String(hash) === kept
              ? chain.api.at(String(hash), ...more)
              : Promise.reject(new Error('4003: State already discarded for 0x12'))
        : (Reflect.get(api, name) as unknown),
  }) as Connection

test('of a history of a block that the node has forgotten no figures are told', async () => {
  expect(await ledgerReads.poolFigures({ ...chain.at, api: keeping() }, 0)).toEqual({ state: 'away' })
})

test('a pot that the node has forgotten is told as the history’s word', async () => {
  const from = (await behind())!
  const forgetful = keeping(chain.facts.hash)
  // The whole leads to what there is now; a page of it cannot be compared.
  const first = await shown({}, undefined, forgetful)
  expect([first.pots, first.sums?.divided]).toEqual(['same', false])
  expect(new Set(first.lines.map(({ checked }) => checked))).toContain('forgotten')
  expect((await shown({}, from, forgetful)).pots).toBe('forgotten')
})

test('how more entries divide than can be compared here is told as the history’s word', async () => {
  lie = ({ totals }) => (totals[0]!.count = 501)
  expect((await shown()).sums).toMatchObject({ divided: false })
})
