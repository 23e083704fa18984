// What pages ask of the token holders' votes. Part of `reads`; dates instead of blocks, since pages tell dates.
import type { Connection } from '@huzhu/governance/connection'
import { readDatesAround } from '@huzhu/governance/block-dates'
import { type Release, readConvictions, readLocks, readTrackVotings } from '@huzhu/governance/conviction'
import {
  type Currency,
  nativeCurrency,
  readBalance,
  readBalances,
  readCurrency,
  readDuesFloor,
  readTokens,
} from '@huzhu/governance/currencies'
import { type Enactment, readProposalTrial, readTrial } from '@huzhu/governance/enactment'
import { OtherRuntime } from '@huzhu/governance/errors'
import { readCurrencies, readPausedPools } from '@huzhu/governance/pool-list'
import { readPool, readRegisteredPayees } from '@huzhu/governance/pools'
import { type Effect, type ProtocolProposal, readAnnouncedUpgrade, readParameters } from '@huzhu/governance/protocol'
import * as calls from '@huzhu/governance/protocol-calls'
import {
  type BeforeEnd,
  type ReadCall,
  type StandingReferendum,
  endsAtLatest,
  readBeforeEnd,
  readEffect,
  readReferenda,
  readSubmissionTerms,
  readTracks,
} from '@huzhu/governance/referenda'
import { type State, isDiscarded } from '@huzhu/governance/state'
import { type BlockClock, dateOfBlock, readBlockClock, secondsOf } from '@huzhu/governance/time'
import { fitsBlock } from '@huzhu/governance/transactions'
import { type WaitingSpend, readPayoutPeriod, readTreasuryAccount } from '@huzhu/governance/treasury'
import { possible, readable } from '$lib/chain/answers'
import type { At } from '$lib/chain/reads'
import { readDepositsOf, readEnded, readOngoing, readSpends } from './pages'
import { readPayment } from './payments'

/** What the words of an effect need beside it. */
interface Beside {
  pool?: string | undefined
  /** A parameter's value. */
  today?: bigint | undefined
  currency?: Currency
  /** What the treasury has of it. */
  treasury?: bigint
  /** Of a payment with a first day of its own: that, and until when it can be paid. */
  payable?: { readonly from: bigint; readonly until: bigint }
}

/** What the parameter is that an effect would change; undefined for what changes none. */
async function parameterOf(state: State, effect: Effect): Promise<bigint | undefined> {
  switch (effect.kind) {
    case 'PoolDeposit':
      return (await readParameters(state)).today.poolDeposit
    case 'ProposalDeposit':
      return (await readParameters(state)).today.proposalDeposit
    case 'ServiceQuota':
      return BigInt((await readParameters(state)).today.serviceQuota)
    case 'DuesFloor':
      return readDuesFloor(state, effect.currency)
    default:
      return undefined
  }
}

async function beside(at: At, effect: Effect, clock: BlockClock): Promise<Beside> {
  const native = nativeCurrency(at)
  switch (effect.kind) {
    case 'LiftPause':
      return { pool: (await readPool(at, effect.pool))?.name }
    case 'PoolDeposit':
    case 'ProposalDeposit':
      return { today: await parameterOf(at, effect), currency: native }
    case 'ServiceQuota':
      return { today: await parameterOf(at, effect) }
    case 'DuesFloor': {
      const [today, currency] = await Promise.all([parameterOf(at, effect), readCurrency(at, effect.currency)])
      return { today, currency }
    }
    case 'Spend': {
      const [currency, treasury] = await Promise.all([
        readCurrency(at, effect.currency),
        readBalance(at, effect.currency, readTreasuryAccount(at)),
      ])
      const from = 'from' in effect ? effect.from : undefined
      if (from === undefined) return { currency, treasury }
      const until = from + readPayoutPeriod(at)
      const day = await readDatesAround(at, clock, [from, until])
      return { currency, treasury, payable: { from: day(from), until: day(until) } }
    }
    default:
      return {}
  }
}

