// Whole and valid values for tests: each says only what it is about.
import type { Claim, Dispute, LimitFacts, Part, PartStatus } from '@huzhu/governance/claims'
import type { Membership, ShareOf } from '@huzhu/governance/members'
import type { InPool } from '@huzhu/governance/mine'
import type { Panel } from '@huzhu/governance/panels'
import type { ClaimRecord, PoolRow, RegisteredCurrency } from '@huzhu/governance/pool-list'
import type { Pool, PoolHealth } from '@huzhu/governance/pools'
import type { Rules } from '@huzhu/governance/rules'
import type { StandingIn } from '@huzhu/governance/standing'
import { DAY } from '$lib/ui/time/dates'
import type { KnownVote, ProtocolVote } from './protocol/words'

export { DAY }

const NOTHING_SAID = `0x${'00'.repeat(32)}`
const HOST = '5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty'
export const CLAIMANT = '5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY'

const refused = { refused: { pallet: 'mutualAid', reason: 'NotAMember' } } as const

export const currencyOf = (changes: Partial<RegisteredCurrency> = {}): RegisteredCurrency => ({
  ...{ id: 1, symbol: '¥', decimals: 2, minimum: 1n, duesFloor: 100n },
  ...changes,
})

export const rulesOf = (changes: Partial<Rules> = {}): Rules => ({
  ...{ dues: 6_000n, periodDays: 30, waitingDays: 30, tenureDays: 90, gracePeriods: 1, coveredShare: 80 },
  ...{ cap: 24, coverYear: 24, ramp: 3, ownAccount: 2, reserveMonths: 3, minimumVoters: 5, openJoins: 4 },
  ...{ windowSmallDays: 3, windowLargeDays: 7, border: 6, bond: 5, settlementHealthyDays: 1 },
  ...{ settlementStrainedDays: 7, filingDays: 180, exitNoticeDays: 30, exitShare: 50, aheadPeriods: 12 },
  ...{ noticeDays: 30, hostFee: 0, backing: 1, ofKind: 'Education' },
  ...changes,
})

export const poolOf = (changes: Partial<Pool> = {}): Pool => ({
  ...{ id: 3, name: 'North', summary: '', terms: NOTHING_SAID, kind: 'Education', state: 'Open', currency: 1 },
  ...{ host: HOST, successor: 'Treasury', created: { time: 0n, block: 1 }, rules: 0, members: 10, voters: 8 },
  ...{ claims: 0, round: 0 },
  ...changes,
})

const healthOf = (changes: Partial<PoolHealth> = {}): PoolHealth => ({
  ...{ pot: 100n, free: 100n, reserved: 0n, donated: 0n, available: 100n, members: 10, voters: 8 },
  promises: { waiting: 0n, undecided: 0n, owed: 0n },
  ...{
    minimumVoters: 5,
    totalShares: 100n,
    exitRatio: 10n ** 18n,
    exitNotice: 14n * DAY,
    month: 6_000n,
    monthlyDues: 60_000n,
  },
  ...{
    reserveTenths: 10n,
    cap: 72_000n,
    fullCap: 144_000n,
    capByReserve: 72_000n,
    youngCap: undefined,
    capPercent: 50,
    reserveNeeded: 180_000n,
    rules: 0,
  },
  ...{
    hostPlacesLeft: 4,
    young: false,
    openJoinsLeft: 4,
    periodEnds: 0n,
    placesFrom: undefined,
    pausedUntil: undefined,
  },
  ...changes,
})

const recordOf = (changes: Partial<ClaimRecord> = {}): ClaimRecord => ({
  ...{ filed: 0, decided: 0, paid: 0, sum: 0n, partsPaid: 0, times: 0n, disputes: 0, refusals: 0 },
  ...changes,
})

/** A pool as a list shows it. */
export function poolRowOf(changes: {
  pool?: Partial<Pool>
  health?: Partial<PoolHealth>
  currency?: Partial<RegisteredCurrency>
  record?: Partial<ClaimRecord>
}): PoolRow {
  return {
    pool: poolOf(changes.pool),
    health: healthOf(changes.health),
    currency: currencyOf(changes.currency),
    rules: { version: 0, start: 0n, rules: rulesOf() },
    record: recordOf(changes.record),
    stage: 'Open',
  }
}

export const membershipOf = (changes: Partial<Membership> = {}): Membership => ({
  ...{ standing: 'Paid', coverFrom: 0n, covered: true, paidUntil: 0n, graceEnds: 0n, periodsInArrears: 0 },
  ...{ dues: 6_000n, payablePeriods: 1, tenure: 0n, tenureNeeded: 90n * DAY, sequence: undefined, share: 0n },
  ...{ paidIn: 0n, received: 0n, promised: 0n, ownBacking: 0n, backed: 0n, freeBacking: 0n },
  ...{ year: { number: 0, received: 0n, ownAccount: 0n }, yearEnds: 0n },
  ...{ coverYearLimit: 0n, invitationsLeft: 0, filingsLeft: 0, leavesAt: undefined, leavesBy: undefined },
  ...changes,
})

/** A share of 200, of which half is taken along. */
export const shareOf = (changes: Partial<ShareOf> = {}): ShareOf => ({
  ...{ share: 20_000n, promised: 0n, ratio: 10n ** 18n, worth: 20_000n, exitNow: 10_000n, payableFrom: 14n * DAY },
  ...{ anybodysFrom: 44n * DAY, undecided: false, leaving: undefined },
  ...changes,
})

