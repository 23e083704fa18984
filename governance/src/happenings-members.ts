/** Where somebody stands in a pool: invited, admitted, paid for, barred, gone. */
import { OtherRuntime } from './errors.ts'
import type { Happened, InPool } from './happenings.ts'
import type { FieldsOf, Scene, Tellers } from './happenings-scene.ts'
import { readStandingIn } from './standing.ts'
import { readNow } from './time.ts'

const NOTHING: readonly Happened[] = []

/** The pool that something happened in. @internal */
export async function inPool(scene: Scene, pool: FieldsOf<'mutualAid', 'Joined'>['pool']): Promise<InPool> {
  const [found, currency] = await Promise.all([scene.pool(pool), scene.currency(pool)])
  return { pool: { id: pool.toNumber(), name: found?.name ?? '' }, currency }
}

/**
 * What the rules kept of the share of whoever was paid `amount` for it, by how it stood before; undefined where the block did
 * something else to the pot as well, where a part was kept for claims of their own, or where the runtime of then cannot tell.
 */
async function staysByRules(scene: Scene, pool: number, amount: bigint): Promise<bigint | undefined> {
  try {
    const share = (await readStandingIn(await scene.before(), pool, scene.who))?.share
    return share?.exitNow === amount && share.promised === 0n ? share.worth - amount : undefined
  } catch (error) {
    if (error instanceof OtherRuntime) return undefined
    throw error
  }
}

/** By the event of the pallet that keeps members. @internal */
export const memberTellers = {
  async Invited(scene, { pool, who, by, expires }) {
    if (!scene.is(who)) return NOTHING
    return [{ ...(await inPool(scene, pool)), kind: 'Invited', by: by.toString(), expires: expires.toBigInt() }]
  },

  async InvitationRevoked(scene, { pool, who }) {
    if (!scene.is(who)) return NOTHING
    const kept = await (await scene.before()).query.mutualAid.invitations(pool, who)
    // One that nobody can take up any more is only cleared away, by whoever likes.
    const hasExpired = kept.isSome && kept.unwrap().expires.toBigInt() <= (await readNow(scene.state)).chain
    return hasExpired ? NOTHING : [{ ...(await inPool(scene, pool)), kind: 'InvitationRevoked' }]
  },

  async Joined(scene, { pool, member, way, coverFrom }) {
    if (scene.is(member))
      return way.isAdmission
        ? [{ ...(await inPool(scene, pool)), kind: 'Admitted', coverFrom: coverFrom.toBigInt() }]
        : NOTHING
    if (!way.isInvitation) return NOTHING
    // Who invited whom the chain forgets as they join.
    const invitation = await (await scene.before()).query.mutualAid.invitations(pool, member)
    if (invitation.isNone || !scene.is(invitation.unwrap().by)) return NOTHING
    const left = (await scene.member(pool))?.invitationsLeft
    return [{ ...(await inPool(scene, pool)), kind: 'InviteeJoined', by: member.toString(), left }]
  },

  async ApplicationDropped(scene, { pool, who, released }, place) {
    if (!scene.is(who)) return NOTHING
    const dropped = { amount: released.toBigInt(), own: await scene.did(place) }
    return [{ ...(await inPool(scene, pool)), kind: 'ApplicationDropped', ...dropped }]
  },

  async DuesPaid(scene, { pool, member, by, amount, paidUntil }) {
    if (!scene.is(member) || scene.is(by)) return NOTHING
    const paid = { amount: amount.toBigInt(), paidUntil: paidUntil.toBigInt() }
    return [{ ...(await inPool(scene, pool)), kind: 'DuesPaid', by: by.toString(), ...paid }]
  },

  async BecameVoter(scene, { pool, member }) {
    return scene.is(member) ? [{ ...(await inPool(scene, pool)), kind: 'BecameVoter' }] : NOTHING
  },

  async CoverEnded(scene, { pool, member, until }) {
    return scene.is(member)
      ? [{ ...(await inPool(scene, pool)), kind: 'CoverEnded', until: until.toBigInt() }]
      : NOTHING
  },

  async VoucherBarred(scene, { pool, who, until }) {
    return scene.is(who) ? [{ ...(await inPool(scene, pool)), kind: 'Barred', until: until.toBigInt() }] : NOTHING
  },

  async ExitRequested(scene, { pool, member, by, payableFrom }) {
    const from = payableFrom.toBigInt()
    // Whoever asks to leave themselves is told nothing.
    if (scene.is(member))
      return scene.is(by) ? NOTHING : [{ ...(await inPool(scene, pool)), kind: 'Removed', payableFrom: from }]
    if (scene.is(by) || !(await scene.hosts(pool))) return NOTHING
    // Whoever leaves already has only named another least.
    const before = await (await scene.before()).query.mutualAid.members(pool, member)
    if (before.isSome && before.unwrap().exit.isSome) return NOTHING
    const leaving = { by: member.toString(), payableFrom: from, removed: !by.eq(member) }
    return [{ ...(await inPool(scene, pool)), kind: 'MemberLeaving', ...leaving }]
  },

  async ExitPaid(scene, { pool, member, amount, forfeited }) {
    if (!scene.is(member))
      return (await scene.hosts(pool))
        ? [{ ...(await inPool(scene, pool)), kind: 'MemberLeft', by: member.toString() }]
        : NOTHING
    const paid = { amount: amount.toBigInt(), forfeited: forfeited.toBigInt() }
    const stays = await staysByRules(scene, pool.toNumber(), paid.amount)
    return [{ ...(await inPool(scene, pool)), kind: 'ExitPaid', ...paid, stays }]
  },

  async ShareRedeemed(scene, { pool, member, amount, forfeited }) {
    if (!scene.is(member)) return NOTHING
    const paid = { amount: amount.toBigInt(), forfeited: forfeited.toBigInt() }
    return [{ ...(await inPool(scene, pool)), kind: 'ShareRedeemed', ...paid }]
  },
  async PayeeAccepted(scene, { pool, payee }) {
    return scene.is(payee) ? [{ ...(await inPool(scene, pool)), kind: 'PayeeAccepted' }] : NOTHING
  },

  async PayeeDropped(scene, { pool, payee }) {
    return scene.is(payee) ? [{ ...(await inPool(scene, pool)), kind: 'PayeeDropped' }] : NOTHING
  },
} satisfies Tellers<'mutualAid'>
