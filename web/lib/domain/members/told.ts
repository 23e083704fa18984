// A member's record from the chain's history: dues add up with the chain, each entry is compared with its event, and whether what waited was collected is told by the whole story of its claim.
import { type Claim, readClaim } from '@huzhu/governance/claims'
import { type RecordSums, type ToldEntry, collectedIn, entriesOf, sumsOf } from '@huzhu/governance/member-record'
import { type Membership, readMembership } from '@huzhu/governance/members'
import { readPoolRow } from '@huzhu/governance/pool-list'
import type { Placed, ToldEvent } from '@huzhu/governance/told'
import { decodeAddress } from '@polkadot/util-crypto'
import type { At } from '$lib/chain/reads'
import { latestDates } from '../claims/latest-dates'
import { readClaimTold } from '../claims/told'
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
      /** Whether older ones are left out. */
      readonly cut: boolean
      /** Whether the dues since joining are the chain's; undefined of who is no member, or joined before what is told. */
      readonly addsUp: boolean | undefined
    }

/** Entries that are read, and of how many the blocks are read. */
const [MOST, COMPARED] = [500, 100]

/** Whether the dues are the chain's, of who is a member and joined within what was read. */
function duesAre({ joined, paidIn }: RecordSums, member: Membership | undefined): boolean | undefined {
  return member && joined ? paidIn === member.paidIn : undefined
}

const placeOf = ({ block, event }: Placed) => `${block}-${event}`
const isNewer = (one: Placed, other: Placed) => other.block - one.block || other.event - one.event

async function readTold(at: At, pool: number, who: string, member: Membership | undefined): Promise<RecordTold> {
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
    const sums = sumsOf(entries)
    const isWhole = next === null
    const isThere = await asked.leads(
      member,
      (state) => readMembership(state, pool, who),
      (found) => duesAre(sums, found) !== false && (!found || sums.joined !== undefined || !isWhole),
    )
    if (isThere === 'behind') return { state: 'behind' }
    const waited = [...new Set(entries.flatMap((one) => (one.kind === 'Held' ? [one.claim] : [])))]
    const stories = await Promise.all(
      waited.map(async (claim) => ({ claim, story: await readClaimTold(at, pool, claim) })),
    )
    const collected: { readonly entry: ToldEntry; readonly isSame: boolean }[] = []
    for (const { claim, story } of stories) {
      // What was collected of a claim whose story cannot be read as a whole is not known.
      if (story.state === 'long') return { state: 'away' }
      if (story.state !== 'told') return story
      const same = new Set(story.steps.filter((step) => step.checked === 'same').map(placeOf))
      for (const entry of collectedIn(claim, story.steps)) collected.push({ entry, isSame: same.has(placeOf(entry)) })
    }
    const isOwn = new Set(entries.map(placeOf))
    const same = told.slice(-COMPARED).filter((event, place) => checked[place] === 'same' && isOwn.has(placeOf(event)))
    return {
      ...{ state: 'told', block: asked.tip!.block, sums, cut: !isWhole, addsUp: duesAre(sums, member) },
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
  const told = await readTold(at, pool, who, member)
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
