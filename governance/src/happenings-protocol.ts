/** What the protocol does to somebody: money of an issuer or of the treasury, the registry of payees, new code. */
import { currencyIdOf, readCurrency } from './currencies.ts'
import type { Happened } from './happenings.ts'
import type { FieldsOf, Scene, Tellers } from './happenings-scene.ts'

const NOTHING: readonly Happened[] = []

/** By the event of the pallet that keeps mutual aid. @internal */
export const protocolTellers = {
  async Minted(scene, { asset, to, amount }) {
    if (!scene.is(to)) return NOTHING
    const currency = await readCurrency(scene.state, asset.toNumber())
    return [{ kind: 'Minted', currency, amount: amount.toBigInt() }]
  },

  PayeeRegistered: async (scene, { payee }) => (scene.is(payee) ? [{ kind: 'PayeeRegistered' }] : NOTHING),
  PayeeRemoved: async (scene, { payee }) => (scene.is(payee) ? [{ kind: 'PayeeRemoved' }] : NOTHING),

  async UpgradeAnnounced(scene, { notBefore }) {
    return (await scene.hasDates()) ? [{ kind: 'UpgradeAnnounced', from: notBefore.toBigInt() }] : NOTHING
  },

  async UpgradeWithdrawn(scene) {
    return (await scene.hasDates()) ? [{ kind: 'UpgradeWithdrawn' }] : NOTHING
  },
} satisfies Tellers<'mutualAid'>

/** A spend of which they are the beneficiary, as it was before the block. */
async function spend(scene: Scene, index: FieldsOf<'treasury', 'Paid'>['index']) {
  const found = await (await scene.before()).query.treasury.spends(index)
  const known = found.isSome ? found.unwrap() : undefined
  if (!known || !scene.is(known.beneficiary)) return undefined
  const { assetKind, amount } = known
  return { currency: await readCurrency(scene.state, currencyIdOf(assetKind)), amount: amount.toBigInt() }
}

/** By the event of the pallet that keeps the treasury. @internal */
export const treasuryTellers = {
  async AssetSpendApproved(scene, { index, assetKind, amount, beneficiary, expireAt }) {
    if (!scene.is(beneficiary)) return NOTHING
    const currency = await readCurrency(scene.state, currencyIdOf(assetKind))
    const of = { spend: index.toNumber(), amount: amount.toBigInt(), until: expireAt.toNumber() }
    return [{ kind: 'SpendApproved', currency, ...of }]
  },

  async Paid(scene, { index }) {
    const paid = await spend(scene, index)
    return paid ? [{ kind: 'SpendPaid', ...paid }] : NOTHING
  },

  async AssetSpendVoided(scene, { index }) {
    const voided = await spend(scene, index)
    return voided ? [{ kind: 'SpendVoided', ...voided }] : NOTHING
  },
} satisfies Tellers<'treasury'>
