// What pages ask of the token holders' votes. Part of `reads`; dates instead of blocks, since pages tell dates.
import { readConvictions, readTrackVotings } from '@huzhu/governance/conviction'
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
import { possible } from '$lib/chain/answers'
import type { At } from '$lib/chain/reads'

/** What a referendum brings about, with what its words need beside it. */
async function told(at: At, ongoing: Ongoing) {
  const { effect, raw } = await readEffect(at, ongoing)
  return { effect, raw, ...(await beside(at, effect)) }
}

/** What the words of an effect need beside it. */
interface Beside {
  pool?: string | undefined
  /** A parameter's value. */
  today?: bigint | undefined
  currency?: Currency
}

async function beside(at: At, effect: Effect): Promise<Beside> {
  switch (effect.kind) {
    case 'LiftPause':
      return { pool: (await readPool(at, effect.pool))?.name }
    case 'PoolDeposit':
    case 'ProposalDeposit': {
      const { today } = await readParameters(at)
      const deposit = effect.kind === 'PoolDeposit' ? today.poolDeposit : today.proposalDeposit
      return { today: deposit, currency: await readCurrency(at, 'native') }
    }
    case 'ServiceQuota':
      return { today: BigInt((await readParameters(at)).today.serviceQuota) }
    case 'DuesFloor':
      return { today: await readDuesFloor(at, effect.currency), currency: await readCurrency(at, effect.currency) }
    case 'Spend':
      return { currency: await readCurrency(at, 'native') }
    default:
      return {}
  }
}

/** What ended ones were before; it never changes. */
const before = new Map<number, { readonly ongoing: Ongoing; readonly standing: Standing }>()

async function beforeEnd(at: At, { index, ended }: Referendum) {
  const known = before.get(index)
  if (known || ended === undefined) return known
  const found = await readBeforeEnd(at.api, index, ended)
  if (found) before.set(index, found)
  return found
}

/** An ongoing referendum and how it stands; of one that has ended, as it was just before. */
async function known(at: At, referendum: Referendum) {
  const { index, ongoing } = referendum
  if (!ongoing) return beforeEnd(at, referendum)
  const standing = await readStanding(at, index)
  return standing && { ongoing, standing }
}

/** A referendum with its track, how it stands, what comes next and when. */
async function standing(at: At, referendum: Referendum, clock: BlockClock) {
  const { index, state, ended } = referendum
  const found = await known(at, referendum)
  const track = found && readTracks(at).find(({ id }) => id === found.ongoing.track)
  const day = (block: number | undefined) => (block === undefined ? undefined : dateOfBlock(block, clock))
  if (!found || !track) return { index, state, ended: day(ended), known: undefined }
  const { ongoing, standing: votes } = found
  const { next: step, at: due } = votes
  const { decidingSince, confirming } = ongoing
  const passed =
    confirming ?? (step === 'ConfirmingBegins' && due !== undefined ? due + track.confirmPeriod : undefined)
  const end = ended ?? passed
  return {
    index,
    state,
    ended: day(ended),
    known: {
      ...ongoing,
      track,
      votes,
      ...(await told(at, ongoing)),
      step,
      at: day(due),
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
async function protocol(at: At) {
  const [clock, native, upgrade, referenda] = await Promise.all([
    readBlockClock(at),
    readCurrency(at, 'native'),
    readAnnouncedUpgrade(at),
    readReferenda(at),
  ])
  const votes = await Promise.all(referenda.map((referendum) => standing(at, referendum, clock)))
  return { tracks: readTracks(at), slot: clock.slot, native, upgrade, votes }
}

/** One referendum, with what its voters need to know. */
async function protocolVote(at: At, index: number) {
  const referendum = await readReferendum(at, index)
  if (!referendum) return undefined
  const [clock, native] = await Promise.all([readBlockClock(at), readCurrency(at, 'native')])
  return { vote: await standing(at, referendum, clock), native }
}

/** What an account has to vote with, and what its votes lock on each track. */
async function holding(at: At, who: string) {
  const [clock, native, tokens, terms, votings, delegates] = await Promise.all([
    readBlockClock(at),
    readCurrency(at, 'native'),
    readTokens(at, who),
    readConvictions(at),
    readTrackVotings(at, who),
    // A delegation counts as heavy as for somebody with all the votes that an account can have.
    fitsBlock(at.api, calls.delegate(at.api, 0, who, 0, 0n), who),
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
  return { native, tokens, convictions, tracks: readTracks(at), onTracks, delegates }
}

/** Which deposits of a referendum `who` can send back to those who placed them. */
async function refunds(at: At, index: number, who: string) {
  const [decision, submission] = await Promise.all([
    possible(at, calls.refundDecisionDeposit(at.api, index), who),
    possible(at, calls.refundSubmissionDeposit(at.api, index), who),
  ])
  return { decision: 'ok' in decision, submission: 'ok' in submission }
}

/** What whoever proposes something about the protocol has to know. */
async function protocolProposing(at: At) {
  const [parameters, bounds, native, upgrade, schools, pools, currencies, clock] = await Promise.all([
    readParameters(at),
    readRuleBounds(at),
    readCurrency(at, 'native'),
    readAnnouncedUpgrade(at),
    readRegisteredPayees(at),
    readPools(at),
    readPoolCurrencies(at),
    readBlockClock(at),
  ])
  const healths = await Promise.all(pools.map(({ id }) => readPoolHealth(at, id)))
  const paused = pools.filter((_, at) => healths[at]?.pausedUntil !== undefined)
  const { deposit: submission, patience: blocks } = readSubmissionTerms(at)
  const patience = secondsOf(blocks, clock)
  // A floor of dues lies within what any pool's dues can be.
  const highestFloor = bounds.max.dues
  return {
    ...{ parameters, highestFloor, native, upgrade, schools, paused, currencies },
    ...{ tracks: readTracks(at), submission, patience },
  }
}

export const protocolReads = { protocol, protocolVote, holding, refunds, protocolProposing }
