// What people do in the demo's year, in the words of its story.
import type { KeyringPair } from '@polkadot/keyring/types'
import * as calls from '../../governance/src/calls.ts'
import type { Call } from '../../governance/src/calls.ts'
import { type Proposal, readChanges, readDrafts } from '../../governance/src/changes.ts'
import {
  type Milestone,
  type Need,
  type PayeeRequest,
  type Reason,
  readClaim,
  readPayable,
  readRulesAt,
} from '../../governance/src/claims.ts'
import type { Connection } from '../../governance/src/connection.ts'
import { putContent } from '../../governance/src/content.ts'
import type { CurrencyId } from '../../governance/src/currencies.ts'
import { readPool } from '../../governance/src/pools.ts'
import { type Rules, readRuleBounds } from '../../governance/src/rules.ts'
import { readNow } from '../../governance/src/time.ts'
import { type Act, type HandledChain, Hands } from './hands.ts'
import { organiser } from './people.ts'

/** The native token's unit. */
export const HUZ = 10n ** 12n
/** The demo currency's unit; it has two decimals. */
export const DEMO = 100n
/** Seconds. */
const DAY = 86_400n

/** The pools, by the order in which they are opened. */
export const [SAPLINGS, LAMPLIGHT, FOOTHILL] = [0, 1, 2] as const

/** What happens on a day of the year, counted from the chain's first block. */
export type Step = readonly [day: number, what: string, act: () => Promise<unknown>]

/** What the demo needs of the chain. */
export interface DemoChain extends HandledChain {
  /** Address of the content store. */
  readonly store: string
  /** Move the chain's time. */
  fastForward(milliseconds: bigint): Promise<void>
}

/** A pool to be opened by the organiser: the template, unless it says something else. */
interface Opened {
  readonly name: string
  readonly summary: string
  readonly currency: CurrencyId
  readonly rules: Pick<Rules, 'dues'> & Partial<Rules>
  readonly schools: readonly KeyringPair[]
}

/** A cost of today, of which somebody asks for as much as is payable, in equal parts. */
export interface Cost {
  readonly need: Need
  readonly cost: bigint
  readonly to: PayeeRequest
  readonly says: string
  /** When the parts after the first are due. */
  readonly later?: readonly { readonly days: number; readonly milestone?: Milestone }[]
}

/** A change of a pool, why, and who would sign it: of them as many do as it takes. */
interface Drafted {
  readonly proposal: Proposal
  readonly says: string
  readonly signers: readonly KeyringPair[]
}

/** Everybody's acts on one chain. */
export class Acts {
  readonly api: Connection
  readonly #store: string
  readonly #hands: Hands

  constructor(chain: DemoChain) {
    this.api = chain.api
    this.#store = chain.store
    this.#hands = new Hands(chain)
  }

  /** One does this. */
  by(who: KeyringPair, call: Call): Promise<void> {
    return this.#hands.act([{ by: who, call }])
  }

  /** Several act at the same time. */
  together(acts: readonly Act[]): Promise<void> {
    return this.#hands.act(acts)
  }

  /** Each of them does this. */
  all(people: readonly KeyringPair[], call: (who: KeyringPair) => Call): Promise<void> {
    return this.together(people.map((by) => ({ by, call: call(by) })))
  }

