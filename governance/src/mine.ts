/** What needs a person, and all else that they have to do with: the chain's one definition of both. */
import type {
  PalletMutualAidViewsMineInPool,
  PalletMutualAidViewsMine,
  PalletMutualAidViewsMineTask,
  PalletMutualAidViewsMineTimedTask,
} from '@huzhu/runtime-metadata/lookup'
import type { Slot } from './changes.ts'
import { type Claim, claimOf } from './claims.ts'
import { OtherRuntime } from './errors.ts'
import { type JoinTerms, joinTermsOf } from './members.ts'
import { type PoolRow, poolRowOf } from './pool-list.ts'
import { type StandingIn, standingInOf } from './standing.ts'
import type { State } from './state.ts'
import type { ChainTime } from './time.ts'
import { view } from './view.ts'

/** What needs a person until some day. */
type Timely =
  | {
      readonly kind: 'Vote'
      readonly claim: number
      readonly part: number
      readonly poll: bigint
      /** If the poll ended now. */
      readonly refuses: boolean
    }
  /** At a part for which they were drawn. */
  | { readonly kind: 'Look'; readonly claim: number; readonly part: number }
  | { readonly kind: 'Answer'; readonly claim: number; readonly part: number }
  | { readonly kind: 'Decide'; readonly slot: Slot; readonly poll: bigint }
  | {
      readonly kind: 'Sign'
      readonly author: string
      readonly number: number
      readonly signatures: number
      readonly needed: number
    }
  | { readonly kind: 'Agree'; readonly author: string; readonly number: number }
  /** For a claim; `part` is the first that waits for it. */
  | { readonly kind: 'Vouch'; readonly claim: number; readonly part: number }
  | { readonly kind: 'Open'; readonly claim: number; readonly part: number }
  /** As a school. */
  | { readonly kind: 'Attest'; readonly claim: number; readonly part: number }
  /** By invitation. */
  | { readonly kind: 'Join'; readonly terms: JoinTerms }
  | { readonly kind: 'Redeem'; readonly amount: bigint }
  /** As the host; late once anyone could drop an application. */
  | { readonly kind: 'Admit'; readonly count: number; readonly late: boolean }
  | { readonly kind: 'PayDues'; readonly dues: bigint; readonly graceEnds: ChainTime }

/** What needs a person whenever they come to it. */
type Endless =
  | { readonly kind: 'Collect'; readonly claim: number; readonly part: number; readonly amount: bigint }
  /** The notice is over; of nothing where there is no share to take along, and leaving is still to be finished. */
  | { readonly kind: 'PayExit'; readonly amount: bigint }
  /** A share is worth less than they accept when leaving: what it would be by now. */
  | { readonly kind: 'ExitBelow'; readonly amount: bigint }
  | { readonly kind: 'AcceptHost' }

/** What needs a person. */
export type Needed = Timely | Endless

/** What needs a person, and by when; undefined where there is no end. */
export type Task = (Timely & { readonly by: ChainTime }) | (Endless & { readonly by: undefined })

/** A pool that a person has to do with. */
export interface InPool {
  readonly row: PoolRow
  readonly standing: StandingIn
  /** Their claims under way, and their newest; the newest first, 50 at most. */
  readonly claims: readonly Claim[]
  readonly tasks: readonly Task[]
}

/** A page of what a person has to do with. */
export interface Mine {
  /** The newest first. */
  readonly inPools: readonly InPool[]
  /** Where the next page begins: the pools before this one; undefined at the end. A page may be empty. */
  readonly next: number | undefined
  /** What they can spend of the native token. */
  readonly balance: bigint
}

const placeOf = ({ claim, part }: { claim: { toNumber(): number }; part: { toNumber(): number } }) => ({
  claim: claim.toNumber(),
  part: part.toNumber(),
})

