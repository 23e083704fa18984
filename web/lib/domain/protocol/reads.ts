// What pages ask of the token holders' votes. Part of `reads`; dates instead of blocks, since pages tell dates.
import { readConvictions, readTrackVotings } from '@huzhu/governance/conviction'
import { type Currency, nativeCurrency, readCurrency, readDuesFloor, readTokens } from '@huzhu/governance/currencies'
import type { Connection } from '@huzhu/governance/connection'
import { readCurrencies, readPausedPools } from '@huzhu/governance/pool-list'
import { readPool, readRegisteredPayees } from '@huzhu/governance/pools'
import { type Effect, readAnnouncedUpgrade, readParameters } from '@huzhu/governance/protocol'
import * as calls from '@huzhu/governance/protocol-calls'
import {
  type Ongoing,
  type Standing,
  type StandingReferendum,
  readBeforeEnd,
  readEffect,
  readReferenda,
  readSubmissionTerms,
  readTracks,
} from '@huzhu/governance/referenda'
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
  const native = nativeCurrency(at)
  switch (effect.kind) {
    case 'LiftPause':
      return { pool: (await readPool(at, effect.pool))?.name }
    case 'PoolDeposit':
      return { today: (await readParameters(at)).today.poolDeposit, currency: native }
    case 'ProposalDeposit':
      return { today: (await readParameters(at)).today.proposalDeposit, currency: native }
    case 'ServiceQuota':
      return { today: BigInt((await readParameters(at)).today.serviceQuota) }
    case 'DuesFloor': {
      const [today, currency] = await Promise.all([
        readDuesFloor(at, effect.currency),
        readCurrency(at, effect.currency),
      ])
      return { today, currency }
    }
    case 'Spend':
      return { currency: native }
    default:
      return {}
  }
}

/** An ongoing referendum and how it stands. */
interface Known {
  readonly ongoing: Ongoing
  readonly standing: Standing
}

/** What ended ones were before, where the node still knows it; it never changes. */
const before = new Map<number, Known | undefined>()

/** An ongoing referendum and how it stands; of one that has ended, as it was just before. */
async function known(at: At, { index, ongoing, standing, ended }: StandingReferendum): Promise<Known | undefined> {
  if (ongoing) return standing && { ongoing, standing }
  if (!before.has(index) && ended !== undefined) before.set(index, await readBeforeEnd(at.api, index, ended))
  return before.get(index)
}

/** A referendum with its track, how it stands, what comes next and when. */
async function standing(at: At, referendum: StandingReferendum, clock: BlockClock) {
  const { index, state, ended } = referendum
  const found = await known(at, referendum)
  const track = found && readTracks(at).find(({ id }) => id === found.ongoing.track)
  const day = (block: number | undefined) => (block === undefined ? undefined : dateOfBlock(block, clock))
  if (!found || !track) return { index, state, ended: day(ended), known: undefined }
  const { ongoing, standing: votes } = found
  return {
    index,
    state,
    ended: day(ended),
    known: {
      ...ongoing,
      track,
      votes,
      ...(await told(at, ongoing)),
      step: votes.next,
      at: day(votes.at),
      submitted: day(ongoing.submitted),
      decidingFrom: day(votes.decidesFrom),
      /** When it is approved as the votes stand, and when it is carried out then. */
      passes: day(ended ?? votes.approved),
      enacted: day(votes.enacted),
    },
  }
}

/** All that token holders decide, and what they can. */
async function protocol(at: At) {
  const [clock, upgrade, referenda] = await Promise.all([
    readBlockClock(at),
    readAnnouncedUpgrade(at),
    readReferenda(at),
  ])
  const votes = await Promise.all(referenda.map((referendum) => standing(at, referendum, clock)))
  return { tracks: readTracks(at), slot: clock.slot, native: nativeCurrency(at), upgrade, votes }
}

/** One referendum, with what its voters need to know. */
async function protocolVote(at: At, index: number) {
  const [clock, [referendum]] = await Promise.all([readBlockClock(at), readReferenda(at, 1, index + 1)])
  if (referendum?.index !== index) return undefined
  return { vote: await standing(at, referendum, clock), native: nativeCurrency(at) }
}

/** Whether a delegation fits into a block, by connection: it is as heavy whoever gives it, and for as long as the code is. */
const fitting = new WeakMap<Connection, Promise<boolean>>()

function delegationFits({ api }: At, who: string): Promise<boolean> {
  const asked = fitting.get(api)
  if (asked) return asked
  // It counts as heavy as for somebody with all the votes that an account can have.
  const fits = fitsBlock(api, calls.delegate(api, 0, who, 0, 0n), who)
  fitting.set(api, fits)
  fits.catch(() => fitting.delete(api))
  return fits
}

/** What an account has to vote with, and what its votes lock on each track. */
async function holding(at: At, who: string) {
  const [clock, tokens, terms, votings, delegates] = await Promise.all([
    readBlockClock(at),
    readTokens(at, who),
    readConvictions(at),
    readTrackVotings(at, who),
    delegationFits(at, who),
  ])
  const convictions = terms.map(({ conviction, tenths, blocks }) => ({
    conviction,
    tenths,
    span: secondsOf(blocks, clock),
  }))
  const onTracks = votings.map(({ until, ...others }) => ({
    ...others,
    until: until === undefined ? undefined : dateOfBlock(until, clock),
  }))
  return { native: nativeCurrency(at), tokens, convictions, tracks: readTracks(at), onTracks, delegates }
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
  const [parameters, upgrade, schools, paused, currencies, clock] = await Promise.all([
    readParameters(at),
    readAnnouncedUpgrade(at),
    readRegisteredPayees(at),
    readPausedPools(at),
    readCurrencies(at),
    readBlockClock(at),
  ])
  const { deposit: submission, patience: blocks } = readSubmissionTerms(at)
  const patience = secondsOf(blocks, clock)
  return {
    ...{ parameters, native: nativeCurrency(at), upgrade, schools, paused },
    ...{ currencies: currencies.filter(({ duesFloor }) => duesFloor !== undefined) },
    ...{ tracks: readTracks(at), submission, patience },
  }
}

export const protocolReads = { protocol, protocolVote, holding, refunds, protocolProposing }
