// Which entries somebody asks for, and the statements that find them by an index.
import { z } from '@hono/zod-openapi'
import { MOVERS } from '@huzhu/governance/movements'
import { type SQL, sql } from 'drizzle-orm'
import { DAY, rowsIn } from '../days.ts'
import { IN_ALL_SPANS } from '../entries.ts'

/** The largest number of a block or a day. */
export const MOST_INT = 2 ** 31 - 1

/** A whole number as it is asked for: nothing but its digits. */
export const whole = (what: string, most = MOST_INT, least = 0) =>
  z
    .string()
    .regex(/^\d{1,16}$/, 'This is no whole number.')
    .transform(Number)
    .pipe(z.number().min(least).max(most))
    .openapi({ type: 'integer', minimum: least, maximum: most, description: what })
/** A moment that somebody asks for. */
export const moment = (what: string) => whole(`${what}, in milliseconds since 1970.`, Number.MAX_SAFE_INTEGER)

/** An account's address, as the chain writes it. */
export const Address = z.string().regex(/^[1-9A-HJ-NP-Za-km-z]{46,48}$/, 'This is no address.')

/** Kinds of movements, with commas between them. */
export const Kinds = (kinds: readonly string[]) =>
  z
    .string()
    .max(400)
    .transform((text) => [...new Set(text.split(','))])
    .pipe(z.array(z.enum(kinds as [string, ...string[]])).min(1))
    .openapi({ type: 'string', description: `Kinds, with commas between them: ${kinds.join(', ')}.` })

/** What can be asked of something. What is misspelt would be answered as if it were not there, so nothing else can. */
export const asked = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `Unknown parameter: ${issue.keys.join(', ')}. Known here: ${Object.keys(shape).join(', ') || 'none'}.`
        : undefined,
  })

/** Which entries. */
export const Filter = z.object({
  pool: whole('Number of a pool.').optional(),
  kind: Kinds(MOVERS).optional(),
  person: Address.optional().openapi({ description: 'Whose money it is, or who it was paid for.' }),
  payee: Address.optional().openapi({ description: 'Whom it was paid to.' }),
  claim: whole('Number of a claim of the pool.').optional(),
  since: moment('From then on').optional(),
  until: moment('Before then').optional(),
})
export type Filter = z.infer<typeof Filter>

/** Where a page of entries goes on: the place of its last one, however many are added meanwhile. */
export const Cursor = z
  .string()
  .regex(/^\d{1,10}-\d{1,5}$/, 'A cursor is block-event.')
  .transform((text) => text.split('-').map(Number) as [block: number, event: number])
  .refine(([block, event]) => block <= MOST_INT && event <= 32_767, 'There is no such place.')
  .openapi({ type: 'string', description: 'The place of an entry, as an answer’s `next` has it.' })

/** The first block from a moment on, found by the index of times: a null is later than all. */
const blockAt = (time: number) => sql`(select block from blocks where time >= ${time} order by time, block limit 1)`

const all = (conditions: readonly (SQL | undefined)[]): SQL =>
  sql.join([sql`true`, ...conditions.filter((one) => one !== undefined)], sql` and `)

const inTime = ({ since, until }: Filter): readonly (SQL | undefined)[] => [
  since === undefined ? undefined : sql`block >= coalesce(${blockAt(since)}, ${MOST_INT})`,
  until === undefined ? undefined : sql`block < coalesce(${blockAt(until)}, ${MOST_INT})`,
]

const peopleOf = ({ person, payee, claim, pool }: Filter): readonly (SQL | undefined)[] => [
  pool === undefined ? undefined : sql`pool = ${pool}`,
  claim === undefined ? undefined : sql`claim = ${claim}`,
  person === undefined ? undefined : sql`person = ${person}`,
  payee === undefined ? undefined : sql`payee = ${payee}`,
]

/** Which end of the entries a walk begins at. */
export type Order = 'newest' | 'oldest'

/** The first `count` entries from a place on, each with its block. */
export function entriesFrom(
  filter: Filter,
  order: Order,
  from: readonly [number, number] | undefined,
  count: number,
): SQL {
  const isNewest = order === 'newest'
  const direction = isNewest ? sql`desc` : sql`asc`
  const beyond = from && sql`(block, event) ${isNewest ? sql`<` : sql`>`} (${from[0]}, ${from[1]})`
  const some = (kind: SQL | undefined) =>
    sql`select * from entries where ${all([...peopleOf(filter), ...inTime(filter), beyond, kind])}
      order by block ${direction}, event ${direction} limit ${count}`
  // Kind by kind, each by its index: a rare one is not looked for among all others.
  const found = filter.kind
    ? sql`select * from (${sql.join(
        filter.kind.map((kind) => sql`(${some(sql`kind = ${kind}`)})`),
        sql` union all `,
      )}) of_kinds order by block ${direction}, event ${direction} limit ${count}`
    : some(undefined)
  return sql`select e.pool, e.block, b.hash, b.time::text, e.event, e.kind, e.person, e.payee, e.claim, e.part,
      e.free::text, e.settling::text, e.held::text, e.donated::text, e.pot::text
    from (${found}) e join blocks b using (block) order by e.block ${direction}, e.event ${direction}`
}

/**
 * Sums by pool and kind. Whole days are read from the sums of days, and what is left at both ends from the entries.
 * It is asked of a pool, a person or a payee.
 */
export function totalsOf(filter: Filter): SQL {
  const { pool, person, payee, claim, kind, since = 0, until } = filter
  const kinds =
    kind &&
    sql`kind in (${sql.join(
      kind.map((one) => sql`${one}`),
      sql`, `,
    )})`
  const books = sql`free, settling, held, donated`
  const ofEntries = (conditions: readonly (SQL | undefined)[]) =>
    sql`select pool, kind, 1 as count, ${books} from entries where ${all([...peopleOf(filter), kinds, ...conditions])}`
  const [firstDay, endDay] = [Math.ceil(since / DAY), until === undefined ? MOST_INT : Math.floor(until / DAY)]
  const byDays = claim === undefined && !(person && payee) && firstDay < endDay
  const scope = person ? 'person' : payee ? 'payee' : 'pool'
  const days = IN_ALL_SPANS.includes(scope)
    ? rowsIn({ since: firstDay, until: endDay })
    : [sql`span = 'day' and day >= ${firstDay} and day < ${endDay}`]
  const parts = byDays
    ? [
        ...days.map(
          (some) =>
            sql`select pool, kind, count, ${books} from sums where ${all([
              sql`scope = ${scope} and who = ${person ?? payee ?? ''} and ${some}`,
              pool === undefined ? undefined : sql`pool = ${pool}`,
              kinds ??
                sql`kind in (${sql.join(
                  MOVERS.map((one) => sql`${one}`),
                  sql`, `,
                )})`,
            ])}`,
        ),
        ...(since < firstDay * DAY ? [ofEntries(inTime({ since, until: firstDay * DAY }))] : []),
        ...(until !== undefined && endDay * DAY < until ? [ofEntries(inTime({ since: endDay * DAY, until }))] : []),
      ]
    : [ofEntries(inTime(filter))]
  return sql`select pool, kind, sum(count)::int as count, sum(free)::text as free, sum(settling)::text as settling,
      sum(held)::text as held, sum(donated)::text as donated
    from (${sql.join(parts, sql` union all `)}) of_parts group by pool, kind order by pool, kind`
}
