/** What becomes of claims: their claimants', and those that somebody disputes, decides or backs. */
import { type Claim, type Part, type PartStateName, currentPart } from './claims.ts'
import type { Happened, HappeningOf, OfPart, Verdict } from './happenings.ts'
import { type FieldsOf, type Scene, type Tellers, fieldsOf, partIn } from './happenings-scene.ts'
import { readRound } from './settlement.ts'

const NOTHING: readonly Happened[] = []

/** States of a part that has come to its end. */
const ENDED: ReadonlySet<PartStateName> = new Set(['Paid', 'Refused', 'Withdrawn', 'Expired'])

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

/** What becomes of a claim in a block, as those hear of it who back it: the weightiest first. */
const OUTCOMES = [
  ['PartRefused', 'Refused'],
  ['PartPaid', 'Paid'],
  ['PayeeNamed', 'OtherPayee'],
  ['BackingReturned', 'Ended'],
] as const

/**
 * What became of a claim that they back: they have something back, or it is paid. However much of that happens in a
 * block, it is told once, with the last of it.
 */
async function backed(
  scene: Scene,
  { pool, claim }: Pick<OfPartFields, 'pool' | 'claim'>,
  place: number,
): Promise<readonly Happened[]> {
  const happened = scene.events.flatMap(({ event }, at) => {
    const fields = fieldsOf(event) as FieldsOf<'mutualAid', 'BackingReturned'>
    const isOf = event.section === 'mutualAid' && OUTCOMES.some(([name]) => name === event.method)
    return isOf && fields.pool.eq(pool) && fields.claim.eq(claim) ? [{ at, name: event.method, fields }] : []
  })
  const returned = happened.filter(({ name, fields }) => name === 'BackingReturned' && scene.is(fields.who))
  const last = returned.at(-1) ?? happened.findLast(({ name }) => name === 'PartPaid')
  if (last?.at !== place) return NOTHING
  const back = returned.reduce((sum, { fields }) => sum + fields.amount.toBigInt(), 0n)
  const amount = back + (await scene.charged(pool, claim))
  const found = amount > 0n && (await scene.claim(pool, claim))
  if (!found) return NOTHING
  const [, outcome] = OUTCOMES.find(([name]) => happened.some((one) => one.name === name))!
  const paid = found.parts.reduce((sum, part) => sum + part.paid, 0n)
  const goesOn = found.parts.some(({ state }) => !ENDED.has(state))
  const of = await ofPart(scene, pool, found, currentPart(found)?.index ?? 0)
  return [{ ...of, kind: 'Backed', outcome, amount, back, paid, goesOn }]
}

/** A payment of a part, or what waits to be one. */
async function delivered(
  scene: Scene,
  fields: FieldsOf<'mutualAid', 'PartPaid'>,
  kind: 'Paid' | 'Held',
  place: number,
): Promise<readonly Happened[]> {
  const { pool, payee, fromFree, fromDonated, remaining } = fields
  // Blocks of a runtime of before do not name the claimant.
  const { claimant } = fields as Partial<typeof fields>
  const mine = claimant ? scene.is(claimant) : await scene.claims(pool, fields.claim)
  const backs = kind === 'Paid' ? await backed(scene, fields, place) : NOTHING
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
  if (!(await scene.claims(fields.pool, fields.claim))) return NOTHING
  const found = await partIn(scene, fields)
  if (!found) return NOTHING
  const of = await ofPart(scene, fields.pool, found.claim, found.part.index)
  return [{ ...of, kind, amount: fields.amount.toBigInt() }]
}

/** A panel has decided: whoever voted is told. */
async function decided(scene: Scene, fields: OfPartFields, refused: boolean): Promise<Happened[]> {
  const found = await partIn(scene, fields)
  const aye = found?.part.dispute && (await scene.vote(found.part.dispute.poll))
  if (!found || aye === undefined) return []
  const of = await ofPart(scene, fields.pool, found.claim, found.part.index)
  return [{ ...of, kind: 'Decided', refused, aye, verdict: verdictOf(found.part) }]
}

