// What pages ask of the token holders' votes. Part of `reads`; dates instead of blocks, since pages tell dates.
import { readConvictions, readTrackVotings } from '@huzhu/governance/conviction'
import type { Connection } from '@huzhu/governance/connection'
import {
  type Currency,
  readCurrency,
  readDuesFloor,
  readPoolCurrencies,
  readTokens,
} from '@huzhu/governance/currencies'
import { readPool, readPoolHealth, readPools, readRegisteredPayees } from '@huzhu/governance/pools'
import { type Effect, readAnnouncedUpgrade, readParameters } from '@huzhu/governance/protocol'
import * as calls from '@huzhu/governance/protocol-calls'
import {
  type Ongoing,
  type Referendum,
  type Standing,
  readBeforeEnd,
  readEffect,
  readReferenda,
  readReferendum,
  readStanding,
  readSubmissionTerms,
  readTracks,
} from '@huzhu/governance/referenda'
import { readRuleBounds } from '@huzhu/governance/rules'
import { type BlockClock, dateOfBlock, readBlockClock, secondsOf } from '@huzhu/governance/time'
import { fitsBlock } from '@huzhu/governance/transactions'
import { type Said, possible, said } from '$lib/chain/answers'

/** What a referendum brings about, with what its words need beside it. */
async function told(api: Connection, ongoing: Ongoing) {
  const { effect, raw } = await readEffect(api, ongoing)
  return { effect, raw, ...(await beside(api, effect)) }
}

/** What the words of an effect need beside it. */
interface Beside {
  /** Of a wish. */
  text?: Said
  pool?: string | undefined
  /** A parameter's value. */
  today?: bigint | undefined
  currency?: Currency
}

async function beside(api: Connection, effect: Effect): Promise<Beside> {
  switch (effect.kind) {
    case 'Wish':
      return { text: await said(effect.text) }
    case 'LiftPause':
      return { pool: (await readPool(api, effect.pool))?.name }
    case 'PoolDeposit':
    case 'ProposalDeposit': {
      const { today } = await readParameters(api)
      const deposit = effect.kind === 'PoolDeposit' ? today.poolDeposit : today.proposalDeposit
      return { today: deposit, currency: await readCurrency(api, 'native') }
    }
    case 'ServiceQuota':
      return { today: BigInt((await readParameters(api)).today.serviceQuota) }
    case 'DuesFloor':
      return { today: await readDuesFloor(api, effect.currency), currency: await readCurrency(api, effect.currency) }
    case 'Spend':
      return { currency: await readCurrency(api, 'native') }
    default:
      return {}
  }
}

/** What ended ones were before; it never changes. */
const before = new Map<number, { readonly ongoing: Ongoing; readonly standing: Standing }>()

async function beforeEnd(api: Connection, { index, ended }: Referendum) {
  const known = before.get(index)
  if (known || ended === undefined) return known
  const found = await readBeforeEnd(api, index, ended)
  if (found) before.set(index, found)
  return found
}

/** An ongoing referendum and how it stands; of one that has ended, as it was just before. */
async function known(api: Connection, referendum: Referendum) {
  const { index, ongoing } = referendum
  if (!ongoing) return beforeEnd(api, referendum)
  const standing = await readStanding(api, index)
  return standing && { ongoing, standing }
}

