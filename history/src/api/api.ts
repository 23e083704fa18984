// A history over HTTP: read-only. All that an answer says is of one block, which it names; pages go on by place.
import { OpenAPIHono, createRoute, z } from '@hono/zod-openapi'
import { TREASURY_KINDS } from '@huzhu/governance/treasury-movements'
import { type SQL, sql } from 'drizzle-orm'
import type { Asked, Readable } from '../database.ts'
import { STATES, WAYS } from '../parts.ts'
import { PART, type PartText } from '../parts-table.ts'
import { decimal, lineOf } from './csv.ts'
import { Address, Cursor, Filter, Kinds, MOST_INT, asked, entriesFrom, moment, totalsOf, whole } from './filter.ts'
import { monthOf } from '../days.ts'
import { TREASURY } from '../entries.ts'
import { readFigures } from './figures.ts'

/** How far the history is. */
export interface Standing {
  /** `reading` until it has been at the newest block once; `following` from then on; `stuck` where it cannot go on. */
  readonly state: 'reading' | 'following' | 'stuck'
  /** The newest finalised block of the chain; undefined where another process reads the chain. */
  readonly head: number | undefined
  /** Why it cannot go on, and what to do. */
  readonly reason?: string | undefined
}

/** The block that an answer is of. */
interface Tip {
  readonly block: number
  readonly hash: string
}

/** Rows of a page, of a list that is given whole, and of a step of a CSV. */
const [PAGE, MOST_PAGE, MOST_EVENTS, STEP] = [50, 500, 2_000, 500]

const Amount = z
  .string()
  .regex(/^-?\d+$/)
  .openapi({ description: 'In the smallest unit of the pool’s currency.' })
const Books = { free: Amount, settling: Amount, held: Amount, donated: Amount }
const Time = z.string().openapi({ description: 'Wall time of the block, in milliseconds since 1970.' })
const Failure = z.object({ error: z.string() })

const Block = z.object({ block: z.number(), hash: z.string(), time: Time }).openapi('Block')

const Entry = z
  .object({
    pool: z.number(),
    block: z.number(),
    hash: z.string(),
    time: Time,
    event: z.number().openapi({ description: 'Its place among all events of the block.' }),
    kind: z.string(),
    person: z.string().nullable(),
    payee: z.string().nullable(),
    claim: z.number().nullable(),
    part: z.number().nullable(),
    ...Books,
    pot: Amount.openapi({ description: 'What the pool held after it.' }),
  })
  .openapi('Entry')
type Entry = z.infer<typeof Entry>

const Total = z.object({ pool: z.number(), kind: z.string(), count: z.number(), ...Books }).openapi('Total')
const Day = z
  .object({
    day: z.number().openapi({ description: 'Days since 1970, of UTC.' }),
    kind: z.string(),
    count: z.number(),
    ...Books,
  })
  .openapi('Day')
const Event = z
  .object({
    block: z.number(),
    hash: z.string(),
    time: Time,
    stalled: z.string().openapi({ description: 'Seconds for which the chain had stood still by then.' }),
    event: z.number(),
    pallet: z.string(),
    kind: z.string(),
    fields: z.record(z.string(), z.unknown()).openapi({ description: 'As the chain told it; whole numbers are text.' }),
  })
  .openapi('Event')

const Move = z
  .object({
    block: z.number(),
    hash: z.string(),
    time: Time,
    event: z.number().openapi({ description: 'Its place among all events of the block; of fees, of the first.' }),
    currency: z.string().openapi({ description: '`native`, or the number of an asset.' }),
    kind: z.string(),
    amount: Amount.openapi({ description: 'What came in, or went out: less than 0.' }),
    count: z.number().openapi({ description: 'Of how many events it is told.' }),
    spend: z.number().nullable(),
    who: z.string().nullable(),
  })
  .openapi('TreasuryMove')
type Move = z.infer<typeof Move>
const TreasuryDay = z
  .object({ day: z.number(), currency: z.string(), kind: z.string(), count: z.number(), amount: Amount })
  .openapi('TreasuryDay')
