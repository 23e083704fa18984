/** Protocol referenda as the chain keeps them, how they stand, and what happens to them by itself. */
import type { Option, u32 } from '@polkadot/types'
import type {
  FrameSupportPreimagesBounded,
  HuzhuRuntimeProtocolReferendaPage,
  HuzhuRuntimeProtocolReferendumStanding,
  PalletReferendaCurve,
  PalletReferendaDeposit,
  PalletReferendaReferendumInfo,
} from '@huzhu/runtime-metadata/lookup'
import type { Connection } from './connection.ts'
import { type Enactment, enactmentOf } from './enactment.ts'
import { OtherRuntime } from './errors.ts'
import { type Effect, effectOf } from './protocol.ts'
import { type State, isDiscarded } from './state.ts'
import { view } from './view.ts'

/** Parts of a billion. */
type Billionths = bigint
const BILLION = 1_000_000_000n

/** A threshold that falls evenly from the first block of deciding on. `length` is a part of the deciding period. */
export interface Threshold {
  readonly from: Billionths
  readonly to: Billionths
  readonly length: Billionths
}

/** A track. Times in blocks, sums in the native token's smallest unit. */
export interface Track {
  readonly id: number
  readonly name: string
  readonly maxDeciding: number
  readonly decisionDeposit: bigint
  readonly preparePeriod: number
  readonly decisionPeriod: number
  readonly confirmPeriod: number
  readonly minEnactmentPeriod: number
  /** Ayes needed, of the votes. */
  readonly approval: Threshold
  /** Tokens in favour needed, of all. */
  readonly support: Threshold
}

/** A protocol referendum. */
export interface Referendum {
  readonly index: number
  readonly state: 'Ongoing' | 'Approved' | 'Rejected' | 'Cancelled' | 'TimedOut' | 'Killed'
  /** Block in which it ended. */
  readonly ended: number | undefined
  /** What is known of it while it is ongoing; the chain's state forgets it with the end. */
  readonly ongoing: Ongoing | undefined
  /** What is still held for it. */
  readonly deposits: readonly Deposit[]
}

/** What is held for a referendum: of whoever proposed it, or of whoever had it decided. */
export interface Deposit {
  readonly kind: 'Submission' | 'Decision'
  readonly by: string
  /** In the native token's smallest unit. */
  readonly amount: bigint
}

/** A call whose bytes are kept apart. */
interface KeptCall {
  readonly hash: string
  readonly length: number | undefined
}

/** An ongoing referendum. Times in blocks, votes in the native token's smallest unit times conviction. */
export interface Ongoing {
  /** Id of its track. */
  readonly track: number
  readonly submitted: number
  readonly by: string
  /** Whether the deposit is placed without which it is not decided. */
  readonly deposited: boolean
  /** Ready, while its track has no room for another. */
  readonly queued: boolean
  /** Since when it is being decided. */
  readonly decidingSince: number | undefined
  /** From when it is approved if it goes on passing. */
  readonly confirming: number | undefined
  readonly ayes: bigint
  readonly nays: bigint
  /** Tokens in favour, whatever their conviction. */
  readonly support: bigint
  /** When its proposer wants the call carried out once it has passed: in a block, or so many blocks later. */
  readonly wished: { readonly at: number } | { readonly after: number }
  /** The call: its bytes, or the hash and length under which they are kept; without a length whatever is shown counts. */
  readonly call: { readonly bytes: string } | KeptCall
}

function thresholdOf(curve: PalletReferendaCurve): Threshold {
  if (!curve.isLinearDecreasing) throw new OtherRuntime(`A threshold is ${curve.type}.`)
  const { length, floor, ceil } = curve.asLinearDecreasing
  return { from: ceil.toBigInt(), to: floor.toBigInt(), length: length.toBigInt() }
}

/** What a threshold is once so much of the deciding period has passed, cut where the chain cuts it. */
function thresholdAt({ from, to, length }: Threshold, passed: Billionths): Billionths {
  const fallen = ((passed < length ? passed : length) * BILLION) / length
  return from - (fallen * (from - to)) / BILLION
}

/** What is needed of both so many blocks after deciding began. */
export function neededAfter({ approval, support, decisionPeriod: period }: Track, blocks: number) {
  const passed = (BigInt(Math.min(blocks, period)) * BILLION) / BigInt(period)
  return { neededApproval: thresholdAt(approval, passed), neededSupport: thresholdAt(support, passed) }
}

