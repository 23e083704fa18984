/** Parts of claims that somebody else keeps, compared with the chain: nobody has to believe whoever keeps them. */
import type { Claim, Part } from './claims.ts'
import type { ChainTime, Stamp } from './time.ts'

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

/** In which blocks a part was filed, decided, paid last and ended, as far as the chain notes it. */
export interface PartStamps {
  readonly filing: Stamp
  readonly decision: Stamp | undefined
  readonly payment: Stamp | undefined
  readonly ending: Stamp | undefined
}

/** When a part that is as it is told took its steps. */
export function stampsOf(claim: Claim, told: ToldPart): PartStamps {
  const { decided, settled } = claim.parts[told.part]!
  // Where what was left expired later, no stamp says when.
  const ends: Readonly<Record<string, Stamp | undefined>> = {
    ...{ Paid: settled, Refused: decided, Withdrawn: decided },
    Expired: told.decided === undefined ? decided : undefined,
  }
  return {
    ...{ filing: claim.filed, payment: settled, ending: ends[told.state] },
    decision: told.decided === undefined ? undefined : decided,
  }
}

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