const Spend = Event.extend({
  referendum: z.number().nullable().openapi({ description: 'Of an approval: the referendum that approved it.' }),
}).openapi('SpendEvent')
const Second = z.number().openapi({ description: 'Chain time, in seconds.' })
const DayOf = (what: string) => z.number().openapi({ description: `${what}, in days since 1970, of UTC.` })
const Part = z
  .object({
    pool: z.number(),
    claim: z.number(),
    part: z.number(),
    claimant: z.string(),
    need: z.string(),
    payee: z.string(),
    way: z.enum(WAYS).openapi({ description: 'Who the payee is to the pool.' }),
    asked: Amount,
    amount: Amount.openapi({ description: 'What it is for now.' }),
    paid: Amount.openapi({ description: 'What was paid, what waits for its payee included.' }),
    held: Amount.openapi({ description: 'What of that waits for its payee.' }),
    state: z.enum(STATES).openapi({
      description:
        'Short: something was paid and the rest is not any more; the chain counts it as paid where the rest was less than the currency can hold.',
    }),
    filed: Second,
    filing: DayOf('When it was filed'),
    opened: Second.nullable(),
    closes: Second.nullable(),
    decided: Second.nullable(),
    decision: DayOf('When it was decided').nullable(),
    settled: Second.nullable(),
    payment: DayOf('When it was paid last').nullable(),
    ending: DayOf('When it came to its end').nullable(),
    disputes: z.number(),
    refusals: z.number(),
    poll: z.string().nullable(),
  })
  .openapi('Part')
const Times = z
  .object({
    count: z.number(),
    seconds: z.string().openapi({ description: 'All of them together.' }),
    days: z
      .array(z.object({ days: z.number(), count: z.number() }))
      .openapi({ description: 'How many took so many days at most, and more than one less.' }),
    cases: z.object({ median: Part, ninth: Part, longest: Part }).nullable().openapi({
      description:
        'The one that half of them, or nine of ten, took no longer than, and the longest; of several that took as long the one that was first.',
    }),
  })
  .openapi('Times')
const Share = { count: z.number(), sum: Amount }
const Figures = z
  .object({
    claims: z
      .object({ filed: z.number(), decided: z.number(), paid: z.number(), short: z.number() })
      .openapi({ description: 'Decided: every part has come to its end. Short: paid, but of a part not all.' }),
    parts: z.object({ paid: z.number(), short: z.number(), sum: Amount }),
    disputes: z.object({ begun: z.number(), refused: z.number(), dismissed: z.number() }),
    needs: z.array(z.object({ need: z.string(), claims: z.number(), ...Share })).openapi({
      description: 'What reached its payee, by need, and how many claims were paid last in that time.',
    }),
    ways: z
      .array(z.object({ way: z.enum(WAYS), ...Share }))
      .openapi({ description: 'The same by who the payee is to the pool.' }),
    decisions: Times.openapi({ description: 'From opening to the decision, of all parts decided.' }),
    payments: Times.openapi({ description: 'From opening to the last payment, of all parts paid.' }),
  })
  .openapi('Figures')

const json = <Schema extends z.ZodType>(schema: Schema, description: string) => ({
  200: { content: { 'application/json': { schema } }, description },
  ...refusals,
})
const refusals = {
  304: { description: 'Nothing has changed since.' },
  400: {
    content: { 'application/json': { schema: Failure } },
    description: 'It cannot be asked so; the answer says why.',
  },
  429: {
    content: { 'application/json': { schema: Failure } },
    description: 'Too much is asked at once: try again.',
  },
  503: {
    content: { 'application/json': { schema: Failure.extend({ state: z.literal('reading').optional() }) } },
    description: 'It cannot answer now; `state` where it is still being read.',
  },
} as const

const PoolNumber = whole('Number of a pool.')
const Count = whole('How many at most.', MOST_PAGE, 1).default(PAGE)

const EVENT = sql`e.block, b.hash, b.time::text, b.stalled::text, e.event, e.pallet, e.kind, e.fields`

/** Events that are so, the newest first, as many as are told at once and one more. */
const newest = (condition: SQL): SQL =>
  sql`(select * from events where ${condition} order by block desc, event desc limit ${MOST_EVENTS + 1})`

