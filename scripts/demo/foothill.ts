// The year of a pool that promises much: four leave it with what they paid in while others are paid, and for four weeks it has
// less than it owes. It has other rules since, and another host.
import type { KeyringPair } from '@polkadot/keyring/types'
import * as calls from '../../governance/src/calls.ts'
import { readRules } from '../../governance/src/rules.ts'
import { type Acts, type Cost, FOOTHILL, HUZ, type Step } from './acts.ts'
import { member, members, membersFrom, schoolThree, schoolTwo, sponsor } from './people.ts'

const TWO = { account: schoolTwo.address }
const THREE = { account: schoolThree.address }
const OWN = 'own account'
const FOUNDERS = [...members(13, 14), ...membersFrom(17, 26), ...members(42, 43)]
const LEAVING = membersFrom(21, 24)
const [SPENT, LAPSED] = [member(42), member(43)] as const
/** Those who stay and pay. */
const STAYING = [...members(13, 14), ...membersFrom(17, 20), ...members(25, 26)]

/** What somebody asks for: a cost, payable to whom. */
type Asked = readonly [need: Cost['need'], cost: bigint, to: Cost['to'], says: string]

/** The pool's year, day by day. */
export function foothill(acts: Acts): Step[] {
  const { api } = acts
  let poll = 0n
  let small: number[] = []
  const pay = (who: readonly KeyringPair[], periods: number) => () => acts.pay(FOOTHILL, who, periods)
  const file = (who: KeyringPair, ...[need, cost, to, says]: Asked) =>
    acts.file(FOOTHILL, who, { need, cost, to, says })
  const large = (number: number, ...asked: Asked): Step => [
    158.5,
    'a large claim is filed',
    () => file(member(number), ...asked),
  ]
  return [
    [
      40,
      'a pool that promises much is opened',
      () =>
        acts.open({
          name: '山脚书包 Foothill',
          summary: 'School for children of the villages under the hill. 山脚几个村孩子的上学费用。',
          currency: 'native',
          rules: {
            ...{ dues: HUZ, waitingDays: 30, coveredShare: 90, reserveMonths: 2, exitShare: 80, exitNoticeDays: 8 },
            ...{ windowSmallDays: 5, settlementHealthyDays: 2 },
          },
          schools: [schoolTwo],
        }),
    ],
    [40, 'fourteen join it', () => acts.join(FOOTHILL, FOUNDERS)],
    [130.25, 'they become voters', pay(FOUNDERS, 2)],
    [
      150,
      'four move away and ask for their share',
      () => acts.all(LEAVING, () => calls.requestExit(api, FOOTHILL, 0n)),
    ],
    large(13, 'Tuition', (145n * HUZ) / 10n, TWO, 'Boarding school, first year. 寄宿学校第一年。'),
    large(14, 'Tuition', (145n * HUZ) / 10n, TWO, 'Boarding school, second year. 寄宿学校第二年。'),
    large(17, 'Device', (145n * HUZ) / 10n, TWO, 'A computer for two children. 两个孩子合用的电脑。'),
    large(18, 'Tuition', (145n * HUZ) / 10n, TWO, 'Fees of the county school. 县中学的学费。'),
    large(19, 'Tuition', (145n * HUZ) / 10n, TWO, 'Fees and the bus of a year. 一年的学费和校车费。'),
    [
      159.12,
      'two small claims are filed, by members who have spent all else',
      async () => {
        small = [
          await file(SPENT, 'Exam', HUZ / 800n, OWN, 'A stamped copy of a certificate. 一份盖章的证书复印件。'),
          await file(LAPSED, 'Exam', HUZ / 800n, OWN, 'A copy of the register. 一份学籍复印件。'),
        ]
        const spend = (by: KeyringPair) => ({ by, call: api.tx.balances.transferAll(sponsor.address, false) })
        await acts.together([SPENT, LAPSED].map(spend))
      },
    ],
    [159.25, 'they take it along', () => acts.all(LEAVING, ({ address }) => calls.payExit(api, FOOTHILL, address))],
    [
      176,
      'one has money again and collects what could not be delivered',
      async () => {
        await acts.by(sponsor, api.tx.balances.transferKeepAlive(SPENT.address, 40n * HUZ))
        await acts.by(SPENT, calls.collect(api, FOOTHILL, small[0]!, 0))
      },
    ],
    [178.25, 'those who stay pay', pay([...STAYING, SPENT], 1)],
    [186, 'the sponsor helps out', () => acts.by(sponsor, calls.donate(api, FOOTHILL, 4n * HUZ))],
    [
      196,
      'a member proposes higher dues and a lower share',
      async () => {
        const { rules } = (await readRules(api, FOOTHILL, 0))!
        poll = await acts.propose(FOOTHILL, member(13), {
          proposal: { kind: 'Rules', rules: { ...rules, dues: (15n * HUZ) / 10n, coveredShare: 70, exitShare: 50 } },
          says: 'We promised more than we pay in. 我们答应的比交进来的多。',
          signers: membersFrom(17, 20),
        })
      },
    ],
    [
      200,
      'eight vote: it passes',
      () => acts.vote(poll, [...members(13, 14), ...membersFrom(17, 20), member(25)], members(26)),
    ],
    [205, 'a school that token holders registered is accepted', () => acts.accept(FOOTHILL, schoolThree)],
    [220.25, 'the next dues come', pay([...STAYING, SPENT], 1)],
    [250.25, 'and the first higher ones', pay([...STAYING, SPENT], 2)],
    [
      255,
      'a member proposes another as host',
      async () => {
        poll = await acts.propose(FOOTHILL, member(17), {
          proposal: { kind: 'Host', candidate: member(13).address },
          says: 'A host who lives here. 让住在这里的人来管。',
          signers: members(13, 18, 19, 20),
        })
      },
    ],
    [259, 'seven vote: they are', () => acts.vote(poll, [...members(13, 14), ...membersFrom(17, 20)], members(25))],
    [290, 'two join by invitation', () => acts.join(FOOTHILL, membersFrom(29, 30), { by: member(18) })],
    [
      300,
      'a claim is filed',
      () => file(member(20), 'Tuition', 8n * HUZ, THREE, 'First term at the new school. 新学校第一学期。'),
    ],
    [310.25, 'dues are paid', pay([...STAYING, SPENT], 2)],
    [
      330,
      'a claim is filed',
      () => file(member(25), 'Books', 3n * HUZ, TWO, 'Books for three children. 三个孩子的课本。'),
    ],
    [
      345,
      'a claim is filed',
      () => file(member(26), 'Exam', 2n * HUZ, THREE, 'Entrance exam of the new school. 新学校的入学考试。'),
    ],
  ]
}
