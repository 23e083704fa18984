/** What becomes of claims: their claimants', and those that somebody disputes, decides or backs. */
import type { Claim, Part } from './claims.ts'
import type { Happened, OfPart, Verdict } from './happenings.ts'
import { type FieldsOf, type Scene, type Tellers, partIn } from './happenings-scene.ts'

const NOTHING: readonly Happened[] = []

type OfPartFields = Pick<FieldsOf<'mutualAid', 'PartRefused'>, 'pool' | 'claim' | 'part'>

async function ofPart(scene: Scene, pool: OfPartFields['pool'], claim: Claim, part: number): Promise<OfPart> {
  const [found, currency] = await Promise.all([scene.pool(pool), scene.currency(pool)])
  return {
    pool: { id: pool.toNumber(), name: found?.name ?? '' },
    currency,
    claim: claim.id,
    part,
    parts: claim.parts.length,
    need: claim.need,
  }
}

/** How the panel of a part decided, if it had one since it opened last. */
const verdictOf = ({ panel }: Part): Verdict | undefined =>
  panel && { ayes: panel.ayes, nays: panel.nays, electorate: panel.electorate }

/** A claim that they back came to its end, or was paid. */
async function backed(
  scene: Scene,
  { pool, claim }: Pick<OfPartFields, 'pool' | 'claim'>,
  part: number,
  outcome: 'Paid' | 'Refused' | 'Ended',
): Promise<Happened[]> {
  const { before, after } = await scene.backing(pool, claim)
  if (before === 0n) return []
  const found = await scene.claim(pool, claim)
  if (!found) return []
  const of = await ofPart(scene, pool, found, part)
  return [{ ...of, kind: 'Backed', outcome, amount: before, back: before - after }]
}

/** A payment of a part, or what waits to be one. */
async function delivered(
  scene: Scene,
  fields: FieldsOf<'mutualAid', 'PartPaid'>,
  kind: 'Paid' | 'Held',
): Promise<readonly Happened[]> {
  const { pool, payee, fromFree, fromDonated, remaining } = fields
  const mine = await scene.claims(pool, fields.claim)
  const backs = kind === 'Paid' ? await backed(scene, fields, fields.part.toNumber(), 'Paid') : []
  if (!mine && !scene.is(payee)) return backs
  const found = await partIn(scene, fields)
  if (!found) return backs
  const { claim, part } = found
  const of = await ofPart(scene, pool, claim, part.index)
  const amount = fromFree.toBigInt() + fromDonated.toBigInt()
  if (kind === 'Held') return [...backs, { ...of, kind, amount, mine }]
  const rest = part.state === 'Approved' ? part.status.expectedPayment : undefined
  const to = { payee: payee.toString(), ownAccount: part.ownAccount, vouched: part.vouched }
  return [...backs, { ...of, kind, amount, mine, remaining: remaining.toBigInt(), rest, ...to }]
}

/** Of a claim of theirs that did not go through, or of one that they back. */
async function expired(
  scene: Scene,
  fields: FieldsOf<'mutualAid', 'PartExpired'>,
  kind: 'Expired' | 'RestExpired',
): Promise<readonly Happened[]> {
  const backs = kind === 'Expired' ? await backed(scene, fields, fields.part.toNumber(), 'Ended') : []
  if (!(await scene.claims(fields.pool, fields.claim))) return backs
  const found = await partIn(scene, fields)
  if (!found) return backs
  const of = await ofPart(scene, fields.pool, found.claim, found.part.index)
  return [...backs, { ...of, kind, amount: fields.amount.toBigInt() }]
}

/** A panel has decided: whoever voted is told. */
async function decided(scene: Scene, fields: OfPartFields, refused: boolean): Promise<Happened[]> {
  const found = await partIn(scene, fields)
  const aye = found?.part.dispute && (await scene.vote(found.part.dispute.poll))
  if (!found || aye === undefined) return []
  const of = await ofPart(scene, fields.pool, found.claim, found.part.index)
  return [{ ...of, kind: 'Decided', refused, aye, verdict: verdictOf(found.part) }]
}

/** Their parts that wait in a round. */
async function postponed(
  scene: Scene,
  { pool, round, ends }: FieldsOf<'mutualAid', 'RoundDeferred'>,
): Promise<readonly Happened[]> {
  const newest = await scene.state.query.mutualAid.newestClaims(pool, scene.who)
  const claims = await Promise.all(newest.map((claim) => scene.claim(pool, claim)))
  const waiting = claims.flatMap((claim) =>
    (claim?.parts ?? [])
      .filter((part) => part.state === 'Approved' && part.round === round.toNumber())
      .map((part) => ({ claim: claim!, part })),
  )
  return Promise.all(
    waiting.map(async ({ claim, part }): Promise<Happened> => {
      const of = await ofPart(scene, pool, claim, part.index)
      return { ...of, kind: 'Postponed', amount: part.amount - part.paid, until: ends.toBigInt() }
    }),
  )
}

