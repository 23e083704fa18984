// The grown pool's claims: those that nobody disputes, and one for each turn that a claim can take.
import type { KeyringPair } from '@polkadot/keyring/types'
import * as calls from '../../governance/src/calls.ts'
import { readPool } from '../../governance/src/pools.ts'
import { readPowers } from '../../governance/src/powers.ts'
import { type Acts, type Cost, DEMO, SAPLINGS, type Step } from './acts.ts'
import { member, members, membersFrom, organiser, schoolOne, schoolTwo, shop } from './people.ts'

const ONE = { account: schoolOne.address }
const TWO = { account: schoolTwo.address }
const OWN = 'own account'

/** What somebody asks for: a cost in whole coins, payable to whom. */
type Asked = readonly [who: number, need: Cost['need'], cost: bigint, to: Cost['to'], says: string]

/** Costs of which nothing comes but a payment. */
const COSTS: readonly (readonly [day: number, ...Asked])[] = [
  [100, 1, 'Tuition', 200n, ONE, 'First term, invoice of the school. 第一学期学费，学校的缴费通知。'],
  [104, 10, 'Books', 45n, ONE, 'Two readers and an atlas. 两本读本和一本地图册。'],
  [112, 12, 'Tuition', 700n, ONE, 'A whole year, to be paid at its beginning. 全年学费，开学时一次交清。'],
  [118, 13, 'Device', 600n, TWO, 'A drawing board with its tools. 一套绘图板和工具。'],
  [126, 9, 'Exam', 90n, OWN, 'Entrance exam, receipt of the office. 入学考试，有考试院的收据。'],
  [150, 14, 'Books', 80n, ONE, 'The set of the new curriculum. 新课程的一套课本。'],
  [158, 31, 'Tuition', 600n, ONE, 'Second term, for two children. 两个孩子的第二学期学费。'],
  [165, 11, 'Device', 900n, TWO, 'A computer for the programming class. 编程课用的电脑。'],
  [188, 17, 'Tuition', 650n, ONE, 'Tuition of the evening school. 夜校学费。'],
  [196, 34, 'Books', 70n, ONE, 'Exercise books for a year. 一年的练习册。'],
  [210, 27, 'Tuition', 1_300n, TWO, 'First year of nursing. 护理专业第一年。'],
  [222, 3, 'Tuition', 300n, ONE, 'The first half of the fees. 学费的前一半。'],
  [236, 15, 'Books', 50n, ONE, 'A dictionary and a grammar. 一本词典和一本语法书。'],
  [248, 28, 'Tuition', 1_500n, TWO, 'Vocational school, first year. 职业学校第一年。'],
  [256, 23, 'Exam', 120n, OWN, 'Three certificates, receipts attached. 三门证书考试，附收据。'],
  [264, 20, 'Tuition', 1_250n, ONE, 'Tuition and boarding of a term. 一学期的学费和住宿费。'],
  [272, 10, 'Tuition', 600n, ONE, 'Third term, invoice of the school. 第三学期学费，学校的缴费通知。'],
  [288, 36, 'Books', 90n, ONE, 'Books for two classes. 两个年级的课本。'],
  [296, 29, 'Device', 800n, TWO, 'A hearing aid for lessons, as the school asks. 上课用的助听设备，学校要求的。'],
  [304, 24, 'Tuition', 700n, ONE, 'Tuition after a change of school. 转学后的学费。'],
  [312, 37, 'Exam', 150n, OWN, 'Two language exams. 两次语言考试。'],
  [324, 34, 'Tuition', 700n, ONE, 'Second year, invoice of the school. 第二年学费，学校的缴费通知。'],
  [330, 38, 'Tuition', 400n, TWO, 'First term at the technical school. 技校第一学期。'],
  [336, 1, 'Tuition', 200n, ONE, 'Spring term, invoice of the school. 春季学费，学校的缴费通知。'],
  [345, 26, 'Device', 600n, TWO, 'A tablet for lessons at home. 在家上课用的平板电脑。'],
  [350, 9, 'Tuition', 500n, ONE, 'The second half of the fees. 学费的后一半。'],
  [362, 21, 'Books', 100n, ONE, 'Reference books for the last year. 毕业班的参考书。'],
]

