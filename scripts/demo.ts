// What a new local chain is filled with, by real signed transactions over four months of its time: two education pools,
// sixteen members, dues and arrears, a paid claim, one in its window at which some have looked, one in dispute with votes, one by terms whose next
// part waits for its proof, one that a second voucher must back; rules being voted on, a draft to sign, an applicant; a
// deposit that token holders vote on.
import { Keyring } from '@polkadot/keyring'
import type { KeyringPair } from '@polkadot/keyring/types'
import * as calls from '../governance/src/calls.ts'
import type { Call } from '../governance/src/calls.ts'
import { readChanges, readDrafts } from '../governance/src/changes.ts'
import { type Milestone, readClaim } from '../governance/src/claims.ts'
import type { Connection } from '../governance/src/connection.ts'
import { putContent } from '../governance/src/content.ts'
import type { CurrencyId } from '../governance/src/currencies.ts'
import { readPool } from '../governance/src/pools.ts'
import { readPowers } from '../governance/src/powers.ts'
import { placeDecisionDeposit, propose, voteWithConviction } from '../governance/src/protocol-calls.ts'
import { readRuleBounds, readRules } from '../governance/src/rules.ts'
import { readNow } from '../governance/src/time.ts'
import { submitOrThrow } from '../governance/src/transactions.ts'

const DAY = 86_400_000n

/** Milliseconds of chain time that the demo covers; a new chain's first block lies so far back. */
export const DEMO_SPAN = 119n * DAY + DAY / 4n
const DEMO_ASSET = 1
const HUZ = 10n ** 12n

const keyring = new Keyring({ type: 'sr25519' })
const person = (path: string): KeyringPair => keyring.addFromUri(path)

/** What the demo needs of the chain beside its client. */
export interface DemoChain {
  readonly api: Connection
  /** Address of the content store. */
  readonly store: string
  /** Move the chain's time. */
  fastForward(milliseconds: bigint): Promise<void>
}

/** A second instalment like the first, due so many days later. */
interface Later {
  readonly days: number
  readonly milestone?: Milestone
}

/** Tells how far the demo is, in steps. */
export type DemoProgress = (done: number, of: number, what: string) => void

