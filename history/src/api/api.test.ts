// The API against the same asked of plain lists: random movements, random questions.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { BOOKS } from '@huzhu/governance/movements'
import { type SQL, sql } from 'drizzle-orm'
import { openDatabase } from '../../../test/support/databases.ts'
import { type Asked, type Database, insert } from '../database.ts'
import { DAY, monthOf } from '../days.ts'
import type { PartRow } from '../parts.ts'
import { keepParts } from '../parts-table.ts'
import { makeAnew, sumAnew } from '../writer.ts'
import { type Standing, describe as describeApi, historyApi } from './api.ts'

/** Numbers that look random, the same each time. */
function chance(seed: number) {
  let state = seed
  return (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const PEOPLE = ['A', 'B', 'C', 'D', 'E'].map((letter) => `5${letter.repeat(47)}`)
const SCHOOLS = ['F', 'G'].map((letter) => `5${letter.repeat(47)}`)
const NEEDS = ['Tuition', 'Books', 'Exam']
const WAYS = ['own', 'registered', 'vouched'] as const
const KINDS = ['DuesPaid', 'Donated', 'PartPaid', 'ExitPaid', 'BondSplit']
const BEGAN = 20_000 * DAY + 3_600_000

const draw = chance(7)
const pick = <One>(of: readonly One[]) => of[draw(of.length)]!
const blocks = Array.from({ length: 240 }, (_, at) => ({
  block: 3 * at + 1,
  hash: `0x${(3 * at + 1).toString(16).padStart(64, '0')}`,
  time: BEGAN + at * 3_600_000,
  stalled: 0,
}))
const pots = new Map<number, bigint>()
const entries = blocks.flatMap(({ block, time, hash }) =>
  Array.from({ length: draw(4) }, (_, event) => {
    const [pool, kind] = [draw(3), pick(KINDS)]
    const out = kind === 'PartPaid' || kind === 'ExitPaid'
    const amount = BigInt(1 + draw(1_000_000)) * 10n ** 20n
    const pot = (pots.get(pool) ?? 10n ** 30n) + (out ? -amount : amount)
    pots.set(pool, pot)
    return {
      ...{ pool, block, event, kind, person: draw(9) === 0 ? null : pick(PEOPLE) },
      ...{ payee: kind === 'PartPaid' ? pick([...SCHOOLS, PEOPLE[0]!]) : null },
      ...{ claim: kind === 'PartPaid' ? draw(6) : null, part: kind === 'PartPaid' ? 0 : null },
      ...{ need: kind === 'PartPaid' ? pick(NEEDS) : null, way: kind === 'PartPaid' ? pick(WAYS) : null },
      ...{ free: kind === 'Donated' ? 0n : out ? -amount : amount, settling: 0n, held: 0n },
      ...{ donated: kind === 'Donated' ? amount : 0n, pot, time, hash },
    }
  }),
)
type Row = (typeof entries)[number]

const [FIRST, SPAN] = [Math.floor(BEGAN / DAY), 40]
const ENDS = ['Paid', 'Paid', 'Paid', 'Short', 'Refused', 'Withdrawn', 'Expired'] as const
/** Parts of three pools, at any point of their lives. */
const parts = [0, 1, 2].flatMap((pool) =>
  Array.from({ length: pool === 2 ? 1 : 60 }, (_, claim) => {
    const [claimant, need, filing] = [pick(PEOPLE), pick(NEEDS), FIRST + draw(SPAN)]
    return Array.from({ length: 1 + draw(3) }, (_, part) => {
      const state = pick([...ENDS, 'Open', 'Approved'] as const)
      const isPaid = state === 'Paid' || state === 'Short'
      const isDecided = isPaid || state === 'Refused' || state === 'Approved'
      const decision = isDecided ? filing + draw(20) : null
      const payment = isPaid ? decision! + draw(30) : null
      const ending = payment ?? (state === 'Open' || state === 'Approved' ? null : filing + draw(20))
      const opened = filing * 86_400 + draw(86_400)
      const decided = decision === null ? null : opened + (draw(3) === 0 ? 3 * 86_400 : draw(9 * 86_400))
      return {
        ...{ pool, claim, part, claimant, need, payee: pick(SCHOOLS), way: pick(WAYS), asked: 900n, amount: 900n },
        ...{ paid: isPaid ? BigInt(1 + draw(900)) * 10n ** 20n : 0n, held: 0n, state, filed: opened, filing, opened },
        ...{ closes: null, decided, decision, settled: payment === null ? null : decided! + draw(5) * 86_400 },
        ...{ payment, ending, disputes: 0, refusals: 0, poll: null },
      }
    })
  }).flat(),
)
type PartOf = (typeof parts)[number]
/** As they are followed: what is not there is undefined. */
const partRow = (row: PartOf) =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as unknown as PartRow
const disputes = Array.from({ length: 40 }, (_, event) => ({
  ...{ block: pick(blocks).block, event: 300 + event, pallet: 'mutualAid', pool: draw(3), fields: {} },
  kind: pick(['Disputed', 'PartRefused']),
}))

let db: Database
let api: ReturnType<typeof historyApi>
let standing: Standing = { state: 'following', head: 718 }

beforeAll(async () => {
  db = await openDatabase()
  await db.transaction(async (tx) => {
    await makeAnew(tx, '0x00')
    await tx.rows(insert('blocks', blocks))
    const plain = entries.map((row) => ({ ...row, time: undefined, hash: undefined }))
    await tx.rows(insert('entries', plain))
    const events = entries.map(({ block, event, kind, pool, claim, part }) => ({
      ...{ block, event, pallet: 'mutualAid', kind, pool, claim, part, fields: { pool: String(pool) } },
    }))
    await tx.rows(insert('events', [...events, ...disputes]))
    await keepParts(tx, { before: [], rows: parts.map(partRow) })
    await sumAnew(tx, 0)
  })
  const { block, hash } = blocks.at(-1)!
  await db.rows(sql`update cursor set block = ${block}, hash = ${hash}`)
  api = historyApi(db, () => standing)
})
afterAll(() => db.close())

const ask = async (path: string, headers: Record<string, string> = {}) => {
  const response = await api.request(path, { headers })
  return { status: response.status, headers: response.headers, text: await response.text() }
}
const told = async <Answer>(path: string) => {
  const { status, text } = await ask(path)
  expect([status, path, status === 200 ? '' : text]).toEqual([200, path, ''])
  return JSON.parse(text) as Answer
}

interface Filter {
  pool?: number
  kind?: string
  person?: string
  payee?: string
  claim?: number
  since?: number
  until?: number
}

const queryOf = (filter: object) =>
  new URLSearchParams(Object.entries(filter).map(([name, value]) => [name, String(value)])).toString()

const isIn =
  ({ pool, kind, person, payee, claim, since, until }: Filter) =>
  (row: Row) =>
    (pool === undefined || row.pool === pool) &&
    (kind === undefined || kind.split(',').includes(row.kind)) &&
    (person === undefined || row.person === person) &&
    (payee === undefined || row.payee === payee) &&
    (claim === undefined || row.claim === claim) &&
    (since === undefined || row.time >= since) &&
    (until === undefined || row.time < until)

function drawFilter(): Filter {
  const moment = () => BEGAN + draw(11) * DAY + pick([0, 1, -3_600_000, 7_200_000])
  return {
    ...(draw(2) && { pool: draw(4) }),
    ...(draw(3) === 0 && { kind: [...new Set([pick(KINDS), pick(KINDS)])].join(',') }),
    ...(draw(3) === 0 && { person: pick(PEOPLE) }),
    ...(draw(4) === 0 && { payee: pick([...SCHOOLS, PEOPLE[0]!]) }),
    ...(draw(8) === 0 && { claim: draw(6) }),
    ...(draw(2) && { since: moment() }),
    ...(draw(2) && { until: moment() }),
  }
}

const placeOf = ({ block, event }: Row) => `${block}-${event}`
const textOf = (row: Row) => ({
  ...{ ...row, ...books(row), pot: row.pot.toString(), time: String(row.time), need: undefined, way: undefined },
})
const books = (row: Row) => Object.fromEntries(BOOKS.map((book) => [book, row[book].toString()]))

describe('two hundred questions', () => {
  const filters = Array.from({ length: 200 }, drawFilter)

  test.each(['newest', 'oldest'] as const)(
    'pages of entries are together all that the filter lets through, the %s first',
    async (order) => {
      for (const filter of filters) {
        const expected = entries.filter(isIn(filter))
        if (order === 'newest') expected.reverse()
        const found: unknown[] = []
        // A few by very few, most by what a page shows.
        const count = draw(20) === 0 ? 1 + draw(3) : 10 + draw(60)
        for (let from: string | null = ''; from !== null;) {
          const query = queryOf({ ...filter, order, count, ...(from && { from }) })
          const page: { entries: unknown[]; next: string | null } = await told(`/entries?${query}`)
          expect(page.entries.length).toBeLessThanOrEqual(count)
          found.push(...page.entries)
          from = page.next
        }
        expect(found).toEqual(expected.map(textOf))
      }
    },
  )

  test('totals are the sums of the same', async () => {
    for (const filter of filters) {
      if (filter.pool === undefined && !filter.person && !filter.payee) continue
      const sums = new Map<string, Record<string, bigint | number>>()
      for (const row of entries.filter(isIn(filter))) {
        const key = `${row.pool} ${row.kind}`
        const sum = sums.get(key) ?? { count: 0, free: 0n, settling: 0n, held: 0n, donated: 0n }
        for (const book of BOOKS) sum[book] = (sum[book] as bigint) + row[book]
        sum.count = (sum.count as number) + 1
        sums.set(key, sum)
      }
      const { totals } = await told<{ totals: { pool: number; kind: string; count: number }[] }>(
        `/totals?${queryOf(filter)}`,
      )
      const found = new Map(totals.map(({ pool, kind, ...sum }) => [`${pool} ${kind}`, sum]))
      const expected = new Map(
        [...sums].map(([key, sum]) => [
          key,
          Object.fromEntries(
            Object.entries(sum).map(([name, of]) => [name, typeof of === 'bigint' ? of.toString() : of]),
          ),
        ]),
      )
      expect([queryOf(filter), found]).toEqual([queryOf(filter), expected])
    }
  })

  test('a CSV is a line for each, the oldest first, with the decimals that are asked for', async () => {
    for (const filter of filters.slice(0, 30)) {
      const { text, headers } = await ask(`/entries.csv?${queryOf({ ...filter, decimals: 12 })}`)
      expect(headers.get('content-type')).toBe('text/csv; charset=utf-8')
      const [head, ...lines] = text.split('\r\n').slice(0, -1)
      expect(head).toBe('time,block,hash,event,pool,kind,person,payee,claim,part,free,settling,held,donated,change,pot')
      const expected = entries.filter(isIn(filter))
      expect(lines.map((line) => line.split(',').slice(1, 2)[0])).toEqual(expected.map(({ block }) => String(block)))
      for (const [at, line] of lines.entries()) {
        const [time, , , event, , , , , , , free, , , donated, change, pot] = line.split(',')
        const row = expected[at]!
        const units = (amount: string | undefined) => BigInt(amount!.replace('.', ''))
        expect(time).toBe(new Date(row.time).toISOString())
        expect(event).toBe(String(row.event))
        expect([free, donated, change, pot].map(units)).toEqual([
          row.free,
          row.donated,
          row.free + row.donated,
          row.pot,
        ])
      }
    }
  })
})

test('an answer names its block, and whoever has that block’s is told that nothing changed', async () => {
  const { headers } = await ask('/entries')
  const { block, hash } = blocks.at(-1)!
  expect(headers.get('huzhu-block')).toBe(`${block} ${hash}`)
  const tag = headers.get('etag')!
  expect(await ask('/entries', { 'If-None-Match': tag })).toMatchObject({ status: 304, text: '' })
  expect((await ask('/entries', { 'If-None-Match': '"another"' })).status).toBe(200)
})

test.each([1, 2])(
  'an answer that the writer comes into after %i statements is of the block that it names',
  async (after) => {
    const next = { block: 721, hash: `0x${'7'.repeat(64)}`, time: BEGAN + 240 * 3_600_000, stalled: 0 }
    const moved = { ...entries[0]!, ...next, pool: 60, event: 0, kind: 'Donated', free: 0n, donated: 7n }
    const write = async (tx: Asked) => {
      await tx.rows(insert('blocks', [next]))
      await tx.rows(insert('entries', [{ ...moved, time: undefined, hash: undefined }]))
      await tx.rows(sql`update cursor set block = ${next.block}, hash = ${next.hash}`)
    }
    let written: Promise<void> | undefined
    let asked = 0
    const between = (of: Asked): Asked => ({
      async rows<Row>(query: SQL) {
        const found = await of.rows<Row>(query)
        asked += 1
        if (asked === after) written = db.transaction(write)
        return found
      },
    })
    const racing = {
      ...between(db),
      snapshot: <Found>(run: (state: Asked) => Promise<Found>) => db.snapshot((state) => run(between(state))),
    }
    const answer = await historyApi(racing, () => standing).request('/entries?pool=60')
    await written
    const { entries: told } = (await answer.json()) as { entries: { hash: string }[] }
    const [, named] = answer.headers.get('huzhu-block')!.split(' ')
    expect(told.map(({ hash }) => hash)).toEqual(named === next.hash ? [next.hash] : [])
    await db.rows(sql`delete from entries where pool = 60`)
    await db.rows(sql`delete from blocks where block = 721`)
    await db.rows(sql`update cursor set block = 718, hash = ${blocks.at(-1)!.hash}`)
  },
)

test('while it is read it says how far it is, and answers nothing else', async () => {
  standing = { state: 'reading', head: 900 }
  const { status, text, headers } = await ask('/entries')
  expect([status, JSON.parse(text)]).toEqual([
    503,
    { error: 'The history is being read: block 718 of 900.', state: 'reading' },
  ])
  expect(headers.get('retry-after')).toBe('1')
  expect(await told('/state')).toMatchObject({ state: 'reading', block: 718, head: 900 })
  standing = { state: 'following', head: 718 }
})

test.each([
  ['/entries?pool=x', 400],
  ['/entries?pool=-1', 400],
  ['/entries?pool=4294967296', 400],
  ['/entries?pool=1.5', 400],
  ['/entries?from=1', 400],
  ['/entries?from=1-99999', 400],
  ['/entries?from=9999999999-1', 400],
  ['/entries?count=0', 400],
  ['/entries?count=501', 400],
  ['/entries?count=1e9', 400],
  ["/entries?person=' or 1=1 --", 400],
  ['/entries?kind=Everything', 400],
  ['/entries?kind=', 400],
  ['/entries?since=9e99', 400],
  ['/entries.csv?decimals=400', 400],
  ['/totals', 400],
  ['/pools/x/days', 400],
  ['/pools/1/days?since=-1', 400],
  ['/pools/1/claims/99999999999', 400],
  ['/pools/x/figures', 400],
  ['/pools/1/figures?since=-1', 400],
  ['/pools/1/figures?until=soon', 400],
  ['/pools/1/parts?from=7', 400],
  ['/pools/1/parts?count=501', 400],
  ['/accounts/nobody/events', 400],
  ['/state?pool=0', 400],
  ['/pools/1/claims/1?since=1', 400],
  ['/openapi.json?x=1', 400],
  ...['', ' ', ' 1', '0x10', '1e3', '1.0', '-0', '+1', '2147483648'].flatMap((one): [string, number][] =>
    [
      `/entries?pool=${one}`,
      `/entries?pool=0&count=${one}`,
      ...(one === '' ? [] : [`/pools/${one}/figures`]),
      `/pools/0/days?since=${one}`,
      `/entries.csv?decimals=${one}`,
    ].map((path) => [path, 400]),
  ),
  ['/entries?since=9007199254740992', 400],
  ['/nothing', 404],
])('%s is answered with %i and a reason', async (path, status) => {
  const answer = await ask(encodeURI(path))
  expect(answer.status).toBe(status)
  expect(JSON.parse(answer.text)).toEqual({ error: expect.stringMatching(/\w/) })
})

test('what is not known is no question, and it is said what can be asked', async () => {
  const { status, text } = await ask('/entries?pool=0&x=1&x=2&per=7')
  expect([status, JSON.parse(text)]).toEqual([
    400,
    {
      error:
        'Unknown parameter: x, per. Known here: pool, kind, person, payee, claim, since, until, order, from, count.',
    },
  ])
  for (const path of ['/state', '/polls/1', '/treasury/spends'])
    expect(JSON.parse((await ask(`${path}?per=7`)).text)).toEqual({
      error: 'Unknown parameter: per. Known here: none.',
    })
})

test('numbers that are asked for are described as whole', () => {
  const described = JSON.stringify(describeApi(), (_, value: unknown) => {
    const { in: where, schema } = (value ?? {}) as { in?: string; schema?: { type: unknown; pattern?: string } }
    if (where && schema?.type !== 'string') expect(schema?.type).toBe('integer')
    return value
  })
  expect(described).toContain('"type":"integer","minimum":0,"maximum":2147483647')
})

test('a moment lies between the blocks before it and from it on', async () => {
  const places = blocks.map(({ block, hash, time }) => ({ block, hash, time: `${time}` }))
  expect(await told(`/moments/${blocks[7]!.time}`)).toEqual({ before: places[6], after: places[7] })
  expect(await told(`/moments/${blocks[7]!.time - 1}`)).toEqual({ before: places[6], after: places[7] })
  expect(await told(`/moments/${BEGAN}`)).toEqual({ before: null, after: places[0] })
  expect(await told(`/moments/${blocks.at(-1)!.time + 1}`)).toEqual({ before: places.at(-1), after: null })
  expect((await ask('/moments/soon')).status).toBe(400)
})

test('of all files that are read one step is made at a time', async () => {
  let [under, most] = [0, 0]
  const counting: Asked = {
    async rows<Row>(query: SQL) {
      most = Math.max(most, (under += 1))
      return db.rows<Row>(query).finally(() => (under -= 1))
    },
  }
  const files = historyApi({ ...counting, snapshot: (run) => db.snapshot(run) }, () => standing)
  const answers = []
  for (let at = 0; at < 5; at += 1) answers.push(await files.request('/entries.csv'))
  const texts = await Promise.all(answers.map((answer) => answer.text()))
  expect(new Set(texts).size).toBe(1)
  expect(most).toBe(1)
})

test('the entries of a pool walk in the order in which its pot grew', async () => {
  const { entries: page } = await told<{ entries: { pot: string; free: string; donated: string }[] }>(
    '/entries?pool=1&count=50',
  )
  for (const [at, { pot }] of page.slice(1).entries()) {
    const after = page[at]!
    expect(BigInt(after.pot) - BigInt(after.free) - BigInt(after.donated)).toBe(BigInt(pot))
  }
})

test('days and what was before them are all of a pool', async () => {
  type Days = { opening: Record<string, string>; days: { day: number; free: string; donated: string }[] }
  const whole = await told<Days>('/pools/1/days')
  const sumOf = ({ opening, days }: Days) =>
    [opening, ...days].reduce((sum, { free = 0, donated = 0 }) => sum + BigInt(free) + BigInt(donated), 0n)
  const moved = entries.filter(({ pool }) => pool === 1).reduce((sum, { free, donated }) => sum + free + donated, 0n)
  expect(sumOf(whole)).toBe(moved)
  const since = 20_004
  const later = await told<Days>(`/pools/1/days?since=${since}`)
  expect(later.days.every(({ day }) => day >= since)).toBe(true)
  expect(sumOf(later)).toBe(moved)
  expect(placeOf(entries[0]!)).toMatch(/^\d+-\d$/)
  // A month is what its days are.
  const monthly = await told<Days>('/pools/1/days?by=month')
  const nameOf = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 7)
  const sums = ({ days }: Days) =>
    [...Map.groupBy(days, ({ day }) => nameOf(day))].map(([month, days]) => [month, sumOf({ opening: {}, days })])
  expect(monthly.days.map(({ day }) => new Date(day * 86_400_000).getUTCDate())).toEqual(monthly.days.map(() => 1))
  expect(sums(monthly)).toEqual(sums(whole))
  expect(monthly.days.length).toBeLessThan(whole.days.length)
})

test('of a course that is longer than a picture has room for months are told, or a part of it', async () => {
  const sum = { scope: 'pool', kind: 'Donated', count: 1, free: 0n, settling: 0n, held: 0n, donated: 2n, who: '' }
  const long = Array.from({ length: 601 }, (_, at) => ({ ...sum, span: 'day', pool: 88, day: 20_000 + at }))
  await db.rows(insert('sums', [...long, { ...sum, span: 'month', pool: 88, day: 19_997 }]))
  const refused = { error: 'These are more than 600: ask by=month, or for a shorter time.' }
  const { status, text } = await ask('/pools/88/days')
  expect([status, JSON.parse(text)]).toEqual([400, refused])
  expect((await told<{ days: unknown[] }>('/pools/88/days?since=20001')).days).toHaveLength(600)
  expect((await told<{ days: unknown[] }>('/pools/88/days?until=20600')).days).toHaveLength(600)
  expect((await told<{ days: unknown[] }>('/pools/88/days?by=month')).days).toHaveLength(1)
  // A month that begins in its midst is none.
  for (const part of ['since=20000', 'until=20000'])
    expect((await ask(`/pools/88/days?by=month&${part}`)).status).toBe(400)
  expect((await ask(`/pools/88/days?by=month&since=${monthOf(20_000)}`)).status).toBe(200)
  await db.rows(sql`delete from sums where pool = 88`)
})

describe('votes', () => {
  const [who] = PEOPLE as [string]
  const happened = [
    ...[{ block: 1, pallet: 'mutualAid', kind: 'Disputed', pool: 7, claim: 2, part: 0, poll: 5, role: 'by' }],
    ...[{ block: 4, pallet: 'memberReferenda', kind: 'Voted', poll: 5, role: 'who' }],
    // Of another pool.
    ...[{ block: 7, pallet: 'mutualAid', kind: 'ChangeProposed', pool: 8, poll: 6, role: undefined }],
    ...[{ block: 10, pallet: 'memberReferenda', kind: 'Voted', poll: 6, role: 'who' }],
    ...[{ block: 13, pallet: 'mutualAid', kind: 'DuesPaid', pool: 7, role: 'member' }],
    // A referendum, with what was delegated before it, meanwhile and after it.
    ...[{ block: 16, pallet: 'convictionVoting', kind: 'Delegated', role: undefined }],
    ...[{ block: 19, pallet: 'referenda', kind: 'Submitted', referendum: 3, role: undefined }],
    ...[{ block: 22, pallet: 'convictionVoting', kind: 'Delegated', role: undefined }],
    ...[{ block: 25, pallet: 'convictionVoting', kind: 'Voted', referendum: 3, role: undefined }],
    ...[{ block: 28, pallet: 'referenda', kind: 'Rejected', referendum: 3, role: undefined }],
    ...[{ block: 31, pallet: 'convictionVoting', kind: 'Undelegated', role: undefined }],
    ...[{ block: 34, pallet: 'referenda', kind: 'DecisionDepositRefunded', referendum: 3, role: undefined }],
  ]
  const EVENT = 100

  beforeAll(async () => {
    // What is no column is left out.
    const rows = happened.map((row) => ({
      ...row,
      ...{ event: EVENT, fields: 'poll' in row ? { poll: String(row.poll) } : {} },
    }))
    await db.rows(insert('events', rows))
    const poolOf = (row: { pool?: number; poll?: number }) =>
      row.pool ?? happened.find(({ poll, pool }) => poll === row.poll && pool !== undefined)?.pool
    const parties = happened.flatMap((row) =>
      row.role ? [{ account: who, block: row.block, event: EVENT, role: row.role, pool: poolOf(row) }] : [],
    )
    await db.rows(insert('parties', parties))
  })

  interface Told {
    events: { block: number; kind: string }[]
    polls: { block: number; kind: string }[]
    next: string | null
  }
  const blocksOf = (some: readonly { block: number }[]) => some.map(({ block }) => block)

  test('of an account in a pool are those in the pool’s polls, with what put to the vote what they were about', async () => {
    const inPool = await told<Told>(`/accounts/${who}/events?pool=7`)
    expect(blocksOf(inPool.events)).toEqual([13, 4, 1])
    expect(inPool.polls.map(({ block, kind }) => [block, kind])).toEqual([[1, 'Disputed']])
    const other = await told<Told>(`/accounts/${who}/events?pool=8`)
    expect([blocksOf(other.events), blocksOf(other.polls)]).toEqual([[10], [7]])
    const all = await told<Told>(`/accounts/${who}/events`)
    expect([blocksOf(all.events), all.polls]).toEqual([[13, 10, 4, 1], []])
    const page = await told<Told>(`/accounts/${who}/events?pool=7&count=2`)
    expect([blocksOf(page.events), page.next]).toEqual([[13, 4], '4-100'])
    expect(blocksOf((await told<Told>(`/accounts/${who}/events?pool=7&from=4-100`)).events)).toEqual([1])
  })

  test('of token holders come with what was delegated while they were taken', async () => {
    const { events } = await told<Told>('/referenda/3')
    expect(blocksOf(events)).toEqual([19, 22, 25, 28, 34])
    expect(await told('/referenda/4')).toEqual({ events: [], more: false })
  })
})

test('the treasury’s movements, by kind and page by page, its days, and its spends with their referenda', async () => {
  const moves = [
    { block: 1, event: 5, currency: 'native', kind: 'Fee', amount: 10n, count: 3, spend: null, who: null },
    { block: 4, event: 5, currency: 'native', kind: 'Fee', amount: 2n ** 100n, count: 1, spend: null, who: null },
    { block: 4, event: 9, currency: '1', kind: 'Spent', amount: -7n, count: 1, spend: 3, who: PEOPLE[0] },
  ]
  await db.rows(insert('treasury', moves))
  await db.transaction((tx) => sumAnew(tx, 0))
  const approved = { pallet: 'treasury', kind: 'AssetSpendApproved', referendum: 9, fields: { index: '3' } }
  await db.rows(insert('events', [{ block: 1, event: 200, ...approved }]))
  interface Page {
    entries: { block: number; event: number; amount: string; hash: string }[]
    next: string | null
  }
  const first = await told<Page>('/treasury/entries?count=2')
  expect(first).toMatchObject({
    next: '4-5',
    entries: [
      { event: 9, amount: '-7', spend: 3 },
      { event: 5, block: 4 },
    ],
  })
  expect((await told<Page>('/treasury/entries?from=4-5')).entries).toMatchObject([
    { block: 1, hash: blocks[0]!.hash, count: 3, who: null },
  ])
  expect((await told<Page>('/treasury/entries?kind=Spent')).entries.map(({ amount }) => amount)).toEqual(['-7'])
  expect(await told('/treasury/days')).toEqual({
    days: [
      { day: 20_000, currency: '1', kind: 'Spent', count: 1, amount: '-7' },
      { day: 20_000, currency: 'native', kind: 'Fee', count: 4, amount: (2n ** 100n + 10n).toString() },
    ],
  })
  const monthly = await told<{ days: { day: number; kind: string; amount: string }[] }>('/treasury/days?by=month')
  expect(monthly.days.map(({ day, kind, amount }) => [day, kind, amount])).toEqual([
    [monthOf(20_000), 'Spent', '-7'],
    [monthOf(20_000), 'Fee', (2n ** 100n + 10n).toString()],
  ])
  expect(await told('/treasury/spends')).toMatchObject({
    events: [{ block: 1, referendum: 9, fields: { index: '3' } }],
  })
  const ofKinds = await told<Page>('/treasury/entries?kind=Spent,Fee&count=2')
  expect(ofKinds).toMatchObject({ entries: [{ event: 9 }, { event: 5, block: 4 }], next: '4-5' })
  expect((await told<Page>('/treasury/entries?kind=Spent,Sent,Fee&from=4-5')).entries).toMatchObject([{ block: 1 }])
  expect((await ask('/treasury/entries?kind=Everything')).status).toBe(400)
  // No pool has the treasury's sums.
  expect((await ask('/totals?pool=-1')).status).toBe(400)
})

const partText = (row: PartOf) => ({ ...row, asked: '900', amount: '900', paid: row.paid.toString(), held: '0' })

/** How long what took, counted without a database. */
function timesOf(some: readonly PartOf[], end: 'decided' | 'settled') {
  const took = (row: PartOf) => row[end]! - row.opened
  const when = (row: PartOf) => row[end === 'decided' ? 'decision' : 'payment']!
  const inOrder = some.toSorted(
    (a, b) => took(a) - took(b) || when(a) - when(b) || a.claim - b.claim || a.part - b.part,
  )
  const days = Map.groupBy(inOrder, (row) => Math.ceil(took(row) / 86_400))
  const { length } = inOrder
  const at = (place: number) => partText(inOrder.find((row) => took(row) === took(inOrder[place - 1]!))!)
  return {
    ...{ count: length, seconds: inOrder.reduce((sum, row) => sum + took(row), 0).toString() },
    days: [...days].map(([days, { length: count }]) => ({ days, count })),
    cases: length && { median: at(Math.ceil(length / 2)), ninth: at(Math.ceil(length * 0.9)), longest: at(length) },
  }
}

test.each([
  [0, undefined, undefined],
  [0, FIRST + 5, undefined],
  [1, FIRST + 3, FIRST + 30],
  // Two ends, and a whole month between them.
  [0, FIRST + 10, FIRST + 70],
  [1, undefined, FIRST + 8],
  [2, undefined, undefined],
  [9, undefined, undefined],
])('the figures of pool %i from day %s to day %s are counted from its parts', async (pool, since, until) => {
  const isIn = (day: number | null) => day !== null && day >= (since ?? 0) && day < (until ?? Infinity)
  const own = parts.filter((row) => row.pool === pool)
  const claims = [...Map.groupBy(own, ({ claim }) => claim).values()]
  const decided = claims.filter(
    (some) => some.every(({ ending }) => ending !== null) && isIn(Math.max(...some.map(({ ending }) => ending!))),
  )
  const are = (...states: readonly string[]) =>
    decided.filter((some) => some.every(({ state }) => states.includes(state)))
  const paid = own.filter(({ payment }) => isIn(payment))
  const dayOf = (block: number) => Math.floor(blocks.find((one) => one.block === block)!.time / DAY)
  const told = disputes.filter((one) => one.pool === pool && isIn(dayOf(one.block)))
  const moved = entries.filter((row) => row.pool === pool && isIn(dayOf(row.block)))
  const delivered = moved.filter(({ kind }) => kind === 'PartPaid')
  const shareOf = (some: typeof delivered) => ({
    ...{ count: some.length, sum: some.reduce((sum, { free }) => sum - free, 0n).toString() },
  })
  const needs = NEEDS.toSorted().flatMap((need) => {
    const some = delivered.filter((row) => row.need === need)
    const served = claims.filter((of) => of[0]!.need === need && of.some(({ payment }) => payment !== null))
    const last = served.filter((of) => isIn(Math.max(...of.map(({ payment }) => payment ?? 0))))
    return some.length + last.length === 0 ? [] : [{ need, claims: last.length, ...shareOf(some) }]
  })
  const ways = WAYS.flatMap((way) => {
    const some = delivered.filter((row) => row.way === way)
    return some.length === 0 ? [] : [{ way, ...shareOf(some) }]
  })
  const kinds = (kind: string) => [...told, ...moved].filter((one) => one.kind === kind).length
  const payments = timesOf(
    paid.filter(({ state }) => state === 'Paid'),
    'settled',
  )
  const decisions = timesOf(
    own.filter(({ decision }) => isIn(decision)),
    'decided',
  )
  expect(await figuresOf(pool, since, until)).toEqual({
    claims: {
      filed: claims.filter(([first]) => isIn(first!.filing)).length,
      decided: decided.length,
      paid: are('Paid').length,
      short: are('Paid', 'Short').length - are('Paid').length,
    },
    parts: {
      paid: paid.filter(({ state }) => state === 'Paid').length,
      short: paid.filter(({ state }) => state === 'Short').length,
      sum: paid.reduce((sum, { paid }) => sum + paid, 0n).toString(),
    },
    disputes: { begun: kinds('Disputed'), refused: kinds('PartRefused'), dismissed: kinds('BondSplit') },
    ...{ needs, ways },
    decisions: { ...decisions, cases: decisions.cases || null },
    payments: { ...payments, cases: payments.cases || null },
  })
})

const figuresOf = (pool: number, since?: number, until?: number) =>
  told(
    `/pools/${pool}/figures?${queryOf({ ...(since !== undefined && { since }), ...(until !== undefined && { until }) })}`,
  )

test('pages of parts are together all of a pool, the newest first', async () => {
  const found: unknown[] = []
  for (let from: string | null = ''; from !== null;) {
    const page: { parts: unknown[]; next: string | null } = await told(
      `/pools/1/parts?count=13${from && `&from=${from}`}`,
    )
    found.push(...page.parts)
    from = page.next
  }
  const own = parts.filter(({ pool }) => pool === 1).toSorted((a, b) => b.claim - a.claim || b.part - a.part)
  expect(found).toEqual(own.map(partText))
})

describe('of what has many rows', () => {
  const [MANY, LONG] = [6_000, 3_000]
  const [busy] = [`5${'H'.repeat(47)}`]

  /** How many rows the step of its statements that reads most reads, whatever it then gives. */
  async function rowsRead(path: string): Promise<number> {
    let most = 0
    interface Step {
      readonly [name: string]: unknown
      readonly Plans?: readonly Step[]
    }
    const count = ({ Plans = [], ...step }: Step) => {
      const rows = Number(step['Actual Rows']) + Number(step['Rows Removed by Filter'] ?? 0)
      most = Math.max(most, rows * Number(step['Actual Loops']))
      for (const one of Plans) count(one)
    }
    const explaining: Asked = {
      async rows<Row>(query: SQL) {
        const [told] = await db.rows<{ 'QUERY PLAN': { Plan: Step }[] }>(
          sql`explain (analyze, timing off, format json) ${query}`,
        )
        for (const { Plan } of told!['QUERY PLAN']) count(Plan)
        return db.rows<Row>(query)
      },
    }
    const answer = await historyApi({ ...explaining, snapshot: (run) => run(explaining) }, () => standing).request(path)
    expect([path, answer.status]).toEqual([path, 200])
    return most
  }

  /** Parts of two years: almost all are decided after exactly a week, and all are paid after some other time. */
  const settled = Array.from({ length: MANY }, (_, claim) => {
    const filing = FIRST + Math.floor((claim * 730) / MANY)
    const opened = filing * 86_400 + (claim % 86_400)
    const decided = opened + 7 * 86_400 + (claim % 10 ? 0 : 1 + claim)
    const paid = opened + (8 + (claim % 23)) * 86_400 + claim
    const of = {
      ...parts[0]!,
      pool: 50,
      claim,
      part: 0,
      state: 'Paid',
      filed: opened,
      filing,
      opened,
      decided,
    } as const
    const [decision, payment] = [decided, paid].map((seconds) => Math.floor(seconds / 86_400)) as [number, number]
    return partRow({ ...of, decision, settled: paid, payment, ending: payment })
  })

  beforeAll(async () => {
    const events = Array.from({ length: MANY }, (_, at) => ({
      ...{ block: blocks[at % blocks.length]!.block, event: 1_000 + Math.floor(at / blocks.length) },
      ...{ pallet: 'mutualAid', kind: 'DuesPaid', pool: 50 + (at % 10), fields: {} },
    }))
    const parties = events.map(({ block, event, pool }) => ({ account: busy, block, event, role: 'by', pool }))
    const long = (of: object, event: number) =>
      Array.from({ length: LONG }, (_, number) => ({
        ...{ block: blocks[Math.floor((number * blocks.length) / LONG)]!.block, event: event + number },
        ...{ kind: 'Voted', ...of, fields: { number: String(number) } },
      }))
    await db.rows(insert('events', events))
    await db.rows(
      insert('events', [
        ...long({ pallet: 'mutualAid', pool: 50, claim: 1 }, 2_000),
        ...long({ pallet: 'memberReferenda', poll: 77 }, 6_000),
        ...long({ pallet: 'convictionVoting', referendum: 77 }, 10_000),
        ...long({ pallet: 'treasury', kind: 'Paid' }, 14_000),
      ]),
    )
    await db.rows(insert('parties', parties))
    await db.transaction((tx) => keepParts(tx, { before: [], rows: settled }))
    await db.rows(sql`analyze`)
  })

  test.each(['/pools/50/claims/1', '/polls/77', '/referenda/77', '/treasury/spends'])(
    'of %s the newest are told, in their order, and that there are more',
    async (path) => {
      type Events = { events: { block: number; event: number; fields: { number: string } }[]; more: boolean }
      const { events, more } = await told<Events>(path)
      expect([events.length, more]).toEqual([2_000, true])
      expect(events.map(({ fields }) => Number(fields.number))).toEqual(
        Array.from({ length: 2_000 }, (_, at) => LONG - 2_000 + at),
      )
    },
  )

  test.each(['', `?since=${FIRST + 300}`, `?since=${FIRST + 40}&until=${FIRST + 500}`])(
    'figures%s are read without counting what they are of',
    async (span) => {
      expect(await rowsRead(`/pools/50/figures${span}`)).toBeLessThan(MANY / 5)
      const { decisions } = await told<{ decisions: { count: number; cases: { median: { claim: number } } } }>(
        `/pools/50/figures${span}`,
      )
      const query = new URLSearchParams(span)
      const [since, until] = [Number(query.get('since') ?? 0), Number(query.get('until') ?? Infinity)]
      const own = settled.filter(({ decision }) => decision! >= since && decision! < until)
      expect(decisions.count).toBe(own.length)
      // Of all that took a week the first.
      expect(decisions.cases.median.claim).toBe(own.find(({ claim }) => claim % 10)!.claim)
    },
  )

  test.each(['', '&pool=53', '&pool=77'])('a page of an account is found without the others%s', async (which) => {
    expect(await rowsRead(`/accounts/${busy}/events?count=50${which}`)).toBeLessThan(MANY / 5)
  })
})
