// What pages ask about pools.
import * as calls from '@huzhu/governance/calls'
import type { Call } from '@huzhu/governance/calls'
import { readCurrency, readPoolCurrencies } from '@huzhu/governance/currencies'
import { readShare } from '@huzhu/governance/members'
import { readPoolSummaries, readPoolSummary } from '@huzhu/governance/overview'
import {
  readAcceptedPayees,
  readApplications,
  readHostOffer,
  readInvitations,
  readPool,
  readRegisteredPayees,
} from '@huzhu/governance/pools'
import { readParameters } from '@huzhu/governance/protocol'
import { readRuleBounds } from '@huzhu/governance/rules'
import { readRound } from '@huzhu/governance/settlement'
import { readWinding } from '@huzhu/governance/winding-up'
import { possible } from '$lib/chain/answers'
import type { At } from '$lib/chain/reads'

/** What whoever opens a pool has to know. */
async function opening(at: At) {
  const [bounds, native, found, { today }] = await Promise.all([
    readRuleBounds(at),
    readCurrency(at, 'native'),
    readPoolCurrencies(at),
    readParameters(at),
  ])
  const currencies = found.map(({ currency, floor }) => ({ id: currency.id, floor, currency }))
  return { bounds, native, deposit: today.poolDeposit, currencies }
}

/** What the host of a pool looks after. */
async function hosting(at: At, id: number) {
  const pool = await readPool(at, id)
  const summary = pool && (await readPoolSummary(at, pool))
  if (!summary) return undefined
  const [applications, invitations, accepted, registered, offer] = await Promise.all([
    readApplications(at, id),
    readInvitations(at, id),
    readAcceptedPayees(at, id),
    readRegisteredPayees(at),
    readHostOffer(at, id),
  ])
  return { summary, applications, invitations, accepted, registered, offer }
}

/** Invitations of `who` that nobody took up yet. */
async function invitationsBy(at: At, id: number, who: string) {
  return (await readInvitations(at, id)).filter(({ by }) => by === who)
}

/** The end of a pool: how far it is, and what `who` can do about it; without an account, what anyone can. */
async function ending(at: At, id: number, who: string | undefined) {
  const pool = await readPool(at, id)
  if (!pool) return undefined
  const { successor, state } = pool
  const may = async (call: Call) => 'ok' in (await possible(at, call, who ?? pool.host))
  const [winding, round, heir, share, begin, redeem, close] = await Promise.all([
    readWinding(at, id),
    readRound(at, id, pool.round),
    typeof successor === 'object' && 'pool' in successor ? readPool(at, successor.pool) : undefined,
    who === undefined ? undefined : readShare(at, id, who),
    state === 'Open' && may(calls.beginWindingUp(at.api, id)),
    state === 'WindingUp' && who !== undefined && may(calls.redeem(at.api, id, who)),
    state === 'WindingUp' && may(calls.closePool(at.api, id)),
  ])
  return { pool, winding, roundEnds: round?.ends, heir: heir?.name, share, begin, redeem, close }
}

/** Whether money lies in a pot's account beyond its books. Anybody can have it counted in; the host stands for them. */
async function unswept(at: At, id: number) {
  const pool = await readPool(at, id)
  return pool !== undefined && 'ok' in (await possible(at, calls.sweep(at.api, id), pool.host))
}

export const poolReads = {
  pools: (at: At) => readPoolSummaries(at),
  pool: async (at: At, id: number) => {
    const pool = await readPool(at, id)
    return pool && readPoolSummary(at, pool)
  },
  opening,
  hosting,
  invitationsBy,
  ending,
  unswept,
}
