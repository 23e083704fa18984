/** Parts of claims that somebody else keeps, compared with the chain: nobody has to believe whoever keeps them. */
import type { Claim, Part } from './claims.ts'
import type { ChainTime } from './time.ts'

/** A part of a claim, as somebody tells it. */
export interface ToldPart {
  readonly pool: number
  readonly claim: number
  readonly part: number
  readonly claimant: string
  readonly need: string
  readonly payee: string
  /** The claimant's own account, a registered payee, or one that members vouch for. */
  readonly way: 'own' | 'registered' | 'vouched'
  readonly amount: bigint
  readonly paid: bigint
  readonly held: bigint
  /** As the chain names it; `Short` of one that is paid or expired and of which some was paid, but not all. */
  readonly state: string
  readonly filed: ChainTime
  readonly opened: ChainTime | undefined
  /** When it was approved or refused. */
  readonly decided: ChainTime | undefined
  /** When it was paid last. */
  readonly settled: ChainTime | undefined
}

const wayOf = ({ ownAccount, vouched }: Part) => (ownAccount ? 'own' : vouched ? 'vouched' : 'registered')

const isState = ({ state, paid, amount }: Part, told: string) =>
  told === 'Short' ? (state === 'Paid' || state === 'Expired') && paid > 0n && paid < amount : state === told

/** States in which a part was never decided: the chain notes when it was given up. */
const GIVEN_UP: ReadonlySet<string> = new Set(['Withdrawn', 'Expired'])

/** Whether a part stands on the chain as it is told. */
export function isAsTold(claim: Claim, told: ToldPart): boolean {
  const part = claim.parts[told.part]
  if (!part || claim.pool !== told.pool || claim.id !== told.claim) return false
  const isGivenUp = GIVEN_UP.has(told.state)
  return (
    claim.claimant === told.claimant &&
    claim.need === told.need &&
    claim.filed.time === told.filed &&
    part.payee === told.payee &&
    wayOf(part) === told.way &&
    part.amount === told.amount &&
    part.paid === told.paid &&
    part.held === told.held &&
    isState(part, told.state) &&
    part.settled?.time === told.settled &&
    // What was given up before it was opened again has no opening on the chain.
    (part.opened?.time === told.opened || (isGivenUp && part.opened === undefined)) &&
    (part.decided?.time === told.decided || (isGivenUp && told.decided === undefined))
  )
}