/** How events are told that were found the newest first: in their order, and whether there are older ones. */
const inOrder = <Told>(found: readonly Told[]) => ({
  events: found.slice(0, MOST_EVENTS).toReversed(),
  more: found.length > MOST_EVENTS,
})

const More = z.boolean().openapi({
  description: `Whether there are older ones: the newest ${MOST_EVENTS.toLocaleString('en')} are told.`,
})

const INFO = {
  openapi: '3.1.0',
  info: {
    title: 'History of Huzhu',
    version: '1',
    description:
      'Every movement of every pool, and what happened to claims and votes, of finalised blocks. `Huzhu-Block` names the block that an answer is of: check it against the chain at that block.',
  },
}

/** What the API says of itself. */
export const describe = () =>
  historyApi({ rows: unasked, snapshot: unasked }, () => ({ state: 'reading', head: undefined })).getOpenAPI31Document(
    INFO,
  )
const unasked = () => Promise.reject(new Error('Nothing is asked.'))

/** Days, or months, of which sums are told at once: a course of more has no room in a picture. */
const MOST_DAYS = 600
const NO_MONTH = 'Months are whole: with by=month, since and until are the first days of months.'
const TOO_MANY = `These are more than ${MOST_DAYS}: ask by=month, or for a shorter time.`

