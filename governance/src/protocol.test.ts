import { expect, test } from 'vitest'
import { alice, school } from '../../test/support/accounts.ts'
import { HUZ, lived } from '../../test/support/lived.ts'
import { told } from '../../test/support/told-state.ts'
import { hashOf } from './content.ts'
import { propose } from './protocol-calls.ts'
import {
  type Power,
  type ProtocolProposal,
  effectOf,
  encodeProtocolProposal,
  powerOf,
  readAnnouncedUpgrade,
  readParameters,
} from './protocol.ts'

const chain = lived()
const code = `0x${'0c'.repeat(32)}`

const proposals: readonly (readonly [ProtocolProposal, string, Power])[] = [
  [{ kind: 'Wish', text: hashOf('More.') }, 'system.remark', 'Wish'],
  [{ kind: 'PoolDeposit', deposit: 5n }, 'mutualAid.setParameter', 'Parameters'],
  [{ kind: 'ProposalDeposit', deposit: 6n }, 'mutualAid.setParameter', 'Parameters'],
  [{ kind: 'ServiceQuota', quota: 7 }, 'mutualAid.setParameter', 'Parameters'],
  [{ kind: 'DuesFloor', currency: 'native', floor: 8n }, 'mutualAid.setParameter', 'Parameters'],
  [{ kind: 'DuesFloor', currency: 1, floor: 9n }, 'mutualAid.setParameter', 'Parameters'],
  [{ kind: 'RegisterPayee', payee: school }, 'mutualAid.registerPayee', 'Registry'],
  [{ kind: 'RemovePayee', payee: school }, 'mutualAid.removePayee', 'Registry'],
  [{ kind: 'LiftPause', pool: 1 }, 'mutualAid.liftPause', 'Emergency'],
  [{ kind: 'AnnounceUpgrade', code }, 'mutualAid.announceUpgrade', 'Upgrade'],
  [{ kind: 'WithdrawUpgrade' }, 'mutualAid.withdrawUpgrade', 'Emergency'],
  [{ kind: 'Spend', currency: 'native', amount: 7n, to: alice.address }, 'treasury.spend', 'Treasury'],
  [{ kind: 'Spend', currency: 1, amount: 8n, to: school }, 'treasury.spend', 'Treasury'],
]

test.each(proposals)('%o is carried out by %s with the power %s, and told as what it is', (proposal, name, power) => {
  const { method } = encodeProtocolProposal(chain.api, proposal)
  expect(`${method.section}.${method.method}`).toBe(name)
  expect(effectOf(method)).toEqual(proposal)
  expect(powerOf[proposal.kind]).toBe(power)
  const { args } = propose(chain.api, proposal).method
  expect(args.map(String)).toEqual([
    JSON.stringify({ mutualAid: power }),
    JSON.stringify({ inline: method.toHex() }),
    JSON.stringify({ after: 1 }),
  ])
})

test('what is proposed elsewhere is told as well', () => {
  const { referenda, system, treasury } = chain.api.tx
  expect(effectOf(referenda.cancel(4).method)).toEqual({ kind: 'Cancel', referendum: 4 })
  const spend = { kind: 'Spend', currency: 'native', amount: 3n, to: alice.address }
  expect(effectOf(treasury.spendLocal(3, alice.address).method)).toEqual(spend)
  const later = { ...spend, currency: 1, from: 700_000 }
  expect(effectOf(treasury.spend({ WithId: 1 }, 3, alice.address, 700_000).method)).toEqual(later)
  expect(effectOf(system.remark('0x07').method)).toEqual({ kind: 'Other' })
  expect(effectOf(referenda.kill(4).method)).toEqual({ kind: 'Other' })
})

test('the parameters of today lie within their bounds', async () => {
  expect(await readParameters(chain.state)).toEqual({
    today: { poolDeposit: 100n * HUZ, proposalDeposit: 50n * HUZ, serviceQuota: 4 },
    min: { poolDeposit: HUZ, proposalDeposit: HUZ, serviceQuota: 1 },
    max: { poolDeposit: 10_000n * HUZ, proposalDeposit: 1_000n * HUZ, serviceQuota: 4 },
    highestFloor: 2n ** 64n - 1n,
  })
})

test('an upgrade is announced, or none', async () => {
  expect(await readAnnouncedUpgrade(chain.state)).toBeUndefined()
  const type = chain.state.query.mutualAid.announcedUpgrade.creator.meta.type
  const name = chain.state.registry.createLookupType(type.asPlain)
  const value = { code, notBefore: 1_800_000_000, authorized: true }
  const announced = told(chain.state, 'mutualAid', 'announcedUpgrade', `Option<${name}>`, value)
  expect(await readAnnouncedUpgrade(announced)).toEqual({ code, notBefore: 1_800_000_000n, authorized: true })
})