/** The tracks of the token holders' referenda. */
export function readTracks(state: State): Track[] {
  return state.consts.referenda.tracks.map(([id, track]) => ({
    id: id.toNumber(),
    // A name fills its field with zero bytes.
    name: track.name.toString().replaceAll('\0', ''),
    maxDeciding: track.maxDeciding.toNumber(),
    decisionDeposit: track.decisionDeposit.toBigInt(),
    preparePeriod: track.preparePeriod.toNumber(),
    decisionPeriod: track.decisionPeriod.toNumber(),
    confirmPeriod: track.confirmPeriod.toNumber(),
    minEnactmentPeriod: track.minEnactmentPeriod.toNumber(),
    approval: thresholdOf(track.minApproval),
    support: thresholdOf(track.minSupport),
  }))
}

/** On what terms a proposal is submitted. */
export interface SubmissionTerms {
  /** Held from whoever submits it, in the native token's smallest unit. */
  readonly deposit: bigint
  /** Blocks after which one without its decision deposit is dropped. */
  readonly patience: number
}

/** On what terms a proposal is submitted. */
export function readSubmissionTerms(state: State): SubmissionTerms {
  const { submissionDeposit, undecidingTimeout } = state.consts.referenda
  return { deposit: submissionDeposit.toBigInt(), patience: undecidingTimeout.toNumber() }
}

function callOf(proposal: FrameSupportPreimagesBounded): Ongoing['call'] {
  if (proposal.isInline) return { bytes: proposal.asInline.toHex() }
  // As proposals were made once. The chain still takes and makes such a call, of whatever length.
  if (proposal.isLegacy) return { hash: proposal.asLegacy.hash_.toHex(), length: undefined }
  const { hash_: hash, len } = proposal.asLookup
  return { hash: hash.toHex(), length: len.toNumber() }
}

const depositOf = (kind: Deposit['kind'], { who, amount }: PalletReferendaDeposit): Deposit => ({
  ...{ kind, by: who.toString(), amount: amount.toBigInt() },
})

const depositIfAny = (kind: Deposit['kind'], deposit: Option<PalletReferendaDeposit>): Deposit[] =>
  deposit.isSome ? [depositOf(kind, deposit.unwrap())] : []

function referendumOf(index: number, info: PalletReferendaReferendumInfo): Referendum {
  if (info.isKilled) {
    return { index, state: info.type, ended: info.asKilled.toNumber(), ongoing: undefined, deposits: [] }
  }
  if (!info.isOngoing) {
    const [ended, submission, decision] = info.inner as unknown as PalletReferendaReferendumInfo['asApproved']
    const deposits = [...depositIfAny('Submission', submission), ...depositIfAny('Decision', decision)]
    return { index, state: info.type, ended: ended.toNumber(), ongoing: undefined, deposits }
  }
  const { track, submitted, submissionDeposit, decisionDeposit, inQueue, deciding, tally, proposal, enactment } =
    info.asOngoing
  const since = deciding.isSome ? deciding.unwrap() : undefined
  return {
    index,
    state: info.type,
    ended: undefined,
    deposits: [depositOf('Submission', submissionDeposit), ...depositIfAny('Decision', decisionDeposit)],
    ongoing: {
      track: track.toNumber(),
      submitted: submitted.toNumber(),
      by: submissionDeposit.who.toString(),
      deposited: decisionDeposit.isSome,
      queued: inQueue.isTrue,
      decidingSince: since?.since.toNumber(),
      confirming: since?.confirming.isSome ? since.confirming.unwrap().toNumber() : undefined,
      ayes: tally.ayes.toBigInt(),
      nays: tally.nays.toBigInt(),
      support: tally.support.toBigInt(),
      wished: enactment.isAt ? { at: enactment.asAt.toNumber() } : { after: enactment.asAfter.toNumber() },
      call: callOf(proposal),
    },
  }
}

/** One protocol referendum. */
export async function readReferendum(state: State, index: number): Promise<Referendum | undefined> {
  const found = await state.query.referenda.referendumInfoFor(index)
  return found.isSome ? referendumOf(index, found.unwrap()) : undefined
}