/** Their parts that wait in a round and were to be paid before: as far as `isPutOff` says so. */
async function putOff(
  scene: Scene,
  pool: OfPartFields['pool'],
  isPutOff: (part: Part) => boolean,
  of: Pick<HappeningOf<'Postponed'>, 'until' | 'paysOthers'>,
): Promise<readonly Happened[]> {
  const claims = (await scene.mine(pool))?.claims ?? []
  const waiting = claims.flatMap((claim) =>
    claim.parts.filter((part) => part.state === 'Approved' && isPutOff(part)).map((part) => ({ claim, part })),
  )
  return Promise.all(
    waiting.map(async ({ claim, part }): Promise<Happened> => {
      return {
        ...(await ofPart(scene, pool, claim, part.index)),
        kind: 'Postponed',
        amount: part.amount - part.paid,
        ...of,
      }
    }),
  )
}

/** The parts of a round that paid others alone: they wait in a later one. */
async function passedOver(scene: Scene, { pool, round }: FieldsOf<'mutualAid', 'RoundSettled'>) {
  if (!(await scene.files(pool))) return NOTHING
  const ends = (await readRound(await scene.before(), pool.toNumber(), round.toNumber()))?.ends
  const next = round.toNumber() + 1
  const until = (await readRound(scene.state, pool.toNumber(), next))?.ends
  if (until === undefined) return NOTHING
  // Who is paid something is stamped with the round's end; who comes new to the next round was in none.
  const isPassedOver = (part: Part) =>
    part.round === next && part.rounds > 0 && (!part.settled || part.settled.time !== ends)
  return putOff(scene, pool, isPassedOver, { until, paysOthers: true })
}

/** What had waited for them as the payee, and goes to somebody else. */
async function heldForOther(scene: Scene, fields: FieldsOf<'mutualAid', 'PayeeNamed'>): Promise<readonly Happened[]> {
  const { pool, claim, part } = fields
  const before = await (await scene.before()).query.mutualAid.parts(pool, claim, part)
  const payee = before.isSome ? before.unwrap().payee : undefined
  const was = payee?.isRegistered ? payee.asRegistered : payee?.isVouched ? payee.asVouched : undefined
  const found = was && scene.is(was) && (await partIn(scene, fields))
  if (!found) return NOTHING
  const amount = fields.toFree.toBigInt() + fields.toDonated.toBigInt()
  return [{ ...(await ofPart(scene, pool, found.claim, found.part.index)), kind: 'HeldForOther', amount }]
}

/** By the event of the pallet that keeps claims. @internal */
export const claimTellers = {
  PartPaid: (scene, fields, place) => delivered(scene, fields, 'Paid', place),
  PartHeld: (scene, fields, place) => delivered(scene, fields, 'Held', place),

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
    const others = await decided(scene, fields, true)
    if (!(await scene.claims(fields.pool, fields.claim))) return others
    const found = await partIn(scene, fields)
    if (!found) return others
    const of = await ofPart(scene, fields.pool, found.claim, found.part.index)
    return [...others, { ...of, kind: 'Refused', reason: found.part.dispute?.reason, verdict: verdictOf(found.part) }]
  },

  PartExpired: (scene, fields) => expired(scene, fields, 'Expired'),
  RemainderExpired: (scene, fields) => expired(scene, fields, 'RestExpired'),
  BackingReturned: backed,
  PayeeNamed: heldForOther,

  async RoundDeferred(scene, { pool, round, ends }) {
    if (!(await scene.files(pool))) return NOTHING
    return putOff(scene, pool, (part) => part.round === round.toNumber(), { until: ends.toBigInt(), paysOthers: false })
  },

  RoundSettled: passedOver,

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
} satisfies Tellers<'mutualAid'>
