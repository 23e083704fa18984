import type { GenericCall, Vec } from '@polkadot/types'
import { expect, test } from 'vitest'
import { eve, first, school, second } from '../../test/support/accounts.ts'
import { lived } from '../../test/support/lived.ts'
import * as calls from './calls.ts'
import type { Call } from './calls.ts'
import { NO_CONTENT } from './content.ts'
import { readRules } from './rules.ts'

const chain = lived()
const hash = `0x${'07'.repeat(32)}`
const who = second.address
type Api = typeof chain.api

/** A call as the chain reads it: its name, and its arguments as text. */
const read = ({ method: { section, method, args } }: Call) => [`${section}.${method}`, ...args.map(String)]
const either = (...names: string[]) => expect.toBeOneOf(names)

const built: Readonly<Record<string, readonly [(api: Api) => Call, ...unknown[]]>> = {
  invite: [(api) => calls.invite(api, 3, who), 'mutualAid.invite', '3', who],
  revokeInvitation: [(api) => calls.revokeInvitation(api, 3, who), 'mutualAid.revokeInvitation', '3', who],
  join: [(api) => calls.join(api, 3), 'mutualAid.join', '3'],
  payDues: [(api) => calls.payDues(api, 3, who, 2), 'mutualAid.payDues', '3', who, '2'],
  donate: [(api) => calls.donate(api, 3, 50n), 'mutualAid.donate', '3', '50'],
  acceptPayee: [(api) => calls.acceptPayee(api, 3, school), 'mutualAid.acceptPayee', '3', school],
  dropPayee: [(api) => calls.dropPayee(api, 3, school), 'mutualAid.dropPayee', '3', school],
  setProfile: [
    (api) => calls.setProfile(api, 3, 'Ten', hash),
    'mutualAid.setProfile',
    '3',
    either('Ten', '0x54656e'),
    hash,
  ],
  sweep: [(api) => calls.sweep(api, 3), 'mutualAid.sweep', '3'],
  openPart: [(api) => calls.openPart(api, 3, 4, 1), 'mutualAid.openPart', '3', '4', '1', ''],
  'openPart with a document': [(api) => calls.openPart(api, 3, 4, 1, hash), 'mutualAid.openPart', '3', '4', '1', hash],
  attest: [(api) => calls.attest(api, 3, 4, 1), 'mutualAid.attest', '3', '4', '1'],
  vouch: [(api) => calls.vouch(api, 3, 4, 50n), 'mutualAid.vouch', '3', '4', '50'],
  unvouch: [(api) => calls.unvouch(api, 3, 4), 'mutualAid.unvouch', '3', '4'],
  reopen: [(api) => calls.reopen(api, 3, 4, 1, hash), 'mutualAid.reopen', '3', '4', '1', hash],
  expirePart: [(api) => calls.expirePart(api, 3, 4, 1), 'mutualAid.expirePart', '3', '4', '1'],
  withdrawClaim: [(api) => calls.withdrawClaim(api, 3, 4), 'mutualAid.withdrawClaim', '3', '4'],
  dispute: [(api) => calls.dispute(api, 3, 4, 1, 'Other', hash), 'mutualAid.dispute', '3', '4', '1', 'Other', hash],
  look: [(api) => calls.look(api, 3, 4, 1, true), 'mutualAid.look', '3', '4', '1', 'true'],
  answer: [(api) => calls.answer(api, 3, 4, 1, hash), 'mutualAid.answer', '3', '4', '1', hash],
  vote: [(api) => calls.vote(api, 9n, true), 'memberReferenda.vote', '9', 'true'],
  'vote against': [(api) => calls.vote(api, 9n, false), 'memberReferenda.vote', '9', 'false'],
  collect: [(api) => calls.collect(api, 3, 4, 1), 'mutualAid.collect', '3', '4', '1'],
  namePayee: [
    (api) => calls.namePayee(api, 3, 4, 1, 'own account'),
    ...['mutualAid.namePayee', '3', '4', '1', either('OwnAccount', '{"ownAccount":null}')],
  ],
  requestExit: [(api) => calls.requestExit(api, 3, 10n ** 18n), 'mutualAid.requestExit', '3', `${10n ** 18n}`],
  withdrawExit: [(api) => calls.withdrawExit(api, 3), 'mutualAid.withdrawExit', '3'],
  removeLapsed: [(api) => calls.removeLapsed(api, 3, who), 'mutualAid.removeLapsed', '3', who],
  payExit: [(api) => calls.payExit(api, 3, who), 'mutualAid.payExit', '3', who],
  applyToJoin: [(api) => calls.applyToJoin(api, 3), 'mutualAid.apply', '3'],
  admit: [(api) => calls.admit(api, 3, who), 'mutualAid.admit', '3', who],
  dropApplication: [(api) => calls.dropApplication(api, 3, who), 'mutualAid.dropApplication', '3', who],
  pause: [(api) => calls.pause(api, 3), 'mutualAid.pause', '3'],
  handOver: [(api) => calls.handOver(api, 3, who), 'mutualAid.handOver', '3', who],
  'handOver to nobody': [(api) => calls.handOver(api, 3), 'mutualAid.handOver', '3', ''],
  acceptHost: [(api) => calls.acceptHost(api, 3), 'mutualAid.acceptHost', '3'],
  draft: [
    (api) => calls.draft(api, 3, { kind: 'Host', candidate: who }),
    ...['mutualAid.draft', '3', JSON.stringify({ host: who }), NO_CONTENT],
  ],
  'draft with reasons': [
    (api) => calls.draft(api, 3, { kind: 'WindUp' }, hash),
    ...['mutualAid.draft', '3', either('WindUp', '{"windUp":null}'), hash],
  ],
  signDraft: [(api) => calls.signDraft(api, 3, who, 5), 'mutualAid.signDraft', '3', who, '5'],
  agreeToHost: [(api) => calls.agreeToHost(api, 3, who, 5), 'mutualAid.agreeToHost', '3', who, '5'],
  openDraft: [(api) => calls.openDraft(api, 3, who, 5), 'mutualAid.openDraft', '3', who, '5'],
  beginWindingUp: [(api) => calls.beginWindingUp(api, 3), 'mutualAid.beginWindingUp', '3'],
  redeem: [(api) => calls.redeem(api, 3, who), 'mutualAid.redeem', '3', who],
  closePool: [(api) => calls.closePool(api, 3), 'mutualAid.closePool', '3'],
  service: [(api) => calls.service(api, 7), 'mutualAid.service', '7'],
}