const standingOf = (member: Membership | undefined): StandingIn => ({
  ...{ member, join: refused, share: undefined, application: undefined, invitation: undefined, host: false },
  ...{ offered: false, wasMember: false, balance: 0n, apply: refused, leave: refused, stay: refused },
  ...{ payExit: refused, redeem: refused },
})

/** Somebody in a pool who has nothing to do there, but for `tasks`. */
export const inPoolOf = (tasks: InPool['tasks'], member?: Membership, pool?: Partial<Pool>): InPool => ({
  row: poolRowOf({ ...(pool && { pool }) }),
  standing: standingOf(member),
  claims: [],
  tasks,
})

const statusOf = (changes: Partial<PartStatus> = {}): PartStatus => ({
  ...{
    state: 'Open',
    next: undefined,
    refuses: undefined,
    vouching: undefined,
    behind: undefined,
    disputableUntil: undefined,
  },
  ...{ expectedPayment: undefined, remaining: 0n, neverOpens: false, missing: undefined },
  ...changes,
})

/** A part of 100 that is open. */
export const partOf = (changes: Partial<Omit<Part, 'status'>> & { status?: Partial<PartStatus> } = {}): Part => ({
  ...{ index: 0, amount: 10_000n, paid: 0n, payee: CLAIMANT, ownAccount: true, vouched: false, due: 0n },
  ...{ backed: 10_000n, milestone: undefined, proof: undefined, evidence: undefined, state: 'Open', opened: undefined },
  ...{ decided: undefined, settled: undefined, rounds: 0, held: 0n, electorate: undefined, round: undefined },
  ...{ watched: undefined, dispute: undefined, panel: undefined, vote: undefined },
  ...changes,
  status: statusOf({ state: changes.state ?? 'Open', ...changes.status }),
})

/** What limits the claims of somebody who has paid 250 in, of which 4.47 far ahead, and has received nothing. */
export const limitFactsOf = (changes: Partial<LimitFacts> = {}): LimitFacts => ({
  ...{
    month: 6_000n,
    cap: 144_000n,
    reserve: 180_000n,
    available: 90_000n,
    capByReserve: 72_000n,
    paidIn: 25_000n,
    ahead: 447n,
  },
  ...{ received: 0n, promised: 0n, coverYear: 144_000n, ownAccount: 12_000n },
  ...{ year: { received: 0n, ownAccount: 0n }, ownBacking: 0n, backed: 0n },
  ...changes,
})

export const disputeOf = (changes: Partial<Dispute> = {}): Dispute => ({
  ...{ by: HOST, reason: 'WrongAmount', statement: NOTHING_SAID, answer: undefined, bond: 500n, poll: 0n },
  at: { time: 0n, block: 1 },
  ...changes,
})

export const claimOf = (changes: Partial<Claim> = {}): Claim => ({
  ...{ pool: 3, id: 7, claimant: CLAIMANT, rules: 0, need: 'Books', lossDate: 0n, cost: 10_000n, sum: 10_000n },
  ...{ statement: NOTHING_SAID, filed: { time: 0n, block: 1 }, large: false, parts: [partOf()], vouching: undefined },
  ...changes,
})

export const panelOf = (changes: Partial<Panel> = {}): Panel => ({
  ...{ poll: 0n, running: true, passes: false, ayes: 0, nays: 0, electorate: 9, neededAyes: 3, missingAyes: 3 },
  ...{ shareMet: false, opens: 0n, ends: 0n, extended: false },
  ...changes,
})

const trackOf = (): KnownVote['track'] => ({
  ...{ id: 1, name: 'parameters', maxDeciding: 5, decisionDeposit: 40n * 10n ** 12n, preparePeriod: 10 },
  ...{ decisionPeriod: 100, confirmPeriod: 20, minEnactmentPeriod: 30 },
  approval: { from: 10n ** 9n, to: 500_000_000n, length: 10n ** 9n },
  support: { from: 500_000_000n, to: 0n, length: 10n ** 9n },
})

/** A wish of token holders that is being decided, as long as it has not enough votes. */
export const knownVoteOf = (changes: Partial<KnownVote> = {}): KnownVote => ({
  ...{ track: trackOf(), by: HOST, deposited: true, queued: false, decidingSince: 10, confirming: undefined },
  ...{
    ayes: 0n,
    nays: 0n,
    support: 0n,
    call: { bytes: '0x' },
    effect: { kind: 'Wish', text: NOTHING_SAID },
    raw: '0x',
  },
  ...{ step: 'ConfirmingBegins', at: 0n, submitted: 0n, decidingFrom: 0n },
  ...{ passes: undefined, enacted: undefined, was: undefined, wished: { after: 0 }, enacts: { after: DAY } },
  votes: {
    ...{ approval: 0n, support: 0n, neededApproval: 10n ** 9n, neededSupport: 500_000_000n, passes: false },
    ...{ next: 'ConfirmingBegins', at: 80, decidesFrom: 10, decidesUntil: 110, approved: 100, enacted: 130 },
  },
  ...changes,
})

/** A referendum that goes on, or how it ended. */
export const voteOf = (changes: Partial<ProtocolVote> = {}): ProtocolVote => ({
  ...{ index: 9, state: 'Ongoing', ended: undefined, deposits: [], call: undefined, known: knownVoteOf() },
  ...changes,
})