/** A referendum with its track, how it stands, what comes next and when. */
async function standing(api: Connection, referendum: Referendum, clock: BlockClock) {
  const { index, state, ended } = referendum
  const found = await known(api, referendum)
  const track = found && readTracks(api).find(({ id }) => id === found.ongoing.track)
  const day = (block: number | undefined) => (block === undefined ? undefined : dateOfBlock(block, clock))
  if (!found || !track) return { index, state, ended: day(ended), known: undefined }
  const { ongoing, standing: votes } = found
  const { next: step, at } = votes
  const { decidingSince, confirming } = ongoing
  const passed = confirming ?? (step === 'ConfirmingBegins' && at !== undefined ? at + track.confirmPeriod : undefined)
  const end = ended ?? passed
  return {
    index,
    state,
    ended: day(ended),
    known: {
      ...ongoing,
      track,
      votes,
      ...(await told(api, ongoing)),
      step,
      at: day(at),
      submitted: day(ongoing.submitted),
      decidingFrom: day(decidingSince ?? ongoing.submitted + track.preparePeriod),
      decidingUntil: decidingSince === undefined ? undefined : day(decidingSince + track.decisionPeriod),
      /** When it is approved as the votes stand, and when it is carried out then. */
      passes: day(end),
      enacted: end === undefined ? undefined : day(end + track.minEnactmentPeriod),
    },
  }
}

/** All that token holders decide, and what they can. */
async function protocol(api: Connection) {
  const [clock, native, upgrade, referenda] = await Promise.all([
    readBlockClock(api),
    readCurrency(api, 'native'),
    readAnnouncedUpgrade(api),
    readReferenda(api),
  ])
  const votes = await Promise.all(referenda.map((referendum) => standing(api, referendum, clock)))
  return { tracks: readTracks(api), slot: clock.slot, native, upgrade, votes }
}

/** One referendum, with what its voters need to know. */
async function protocolVote(api: Connection, index: number) {
  const referendum = await readReferendum(api, index)
  if (!referendum) return undefined
  const [clock, native] = await Promise.all([readBlockClock(api), readCurrency(api, 'native')])
  return { vote: await standing(api, referendum, clock), native }
}

/** What an account has to vote with, and what its votes lock on each track. */
async function holding(api: Connection, who: string) {
  const [clock, native, tokens, terms, votings, delegates] = await Promise.all([
    readBlockClock(api),
    readCurrency(api, 'native'),
    readTokens(api, who),
    readConvictions(api),
    readTrackVotings(api, who),
    // A delegation counts as heavy as for somebody with all the votes that an account can have.
    fitsBlock(api, calls.delegate(api, 0, who, 0, 0n), who),
  ])
  const convictions = terms.map(({ conviction, tenths, blocks }) => ({
    conviction,
    tenths,
    span: secondsOf(blocks, clock),
  }))
  const onTracks = votings.map(({ until, ...others }) => ({
    ...others,
    free: until !== undefined && until <= clock.block,
    until: until === undefined ? undefined : dateOfBlock(until, clock),
  }))
  return { native, tokens, convictions, tracks: readTracks(api), onTracks, delegates }
}

/** Which deposits of a referendum `who` can send back to those who placed them. */
async function refunds(api: Connection, index: number, who: string) {
  const [decision, submission] = await Promise.all([
    possible(api, calls.refundDecisionDeposit(api, index), who),
    possible(api, calls.refundSubmissionDeposit(api, index), who),
  ])
  return { decision: 'ok' in decision, submission: 'ok' in submission }
}

/** What whoever proposes something about the protocol has to know. */
async function protocolProposing(api: Connection) {
  const [parameters, bounds, native, upgrade, schools, pools, currencies, clock] = await Promise.all([
    readParameters(api),
    readRuleBounds(api),
    readCurrency(api, 'native'),
    readAnnouncedUpgrade(api),
    readRegisteredPayees(api),
    readPools(api),
    readPoolCurrencies(api),
    readBlockClock(api),
  ])
  const healths = await Promise.all(pools.map(({ id }) => readPoolHealth(api, id)))
  const paused = pools.filter((_, at) => healths[at]?.pausedUntil !== undefined)
  const { deposit: submission, patience: blocks } = readSubmissionTerms(api)
  const patience = secondsOf(blocks, clock)
  // A floor of dues lies within what any pool's dues can be.
  const highestFloor = bounds.max.dues
  return {
    ...{ parameters, highestFloor, native, upgrade, schools, paused, currencies },
    ...{ tracks: readTracks(api), submission, patience },
  }
}

export const protocolReads = { protocol, protocolVote, holding, refunds, protocolProposing }