/** A referendum and its call; of one that has ended, what it would have changed as it was just before. */
type Known = ReadCall & Pick<BeforeEnd, 'ongoing' | 'standing'> & { readonly was?: bigint | undefined }

/** What ended ones were before, where the node still knows it; it never changes, and is asked for once. */
const before = new Map<number, Promise<Known | undefined>>()

async function beforeEnd(api: Connection, index: number, ended: number): Promise<Known | undefined> {
  const found = await readBeforeEnd(api, index, ended)
  if (!found) return undefined
  const { state, ...known } = found
  return { ...known, was: await parameterBefore(state, known.effect) }
}

/** What a parameter was; undefined where the runtime of then tells it otherwise: all else of the referendum is still told. */
async function parameterBefore(state: State, effect: Effect): Promise<bigint | undefined> {
  try {
    return await parameterOf(state, effect)
  } catch (error) {
    if (error instanceof OtherRuntime || isDiscarded(error)) return undefined
    throw error
  }
}

/** An ongoing referendum, how it stands, and its call; of one that has ended, as it was just before. */
async function known(at: At, { index, ongoing, standing, ended }: StandingReferendum): Promise<Known | undefined> {
  if (ongoing) return standing && { ongoing, standing, ...(await readEffect(at, ongoing)) }
  const asked = before.get(index)
  if (asked || ended === undefined) return asked
  const found = beforeEnd(at.api, index, ended)
  before.set(index, found)
  found.catch(() => before.delete(index))
  return found
}

/** What `readDatesAround` found, also where there is no block to date. */
async function daysOf(at: At, clock: BlockClock, ...blocks: readonly (number | undefined)[]) {
  const date = await readDatesAround(at, clock, blocks)
  return (block: number | undefined) => (block === undefined ? undefined : date(block))
}

/** How far a call is, by dates; the block in which its time came. */
async function enacting(at: At, enactment: Enactment | undefined, clock: BlockClock) {
  if (!enactment || enactment.kind === 'Unknown') return enactment
  const { at: block } = enactment
  const date = (await readDatesAround(at, clock, [block]))(block)
  return enactment.kind === 'Waits' ? { kind: enactment.kind, at: date } : { ...enactment, block, at: date }
}

/** A referendum with its track, how it stands, what comes next and when. */
async function standing(at: At, referendum: StandingReferendum, clock: BlockClock) {
  const found = await known(at, referendum)
  const track = found && readTracks(at).find(({ id }) => id === found.ongoing.track)
  if (!found || !track) return undefined
  const { ongoing, standing: votes, effect, raw, was } = found
  const passes = referendum.ended ?? votes.approved
  const { wished } = ongoing
  const block = 'at' in wished ? wished.at : undefined
  const [day, words] = await Promise.all([
    daysOf(at, clock, ongoing.submitted, votes.at, votes.decidesFrom, passes, votes.enacted, block),
    beside(at, effect, clock),
  ])
  const after = Math.max(track.minEnactmentPeriod, 'after' in wished ? wished.after : 0)
  return {
    ...{ ...ongoing, track, votes, effect, raw, was, ...words },
    step: votes.next,
    at: day(votes.at),
    submitted: day(ongoing.submitted),
    decidingFrom: day(votes.decidesFrom),
    /** When it is approved as the votes stand, and when it is carried out then. */
    passes: day(passes),
    enacted: day(votes.enacted),
    /** How long after it has passed it is carried out, or how long at least; and not before which block, where one is named. */
    enacts: { after: secondsOf(after, clock), ...(block !== undefined && { block, from: day(block)! }) },
  }
}

/** A referendum as a list has it: with all that can be read of it, and by its number if that is nothing. */
async function listed(at: At, referendum: StandingReferendum, clock: BlockClock) {
  const { index, state, ended, enactment, deposits } = referendum
  const [call, known, day] = await Promise.all([
    enacting(at, enactment, clock),
    readable(at, standing(at, referendum, clock)),
    daysOf(at, clock, ended),
  ])
  const payment = call?.kind === 'Over' && known && (await readable(at, paying(at, index, call, known, clock)))
  return { index, state, ended: day(ended), deposits, call, known, ...(payment && { payment }) }
}

