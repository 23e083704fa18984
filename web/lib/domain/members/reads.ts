// What pages ask about members.
import { readExitWorth } from '@huzhu/governance/members'
import { type Arrears, readArrearsPage, readMembersPage } from '@huzhu/governance/people'
import { readPoolRow } from '@huzhu/governance/pool-list'
import { readStandingIn } from '@huzhu/governance/standing'
import { decodeAddress } from '@polkadot/util-crypto'
import type { At } from '$lib/chain/reads'
import { arrearsByAge } from './arrears'

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

/** What a pool's members owe, by for how long. */
async function arrears(at: At, id: number): Promise<Arrears[]> {
  const told: Arrears[] = []
  for (let after: string | undefined; ;) {
    const page = await readArrearsPage(at, id, after)
    told.push(...(page?.arrears ?? []))
    if (page?.next === undefined) return arrearsByAge(told)
    after = page.next
  }
}

/** What a member did in a pool. Whatever compares a history with the chain is loaded where somebody asks for one. */
async function memberRecord(at: At, pool: number, who: string) {
  const { readRecord } = await import('./told')
  return readRecord(at, pool, who)
}

/** The same of every pool that they have, or had, to do with. */
async function myRecords(at: At, who: string) {
  const { readMyRecords } = await import('./my-records')
  return readMyRecords(at, who)
}

export const memberReads = {
  memberRecord,
  myRecords,
  /** Where `who` stands in a pool; nothing of it for somebody else. */
  standingIn: (at: At, pool: number, who: string) => readStandingIn(at, pool, who),
  /** What leaving would pay `who` if a unit of share were worth `ratio`. */
  exitWorth: (at: At, pool: number, who: string, ratio: bigint) => readExitWorth(at, pool, who, ratio),
  members,
  arrears,
}