/** The API of a history in a database. */
export function historyApi(kept: Readable, standing: () => Standing) {
  const api = new OpenAPIHono<{ Variables: { tip: Tip; db: Asked } }>({
    defaultHook: (result, context) => {
      if (result.success) return undefined
      const [issue] = result.error.issues
      return context.json({ error: [...issue!.path, issue!.message].join(': ') }, 400)
    },
  })

  /** A step of a file takes as long as many answers: there is one at a time, whoever reads. */
  let before: Promise<unknown> = Promise.resolve()
  const forFiles: Asked = {
    rows<Row>(query: SQL) {
      const found = before.then(() => kept.rows<Row>(query))
      before = found.catch(() => undefined)
      return found
    },
  }

  api.onError((error, context) => {
    console.error('The history could not answer:', error)
    return context.json({ error: 'The history cannot answer now. Try again.' }, 503, { 'Retry-After': '1' })
  })
  api.notFound((context) => context.json({ error: 'There is nothing here: see openapi.json.' }, 404))

  api.use('/openapi.json', async (context, next) => {
    const { error } = asked({}).safeParse(context.req.query())
    return error ? context.json({ error: error.issues[0]!.message }, 400) : next()
  })
  api.doc31('/openapi.json', INFO)

  api.openapi(
    createRoute({
      method: 'get',
      path: '/state',
      summary: 'How far the history is',
      request: { query: asked({}) },
      responses: json(
        z.object({
          state: z.enum(['reading', 'following', 'stuck']),
          block: z.number().nullable(),
          hash: z.string().nullable(),
          head: z.number().nullable(),
          reason: z.string().optional(),
        }),
        'Block that is read, and the newest of the chain.',
      ),
    }),
    async (context) => {
      const tip = await tipOf(kept)
      const { state, head = tip?.block, reason } = standing()
      const told = {
        state,
        block: tip?.block ?? null,
        hash: tip?.hash ?? null,
        head: head ?? null,
        ...(reason && { reason }),
      }
      return context.json(told, 200, {
        'Cache-Control': 'no-store',
      })
    },
  )

  api.use(async (context, next) => {
    /** Whether whoever asks has what is of this block. */
    const isKnown = ({ block, hash }: Tip) => {
      const tag = `"${hash.slice(2, 18)}"`
      context.header('ETag', tag)
      context.header('Cache-Control', 'no-cache')
      context.header('Huzhu-Block', `${block} ${hash}`)
      return context.req.header('If-None-Match') === tag
    }
    const found = await tipOf(kept)
    const { state, head, reason } = standing()
    if (!found || state === 'reading') {
      const lag = `The history is being read: block ${found?.block ?? 0} of ${head ?? 'many'}.`
      return context.json({ error: reason ?? lag, state: 'reading' }, 503, { 'Retry-After': '1' })
    }
    if (isKnown(found)) return context.body(null, 304)
    // The block that is named and all rows are of one state, whatever is written meanwhile.
    return kept.snapshot(async (db) => {
      const tip = (await tipOf(db))!
      if (isKnown(tip)) return context.body(null, 304)
      context.set('tip', tip)
      context.set('db', db)
      return next()
    })
  })

  api.openapi(
    createRoute({
      method: 'get',
      path: '/entries',
      summary: 'Movements of money',
      request: {
        query: asked({
          ...Filter.shape,
          order: z.enum(['newest', 'oldest']).default('newest').openapi({ description: 'Which come first.' }),
          from: Cursor.optional(),
          count: Count,
        }),
      },
      responses: json(
        z.object({
          entries: z.array(Entry),
          next: z.string().nullable().openapi({ description: '`from` of the next page.' }),
        }),
        'Some entries.',
      ),
    }),
    async (context) => {
      const { order, from, count, ...filter } = context.req.valid('query')
      const found = await context.get('db').rows<Entry>(entriesFrom(filter, order, from, count + 1))
      const entries = found.slice(0, count)
      const last = entries.at(-1)
      return context.json({ entries, next: found.length > count && last ? `${last.block}-${last.event}` : null }, 200)
    },
  )

  api.openapi(
    createRoute({
      method: 'get',
      path: '/entries.csv',
      summary: 'The same, all of it, the oldest first',
      request: {
        query: asked({
          ...Filter.shape,
          decimals: whole('Decimals of the currency.', 38).default(0),
        }),
      },
      responses: {
        200: { content: { 'text/csv': { schema: z.string() } }, description: 'A line for each entry.' },
        ...refusals,
      },
    }),
    (context) => {
      const { decimals, ...filter } = context.req.valid('query')
      return context.body(csvOf(forFiles, filter, decimals, context.get('tip')), 200, {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': 'attachment; filename="huzhu.csv"',
      })
    },
  )

  api.openapi(
    createRoute({
      method: 'get',
      path: '/totals',
      summary: 'Sums of the same by pool and kind; of a pool, a person or a payee',
      request: {
        query: asked(Filter.shape).refine(
          ({ pool, person, payee }) => [pool, person, payee].some((one) => one !== undefined),
          {
            message: 'Name a pool, a person or a payee.',
          },
        ),
      },
      responses: json(z.object({ totals: z.array(Total) }), 'Sums.'),
    }),
    async (context) =>
      context.json(
        { totals: [...(await context.get('db').rows<z.infer<typeof Total>>(totalsOf(context.req.valid('query'))))] },
        200,
      ),
  )

  api.openapi(
    createRoute({
      method: 'get',
      path: '/moments/{moment}',
      summary: 'The blocks between which a moment lies, of those in which anything happened',
      request: { params: z.object({ moment: moment('The moment') }), query: asked({}) },
      responses: json(
        z.object({
          before: Block.nullable().openapi({ description: 'The newest before it.' }),
          after: Block.nullable().openapi({ description: 'The oldest from then on.' }),
        }),
        'Blocks.',
      ),
    }),
    async (context) => {
      const { moment } = context.req.valid('param')
      const db = context.get('db')
      const block = sql`select block, hash, time::text from blocks`
      const [before] = await db.rows<z.infer<typeof Block>>(
        sql`${block} where time < ${moment} order by time desc, block desc limit 1`,
      )
      const [after] = await db.rows<z.infer<typeof Block>>(
        sql`${block} where time >= ${moment} order by time, block limit 1`,
      )
      return context.json({ before: before ?? null, after: after ?? null }, 200)
    },
  )

  const Days = asked({
    since: whole('From this day on (UTC), in days since 1970.').optional(),
    until: whole('Before this day.').optional(),
  })
  const By = z
    .enum(['day', 'month'])
    .default('day')
    .openapi({
      description: `A month is named by its first day. At most ${MOST_DAYS} are told.`,
    })

  /** Whether sums are of more days, or months, than are told at once. */
  async function areTooMany(db: Asked, which: SQL): Promise<boolean> {
    const [found] = await db.rows<{ days: number }>(
      sql`select count(*)::int as days from (select distinct day from sums where ${which} limit ${MOST_DAYS + 1}) days`,
    )
    return found!.days > MOST_DAYS
  }

  api.openapi(
    createRoute({
      method: 'get',
      path: '/pools/{pool}/days',
      summary: 'What happened in a pool, day by day or month by month, and kind by kind',
      request: {
        params: z.object({ pool: PoolNumber }),
        query: asked({ ...Days.shape, by: By }),
      },
      responses: json(
        z.object({
          opening: z.object(Books).openapi({ description: 'The books before the first day.' }),
          days: z.array(Day),
        }),
        'Days in their order.',
      ),
    }),
    async (context) => {
      const { pool } = context.req.valid('param')
      const { since = 0, until = MOST_INT, by } = context.req.valid('query')
      const ofPool = sql`scope = 'pool' and span = ${by} and who = '' and pool = ${pool}`
      const inSpan = sql`${ofPool} and day >= ${since} and day < ${until}`
      if (by === 'month' && [since, until].some((day) => day !== MOST_INT && monthOf(day) !== day))
        return context.json({ error: NO_MONTH }, 400)
      if (await areTooMany(context.get('db'), inSpan)) return context.json({ error: TOO_MANY }, 400)
      const [opening] = await context.get('db').rows<z.infer<z.ZodObject<typeof Books>>>(
        sql`select coalesce(sum(free), 0)::text as free, coalesce(sum(settling), 0)::text as settling,
          coalesce(sum(held), 0)::text as held, coalesce(sum(donated), 0)::text as donated
          from sums where ${ofPool} and day < ${since}`,
      )
      const days = await context.get('db').rows<z.infer<typeof Day>>(
        sql`select day, kind, count, free::text, settling::text, held::text, donated::text
          from sums where ${inSpan} order by day, kind`,
      )
      return context.json({ opening: opening!, days: [...days] }, 200)
    },
  )

  api.openapi(
    createRoute({
      method: 'get',
      path: '/pools/{pool}/figures',
      summary: 'What became of a pool’s claims',
      request: { params: z.object({ pool: PoolNumber }), query: Days },
      responses: json(Figures, 'Numbers, sums and times.'),
    }),
    async (context) => {
      const { since = 0, until = MOST_INT } = context.req.valid('query')
      return context.json(await readFigures(context.get('db'), context.req.valid('param').pool, { since, until }), 200)
    },
  )

  api.openapi(
    createRoute({
      method: 'get',
      path: '/pools/{pool}/parts',
      summary: 'The parts of a pool’s claims as they stand, the newest first',
      request: {
        params: z.object({ pool: PoolNumber }),
        query: asked({
          from: Cursor.optional(),
          count: Count,
        }),
      },
      responses: json(z.object({ parts: z.array(Part), next: z.string().nullable() }), 'Some parts.'),
    }),
    async (context) => {
      const { pool } = context.req.valid('param')
      const { from, count } = context.req.valid('query')
      const beyond = from ? sql`and (claim, part) < (${from[0]}, ${from[1]})` : sql``
      const found = await context
        .get('db')
        .rows<PartText>(
          sql`select ${PART} from parts where pool = ${pool} ${beyond} order by claim desc, part desc limit ${count + 1}`,
        )
      const parts = found.slice(0, count)
      const last = parts.at(-1)
      return context.json({ parts, next: found.length > count && last ? `${last.claim}-${last.part}` : null }, 200)
    },
  )

  const events = (
    path: string,
    summary: string,
    names: readonly string[],
    which: (...of: number[]) => readonly SQL[],
  ) =>
    api.openapi(
      createRoute({
        method: 'get',
        path,
        summary,
        request: {
          params: z.object(Object.fromEntries(names.map((name) => [name, whole(`Number of the ${name}.`)]))),
          query: asked({}),
        },
        responses: json(z.object({ events: z.array(Event), more: More }), 'Events in their order.'),
      }),
      async (context) => {
        const of = context.req.valid('param') as Record<string, number>
        const some = which(...names.map((name) => of[name]!)).map(newest)
        const found = await context.get('db').rows<z.infer<typeof Event>>(
          sql`select ${EVENT} from (${sql.join(some, sql` union all `)}) e join blocks b using (block)
            order by e.block desc, e.event desc limit ${MOST_EVENTS + 1}`,
        )
        return context.json(inOrder(found), 200)
      },
    )
  events('/pools/{pool}/claims/{claim}', 'The story of a claim', ['pool', 'claim'], (pool, claim) => [
    sql`pool = ${pool} and claim = ${claim}`,
  ])
  events('/polls/{poll}', 'The course of a vote of members', ['poll'], (poll) => [sql`poll = ${poll}`])
  events(
    '/referenda/{referendum}',
    'The course of a vote of token holders, with what was delegated meanwhile',
    ['referendum'],
    // Whoever delegates to a voter changes the tally, and no event says of which votes.
    (index) => [
      sql`referendum = ${index}`,
      ...['Delegated', 'Undelegated'].map(
        (kind) => sql`pool is null and kind = ${kind}
          and block > (select min(block) from events where referendum = ${index})
          and block < coalesce((select min(block) from events where referendum = ${index}
            and kind in ('Approved', 'Rejected', 'TimedOut', 'Cancelled', 'Killed')), ${MOST_INT})`,
      ),
    ],
  )

  api.openapi(
    createRoute({
      method: 'get',
      path: '/accounts/{account}/events',
      summary: 'What an account was named in, the newest first',
      request: {
        params: z.object({ account: Address }),
        query: asked({
          from: Cursor.optional(),
          pool: whole('In this pool, with its votes in the pool’s polls.').optional(),
          count: Count,
        }),
      },
      responses: json(
        z.object({
          events: z.array(Event),
          polls: z
            .array(Event)
            .openapi({ description: 'Where a pool is named: what put to the vote that on which the account voted.' }),
          next: z.string().nullable(),
        }),
        'Some events.',
      ),
    }),
    async (context) => {
      const { account } = context.req.valid('param')
      const { from, pool, count } = context.req.valid('query')
      const beyond = from ? sql`and (block, event) < (${from[0]}, ${from[1]})` : sql``
      const inPool = pool === undefined ? sql`` : sql`and pool = ${pool}`
      // The page first, by an index: whoever pays for many has been named in many events.
      const found = await context.get('db').rows<z.infer<typeof Event>>(
        sql`select ${EVENT} from (select distinct block, event from parties where account = ${account} ${inPool} ${beyond}
            order by block desc, event desc limit ${count + 1}) p
          join events e using (block, event) join blocks b using (block) order by e.block desc, e.event desc`,
      )
      const some = found.slice(0, count)
      const last = some.at(-1)
      const voted = [...new Set(some.flatMap(({ kind, fields }) => (kind === 'Voted' ? [String(fields.poll)] : [])))]
      // Votes name their poll, and what put something to the vote names pool and poll.
      const polls =
        pool === undefined || voted.length === 0
          ? []
          : await context.get('db').rows<z.infer<typeof Event>>(
              sql`select ${EVENT} from events e join blocks b using (block)
                where e.pool = ${pool} and e.kind in ('Disputed', 'ChangeProposed') and e.poll in (${sql.join(
                  voted.map((poll) => sql`${poll}::bigint`),
                  sql`, `,
                )}) order by e.block, e.event`,
            )
      const next = found.length > count && last ? `${last.block}-${last.event}` : null
      return context.json({ events: some, polls: [...polls], next }, 200)
    },
  )

  api.openapi(
    createRoute({
      method: 'get',
      path: '/treasury/entries',
      summary: 'Movements of the treasury’s money, the newest first',
      request: {
        query: asked({
          kind: Kinds(TREASURY_KINDS).optional(),
          from: Cursor.optional(),
          count: Count,
        }),
      },
      responses: json(z.object({ entries: z.array(Move), next: z.string().nullable() }), 'Some movements.'),
    }),
    async (context) => {
      const { kind, from, count } = context.req.valid('query')
      const some = (which: SQL) =>
        sql`(select * from treasury where ${which} ${from ? sql`and (block, event) < (${from[0]}, ${from[1]})` : sql``}
          order by block desc, event desc limit ${count + 1})`
      // Kind by kind, each by its index: fees are in nearly every block.
      const which = kind?.map((one) => some(sql`kind = ${one}`)) ?? [some(sql`true`)]
      const found = await context.get('db').rows<Move>(
        sql`select t.block, b.hash, b.time::text, t.event, t.currency, t.kind, t.amount::text, t.count, t.spend, t.who
          from (${sql.join(which, sql` union all `)}) t join blocks b using (block)
          order by t.block desc, t.event desc limit ${count + 1}`,
      )
      const entries = found.slice(0, count)
      const last = entries.at(-1)
      return context.json({ entries, next: found.length > count && last ? `${last.block}-${last.event}` : null }, 200)
    },
  )

  api.openapi(
    createRoute({
      method: 'get',
      path: '/treasury/days',
      summary: 'What moved the treasury’s money, day by day or month by month, currency by currency and kind by kind',
      request: { query: asked({ by: By }) },
      responses: json(z.object({ days: z.array(TreasuryDay) }), 'Days in their order.'),
    }),
    async (context) => {
      const { by } = context.req.valid('query')
      const ofTreasury = sql`scope = ${TREASURY.scope} and span = ${by} and pool = ${TREASURY.pool}`
      if (await areTooMany(context.get('db'), ofTreasury)) return context.json({ error: TOO_MANY }, 400)
      const days = await context.get('db').rows<z.infer<typeof TreasuryDay>>(
        sql`select day, who as currency, kind, count, free::text as amount from sums
          where ${ofTreasury} order by day, who, kind`,
      )
      return context.json({ days: [...days] }, 200)
    },
  )

  api.openapi(
    createRoute({
      method: 'get',
      path: '/treasury/spends',
      summary: 'Spends of the treasury: approved by which referendum, paid, and what else became of them',
      request: { query: asked({}) },
      responses: json(z.object({ events: z.array(Spend), more: More }), 'Events in their order.'),
    }),
    async (context) => {
      const some = ['AssetSpendApproved', 'AssetSpendVoided', 'Paid'].map((kind) =>
        newest(sql`pool is null and pallet = 'treasury' and kind = ${kind}`),
      )
      const found = await context.get('db').rows<z.infer<typeof Spend>>(
        sql`select ${EVENT}, e.referendum from (${sql.join(some, sql` union all `)}) e join blocks b using (block)
          order by e.block desc, e.event desc limit ${MOST_EVENTS + 1}`,
      )
      return context.json(inOrder(found), 200)
    },
  )

  return api
}