/** How far a payment is; `until` when it can be, or could. */
type Payment =
  | { readonly kind: 'Paid' | 'Expired'; readonly until: bigint }
  | { readonly kind: 'Waits'; readonly until: bigint; readonly spend: Awaited<ReturnType<typeof spending>> }

/** How far the payment is that a referendum approved; undefined of what is none, or of what the node does not tell any more. */
async function paying(
  at: At,
  referendum: number,
  { block, outcome }: Extract<NonNullable<Awaited<ReturnType<typeof enacting>>>, { kind: 'Over' }>,
  { effect }: { effect: Effect },
  clock: BlockClock,
): Promise<Payment | undefined> {
  if (effect.kind !== 'Spend' || outcome.kind !== 'CarriedOut') return undefined
  const found = await readPayment(at, referendum, block, clock.block)
  if (!found) return undefined
  const { spend, progress } = found
  const until = (await readDatesAround(at, clock, [spend.until]))(spend.until)
  if (progress.kind !== 'Waits') return { kind: progress.kind, until }
  return { kind: progress.kind, until, spend: await spending(at, progress.spend, clock) }
}

/** Whether the treasury has what it was told to pay, and the receiver's account cannot take it. */
async function isUndeliverable(at: State, { payout, currency, amount }: WaitingSpend): Promise<boolean> {
  if ('ok' in payout || payout.refused.reason !== 'PayoutError') return false
  return (await readBalance(at, currency, readTreasuryAccount(at))) >= amount
}

/** A spend that waits, with its currency and its dates. */
async function spending(at: At, spend: WaitingSpend, clock: BlockClock) {
  const { from, until, payout, ...others } = spend
  const [currency, date, undeliverable] = await Promise.all([
    readCurrency(at, spend.currency),
    readDatesAround(at, clock, [from, until]),
    isUndeliverable(at, spend),
  ])
  const dates = { from: date(from), until: date(until) }
  return { ...others, ...dates, currency, payable: 'ok' in payout, undeliverable }
}

/** What token holders decide now. */
async function ongoing(at: At) {
  const [clock, referenda] = await Promise.all([readBlockClock(at), readOngoing(at)])
  const votes = await Promise.all(referenda.map((referendum) => listed(at, referendum, clock)))
  return { native: nativeCurrency(at), votes }
}

/** All that token holders decide, and what they can. */
async function protocol(at: At) {
  const [clock, upgrade, { native, votes }, spends] = await Promise.all([
    readBlockClock(at),
    readAnnouncedUpgrade(at),
    ongoing(at),
    readSpends(at),
  ])
  const waiting = await Promise.all(spends.map((spend) => spending(at, spend, clock)))
  return { tracks: readTracks(at), slot: clock.slot, native, upgrade, votes, spends: waiting }
}

/** What token holders have decided: a page of those before `before`, the newest first, and whether there are older ones. */
async function protocolPast(at: At, before: number | undefined) {
  const [clock, { ended, older }] = await Promise.all([readBlockClock(at), readEnded(at, before)])
  return { votes: await Promise.all(ended.map((referendum) => listed(at, referendum, clock))), older }
}

