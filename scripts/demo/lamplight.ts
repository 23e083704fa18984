// The small circle's year: six who know each other, and six more in the autumn; what it decides is still open.
import type { KeyringPair } from '@polkadot/keyring/types'
import * as calls from '../../governance/src/calls.ts'
import { readRules } from '../../governance/src/rules.ts'
import { type Acts, HUZ, LAMPLIGHT, type Step } from './acts.ts'
import { member, members, membersFrom, schoolTwo, shop } from './people.ts'

const FOUNDERS = members(1, 2, 3, 10, 11, 12)
const OTHERS = membersFrom(4, 9)
const TWO = { account: schoolTwo.address }

/** The pool's year, day by day. */
export function lamplight(acts: Acts): Step[] {
  const { api } = acts
  const pay = (who: readonly KeyringPair[], periods: number) => () => acts.pay(LAMPLIGHT, who, periods)
  return [
    [
      35.5,
      'a circle of evening students is opened',
      () =>
        acts.open({
          name: '灯下图书 Lamplight',
          summary: 'Books and exam fees for evening students. 夜校学生的书本费和考试费。',
          currency: 'native',
          rules: { dues: 2n * HUZ },
          schools: [schoolTwo],
        }),
    ],
    [35.5, 'six begin it', () => acts.join(LAMPLIGHT, FOUNDERS)],
    [126.25, 'they become voters', pay(FOUNDERS, 3)],
    [216.25, 'and pay for another quarter', pay(FOUNDERS, 3)],
    [246, 'six more join', () => acts.join(LAMPLIGHT, OTHERS)],
    [306.25, 'the first six pay on', pay(FOUNDERS, 2)],
    [336.25, 'the others become voters', pay(OTHERS, 1)],
    [
      336.5,
      'a claim for books is filed',
      () =>
        acts.file(LAMPLIGHT, member(2), {
          need: 'Books',
          cost: 2n * HUZ,
          to: 'own account',
          says: 'Exercise books for the evening class. 夜校的练习册。',
        }),
    ],
    [
      336.5,
      'a claim by terms is filed',
      () =>
        acts.file(LAMPLIGHT, member(6), {
          need: 'Exam',
          cost: 5n * HUZ,
          to: TWO,
          says: 'Two exams, one now and one in the summer. 两次考试，一次现在，一次夏天。',
          later: [{ days: 45, milestone: 'ProofOfEnrolment' }],
        }),
    ],
    [
      365.25,
      'a claim for a shop waits for a second voucher',
      async () => {
        // More than the eight that the member has paid in.
        const number = await acts.file(LAMPLIGHT, member(7), {
          need: 'Device',
          cost: 15n * HUZ,
          to: { vouched: shop.address },
          says: 'A used tablet, from the shop at the corner. 街角店里的二手平板。',
        })
        await acts.by(member(8), calls.vouch(api, LAMPLIGHT, number, (25n * HUZ) / 10n))
      },
    ],
    [
      365.25,
      'a draft is signed by three',
      async () => {
        const { rules } = (await readRules(api, LAMPLIGHT, 0))!
        await acts.draft(LAMPLIGHT, member(2), {
          proposal: { kind: 'Rules', rules: { ...rules, waitingDays: 45 } },
          says: 'Books are needed sooner. 书等不了两个月。',
          signers: members(3, 4),
        })
      },
    ],
  ]
}