/** The claims' year, day by day. */
export function saplingsClaims(acts: Acts): Step[] {
  const { api } = acts
  /** Their numbers, once they are filed. */
  const filed = {
    ...{ doubted: 0, inTerms: 0, unproven: 0, withdrawn: 0 },
    ...{ vouched: 0, priced: 0, unfounded: 0, computer: 0 },
  }
  let poll = 0n
  const file = (...[who, need, cost, to, says]: Asked) =>
    acts.file(SAPLINGS, member(who), { need, cost: cost * DEMO, to, says })
  const dispute = (claim: number, who: number, about: Parameters<Acts['dispute']>[3]) =>
    acts.dispute(SAPLINGS, claim, member(who), about)

  return [
    ...COSTS.map(([day, ...asked]): Step => [day, 'a claim that nobody disputes', () => file(...asked)]),
    [
      130,
      'a claim for a laptop is filed',
      async () =>
        (filed.doubted = await file(18, 'Device', 500n, TWO, 'A laptop for homework. 做作业用的笔记本电脑。')),
    ],
    [
      131,
      'it is disputed and answered',
      async () => {
        const says = 'No invoice, and the shop does not know of it. 没有发票，店里也不知道这笔买卖。'
        const answer = [member(18), 'The invoice comes next week. 发票下周就到。'] as const
        poll = await dispute(filed.doubted, 10, { reason: 'FalseDocuments', says, answer })
      },
    ],
    [135, 'twelve vote: it is refused', () => acts.vote(poll, membersFrom(9, 17), members(19, 20, 21))],
    [
      146,
      'it opens again, with the invoice',
      async () => {
        const evidence = await acts.say('The invoice, with the number of the device. 发票，上面有机器的编号。')
        await acts.by(member(18), calls.reopen(api, SAPLINGS, filed.doubted, 0, evidence))
      },
    ],
    [
      140,
      'a year of tuition is asked for by terms',
      async () => {
        const later = [
          { days: 60, milestone: 'ProofOfEnrolment' },
          { days: 120, milestone: 'SchoolAttests' },
        ] as const
        const says = 'Three terms, each when it begins. 三个学期，开学时各付一次。'
        const cost = { need: 'Tuition', cost: 900n * DEMO, to: ONE, says, later } as const
        filed.inTerms = await acts.file(SAPLINGS, member(19), cost)
      },
    ],
    [
      199,
      'the second term is proven',
      async () => {
        const proof = await acts.say('Certificate of enrolment, second term. 第二学期在读证明。')
        await acts.by(member(19), calls.openPart(api, SAPLINGS, filed.inTerms, 1, proof))
      },
    ],
    [259, 'the school attests the third', () => acts.by(schoolOne, calls.openPart(api, SAPLINGS, filed.inTerms, 2))],
    [
      142,
      'two exams are asked for, the second once it is proven',
      async () => {
        const says = 'Two exams of the trade school. 职校的两次考试。'
        const later = [{ days: 20, milestone: 'ProofOfEnrolment' }] as const
        const cost = { need: 'Exam', cost: 150n * DEMO, to: TWO, says, later } as const
        filed.unproven = await acts.file(SAPLINGS, member(30), cost)
      },
    ],
    [
      230,
      'the proof never came: the second lapses',
      () => acts.by(organiser, calls.expirePart(api, SAPLINGS, filed.unproven, 1)),
    ],
    [
      172,
      'a claim is filed',
      async () => (filed.withdrawn = await file(25, 'Exam', 60n, OWN, 'Fee of the spring exam. 春季考试费。')),
    ],
    [173, 'and withdrawn', () => acts.by(member(25), calls.withdrawClaim(api, SAPLINGS, filed.withdrawn))],
    [
      180,
      'a claim for a shop needs vouchers',
      async () => {
        const says = 'Glasses for reading, from the shop in town. 镇上眼镜店的阅读眼镜。'
        filed.vouched = await file(32, 'Device', 500n, { vouched: shop.address }, says)
      },
    ],
    [
      181,
      'two vouch for it',
      () => acts.all(members(10, 12), () => calls.vouch(api, SAPLINGS, filed.vouched, 100n * DEMO)),
    ],
    [
      200,
      'a claim is filed that one finds too high',
      async () =>
        (filed.priced = await file(22, 'Device', 400n, TWO, 'A sewing machine for the course. 课程用的缝纫机。')),
    ],
    [
      202,
      'it is disputed',
      async () => {
        const says = 'There are cheaper ones. 有更便宜的。'
        poll = await dispute(filed.priced, 26, { reason: 'WrongAmount', says })
      },
    ],
    [206, 'twelve vote: it is paid', () => acts.vote(poll, members(26, 28, 30), membersFrom(9, 17))],
    [
      231,
      'a claim is filed for what cost nothing',
      async () => (filed.unfounded = await file(33, 'Device', 700n, TWO, 'The computer of last term. 上学期的电脑。')),
    ],
    [
      232,
      'it is disputed',
      async () => {
        const says = 'The school gave it to them for nothing. 这台电脑是学校免费发的。'
        poll = await dispute(filed.unfounded, 11, { reason: 'NotCovered', says })
      },
    ],
    [
      236,
      'fifteen vote: it is refused',
      () => acts.vote(poll, [...membersFrom(9, 17), ...membersFrom(19, 22)], members(23, 24)),
    ],
    [
      363,
      'a claim for a computer is filed',
      async () =>
        (filed.computer = await file(3, 'Device', 210n, TWO, 'The drawing course needs it. 制图课要用电脑。')),
    ],
    [
      364,
      'it is disputed and answered',
      async () => {
        const says = 'The school lists 180, not 210. 学校网上公布的是180，不是210。'
        const answer = [member(3), 'That price is of last autumn. 那是去年秋天的价。'] as const
        poll = await dispute(filed.computer, 5, { reason: 'WrongAmount', says, answer })
      },
    ],
    [
      365.25,
      'thirteen vote',
      () => acts.vote(poll, [...membersFrom(5, 7), ...membersFrom(17, 21)], [...members(8, 9), ...membersFrom(22, 24)]),
    ],
    [365.25, 'another claim is filed', () => file(4, 'Books', 60n, ONE, 'Text books for two terms. 两学期的课本。')],
    [365.25, 'three of those who were drawn look at it', () => lookAtTheNewest(acts)],
  ]
}

/** Of those who were drawn to look at the newest claim three do, and the last has doubts. */
async function lookAtTheNewest(acts: Acts): Promise<void> {
  const { api } = acts
  const claim = (await readPool(api, SAPLINGS))!.claims - 1
  const look = async ({ address }: KeyringPair) => (await readPowers(api, SAPLINGS, claim, 0, address))?.look ?? {}
  const may = await Promise.all(membersFrom(1, 40).map(look))
  const drawn = membersFrom(1, 40)
    .filter((_, at) => 'ok' in may[at]!)
    .slice(0, 3)
  await acts.all(drawn, (who) => calls.look(api, SAPLINGS, claim, 0, who === drawn[2]))
}
