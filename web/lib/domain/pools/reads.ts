// What pages ask about pools.
import { readBlockDates } from '@huzhu/governance/block-dates'
import { createPool } from '@huzhu/governance/calls'
import { readClaims } from '@huzhu/governance/claims'
import { nativeCurrency } from '@huzhu/governance/currencies'
import { readEnding, readHosting } from '@huzhu/governance/people'
import { type PoolRow, readCurrencies, readPayments, readPoolRow, readPoolRows } from '@huzhu/governance/pool-list'
import { readInvitations } from '@huzhu/governance/pools'
import { readParameters } from '@huzhu/governance/protocol'
import { readRuleBounds } from '@huzhu/governance/rules'
import { readTreasuryAccount } from '@huzhu/governance/treasury'
import { possible } from '$lib/chain/answers'
import type { At } from '$lib/chain/reads'
import { readDues, readLapsed, readStandings } from '../members/standings'
import { latestDates } from '../claims/latest-dates'
import { readOriginals } from './originals'
import { type Choice, inOrder, isChosen } from './choice'
import { readAllMine, readPoolsPage } from './pages'

/** Claims that a pool's own page lists. */
const LISTED = 12

/** A pool, with the older one that it is called like. */
async function pool(at: At, id: number) {
  const [row, originalOf] = await Promise.all([readPoolRow(at, id), readOriginals(at)])
  return row && { ...row, original: originalOf(row.pool) }
}

const membersOf = (row: PoolRow | undefined) => row?.pool.members ?? 0

/** A pool, with its newest claims. */
async function poolPage(at: At, id: number) {
  const asked = pool(at, id)
  const [row, claims, standings] = await Promise.all([
    asked,
    readClaims(at, id, LISTED),
    readStandings(at, id, asked.then(membersOf)),
  ])
  return row && { ...row, claims, dates: await latestDates(at, claims), standings }
}

/** How many members of a pool have lapsed; nobody asks it of one that ends, or that has none. */
const lapsedIn = async (at: At, { pool, health }: PoolRow) =>
  pool.state === 'Open' && health.members > 0 ? readLapsed(at, pool.id) : 0

/** The same of some pools, in their order. */
const lapsed = (at: At, pools: readonly number[]) => Promise.all(pools.map((id) => readLapsed(at, id)))

/**
 * A page of the pools that are all that was chosen, each with the older one that it is called like, whether `who` is a
 * member of it and how many have lapsed, which is asked only of those of the page.
 */
async function pools(at: At, choices: readonly Choice[], before: number | undefined, who: string | undefined) {
  const [theirs, originalOf] = await Promise.all([
    who === undefined ? [] : readAllMine(at, who).then(({ inPools }) => inPools),
    readOriginals(at),
  ])
  const members = new Set(theirs.flatMap(({ row, standing }) => (standing.member ? [row.pool.id] : [])))
  const listed = (row: PoolRow, lapsed: number | undefined) => ({
    ...{ ...row, original: originalOf(row.pool), member: members.has(row.pool.id), lapsed },
  })
  const page = await readPoolsPage(at, before, (row) => isChosen(listed(row, undefined), choices))
  const found = await Promise.all(page.pools.map(async (row) => listed(row, await lapsedIn(at, row))))
  return { ...page, pools: inOrder(found.filter((row) => isChosen(row, choices))) }
}

/** Pools side by side, with what became of their claims from a day (UTC) on; what there is of those that are named. */
async function comparison(at: At, ids: readonly number[], since?: number) {
  // Whatever compares a history with the chain is loaded where somebody asks for one.
  const { readPoolFigures } = await import('../ledger/figures')
  const found = await Promise.all(
    ids.map(async (id) => {
      const [row, figures] = await Promise.all([readPoolRow(at, id), readPoolFigures(at, id, { since, byKind: false })])
      return row && { row, figures, lapsed: await lapsedIn(at, row) }
    }),
  )
  return found.filter((side) => side !== undefined)
}

/** The newest pools, and what was paid lately, each with the date of its block. */
async function welcome(at: At, payments: number) {
  const [pools, lately] = await Promise.all([readPoolRows(at), readPayments(at, payments)])
  const dates = await readBlockDates(at, lately)
  return { pools, lately: lately.map((payment) => ({ ...payment, at: dates[payment.block] })) }
}

/** The currencies that a pool can be in. */
const readPoolCurrencies = async (at: At) =>
  (await readCurrencies(at)).flatMap((currency) =>
    currency.duesFloor === undefined ? [] : [{ id: currency.id, floor: currency.duesFloor, currency }],
  )

/** What whoever opens a pool has to know. */
async function opening(at: At) {
  const [bounds, currencies, { today }] = await Promise.all([
    readRuleBounds(at),
    readPoolCurrencies(at),
    readParameters(at),
  ])
  return { bounds, native: nativeCurrency(at), deposit: today.poolDeposit, currencies }
}

/** What whoever opens a pool under a name has to know: whether something in it does not show, and which pool it is like. */
async function naming(at: At, name: string) {
  const [{ template }, [currency], originalOf] = await Promise.all([
    readRuleBounds(at),
    readPoolCurrencies(at),
    readOriginals(at),
  ])
  const original = originalOf({ id: Infinity, name })
  if (!currency) return { hidden: false, original }
  const pool = { name, summary: '', currency: currency.id, rules: { ...template, dues: currency.floor } }
  // The chain looks at the name before the opener's money: whoever asks makes no difference.
  const answer = await possible(at, createPool(at.api, pool), readTreasuryAccount(at))
  const refusal = 'refused' in answer ? answer.refused : undefined
  return { hidden: refusal?.pallet === 'mutualAid' && refusal.reason === 'HiddenCharacters', original }
}

/** Invitations of `who` that nobody took up yet. */
async function invitationsBy(at: At, id: number, who: string) {
  return (await readInvitations(at, id)).filter(({ by }) => by === who)
}

/** What the host of a pool looks after. */
async function hosting(at: At, id: number) {
  const asked = readPoolRow(at, id)
  const [summary, found, dues] = await Promise.all([
    asked,
    readHosting(at, id),
    readDues(at, id, asked.then(membersOf)),
  ])
  return summary && found && { summary, ...found, ...dues }
}

/** The end of a pool: how far it is, and what `who` can do about it; without an account, what anyone can. */
async function ending(at: At, id: number, who: string | undefined) {
  const [row, found] = await Promise.all([readPoolRow(at, id), readEnding(at, id, who)])
  if (!row || !found) return undefined
  const { begin, redeem, close, sweep } = found
  const may = { begin: 'ok' in begin, redeem: redeem !== undefined && 'ok' in redeem, close: 'ok' in close }
  const dates = await readBlockDates(at, found.winding ? [found.winding.began] : [])
  // Whether money lies in a pot's account beyond its books; anybody can have it counted in.
  return { ...found, ...may, pool: row.pool, dates, unswept: 'ok' in sweep }
}

export const poolReads = {
  pools,
  lapsed,
  comparison,
  pool,
  poolPage,
  welcome,
  opening,
  naming,
  hosting,
  invitationsBy,
  ending,
}
