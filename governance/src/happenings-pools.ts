/** What becomes of a pool, for its members and its host. */
import { type Change, type Slot, proposalOf } from './changes.ts'
import { nativeCurrency } from './currencies.ts'
import type { Happened, Verdict } from './happenings.ts'
import { inPool } from './happenings-members.ts'
import type { FieldsOf, Scene, Tellers } from './happenings-scene.ts'
import { type Rules, readRules, rulesOf } from './rules.ts'
import { readStandingIn } from './standing.ts'

const NOTHING: readonly Happened[] = []

type PoolField = FieldsOf<'mutualAid', 'Paused'>['pool']

async function verdictOf(scene: Scene, change: Change | undefined): Promise<Verdict | undefined> {
  const panel = change && (await scene.panel(change.poll))
  return panel && { ayes: panel.ayes, nays: panel.nays, electorate: panel.electorate }
}

/** The newest rules that had passed by the block's end, or those before version `before`. */
async function rulesBefore(scene: Scene, pool: PoolField, before?: number): Promise<Rules | undefined> {
  const version = before === undefined ? (await scene.pool(pool))?.rules : before - 1
  return version === undefined ? undefined : (await readRules(scene.state, pool.toNumber(), version))?.rules
}

/** A plain event of a pool of theirs. */
const plainly =
  (kind: 'PauseLifted' | 'WindingUpBegan') =>
  async (scene: Scene, { pool }: { readonly pool: PoolField }, place: number): Promise<readonly Happened[]> => {
    if (!(await scene.belongs(pool)) || (await scene.did(place))) return NOTHING
    return [{ ...(await inPool(scene, pool)), kind }]
  }

/** The end of a pool: what its opener had placed, what is left for the successor, and what had waited and now does not. */
async function closed(scene: Scene, fields: FieldsOf<'mutualAid', 'PoolClosed'>): Promise<readonly Happened[]> {
  const { pool, to, amount, beyond, deposit } = fields
  const [found, belongs] = await Promise.all([scene.state.query.mutualAid.pools(pool), scene.belongs(pool)])
  const opened = found.isSome && scene.is(found.unwrap().opener)
  const held = ((await scene.mine(pool, 'before'))?.tasks ?? []).filter((task) => task.kind === 'Collect')
  const of = await inPool(scene, pool)
  const rest = amount.toBigInt() + beyond.toBigInt()
  const told: (Happened | false)[] = [
    belongs && { ...of, kind: 'PoolClosed' },
    opened && { ...of, currency: nativeCurrency(scene.state), kind: 'PoolDepositReturned', amount: deposit.toBigInt() },
    scene.is(to) && rest > 0n && { ...of, kind: 'SuccessorPaid', amount: rest },
    ...held.map((task): Happened => ({ ...of, kind: 'HeldLost', claim: task.claim, amount: task.amount })),
  ]
  return told.filter((one) => one !== false)
}

/** An offer to become the host that was theirs before the block. */
async function wasOffered(scene: Scene, pool: PoolField): Promise<boolean> {
  const before = await (await scene.before()).query.mutualAid.hostOffers(pool)
  return before.isSome && scene.is(before.unwrap())
}

/** Whether they proposed a change: token holders need belong to no pool for that. */
const isOwn = (scene: Scene, change: Change | undefined) => change !== undefined && scene.is(scene.account(change.by))

/** Same rules, field by field. */
const areSame = (some: Rules, others: Rules) =>
  Object.entries(some).every(([name, value]) => others[name as keyof Rules] === value)