test.each(Object.entries(built))('%s is built for the chain with what it was given', (_, [build, ...expected]) => {
  expect(read(build(chain.api))).toEqual(expected)
})

test('several people are invited all together or not at all, one alone by a call of their own', () => {
  const people = [first, second, eve].map(({ address }) => address)
  const all = calls.inviteAll(chain.api, 3, people)
  expect(`${all.method.section}.${all.method.method}`).toBe('utility.batchAll')
  const inner = chain.api.registry.createType<Vec<GenericCall>>('Vec<Call>', all.method.args[0]!.toU8a())
  expect(inner.map(({ args }) => args.map(String))).toEqual(people.map((address) => ['3', address]))
  expect(read(calls.inviteAll(chain.api, 3, [who]))).toEqual(['mutualAid.invite', '3', who])
})

test('dues of several pools are paid all together or not at all', () => {
  const all = calls.payAllDues(chain.api, who, [
    { pool: 3, periods: 1 },
    { pool: 5, periods: 2 },
  ])
  expect(`${all.method.section}.${all.method.method}`).toBe('utility.batchAll')
  const inner = chain.api.registry.createType<Vec<GenericCall>>('Vec<Call>', all.method.args[0]!.toU8a())
  expect(inner.map(({ section, method, args }) => [section, method, ...args.map(String)])).toEqual([
    ['mutualAid', 'payDues', '3', who, '1'],
    ['mutualAid', 'payDues', '5', who, '2'],
  ])
})

test('a pool is opened with its rules, and leaves what is left to the treasury', async () => {
  const { rules } = (await readRules(chain.state, 0, 0))!
  const pool = { name: 'Ten', summary: 'Families', currency: 1, rules } as const
  const [kind, currency, encoded, name, summary, terms, successor] = calls.createPool(chain.api, pool).method.args
  expect([kind, currency, successor].map(String)).toEqual([
    'Education',
    '{"withId":1}',
    either('Treasury', '{"treasury":null}'),
  ])
  expect(encoded!.toJSON()).toMatchObject({ dues: 6_000, coveredShare: 80 })
  expect([name!.toHuman(), summary!.toHuman(), terms!.toHex()]).toEqual(['Ten', 'Families', NO_CONTENT])
  expect(calls.createPool(chain.api, { ...pool, terms: hash }).method.args[5]!.toHex()).toBe(hash)
  // What is written is never taken for bytes.
  const odd = calls.createPool(chain.api, { ...pool, name: '0x41', summary: '0x' }).method.args
  expect([odd[3]!.toHex(), odd[4]!.toHex()]).toEqual(['0x30783431', '0x3078'])
})

test('a claim is filed with its parts, each due on the day of the loss unless said otherwise', () => {
  const claim = { pool: 3, rules: 2, need: 'Books', lossDate: 1_000n, cost: 90n } as const
  const parts: calls.NewPart[] = [
    { amount: 40n, payee: { account: school } },
    { amount: 50n, payee: { vouched: who }, due: 2_000n, milestone: 'SchoolAttests' },
  ]
  const [pool, filed] = calls.fileClaim(chain.api, { ...claim, parts }).method.args
  expect(pool!.toString()).toBe('3')
  expect(filed!.toJSON()).toEqual({
    ...{ rules: 2, need: 'Books', lossDate: 1_000, cost: 90, statement: NO_CONTENT },
    parts: [
      { amount: 40, payee: { account: school }, due: 1_000, milestone: null },
      { amount: 50, payee: { vouched: who }, due: 2_000, milestone: 'SchoolAttests' },
    ],
  })
  const said = calls.fileClaim(chain.api, { ...claim, parts, statement: hash }).method.args[1]
  expect(said!.toJSON()).toMatchObject({ statement: hash })
})

test('rules are proposed with or without reasons', async () => {
  const { rules } = (await readRules(chain.state, 0, 0))!
  const [pool, proposed, statement] = calls.proposeRules(chain.api, 3, { ...rules, cap: 9 }).method.args
  expect(proposed!.toJSON()).toMatchObject({ cap: 9, dues: 6_000 })
  expect([pool, statement].map(String)).toEqual(['3', NO_CONTENT])
  expect(String(calls.proposeRules(chain.api, 3, rules, hash).method.args[2])).toBe(hash)
})
