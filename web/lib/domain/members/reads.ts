// What pages ask about members.
import * as calls from '@huzhu/governance/calls'
import { readCurrency } from '@huzhu/governance/currencies'
import { readJoinTerms, readMembersByDues, readMembership, readShare } from '@huzhu/governance/members'
import { readApplication, readPool } from '@huzhu/governance/pools'
import { decodeAddress } from '@polkadot/util-crypto'
import { answered, possible } from '$lib/chain/answers'
import type { At } from '$lib/chain/reads'

/** Where `who` stands in a pool; nothing of it for somebody else. */
export async function standingIn(at: At, pool: number, who: string) {
  const [member, join, share, application] = await Promise.all([
    readMembership(at, pool, who),
    answered(readJoinTerms(at, pool, who)),
    readShare(at, pool, who),
    readApplication(at, pool, who),
  ])
  return { member, join, share, application }
}

/** Members of a pool that a list looks at: so many, a node tells at once. */
const LOOKED_AT = 1_000

/** The first `count` members of a pool by how far they have paid, and whom of them the chain would have leave. */
async function members(at: At, id: number, count: number, who: string | undefined) {
  const [pool, accounts] = await Promise.all([readPool(at, id), readMembersByDues(at, id, LOOKED_AT)])
  if (!pool) return undefined
  const found = await Promise.all(
    accounts.slice(0, count).map(async (account) => {
      const membership = await readMembership(at, id, account)
      if (!membership) return []
      // Nobody else can be removed, and each question is a trial. Anybody can ask; the host stands for anybody.
      const lapsed = membership.standing === 'Lapsed'
      const remove = lapsed && (await possible(at, calls.removeLapsed(at.api, id, account), who ?? pool.host))
      const removable = remove !== false && 'ok' in remove
      return [{ who: account, publicKey: decodeAddress(account), membership, removable }]
    }),
  )
  return { pool, currency: await readCurrency(at, pool.currency), looked: accounts.length, members: found.flat() }
}

export const memberReads = {
  standingIn,
  members,
}