/** By the event of the pallet that keeps pools. @internal */
export const poolTellers = {
  async RulesSet(scene, { pool, version, start, rules: set }) {
    // The first come with the pool.
    if (version.isZero()) return NOTHING
    const [number, after] = [version.toNumber(), rulesOf(set)]
    const change = (await scene.changes(pool)).find(
      ({ state, proposal }) => state === 'Adopted' && proposal.kind === 'Rules' && areSame(proposal.rules, after),
    )
    const own = isOwn(scene, change)
    if (!own && !(await scene.belongs(pool))) return NOTHING
    const before = await rulesBefore(scene, pool, number)
    if (!before) return NOTHING
    const [verdict, vote] = [await verdictOf(scene, change), change && (await scene.vote(change.poll))]
    const rules = { version: number, start: start.toBigInt(), before, after }
    return [{ ...(await inPool(scene, pool)), kind: 'RulesPassed', ...rules, verdict, vote, own }]
  },

  async ChangeDecided(scene, { pool, slot, passed }) {
    if (passed.isTrue) return NOTHING
    const change = (await scene.changes(pool)).find((one) => one.slot === slot.type)
    if (!isOwn(scene, change) && !(await scene.belongs(pool))) return NOTHING
    const before = await rulesBefore(scene, pool)
    if (!change || !before) return NOTHING
    const of = { slot: change.slot, proposal: change.proposal, before, verdict: await verdictOf(scene, change) }
    return [{ ...(await inPool(scene, pool)), kind: 'ChangeFailed', ...of }]
  },

  async ChangeProposed(scene, { pool, slot, by, proposal, opens, ends }, place) {
    // A draft is put to the vote by its last signature, or by whoever opens it later.
    if ((await scene.did(place)) || !(await scene.belongs(pool))) return NOTHING
    const before = await rulesBefore(scene, pool)
    if (!before) return NOTHING
    const of = { slot: slot.type as Slot, proposal: proposalOf(proposal), before, by: by.toString() }
    const voting = { opens: opens.toBigInt(), ends: ends.toBigInt() }
    return [{ ...(await inPool(scene, pool)), kind: 'ChangeProposed', ...of, ...voting }]
  },

  async DepositSettled(scene, { pool, who, returned, lost }) {
    if (!scene.is(who)) return NOTHING
    const of = { ...(await inPool(scene, pool)), currency: nativeCurrency(scene.state) }
    return [{ ...of, kind: 'DepositSettled', returned: returned.toBigInt(), lost: lost.toBigInt() }]
  },

  async Drafted(scene, { pool, author, slot, closes }) {
    if (!slot.isHost || scene.is(author)) return NOTHING
    const draft = await scene.state.query.mutualAid.drafts(pool, author)
    const proposal = draft.isSome ? draft.unwrap().proposal : undefined
    if (!proposal?.isHost || !scene.is(proposal.asHost)) return NOTHING
    const asked = { by: author.toString(), closes: closes.toBigInt() }
    return [{ ...(await inPool(scene, pool)), kind: 'CandidateAsked', ...asked }]
  },

  async Paused(scene, { pool, until }, place) {
    if (!(await scene.member(pool)) || (await scene.did(place))) return NOTHING
    return [{ ...(await inPool(scene, pool)), kind: 'Paused', until: until.toBigInt() }]
  },

  PauseLifted: plainly('PauseLifted'),
  WindingUpBegan: plainly('WindingUpBegan'),
  PoolClosed: closed,

  async HostOffered(scene, { pool, candidate }) {
    if (candidate.isNone || !scene.is(candidate.unwrap()))
      return (await wasOffered(scene, pool)) ? [{ ...(await inPool(scene, pool)), kind: 'OfferWithdrawn' }] : NOTHING
    const host = (await scene.pool(pool))?.host ?? ''
    return [{ ...(await inPool(scene, pool)), kind: 'HostOffered', by: host }]
  },

  async HostChanged(scene, { pool, host }, place) {
    if (await scene.did(place)) return NOTHING
    // Whatever the host before offered is void.
    const isVoid = !scene.is(host) && (await wasOffered(scene, pool))
    const offer: Happened[] = isVoid ? [{ ...(await inPool(scene, pool)), kind: 'OfferWithdrawn' }] : []
    if (!(await scene.belongs(pool))) return offer
    const before = await (await scene.before()).query.mutualAid.pools(pool)
    const was = before.isSome && scene.is(before.unwrap().host)
    const role = scene.is(host) ? 'Host' : was ? 'Former' : 'Member'
    return [...offer, { ...(await inPool(scene, pool)), kind: 'HostChanged', by: host.toString(), role }]
  },

  async SharesFixed(scene, { pool, until }) {
    const standing = await readStandingIn(scene.state, pool.toNumber(), scene.who)
    if (!standing?.share) return NOTHING
    const amount = standing.share.exitNow
    return [{ ...(await inPool(scene, pool)), kind: 'SharesFixed', amount, until: until.toBigInt() }]
  },
} satisfies Tellers<'mutualAid'>