/** By the event of the pallet that keeps claims. @internal */
export const claimTellers: Tellers<'mutualAid'> = {
  PartPaid: (scene, fields) => delivered(scene, fields, 'Paid'),
  PartHeld: (scene, fields) => delivered(scene, fields, 'Held'),

  async HeldCollected(scene, fields) {
    const mine = await scene.claims(fields.pool, fields.claim)
    if (!mine && !scene.is(fields.payee)) return NOTHING
    const found = await partIn(scene, fields)
    if (!found) return NOTHING
    const of = await ofPart(scene, fields.pool, found.claim, found.part.index)
    return [{ ...of, kind: 'Collected', amount: fields.amount.toBigInt(), mine }]
  },

  async Disputed(scene, fields) {
    const { pool, by, reason, opens, ends } = fields
    if (scene.is(by)) return NOTHING
    const mine = await scene.claims(pool, fields.claim)
    if (!mine && (await scene.member(pool))?.sequence === undefined) return NOTHING
    const found = await partIn(scene, fields)
    if (!found) return NOTHING
    const of = await ofPart(scene, pool, found.claim, found.part.index)
    const voting = { reason: reason.type, opens: opens.toBigInt(), ends: ends.toBigInt() }
    return [
      mine ? { ...of, kind: 'Disputed', by: by.toString(), ...voting } : { ...of, kind: 'DisputeInPool', ...voting },
    ]
  },

  async Answered(scene, fields) {
    const found = await partIn(scene, fields)
    const by = found?.part.dispute?.by
    if (!found || by === undefined || !scene.is(scene.account(by))) return NOTHING
    const of = await ofPart(scene, fields.pool, found.claim, found.part.index)
    return [{ ...of, kind: 'Answered', by: found.claim.claimant }]
  },

  async PartApproved(scene, fields) {
    const voted = fields.by.isPanel ? await decided(scene, fields, false) : []
    if (!(await scene.claims(fields.pool, fields.claim))) return voted
    const found = await partIn(scene, fields)
    if (!found) return voted
    const { claim, part } = found
    const of = await ofPart(scene, fields.pool, claim, part.index)
    const verdict = fields.by.isPanel ? verdictOf(part) : undefined
    const waits = part.state === 'Approved'
    // Where it was paid in the same block there is nothing more to say of what nobody disputed.
    if (!verdict && !waits) return voted
    const expected = waits ? part.status.expectedPayment : undefined
    return [...voted, { ...of, kind: 'Approved', amount: part.amount - part.paid, expected, verdict }]
  },

  async PartRefused(scene, fields) {
    const others = [
      ...(await decided(scene, fields, true)),
      ...(await backed(scene, fields, fields.part.toNumber(), 'Refused')),
    ]
    if (!(await scene.claims(fields.pool, fields.claim))) return others
    const found = await partIn(scene, fields)
    if (!found) return others
    const of = await ofPart(scene, fields.pool, found.claim, found.part.index)
    return [...others, { ...of, kind: 'Refused', reason: found.part.dispute?.reason, verdict: verdictOf(found.part) }]
  },

  PartExpired: (scene, fields) => expired(scene, fields, 'Expired'),
  RemainderExpired: (scene, fields) => expired(scene, fields, 'RestExpired'),
  ClaimWithdrawn: (scene, fields) => backed(scene, fields, 0, 'Ended'),
  RoundDeferred: postponed,

  async ProofGiven(scene, fields) {
    if (!fields.by.isSchool || !(await scene.claims(fields.pool, fields.claim))) return NOTHING
    const found = await partIn(scene, fields)
    if (!found) return NOTHING
    const of = await ofPart(scene, fields.pool, found.claim, found.part.index)
    return [{ ...of, kind: 'Attested', by: fields.by.asSchool.toString() }]
  },

  async Vouched(scene, fields) {
    const { pool, by, amount, wanted, unbacked } = fields
    if (!(await scene.claims(pool, fields.claim))) return NOTHING
    const claim = await scene.claim(pool, fields.claim)
    if (!claim) return NOTHING
    const said = { amount: amount.toBigInt(), wanted: wanted.toNumber(), unbacked: unbacked.toBigInt() }
    return [{ ...(await ofPart(scene, pool, claim, 0)), kind: 'Vouched', by: by.toString(), ...said }]
  },

  async Unvouched(scene, fields) {
    if (!(await scene.claims(fields.pool, fields.claim))) return NOTHING
    const claim = await scene.claim(fields.pool, fields.claim)
    if (!claim) return NOTHING
    const of = await ofPart(scene, fields.pool, claim, 0)
    return [{ ...of, kind: 'Unvouched', by: fields.by.toString(), amount: fields.amount.toBigInt() }]
  },

  async BondReturned(scene, fields) {
    if (!scene.is(fields.to)) return NOTHING
    const found = await partIn(scene, fields)
    if (!found) return NOTHING
    const of = await ofPart(scene, fields.pool, found.claim, found.part.index)
    return [{ ...of, kind: 'BondReturned', amount: fields.amount.toBigInt(), verdict: verdictOf(found.part) }]
  },

  async BondSplit(scene, fields) {
    const lost = scene.is(fields.from)
    if (!lost && !(await scene.claims(fields.pool, fields.claim))) return NOTHING
    const found = await partIn(scene, fields)
    if (!found) return NOTHING
    const of = await ofPart(scene, fields.pool, found.claim, found.part.index)
    const [claimant, pot] = [fields.claimant.toBigInt(), fields.pot.toBigInt()]
    if (lost)
      return [{ ...of, kind: 'BondLost', amount: claimant + pot, claimant, pot, verdict: verdictOf(found.part) }]
    return claimant > 0n ? [{ ...of, kind: 'BondReceived', amount: claimant, by: fields.from.toString() }] : NOTHING
  },
}
