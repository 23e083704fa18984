// A member's record from the chain's history: it leads to what the chain keeps of them, and each entry is compared with its
// event. Whether what waited was collected is told by the whole story of its claim.
import { type Claim, readClaim } from '@huzhu/governance/claims'
import {
  type RecordSums,
  type Stay,
  type ToldEntry,
  collectedIn,
  entriesOf,
  newestNamed,
  recordLeadsTo,
  staysIn,
  sumsOf,
  takenBackIn,
} from '@huzhu/governance/member-record'
import { type KeptOf, readKeptOf, readMembership } from '@huzhu/governance/members'
import { readPoolRow } from '@huzhu/governance/pool-list'
import type { State } from '@huzhu/governance/state'
import type { Checked, Placed, ToldEvent } from '@huzhu/governance/told'
import { decodeAddress } from '@polkadot/util-crypto'
import type { At } from '$lib/chain/reads'
import { latestDates } from '../claims/latest-dates'
import { type CheckedStep, type ClaimTold, readClaimTold } from '../claims/told'
import { Asked, type Untold, asking } from '../ledger/asking'

/** What a history tells of a member. */
export type RecordTold =
  | Untold
  /** It has not read as far as the chain is by now. */
  | { readonly state: 'behind' }
  | {
      readonly state: 'told'
      readonly block: number
      /** The newest first. */
      readonly entries: readonly ToldEntry[]
      readonly sums: RecordSums
      /** How many of them were compared with their blocks, the newest first. */
      readonly compared: number
      /** Whether they lead to what the chain keeps; else older ones are left out, or tell too little. */
      readonly isWhole: boolean
      /** How many of their newest claims the chain names: whether an older one is missing is not known. Undefined where it names all. */
      readonly newest: number | undefined
      /** Whether the dues of memberships that are over were compared, or the node has forgotten what was kept of one. */
      readonly stays: 'same' | 'forgotten'
    }

/** Entries that are read, and of how many the blocks are read. */
const [MOST, COMPARED] = [500, 100]

const placeOf = ({ block, event }: Placed) => `${block}-${event}`
const isNewer = (one: Placed, other: Placed) => other.block - one.block || other.event - one.event

/** What a claim's payments became that waited for their payee. */
interface Waited {
  readonly claim: number
  readonly steps: readonly CheckedStep[]
}

/** Whole stories of the claims of which something waited for its payee; else why they are not told. */
async function readWaited(at: At, pool: number, entries: readonly ToldEntry[]): Promise<Waited[] | ClaimTold> {
  const claims = new Set(entries.flatMap((one) => (one.kind === 'Held' ? [one.claim] : [])))
  const stories = await Promise.all(
    [...claims].map(async (claim) => ({ claim, story: await readClaimTold(at, pool, claim) })),
  )
  const waited: Waited[] = []
  for (const { claim, story } of stories) {
    if (story.state !== 'told') return story
    waited.push({ claim, steps: story.steps })
  }
  return waited
}

/** Whether the dues since joining are the chain's, of who is a member and joined within what was read. */
const areDuesOf = ({ joined, paidIn }: RecordSums, { member }: KeptOf): boolean =>
  !joined || !member || paidIn === member.paidIn

/** Whether the dues of each stay that is over are what the chain had kept right before its end; `keptBefore` a block. */
export async function checkStays(
  stays: readonly Stay[],
  keptBefore: (hash: string) => Promise<KeptOf | undefined>,
): Promise<Checked> {
  const found = await Promise.all(
    stays.map(async ({ left, paidIn }): Promise<Checked> => {
      if (!left) return 'same'
      const kept = await keptBefore(left.hash)
      if (!kept) return 'forgotten'
      return kept.member?.paidIn === paidIn ? 'same' : 'other'
    }),
  )
  return (['other', 'forgotten'] as const).find((one) => found.includes(one)) ?? 'same'
}

async function readTold(at: At, pool: number, who: string): Promise<RecordTold> {
  return asking(async () => {
    const asked = new Asked(at)
    const params = { path: { account: who }, query: { pool, count: MOST } }
    const { events, polls, next } = await asked.one(asked.client.GET('/accounts/{account}/events', { params }))
    const told = asked.eventsIn(events.toReversed())
    const begun = asked.eventsIn(polls)
    const checked = await asked.same([...told.slice(-COMPARED), ...begun])
    const isOther = ({ fields }: ToldEvent) => fields.pool !== undefined && fields.pool !== String(pool)
    if ([...told, ...begun].some(isOther)) asked.wrong()
    const entries = entriesOf(who, told, begun)
    if (!entries) return { state: 'away' }
    // A vote is of this pool by what it was about.
    if (entries.some((one) => one.kind === 'Voted' && !one.subject)) asked.wrong()
    const waited = await readWaited(at, pool, entries)
    // What was collected of a claim whose story cannot be read as a whole is not known.
    if (!Array.isArray(waited)) return waited.state === 'long' || waited.state === 'told' ? { state: 'away' } : waited
    // Events of the earlier runtimes do not say for whom a claim's parts were paid.
    const isWhole =
      next === null && told.every(({ kind, fields }) => kind !== 'ClaimFiled' || fields.parts !== undefined)
    const takenBack = takenBackIn(waited.flatMap(({ steps }) => steps))
    const sums = sumsOf(entries)
    const read = (state: State) => readKeptOf(state, pool, who)
    const kept = await read(at)
    const isThere = await asked.leads(kept, read, (found) =>
      isWhole ? recordLeadsTo(entries, takenBack, found) : areDuesOf(sums, found),
    )
    if (isThere === 'behind') return { state: 'behind' }
    const past = isWhole ? staysIn(entries)! : []
    const checkedStays = await checkStays(past, (hash) => asked.before(hash, read))
    const stays = checkedStays === 'other' ? asked.wrong() : checkedStays
    const collected = waited.flatMap(({ claim, steps }) => {
      const same = new Set(steps.filter((step) => step.checked === 'same').map(placeOf))
      return collectedIn(claim, steps).map((entry) => ({ entry, isSame: same.has(placeOf(entry)) }))
    })
    const isOwn = new Set(entries.map(placeOf))
    const same = told.slice(-COMPARED).filter((event, place) => checked[place] === 'same' && isOwn.has(placeOf(event)))
    return {
      ...{ state: 'told', block: asked.tip!.block, sums, isWhole, newest: newestNamed(kept), stays },
      entries: [...entries, ...collected.map(({ entry }) => entry)].sort(isNewer),
      compared: same.length + collected.filter(({ isSame }) => isSame).length,
    }
  })
}

/** What a member did in a pool and what was done for them; undefined where there is no such pool or account. */
export async function readRecord(at: At, pool: number, who: string) {
  const row = await readPoolRow(at, pool)
  const publicKey = keyOf(who)
  if (!row || !publicKey) return undefined
  const member = await readMembership(at, pool, who)
  const told = await readTold(at, pool, who)
  const filed = told.state === 'told' ? told.entries.filter((one) => one.kind === 'Filed') : []
  const claims = await Promise.all(filed.map(({ claim }) => readClaim(at, pool, claim)))
  const own = claims.filter((claim): claim is Claim => claim?.claimant === who)
  return {
    pool: row.pool,
    currency: row.currency,
    publicKey,
    member,
    told,
    claims: own,
    dates: await latestDates(at, own),
  }
}

function keyOf(who: string): Uint8Array | undefined {
  try {
    return decodeAddress(who)
  } catch {
    return undefined
  }
}
