// Where a pool's money came from and went: movements by what they are to people.
import { type Mover, potOf } from '@huzhu/governance/movements'
import type { Figures } from './figures'

/** What money came by, and what it went by. */
const IN = ['dues', 'donations', 'bonds'] as const
const OUT = ['registered', 'own', 'vouched', 'leaving', 'closing'] as const
export type Flow = (typeof IN)[number] | (typeof OUT)[number]

interface Flows {
  readonly ins: readonly { readonly flow: Flow; readonly sum: bigint }[]
  /** As they were paid, without a sign. */
  readonly outs: readonly { readonly flow: Flow; readonly sum: bigint }[]
  readonly paidIn: bigint
  readonly paidOut: bigint
  /** What the pot has more at the end than at the beginning. */
  readonly added: bigint
  /** Of what was paid for claims, what went to registered payees, in billionths; undefined where nothing was paid. */
  readonly direct: number | undefined
}

const WHOLE = 1_000_000_000n

/** What a movement is; what reaches payees is told by who they are, and between its books a pool loses nothing. */
const FLOWS: Readonly<Record<Mover, Flow | undefined>> = {
  ...{ DuesPaid: 'dues', Donated: 'donations', Swept: 'donations', BondSplit: 'bonds' },
  ...{ ExitPaid: 'leaving', ShareRedeemed: 'leaving', PoolClosed: 'closing' },
  ...{ PartPaid: undefined, HeldCollected: undefined, PartHeld: undefined, PayeeNamed: undefined },
  ...{ RoundClosed: undefined, RoundSettled: undefined },
}

/** What came in and went out in a span; undefined where the node has forgotten what was there before. */
export function flowsOf({ money, ways }: Pick<Figures, 'money' | 'ways'>): Flows | undefined {
  if (!money) return undefined
  const sums = new Map<Flow, bigint>(ways.map(({ way, sum }) => [way, -sum]))
  for (const sum of money.kinds) {
    const flow = FLOWS[sum.kind as Mover]
    if (flow) sums.set(flow, (sums.get(flow) ?? 0n) + potOf(sum))
  }
  const some = (flows: readonly Flow[], sign: bigint) =>
    flows.flatMap((flow) => {
      const sum = sums.get(flow) ?? 0n
      return sum === 0n ? [] : [{ flow, sum: sum * sign }]
    })
  const all = (flows: readonly { readonly sum: bigint }[]) => flows.reduce((total, { sum }) => total + sum, 0n)
  const [ins, outs] = [some(IN, 1n), some(OUT, -1n)]
  const paid = all(ways)
  const direct = all(ways.filter(({ way }) => way === 'registered'))
  return {
    ...{ ins, outs, paidIn: all(ins), paidOut: all(outs) },
    added: potOf(money.closing) - potOf(money.opening),
    direct: paid === 0n ? undefined : Number((direct * WHOLE) / paid),
  }
}
