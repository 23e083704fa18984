// The grown pool's year: sixteen begin it, forty are in it at the end. Its claims stand in a file of their own.
import type { KeyringPair } from '@polkadot/keyring/types'
import * as calls from '../../governance/src/calls.ts'
import { readChanges } from '../../governance/src/changes.ts'
import { readRules } from '../../governance/src/rules.ts'
import { type Acts, DEMO, HUZ, SAPLINGS, type Step } from './acts.ts'
import { alice, eve, member, members, membersFrom, newcomers, schoolOne, schoolTwo, sponsor } from './people.ts'

/** Those who joined together pay together: so many periods on these days. */
const DUES: readonly (readonly [day: number, who: readonly KeyringPair[], periods: number])[] = [
  [96.25, membersFrom(1, 16), 3],
  [128.25, membersFrom(17, 22), 6],
  [128.25, membersFrom(23, 30), 3],
  [160.25, [...membersFrom(31, 35), member(41)], 3],
  [186.25, membersFrom(1, 16), 3],
  [218.25, membersFrom(23, 30), 3],
  [250.25, membersFrom(31, 34), 3],
  // Two of the sixteen pay no more from here on.
  [276.25, membersFrom(1, 14), 3],
  [281.25, membersFrom(36, 40), 3],
  [308.25, membersFrom(17, 30), 3],
  [340.25, membersFrom(31, 34), 2],
]

/** The pool's year, day by day. */
export function saplings(acts: Acts): Step[] {
  const { api } = acts
  let poll = 0n
  return [
    ...DUES.map(([day, who, periods]): Step => [
      day,
      `${who.length} pay their dues to the grown pool`,
      () => acts.pay(SAPLINGS, who, periods),
    ]),
    [
      6,
      'a pool for two schools is opened',
      () =>
        acts.open({
          name: '青禾助学',
          summary: 'Tuition and books for pupils of two schools. 两所学校学生的学费和书本费。',
          currency: 1,
          rules: { dues: 60n * DEMO },
          schools: [schoolOne, schoolTwo],
        }),
    ],
    [6, 'sixteen people begin it', () => acts.join(SAPLINGS, membersFrom(1, 16))],
    [
      37,
      'the sponsor helps those who come after them',
      () => {
        const { assets, balances, utility } = api.tx
        const gifts = newcomers.flatMap(({ address }) => [
          assets.transfer(1, address, 2_000n * DEMO),
          balances.transferKeepAlive(address, 60n * HUZ),
        ])
        return acts.by(sponsor, utility.batchAll(gifts))
      },
    ],
    [38, 'fourteen join', () => acts.join(SAPLINGS, membersFrom(17, 30))],
    [70, 'and six more', () => acts.join(SAPLINGS, [...membersFrom(31, 35), member(41)])],
    [75, 'the sponsor gives', () => acts.by(sponsor, calls.donate(api, SAPLINGS, 500n * DEMO))],
    [190, 'two join by invitation of a member', () => acts.join(SAPLINGS, membersFrom(36, 37), { by: member(11) })],
    [190, 'one leaves the town', () => acts.by(member(41), calls.requestExit(api, SAPLINGS, 0n))],
    [191, 'two more join', () => acts.join(SAPLINGS, membersFrom(38, 39), { by: member(13) })],
    [191, 'and the last of them', () => acts.join(SAPLINGS, members(40), { by: member(14) })],
    [
      205,
      'who leaves takes a share along',
      () => acts.by(member(41), calls.payExit(api, SAPLINGS, member(41).address)),
    ],
    [240, 'a family of before gives', () => acts.by(alice, calls.donate(api, SAPLINGS, 200n * DEMO))],
    [
      276.5,
      'a member proposes lower limits',
      async () => {
        const { rules } = (await readRules(api, SAPLINGS, 0))!
        poll = await acts.propose(SAPLINGS, member(9), {
          proposal: { kind: 'Rules', rules: { ...rules, cap: 15 } },
          says: 'What one large claim takes is missing for ten small ones. 一笔大的，够十笔小的用。',
          signers: [...membersFrom(10, 14), ...membersFrom(17, 22)],
        })
      },
    ],
    [
      281,
      'twenty-two vote: it fails',
      () => acts.vote(poll, membersFrom(9, 14), [...membersFrom(1, 4), ...membersFrom(17, 28)]),
    ],
    [300, 'the sponsor gives again', () => acts.by(sponsor, calls.donate(api, SAPLINGS, 300n * DEMO))],
    [
      356,
      'a token holder proposes other rules',
      async () => {
        const { rules } = (await readRules(api, SAPLINGS, 0))!
        const reasons = await acts.say('The pot can carry ninety percent. 资金池付得起九成。')
        await acts.by(alice, calls.proposeRules(api, SAPLINGS, { ...rules, coveredShare: 90, exitShare: 75 }, reasons))
        poll = (await readChanges(api, SAPLINGS))[0]!.poll
      },
    ],
    [363, 'six voters vote on the rules', () => acts.vote(poll, members(1, 2, 5, 6, 7), members(8))],
    [365.25, 'somebody applies', () => acts.by(eve, calls.applyToJoin(api, SAPLINGS))],
    [365.25, 'some pay their dues, some are late', () => acts.pay(SAPLINGS, membersFrom(1, 11), 1)],
  ]
}