async function tipOf(db: Asked): Promise<Tip | undefined> {
  const [tip] = await db.rows<Tip>(sql`select block, hash from cursor`)
  return tip
}

const COLUMNS = [
  ...['time', 'block', 'hash', 'event', 'pool', 'kind', 'person', 'payee', 'claim', 'part'],
  ...['free', 'settling', 'held', 'donated', 'change', 'pot'],
] as const

/** Entries up to a block as lines, some at a time: whoever reads slowly waits for nobody but themselves. */
function csvOf(db: Asked, filter: Filter, decimals: number, { block: newest }: Tip): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  let at: [number, number] | undefined
  let isBegun = false
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const rows = await db.rows<Entry>(entriesFrom(filter, 'oldest', at, STEP))
        const told = rows.filter(({ block }) => block <= newest)
        const money = (amount: string) => decimal(amount, decimals)
        const lines = told.map((row) => {
          const {
            time,
            block,
            hash,
            event,
            pool,
            kind,
            person,
            payee,
            claim,
            part,
            free,
            settling,
            held,
            donated,
            pot,
          } = row
          const change = [free, settling, held, donated].reduce((sum, one) => sum + BigInt(one), 0n).toString()
          return lineOf([
            ...[new Date(Number(time)).toISOString(), block, hash, event, pool, kind, person, payee, claim, part],
            ...[free, settling, held, donated, change, pot].map(money),
          ])
        })
        if (!isBegun) lines.unshift(lineOf(COLUMNS))
        isBegun = true
        if (lines.length > 0) controller.enqueue(encoder.encode(lines.join('')))
        const last = rows.at(-1)
        if (!last || rows.length < STEP || told.length < rows.length) return controller.close()
        at = [last.block, last.event]
      },
    },
    { highWaterMark: 0 },
  )
}