function neededOf(task: PalletMutualAidViewsMineTask): Needed {
  switch (task.type) {
    case 'Vote': {
      const { poll, refuses } = task.asVote
      return { kind: task.type, ...placeOf(task.asVote), poll: poll.toBigInt(), refuses: refuses.isTrue }
    }
    case 'Look':
      return { kind: task.type, ...placeOf(task.asLook) }
    case 'Answer':
      return { kind: task.type, ...placeOf(task.asAnswer) }
    case 'Decide':
      return { kind: task.type, slot: task.asDecide.slot.type, poll: task.asDecide.poll.toBigInt() }
    case 'Sign': {
      const { author, number, signatures, needed } = task.asSign
      const counts = { signatures: signatures.toNumber(), needed: needed.toNumber() }
      return { kind: task.type, author: author.toString(), number: number.toNumber(), ...counts }
    }
    case 'Agree':
      return { kind: task.type, author: task.asAgree.author.toString(), number: task.asAgree.number.toNumber() }
    case 'Vouch':
      return { kind: task.type, ...placeOf(task.asVouch) }
    case 'Open':
      return { kind: task.type, ...placeOf(task.asOpen) }
    case 'Attest':
      return { kind: task.type, ...placeOf(task.asAttest) }
    case 'Join':
      return { kind: task.type, terms: joinTermsOf(task.asJoin) }
    case 'Collect':
      return { kind: task.type, ...placeOf(task.asCollect), amount: task.asCollect.amount.toBigInt() }
    case 'PayExit':
      return { kind: task.type, amount: task.asPayExit.amount.toBigInt() }
    case 'ExitBelow':
      return { kind: task.type, amount: task.asExitBelow.amount.toBigInt() }
    case 'Redeem':
      return { kind: task.type, amount: task.asRedeem.amount.toBigInt() }
    case 'AcceptHost':
      return { kind: task.type }
    case 'Admit':
      return { kind: task.type, count: task.asAdmit.count.toNumber(), late: task.asAdmit.late.isTrue }
    case 'PayDues': {
      const { dues, graceEnds } = task.asPayDues
      return { kind: task.type, dues: dues.toBigInt(), graceEnds: graceEnds.toBigInt() }
    }
  }
}

function taskOf({ task, by }: PalletMutualAidViewsMineTimedTask): Task {
  const needed = neededOf(task)
  switch (needed.kind) {
    case 'Collect':
    case 'PayExit':
    case 'ExitBelow':
    case 'AcceptHost':
      return { ...needed, by: undefined }
    default:
      if (by.isNone) throw new OtherRuntime(`Nothing tells until when to do what is called ${needed.kind}.`)
      return { ...needed, by: by.unwrap().toBigInt() }
  }
}

function inPoolOf(state: State, who: string, { row, standing, claims, tasks }: PalletMutualAidViewsMineInPool): InPool {
  const found = poolRowOf(state, row)
  const [stands, needed] = [standingInOf(state, who, standing), tasks.map(taskOf)]
  // The chain lists an exit that pays something; one that pays nothing has to be finished too.
  const finishes = 'ok' in stands.payExit && !needed.some(({ kind }) => kind === 'PayExit')
  return {
    row: found,
    standing: stands,
    claims: claims.map((claim) => claimOf(state, found.pool.id, claim)),
    tasks: finishes ? [...needed, { kind: 'PayExit', amount: 0n, by: undefined }] : needed,
  }
}

/** What `who` has to do with and what needs them: the newest `count` pools, 50 at most, of those before `before`. */
export async function readMine(state: State, who: string, count = 50, before?: number): Promise<Mine> {
  const found = await view<PalletMutualAidViewsMine>(state, 'mutualAid', 'mine', [who, before, count])
  return {
    inPools: found.pools.map((inPool) => inPoolOf(state, who, inPool)),
    next: found.next.isSome ? found.next.unwrap().toNumber() : undefined,
    balance: found.balance.toBigInt(),
  }
}
