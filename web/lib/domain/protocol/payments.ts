// How far the payments are that referenda approved. A list asks for all of them with every block: what is over stays as it
// is and is asked for no more.
import type { Connection } from '@huzhu/governance/connection'
import {
  type ApprovedSpend,
  type SpendProgress,
  readApprovedSpend,
  readSpendProgress,
} from '@huzhu/governance/treasury'
import type { At } from '$lib/chain/reads'

/** Blocks behind the newest that one is never taken back any more. */
const UNSETTLED = 100

/** What is known of the payment that a referendum approved. */
interface Known {
  /** Undefined where there is none, or the node has forgotten it. */
  readonly spend: ApprovedSpend | undefined
  /** What became of it, undefined where the node has forgotten that, and the first block that was asked and said so. */
  readonly over?: { readonly progress: SpendProgress | undefined; readonly since: number }
}

/** By the connection and the number of the referendum. */
const known = new WeakMap<Connection, Map<number, Known>>()

function knownBy(api: Connection): Map<number, Known> {
  const found = known.get(api) ?? new Map<number, Known>()
  known.set(api, found)
  return found
}

/** What a payment is, and how far. */
interface Payment {
  readonly spend: ApprovedSpend
  readonly progress: SpendProgress
}

const paymentOf = (spend: ApprovedSpend | undefined, progress: SpendProgress | undefined): Payment | undefined =>
  spend && progress && { spend, progress }

/** The payment of a referendum whose call was carried out in `block`, as of block `now`; undefined where nobody can tell. */
export async function readPayment(
  at: At,
  referendum: number,
  block: number,
  now: number,
): Promise<Payment | undefined> {
  const isSettled = (seen: number) => now - seen >= UNSETTLED
  const kept = knownBy(at.api)
  const { spend, over }: Known = kept.get(referendum) ?? { spend: await readApprovedSpend(at.api, referendum, block) }
  if (over && isSettled(over.since)) return paymentOf(spend, over.progress)
  const progress = spend && (await readSpendProgress(at, at.api, spend, now))
  const waits = !spend || progress?.kind === 'Waits'
  const since = over && over.progress?.kind === progress?.kind ? over.since : now
  if (isSettled(block)) kept.set(referendum, { spend, ...(!waits && { over: { progress, since } }) })
  return paymentOf(spend, progress)
}