/** A referendum with how it stands while it is ongoing, and how far its call is once it has passed. */
export interface StandingReferendum extends Referendum {
  readonly standing: Standing | undefined
  readonly enactment: Enactment | undefined
}

/** Which referenda are sought: all, those that go on or have ended, or those for which something is held of an account. */
export type Sought = 'All' | 'Ongoing' | 'Ended' | { readonly depositOf: string }

/** Some of the referenda sought, the newest first. */
export interface ReferendaPage {
  readonly referenda: readonly StandingReferendum[]
  /** Before which one the next page begins; undefined at the end. */
  readonly next: number | undefined
}

/**
 * Of the protocol referenda before `before` those sought, at most `count`, which is 50 at most. The chain looks at a
 * thousand at a time: a page can be empty and have a next one.
 */
export async function readReferendaPage(
  state: State,
  sought: Sought,
  count = 50,
  before?: number,
): Promise<ReferendaPage> {
  const which = typeof sought === 'string' ? sought : { WithDepositOf: sought.depositOf }
  const args = [which, before, count]
  const { rows, next } = await view<HuzhuRuntimeProtocolReferendaPage>(state, 'protocol', 'referendaPage', args)
  return {
    referenda: rows.map(({ index, info, standing, enactment }) => ({
      ...referendumOf(index.toNumber(), info),
      standing: standing.isSome ? standingOf(standing.unwrap()) : undefined,
      enactment: enactment.isSome ? enactmentOf(state.registry, enactment.unwrap()) : undefined,
    })),
    next: next.isSome ? next.unwrap().toNumber() : undefined,
  }
}

/** The protocol referenda, the newest first; at most `count`, which is 50 at most, of those before `before`. */
export const readReferenda = async (
  state: State,
  count = 50,
  before?: number,
): Promise<readonly StandingReferendum[]> => (await readReferendaPage(state, 'All', count, before)).referenda

/** A referendum as it was, and its call as the runtime of then reads it. */
export interface BeforeEnd extends ReadCall {
  /** What it was in. */
  readonly state: State
  readonly ongoing: Ongoing
  /** Against the thresholds of the block in which it ended: a clock that leaps leaves out the blocks right before. */
  readonly standing: Standing
}

/** The votes of before against the thresholds of the block in which they were decided on. */
function standingAt(standing: Standing, { track, decidingSince }: Ongoing, ended: number, state: State): Standing {
  const terms = readTracks(state).find(({ id }) => id === track)
  if (!terms || decidingSince === undefined) return standing
  const needed = neededAfter(terms, ended - decidingSince)
  const passes = standing.approval >= needed.neededApproval && standing.support >= needed.neededSupport
  return { ...standing, ...needed, passes }
}

/**
 * What a referendum that ended in block `ended` was just before; undefined where the node keeps no states so old, or the
 * runtime of then cannot tell. It never changes: whoever shows it again keeps it.
 */
export async function readBeforeEnd(api: Connection, index: number, ended: number): Promise<BeforeEnd | undefined> {
  const block = await api.rpc.chain.getBlockHash(ended)
  if (block.isEmpty) return undefined
  try {
    // Even a header is decoded by the runtime of its block's state.
    const { parentHash } = await api.rpc.chain.getHeader(block)
    const before = await api.at(parentHash)
    const [referendum, standing] = await Promise.all([readReferendum(before, index), readStanding(before, index)])
    if (!referendum?.ongoing || !standing) return undefined
    const { ongoing } = referendum
    const stood = standingAt(standing, ongoing, ended, before)
    return { state: before, ongoing, standing: stood, ...(await readEffect(before, ongoing)) }
  } catch (error) {
    if (error instanceof OtherRuntime || isDiscarded(error)) return undefined
    throw error
  }
}

/** Bytes of the longest call that is fetched to be read. What is longer tells nobody anything at a glance. */
const READABLE = 65_536

/** What a call brings about, and the call as the chain writes it. */
export interface ReadCall {
  readonly effect: Effect
  readonly raw: string
}