  /** Put a text where it is kept; resolves to its hash. */
  say(text: string): Promise<string> {
    return putContent(this.#store, text)
  }

  async open({ name, summary, currency, rules, schools }: Opened): Promise<void> {
    const { api } = this
    const [{ template }, terms, pool] = await Promise.all([
      readRuleBounds(api),
      this.say(`${name}\n\n${summary}`),
      api.query.mutualAid.nextPool(),
    ])
    await this.by(
      organiser,
      calls.createPool(api, { name, summary, terms, currency, rules: { ...template, ...rules } }),
    )
    await Promise.all(schools.map((school) => this.accept(pool.toNumber(), school)))
  }

  /** The organiser accepts a school. */
  accept(pool: number, school: KeyringPair): Promise<void> {
    return this.by(organiser, calls.acceptPayee(this.api, pool, school.address))
  }

  /** They are invited and join, and pay so many periods beyond the first. */
  async join(pool: number, people: readonly KeyringPair[], { by = organiser, periods = 2 } = {}): Promise<void> {
    const addresses = people.map(({ address }) => address)
    await this.by(by, calls.inviteAll(this.api, pool, addresses))
    const enter = (who: KeyringPair) => [
      { by: who, call: calls.join(this.api, pool) },
      { by: who, call: calls.payDues(this.api, pool, who.address, periods) },
    ]
    await this.together(people.flatMap(enter))
  }

  pay(pool: number, people: readonly KeyringPair[], periods: number): Promise<void> {
    return this.all(people, ({ address }) => calls.payDues(this.api, pool, address, periods))
  }

  /** Somebody asks for help; resolves to the claim's number. */
  async file(pool: number, who: KeyringPair, { need, cost, to, says, later = [] }: Cost): Promise<number> {
    const { api } = this
    const [{ wall }, found, statement] = await Promise.all([readNow(api), readPool(api, pool), this.say(says)])
    const rules = (await readRulesAt(api, pool, wall))!
    const due = [{ days: 0 }, ...later].map(({ days, ...rest }) => ({ ...rest, due: wall + BigInt(days) * DAY }))
    const asked = { pool, who: who.address, rules, lossDate: wall, cost, payee: to, dues: due.map(({ due }) => due) }
    const { amount } = await readPayable(api, asked)
    const parts = due.map((part) => ({ ...part, amount: amount / BigInt(due.length), payee: to }))
    await this.by(who, calls.fileClaim(api, { pool, rules, need, cost, lossDate: wall, statement, parts }))
    return found!.claims
  }

  /** Somebody objects to a claim's first part, and whoever asked answers; resolves to the poll. */
  async dispute(
    pool: number,
    claim: number,
    who: KeyringPair,
    { reason, says, answer }: { reason: Reason; says: string; answer?: readonly [by: KeyringPair, says: string] },
  ): Promise<bigint> {
    const { api } = this
    await this.by(who, calls.dispute(api, pool, claim, 0, reason, await this.say(says)))
    if (answer) await this.by(answer[0], calls.answer(api, pool, claim, 0, await this.say(answer[1])))
    return (await readClaim(api, pool, claim))!.parts[0]!.dispute!.poll
  }

  /** A voter drafts a change, and others sign it. */
  async draft(pool: number, author: KeyringPair, { proposal, says, signers }: Drafted): Promise<void> {
    const { api } = this
    await this.by(author, calls.draft(api, pool, proposal, await this.say(says)))
    const [draft] = await readDrafts(api, pool, (await readNow(api)).chain)
    const { number, needed } = draft!
    if (proposal.kind === 'Host') {
      const candidate = signers.find(({ address }) => address === proposal.candidate)!
      await this.by(candidate, calls.agreeToHost(api, pool, author.address, number))
    }
    await this.all(signers.slice(0, needed - 1), () => calls.signDraft(api, pool, author.address, number))
  }

  /** The same, and as many sign as it takes; resolves to the poll. */
  async propose(pool: number, author: KeyringPair, drafted: Drafted): Promise<bigint> {
    await this.draft(pool, author, drafted)
    return (await readChanges(this.api, pool))[0]!.poll
  }

  /** Voters vote, some for it and some against it. */
  vote(poll: bigint, ayes: readonly KeyringPair[], nays: readonly KeyringPair[]): Promise<void> {
    const vote = (aye: boolean) => (by: KeyringPair) => ({ by, call: calls.vote(this.api, poll, aye) })
    return this.together([...ayes.map(vote(true)), ...nays.map(vote(false))])
  }
}
