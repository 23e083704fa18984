// What pages ask about members.
import { type Membership, readExitWorth } from '@huzhu/governance/members'
import { readMembersPage } from '@huzhu/governance/people'
import { readPoolRow } from '@huzhu/governance/pool-list'
import { readStandingIn } from '@huzhu/governance/standing'
import { decodeAddress } from '@polkadot/util-crypto'
import type { At } from '$lib/chain/reads'
import { arrearsByAge, owes } from './arrears'

/** Members that the chain tells of at once. */
const PAGE = 50

/** The first `count` members of a pool by how far they have paid, and whom of them anybody can have leave, or paid what. */
async function members(at: At, id: number, count: number) {
  const pages = Array.from({ length: Math.ceil(count / PAGE) }, (_, page) => page * PAGE)
  const [row, ...found] = await Promise.all([
    readPoolRow(at, id),
    ...pages.map((from) => readMembersPage(at, id, Math.min(PAGE, count - from), from)),
  ])
  if (!row) return undefined
  return {
    pool: row.pool,
    currency: row.currency,
    looked: found[0]?.lookedAt ?? 0,
    members: found.flatMap((page) =>
      page.members.map((member) => ({ ...member, publicKey: decodeAddress(member.who) })),
    ),
  }
}

/** Who of a pool's members owes dues, and of how many it was looked at: the chain tells who has paid least far first. */
async function arrears(at: At, id: number) {
  const members: Membership[] = []
  for (;;) {
    const page = await readMembersPage(at, id, PAGE, members.length)
    members.push(...page.members.map(({ membership }) => membership))
    const last = members.at(-1)
    if (page.members.length < PAGE || (last && !owes(last)))
      return { looked: page.lookedAt, ages: arrearsByAge(members) }
  }
}

export const memberReads = {
  /** Where `who` stands in a pool; nothing of it for somebody else. */
  standingIn: (at: At, pool: number, who: string) => readStandingIn(at, pool, who),
  /** What leaving would pay `who` if a unit of share were worth `ratio`. */
  exitWorth: (at: At, pool: number, who: string, ratio: bigint) => readExitWorth(at, pool, who, ratio),
  members,
  arrears,
}