/** What a referendum's call brings about, and the call as the chain writes it. */
export async function readEffect(state: State, { call }: Ongoing): Promise<ReadCall> {
  if ('bytes' in call) return decodedOf(state, call.bytes)
  const { hash, length = await lengthOf(state, hash) } = call
  if (length !== undefined && length > READABLE) return { effect: { kind: 'Other' }, raw: hash }
  const bytes = length === undefined ? undefined : await preimageOf(state, hash, length)
  return bytes === undefined ? { effect: { kind: 'NotShown' }, raw: hash } : decodedOf(state, bytes)
}

/** Anybody can propose bytes that are no call; the chain drops them when it would carry them out. */
function decodedOf(state: State, bytes: string): ReadCall {
  const unreadable: ReadCall = { effect: { kind: 'Unreadable' }, raw: bytes }
  try {
    const call = state.registry.createType('Call', bytes)
    // Where bytes are missing the decoder takes zeros, and the chain does not.
    if (call.encodedLength > (bytes.length - 2) / 2) return unreadable
    const raw = `${call.section}.${call.method}(${call.args.map(String).join(', ')})`
    return { effect: effectOf(call), raw }
  } catch {
    return unreadable
  }
}

/** Length of what is shown under a hash; undefined where nothing is. */
async function lengthOf(state: State, hash: string): Promise<number | undefined> {
  const found = await state.query.preimage.requestStatusFor(hash)
  if (found.isNone) return undefined
  const status = found.unwrap()
  if (status.isUnrequested) return status.asUnrequested.len.toNumber()
  const { maybeLen } = status.asRequested
  return maybeLen.isSome ? maybeLen.unwrap().toNumber() : undefined
}

async function preimageOf(state: State, hash: string, length: number): Promise<string | undefined> {
  const found = await state.query.preimage.preimageFor([hash, length])
  return found.isSome ? found.unwrap().toHex() : undefined
}

/** What comes next for a referendum if nobody acts. */
export type NextStep = 'TimesOut' | 'DecidingBegins' | 'Queued' | 'ConfirmingBegins' | 'Rejected' | 'Approved'

/** How the votes stand against the thresholds of a block, and what comes next. */
export interface Standing {
  readonly approval: Billionths
  readonly support: Billionths
  readonly neededApproval: Billionths
  readonly neededSupport: Billionths
  /** Whether there is enough of both. */
  readonly passes: boolean
  readonly next: NextStep
  /** In which block; in a queue nobody knows. */
  readonly at: number | undefined
  /** Block in which deciding begins or began; in a queue, there or later. */
  readonly decidesFrom: number
  /** Block in which deciding ends if it is not being confirmed then; undefined before deciding. */
  readonly decidesUntil: number | undefined
  /** Block in which it is approved as the votes stand; undefined where they are too few, or before deciding. */
  readonly approved: number | undefined
  /** Block in which it is carried out then. */
  readonly enacted: number | undefined
}

/**
 * Block in which a referendum ends at the latest: confirming can begin as late as deciding ends. Undefined before deciding,
 * which begins whenever somebody places the deposit and there is a place.
 */
export const endsAtLatest = (
  { decidesUntil }: Pick<Standing, 'decidesUntil'>,
  { confirmPeriod }: Pick<Track, 'confirmPeriod'>,
): number | undefined => (decidesUntil === undefined ? undefined : decidesUntil + confirmPeriod)

/** How an ongoing referendum stands. */
export async function readStanding(state: State, index: number): Promise<Standing | undefined> {
  const found = await view<Option<HuzhuRuntimeProtocolReferendumStanding>>(state, 'protocol', 'standing', [index])
  return found.isSome ? standingOf(found.unwrap()) : undefined
}

const blockIfAny = (block: Option<u32>) => (block.isSome ? block.unwrap().toNumber() : undefined)

function standingOf(standing: HuzhuRuntimeProtocolReferendumStanding): Standing {
  const { approval, support, neededApproval, neededSupport, passes, next } = standing
  return {
    approval: approval.toBigInt(),
    support: support.toBigInt(),
    neededApproval: neededApproval.toBigInt(),
    neededSupport: neededSupport.toBigInt(),
    passes: passes.isTrue,
    next: next.type,
    at: blockIfAny(standing.at),
    decidesFrom: standing.decidesFrom.toNumber(),
    decidesUntil: blockIfAny(standing.decidesUntil),
    approved: blockIfAny(standing.approved),
    enacted: blockIfAny(standing.enacted),
  }
}
