import type { GenericCall, Vec } from '@polkadot/types'
import { expect, test } from 'vitest'
import { alice } from '../../test/support/accounts.ts'
import { lived } from '../../test/support/lived.ts'
import type { Call } from './calls.ts'
import * as calls from './protocol-calls.ts'

const chain = lived()
const who = alice.address
const read = ({ method: { section, method, args } }: Call) => [`${section}.${method}`, ...args.map(String)]
const inner = (call: Call) =>
  chain.api.registry
    .createType<Vec<GenericCall>>('Vec<Call>', call.method.args[0]!.toU8a())
    .map(({ section, method, args }) => [`${section}.${method}`, ...args.map(String)])

test('deposits are placed and given back by the number of the referendum', () => {
  expect(read(calls.placeDecisionDeposit(chain.api, 4))).toEqual(['referenda.placeDecisionDeposit', '4'])
  expect(read(calls.refundDecisionDeposit(chain.api, 4))).toEqual(['referenda.refundDecisionDeposit', '4'])
  expect(read(calls.refundSubmissionDeposit(chain.api, 4))).toEqual(['referenda.refundSubmissionDeposit', '4'])
})

test.each([0, 1, 6] as const)('a vote with conviction %i counts as such, for either side', (conviction) => {
  for (const aye of [true, false]) {
    const { args } = calls.voteWithConviction(chain.api, 4, { aye, balance: 50n, conviction }).method
    expect(String(args[0])).toBe('4')
    const { vote, balance } = (args[1]!.toHuman() as { Standard: { vote: Record<string, string>; balance: string } })
      .Standard
    const locked = conviction === 0 ? 'None' : `Locked${conviction}x`
    expect({ vote, balance }).toEqual({ vote: { conviction: locked, vote: aye ? 'Aye' : 'Nay' }, balance: '50' })
  }
})

test('votes are taken back, delegated and taken over again', () => {
  expect(read(calls.removeVote(chain.api, 1, 4))).toEqual(['convictionVoting.removeVote', '1', '4'])
  const [name, track, to, conviction, balance] = read(calls.delegate(chain.api, 1, who, 3, 50n))
  expect([name, track, conviction, balance]).toEqual(['convictionVoting.delegate', '1', 'Locked3x', '50'])
  expect(to).toContain(who)
  expect(read(calls.undelegate(chain.api, 1))).toEqual(['convictionVoting.undelegate', '1'])
})

test('unlocking takes back the votes that are over, track by track', () => {
  const call = calls.unlock(chain.api, who, [
    { track: 1, votes: [4, 5] },
    { track: 3, votes: [] },
  ])
  expect(read(call)[0]).toBe('utility.batchAll')
  expect(inner(call)).toEqual([
    ['convictionVoting.removeVote', '1', '4'],
    ['convictionVoting.removeVote', '1', '5'],
    ['convictionVoting.unlock', '1', expect.stringContaining(who)],
    ['convictionVoting.unlock', '3', expect.stringContaining(who)],
  ])
})

test('a spend is paid and forgotten in one, or only forgotten', () => {
  const call = calls.payOutSpend(chain.api, 4)
  expect(read(call)[0]).toBe('utility.batchAll')
  expect(inner(call)).toEqual([
    ['treasury.payout', '4'],
    ['treasury.checkStatus', '4'],
  ])
  expect(read(calls.forgetSpend(chain.api, 4))).toEqual(['treasury.checkStatus', '4'])
})

test('an upgrade is authorised, then applied with its code', () => {
  expect(read(calls.authorizeAnnouncedUpgrade(chain.api))).toEqual(['mutualAid.authorizeAnnouncedUpgrade'])
  expect(read(calls.applyAuthorizedUpgrade(chain.api, Uint8Array.of(1, 2)))).toEqual([
    'system.applyAuthorizedUpgrade',
    '0x0102',
  ])
})