/** Fill a new chain. Stopped, it ends after the step at hand, and false says that some are left. */
export async function fillWithDemo(
  chain: DemoChain,
  { stop, progress }: { stop?: AbortSignal; progress?: DemoProgress } = {},
): Promise<boolean> {
  const { api, store } = chain
  const host = person('//Organiser')
  const [schoolOne, schoolTwo] = [person('//School//1').address, person('//School//2').address]
  const members = Array.from({ length: 16 }, (_, at) => person(`//Member//${at + 1}`))
  const member = (number: number) => members[number - 1]!

  const by = (who: KeyringPair, call: Call) => submitOrThrow(api, call, { by: who })
  const byAll = (people: readonly KeyringPair[], call: (who: KeyringPair) => Call) =>
    Promise.all(people.map((who) => by(who, call(who))))
  const payDues = (people: readonly KeyringPair[], pool: number, periods: number) =>
    byAll(people, (who) => calls.payDues(api, pool, who.address, periods))

  const open = async (name: string, summary: string, currency: CurrencyId, dues: bigint, payees: readonly string[]) => {
    const { template } = await readRuleBounds(api)
    const terms = await putContent(store, `${name}\n\n${summary}`)
    const pool = (await api.query.mutualAid.nextPool()).toNumber()
    await by(host, calls.createPool(api, { name, summary, terms, currency, rules: { ...template, dues } }))
    for (const payee of payees) await by(host, calls.acceptPayee(api, pool, payee))
    return pool
  }
  const admit = async (pool: number, people: readonly KeyringPair[]) => {
    const first = (await api.rpc.system.accountNextIndex(host.address)).toNumber()
    await Promise.all(
      people.map(({ address }, at) =>
        submitOrThrow(api, calls.invite(api, pool, address), { by: host, nonce: first + at }),
      ),
    )
    await byAll(people, () => calls.join(api, pool))
  }
  const file = async (
    pool: number,
    who: KeyringPair,
    { need, cost, later, ...part }: Pick<calls.NewClaim, 'need' | 'cost'> & calls.NewPart & { later?: Later },
    says: string,
  ) => {
    const [{ wall }, found] = await Promise.all([readNow(api), readPool(api, pool)])
    const statement = await putContent(store, says)
    const { days, milestone } = later ?? {}
    const next = days && { ...part, due: wall + BigInt(days) * 86_400n, ...(milestone && { milestone }) }
    const parts = next ? [part, next] : [part]
    await by(who, calls.fileClaim(api, { pool, rules: 0, need, cost, lossDate: wall, statement, parts }))
    return found?.claims ?? 0
  }

  const state = { saplings: 0, lamplight: 1, disputed: 0, poll: 0n }
  const steps: readonly (readonly [string, () => Promise<unknown>])[] = [
    [
      'two pools are opened',
      async () => {
        const saplings = 'Tuition and books for pupils of two schools. 两所学校学生的学费和书本费。'
        state.saplings = await open('青禾助学', saplings, DEMO_ASSET, 6_000n, [schoolOne, schoolTwo])
        const lamplight = 'Books and exam fees for evening students. 夜校学生的书本费和考试费。'
        state.lamplight = await open('灯下图书 Lamplight', lamplight, 'native', 2n * HUZ, [schoolTwo])
      },
    ],
    ['sixteen people join the first', () => admit(state.saplings, members)],
    ['twelve of them join the second', () => admit(state.lamplight, members.slice(0, 12))],
    ['most pay three months', () => payDues(members.slice(0, 14), state.saplings, 2)],
    ['and in the second pool', () => payDues(members.slice(0, 12), state.lamplight, 2)],
    ['a sponsor gives', () => by(person('//Sponsor'), calls.donate(api, state.saplings, 50_000n))],
    ['three months pass', () => chain.fastForward(90n * DAY)],
    ['fourteen become voters', () => payDues(members.slice(0, 14), state.saplings, 1)],
    ['and twelve in the second pool', () => payDues(members.slice(0, 12), state.lamplight, 1)],
    [
      'a claim for tuition is filed',
      () =>
        file(
          state.saplings,
          member(1),
          { need: 'Tuition', cost: 20_000n, amount: 16_000n, payee: { account: schoolOne } },
          'Spring term, invoice of the school. 春季学费，学校的缴费通知。',
        ),
    ],
    [
      'a claim for books is filed',
      () =>
        file(
          state.lamplight,
          member(2),
          { need: 'Books', cost: 2n * HUZ, amount: (16n * HUZ) / 10n, payee: 'own account' },
          'Exercise books for the evening class. 夜校的练习册。',
        ),
    ],
    [
      'a claim by terms is filed',
      () =>
        file(
          state.lamplight,
          member(6),
          {
            need: 'Exam',
            cost: 5n * HUZ,
            amount: 2n * HUZ,
            payee: { account: schoolTwo },
            later: { days: 45, milestone: 'ProofOfEnrolment' },
          },
          'Two exams, one now and one in the summer. 两次考试，一次现在，一次夏天。',
        ),
    ],
    ['nobody disputes, the chain pays', () => chain.fastForward(20n * DAY)],
    [
      'a token holder proposes other rules',
      async () => {
        const { rules } = (await readRules(api, state.saplings, 0))!
        const reasons = await putContent(store, 'The pot can carry ninety percent. 资金池付得起九成。')
        const next = { ...rules, coveredShare: 90, exitShare: 75 }
        await by(person('//Alice'), calls.proposeRules(api, state.saplings, next, reasons))
      },
    ],
    ['a week passes', () => chain.fastForward(7n * DAY)],
    [
      'six voters vote on the rules',
      async () => {
        const [change] = await readChanges(api, state.saplings)
        await byAll([1, 2, 5, 6, 7, 8].map(member), (who) => calls.vote(api, change!.poll, who !== member(8)))
      },
    ],
    [
      'token holders vote on a lower deposit for new pools',
      async () => {
        const [alice, bob, dave] = ['//Alice', '//Bob', '//Dave'].map(person) as [KeyringPair, KeyringPair, KeyringPair]
        await by(alice, propose(api, { kind: 'PoolDeposit', deposit: 50n * HUZ }))
        await by(alice, placeDecisionDeposit(api, 0))
        const cast = (who: KeyringPair, aye: boolean, conviction: 1 | 2, tokens: bigint) =>
          by(who, voteWithConviction(api, 0, { aye, conviction, balance: tokens * HUZ }))
        await Promise.all([cast(alice, true, 2, 9_000n), cast(bob, true, 1, 8_000n), cast(dave, false, 1, 6_000n)])
      },
    ],
    [
      'a claim for a computer is filed',
      async () => {
        const claim = { need: 'Device', cost: 21_000n, amount: 16_800n, payee: { account: schoolTwo } } as const
        state.disputed = await file(state.saplings, member(3), claim, 'The drawing course needs it. 制图课要用电脑。')
      },
    ],
    ['a day passes', () => chain.fastForward(DAY)],
    [
      'it is disputed and answered',
      async () => {
        const objection = await putContent(store, 'The school lists 180, not 210. 学校网上公布的是180，不是210。')
        const { saplings, disputed } = state
        await by(member(5), calls.dispute(api, saplings, disputed, 0, 'WrongAmount', objection))
        const answer = await putContent(store, 'That price is of last autumn. 那是去年秋天的价。')
        await by(member(3), calls.answer(api, saplings, disputed, 0, answer))
        state.poll = (await readClaim(api, saplings, disputed))!.parts[0]!.dispute!.poll
      },
    ],
    ['the talk is over', () => chain.fastForward(DAY + DAY / 4n)],
    [
      'five voters vote',
      () =>
        byAll([5, 6, 7, 8, 9].map(member), (who) =>
          calls.vote(api, state.poll, who !== member(8) && who !== member(9)),
        ),
    ],
    [
      'a claim for a shop waits for a second voucher',
      async () => {
        const shop = person('//Charlie').address
        // More than the eight that the member has paid in.
        const claim = { need: 'Device', cost: 15n * HUZ, amount: 12n * HUZ, payee: { vouched: shop } } as const
        const says = 'A used tablet, from the shop at the corner. 街角店里的二手平板。'
        const number = await file(state.lamplight, member(7), claim, says)
        await by(member(8), calls.vouch(api, state.lamplight, number, (25n * HUZ) / 10n))
      },
    ],
    [
      'a draft is signed by three, and somebody applies',
      async () => {
        const { rules } = (await readRules(api, state.lamplight, 0))!
        const reasons = await putContent(store, 'Books are needed sooner. 书等不了两个月。')
        const proposal = { kind: 'Rules', rules: { ...rules, waitingDays: 45 } } as const
        await by(member(2), calls.draft(api, state.lamplight, proposal, reasons))
        const { chain: now } = await readNow(api)
        const [draft] = await readDrafts(api, state.lamplight, now)
        const sign = () => calls.signDraft(api, state.lamplight, member(2).address, draft!.number)
        await byAll([3, 4].map(member), sign)
        await by(person('//Eve'), calls.applyToJoin(api, state.saplings))
      },
    ],
    ['some pay their dues, some are late', () => payDues(members.slice(0, 11), state.saplings, 1)],
    [
      'another claim is filed',
      () =>
        file(
          state.saplings,
          member(4),
          { need: 'Books', cost: 6_000n, amount: 4_800n, payee: { account: schoolOne } },
          'Text books for two terms. 两学期的课本。',
        ),
    ],
    [
      'three of those who were drawn look at it',
      async () => {
        const claim = (await readPool(api, state.saplings))!.claims - 1
        const look = async ({ address }: KeyringPair) =>
          (await readPowers(api, state.saplings, claim, 0, address))?.look ?? {}
        const may = await Promise.all(members.map(look))
        const drawn = members.filter((_, at) => 'ok' in may[at]!).slice(0, 3)
        await byAll(drawn, (who) => calls.look(api, state.saplings, claim, 0, who === drawn[2]))
      },
    ],
  ]
  for (const [at, [what, step]] of steps.entries()) {
    if (stop?.aborted) return false
    progress?.(at, steps.length, what)
    await step()
  }
  progress?.(steps.length, steps.length, 'done')
  return true
}