/** One referendum, with what its voters need to know, and what would become of it if it were carried out now. */
async function protocolVote(at: At, index: number) {
  const [clock, [referendum], trial] = await Promise.all([
    readBlockClock(at),
    readReferenda(at, 1, index + 1),
    readable(at, readTrial(at, index)),
  ])
  if (referendum?.index !== index) return undefined
  return { vote: await listed(at, referendum, clock), trial, native: nativeCurrency(at) }
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

/** What an account has to vote with, what it does on each track, and what its votes lock. */
async function holding(at: At, who: string) {
  const [clock, tokens, terms, onTracks, locks, delegates, referenda] = await Promise.all([
    readBlockClock(at),
    readTokens(at, who),
    readConvictions(at),
    readTrackVotings(at, who),
    readLocks(at, who),
    delegationFits(at, who),
    readOngoing(at),
  ])
  const convictions = terms.map(({ conviction, tenths, blocks }) => ({
    conviction,
    tenths,
    span: secondsOf(blocks, clock),
  }))
  const dated = ({ at: block, amount }: Release) => ({ at: dateOfBlock(block, clock), amount })
  const [later, besides] = [locks.later.map(dated), locks.besides.map(dated)]
  const [native, tracks] = [nativeCurrency(at), readTracks(at)]
  const latest = (index: number, id: number) => {
    const standing = referenda.find((one) => one.index === index)?.standing
    const track = tracks.find((one) => one.id === id)
    const block = standing && track && endsAtLatest(standing, track)
    return block === undefined ? undefined : dateOfBlock(block, clock)
  }
  /** What the votes bind that go on: until when at the latest, and for how long after that. */
  const running = onTracks.flatMap(({ track, votes }) =>
    votes
      .filter(({ until }) => until === undefined)
      .map(({ index, conviction }) => ({
        ...{ index, latest: latest(index, track), span: convictions[conviction]?.span ?? 0n },
      })),
  )
  return { native, tokens, convictions, tracks, onTracks, locks: { ...locks, later, besides }, running, delegates }
}

/** Which deposits of a referendum `who` can send back to those who placed them. */
async function refunds(at: At, index: number, who: string) {
  const [decision, submission] = await Promise.all([
    possible(at, calls.refundDecisionDeposit(at.api, index), who),
    possible(at, calls.refundSubmissionDeposit(at.api, index), who),
  ])
  return { decision: 'ok' in decision, submission: 'ok' in submission }
}

/** What is held of `who` for referenda, and whether it can be given back now; without what is never given back. */
export async function depositsOf(at: At, who: string) {
  const [found, clock] = await Promise.all([readDepositsOf(at, who), readBlockClock(at)])
  const told = await Promise.all(
    found.map(async ({ index, kind, by, amount, ended, lapses: block }) => {
      const lapses = block === undefined ? undefined : dateOfBlock(block, clock)
      const { decision, submission } = ended ? await refunds(at, index, who) : { decision: false, submission: false }
      return { index, kind, by, amount, ended, lapses, free: kind === 'Decision' ? decision : submission }
    }),
  )
  return told.filter(({ ended, free }) => free || !ended)
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
  const ids = currencies.map(({ id }) => id)
  const treasury = await readBalances(at, readTreasuryAccount(at), ids)
  return {
    ...{ parameters, native: nativeCurrency(at), upgrade, schools, paused },
    ...{ currencies: currencies.filter(({ duesFloor }) => duesFloor !== undefined) },
    /** What the treasury has of each currency. */
    purse: currencies.map((currency, index) => ({ currency, amount: treasury[index]! })),
    ...{ tracks: readTracks(at), submission, patience },
  }
}

/** How its votes stood over time. Whatever asks a history is loaded where somebody asks for one. */
async function referendumTold(at: At, index: number, track: number, decidesFrom: number) {
  const { readReferendumTold } = await import('./told')
  return readReferendumTold(at, index, track, decidesFrom)
}

/** The treasury's money in and out. */
async function treasury(at: At, from?: string) {
  const { readTreasuryTold } = await import('./treasury-told')
  return readTreasuryTold(at, from)
}

export const protocolReads = {
  treasury,
  deposits: depositsOf,
  ...{
    protocol,
    protocolPast,
    protocolOngoing: ongoing,
    protocolVote,
    referendumTold,
    holding,
    refunds,
    protocolProposing,
  },
  /** What would become of a proposal if it were carried out now. */
  proposalTrial: (at: At, proposal: ProtocolProposal) => readable(at, readProposalTrial(at, proposal)),
}
