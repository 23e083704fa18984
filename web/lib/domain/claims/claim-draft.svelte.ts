import type { NewClaim, NewPart } from '@huzhu/governance/calls'
import type { Need, PayeeRequest } from '@huzhu/governance/claims'
import type { Refusal } from '@huzhu/governance/refusals'
import { chain } from '$lib/chain/chain.svelte'
import { Reading } from '$lib/chain/reading.svelte'
import { Filling } from '$lib/chain/signing/filling.svelte'
import { session } from '$lib/chain/wallet/session.svelte'
import { accountName, payeeName } from '$lib/domain/payees/names'
import { m } from '$lib/paraglide/messages'
import { hasFields, keep } from '$lib/ui/form/keep.svelte'
import { bytesBeyond } from '$lib/ui/form/room'
import { MoneyEntry } from '$lib/ui/money/money-entry.svelte'
import { DAY, type Seconds } from '$lib/ui/time/dates'
import { dayValue, startOfDay } from '$lib/ui/time/days'
import { lossDateOf } from './loss-date'
import { isNeed } from './need'
import { fileClaim } from './wishes'

/** As whom the form lists who is paid, beside schools by their address. */
export const OWN = 'own account'
export const VOUCHED = 'vouched'

/** What is filled in, as it is kept on this device. */
interface Filled {
  /** The page of the form, of four. */
  step: number
  need: string | undefined
  /** Day of the cost; today if not said. */
  due: Seconds | undefined
  /** A school's address, {@link OWN} or {@link VOUCHED}; the pool's first school if not said. */
  payee: string | undefined
  /** Address of whom members are to vouch for. */
  vouched: string
  way: 'once' | 'terms'
  /** How many instalments, and days between them. */
  count: string
  span: string
  /** Whether later ones need a proof. */
  proof: boolean
  statement: string
}

const NOT_A_MEMBER: Refusal = { pallet: 'mutualAid', reason: 'NotAMember' }

const KEPT = {
  ...{ step: 'number', need: ['string', 'undefined'], due: ['bigint', 'undefined'], payee: ['string', 'undefined'] },
  ...{ vouched: 'string', way: 'string', count: 'string', span: 'string', proof: 'boolean', statement: 'string' },
  cost: 'string',
} as const

const BLANK: Filled = {
  ...{ step: 0, need: undefined, due: undefined, payee: undefined, vouched: '' },
  ...{ way: 'once', count: '2', span: '90', proof: true, statement: '' },
}

type Kept = Filled & { cost: string }

/** The form has four pages. */
const STEPS = 4
/** A day that a page can write. */
const isDay = (day: unknown) => typeof day === 'bigint' && !Number.isNaN(new Date(Number(day) * 1_000).getTime())
/** A number that is chosen, as the form writes it. */
const isFew = (count: unknown) => typeof count === 'string' && /^[1-9]\d{0,2}$/.test(count)

function isKept(kept: unknown): kept is Kept {
  if (!hasFields(kept, KEPT)) return false
  const { step, due, need, way, count, span } = kept
  return (
    [...Array(STEPS).keys()].includes(step as number) &&
    (due === undefined || isDay(due)) &&
    (need === undefined || isNeed(need)) &&
    (way === 'once' || way === 'terms') &&
    isFew(count) &&
    isFew(span)
  )
}

/** A claim that is being filled in, with what the chain would pay for it as it stands. Kept until it is filed. */
export class ClaimDraft {
  filled = $state({ ...BLANK })
  readonly cost: MoneyEntry
  /** The last page of the form that was come to with what is filled in. */
  furthest = 0
  /** Whether to say what is missing: somebody wanted to go on. */
  checked = $state(false)
  /** When it was kept last, by this device's clock. */
  saved = $state<Seconds>()
  /** Whether it was begun on an earlier visit. */
  resumed = $state(false)

  readonly #pool: () => number
  readonly #filling: Filling
  readonly #reading = new Reading('filing', () => session.account && [this.#pool(), session.account.address])
  readonly #longestText = new Reading('longestText')
  readonly #vouchedAccount = new Reading('account', () => (this.#vouched === '' ? undefined : [this.#vouched]))
  readonly #judging = new Reading('judging', () => this.#dated(this.lossDate))
  readonly #today = new Reading('judging', () => this.#dated(this.#told(this.today)))
  readonly #payable = new Reading('payable', () => this.#asked)
  readonly #fileable = new Reading('fileable', () => this.#tried)

  constructor(pool: () => number) {
    this.#pool = pool
    this.cost = new MoneyEntry(() => this.summary?.currency ?? { symbol: '', decimals: 0 })
    this.#filling = new Filling(
      () => `claim.${pool()}`,
      () => this.drop(),
    )
    keep({
      place: () => this.#filling.place,
      written: () => (this.#isWritten ? { ...this.filled, cost: this.cost.text } : undefined),
      isKept,
      fill: (kept) => this.#fill(kept),
      saved: () => (this.saved = BigInt(Math.floor(Date.now() / 1000))),
    })
  }

  /** What a member who files has to know; undefined while that is not known, or where there is no such pool. */
  get found() {
    return this.#reading.value
  }

  /** Whether the chain has answered. */
  get known() {
    return this.#reading.known
  }

  get summary() {
    return this.found?.summary
  }

  /** Bytes that a statement can have. */
  get room() {
    return this.#longestText.value
  }

  /** Today is the chain's. */
  get today(): Seconds | undefined {
    return chain.now === undefined ? undefined : startOfDay(dayValue(chain.now))
  }

  /** The cost's date as the chain is told it. */
  get lossDate(): Seconds | undefined {
    return this.#told(this.filled.due ?? this.today)
  }

  /** A day as the chain is told it. */
  #told(day: Seconds | undefined): Seconds | undefined {
    if (day === undefined || chain.now === undefined) return undefined
    const { summary, member } = this.found ?? {}
    return lossDateOf(
      day,
      chain.now,
      [summary?.rules.start, member?.coverFrom].filter((at) => at !== undefined),
    )
  }

  /** What the chain is asked about a date. */
  #dated(date: Seconds | undefined): [number, string, Seconds] | undefined {
    const { account } = session
    return account && date !== undefined ? [this.#pool(), account.address, date] : undefined
  }

  get #isWritten(): boolean {
    const { need, statement } = this.filled
    return Boolean(need || this.cost.text || statement)
  }

  /**
   * Why nothing can be filed now, not even a cost of today; undefined where something can, or that is not known yet. Of what
   * is written already nothing is taken away: it is told beside it, with the day.
   */
  get closed() {
    const answer = this.#today.value
    if (!answer || !('refused' in answer) || this.#isWritten) return undefined
    // The chain looks at the pool first. Whoever is no member has nothing to wait for there.
    return this.found && !this.found.member ? NOT_A_MEMBER : answer.refused
  }

  /** Whether the chain has said that something can be filed now. */
  get isOpen() {
    return this.#today.known && this.closed === undefined
  }

  /** The rules of that day; undefined while they are not known, or where no cost of that day can be claimed. */
  get rules() {
    const answer = this.#judging.value
    return answer && 'ok' in answer ? answer.ok : undefined
  }

  /** The rules of that day, also where they refuse it. */
  get judgedBy() {
    const answer = this.#judging.value
    return answer && ('ok' in answer ? answer.ok : answer.rules)
  }

  get payee(): string {
    return this.filled.payee ?? this.found?.payees[0] ?? OWN
  }

  get #vouched() {
    return this.filled.vouched.trim()
  }

  /** What is wrong with the address of whom members are to vouch for. */
  get vouchedProblem(): 'missing' | 'wrong' | undefined {
    if (this.#vouched === '') return this.checked ? 'missing' : undefined
    return this.#vouchedAccount.known && this.#vouchedAccount.value === undefined ? 'wrong' : undefined
  }

  /** Who is to be paid; undefined while that is no account. */
  get payeeRequest(): PayeeRequest | undefined {
    if (this.payee === OWN) return OWN
    if (this.payee !== VOUCHED) return { account: this.payee }
    return this.#vouchedAccount.value ? { vouched: this.#vouchedAccount.value } : undefined
  }

  /** Who is to be paid, as a sentence calls them. */
  get toWhom(): string {
    if (this.payee === OWN) return m.payee_own_account()
    return this.payee === VOUCHED ? accountName(this.#vouchedAccount.value ?? this.#vouched) : payeeName(this.payee)
  }

  /** What the chain is asked about the sum. */
  get #asked(): [number, string, Seconds, bigint, PayeeRequest, Seconds[]] | undefined {
    const { account } = session
    const { lossDate, payeeRequest } = this
    const { amount } = this.cost
    if (!account || !this.rules || lossDate === undefined || amount === undefined || !payeeRequest) return undefined
    return [this.#pool(), account.address, lossDate, amount, payeeRequest, this.#dues(lossDate)]
  }

  /** When it is to be paid. */
  #dues(lossDate: Seconds): Seconds[] {
    const { way, count, span } = this.filled
    if (way === 'once') return [lossDate]
    return Array.from({ length: Number(count) }, (_, at) => lossDate + BigInt(at) * BigInt(span) * DAY)
  }

  /** What would be paid. */
  get payable() {
    const answer = this.#payable.value
    return answer && 'ok' in answer ? answer.ok : undefined
  }

  /** Why the chain would not take it, as far as it is filled in. */
  get refused() {
    const sum = [this.#payable.value, this.#fileable.value]
    const answers = [this.#judging.value, ...(this.filled.step === 0 ? [] : sum)]
    return answers.map((answer) => (answer && 'refused' in answer ? answer.refused : undefined)).find(Boolean)
  }

  /** Whether the chain is being asked about the day, or beyond the first page about a sum and its instalments. */
  get asking(): boolean {
    if (this.#dated(this.lossDate) !== undefined && !this.#judging.known) return true
    if (this.filled.step === 0 || this.#asked === undefined) return false
    return !this.#payable.known || (this.#tried !== undefined && !this.#fileable.known)
  }

  /** What would be paid; while the chain is asked about another sum, what it said of the last one. Not what is filed. */
  get shown() {
    const { last } = this.#payable
    return this.payable ?? (this.asking && last && 'ok' in last ? last.ok : undefined)
  }

  /** The payable sum in equal instalments, the odd units in the first; none of them of nothing. */
  get parts(): NewPart[] {
    const { payable, payeeRequest, lossDate } = this
    if (!payable || !payeeRequest || lossDate === undefined) return []
    const { way, proof } = this.filled
    if (way === 'once') return [{ amount: payable.amount, payee: payeeRequest }]
    const dues = this.#dues(lossDate)
    const [wanted, units] = [BigInt(dues.length), payable.amount]
    const count = wanted < units ? wanted : units
    if (count === 0n) return []
    const each = units / count
    return dues.slice(0, Number(count)).map((due, at) => ({
      amount: at === 0 ? units - each * (count - 1n) : each,
      payee: payeeRequest,
      due,
      ...(at > 0 && proof && { milestone: 'ProofOfEnrolment' as const }),
    }))
  }

  /** What is filed, without what is said with it; undefined while there is no sum to be paid. */
  get #claim(): NewClaim | undefined {
    const { payable, parts, lossDate } = this
    const { amount: cost } = this.cost
    const need = this.filled.need as Need | undefined
    if (!payable || payable.amount === 0n || !need || lossDate === undefined || cost === undefined) return undefined
    return { pool: this.#pool(), rules: payable.rules.version, need, lossDate, cost, parts }
  }

  /** What the chain is asked to try: it knows what else of the parts and their dates it would not take. */
  get #tried(): [string, NewClaim] | undefined {
    const { account } = session
    const claim = this.#claim
    return account && claim && [account.address, claim]
  }

  /** Whether its page is filled in so that one can go on. */
  get ready(): boolean {
    const { need, statement, step } = this.filled
    const { value: taken } = this.#fileable
    if (step === 0) return need !== undefined && this.rules !== undefined
    if (step === 2) return bytesBeyond(statement, this.room) === 0
    return taken !== undefined && 'ok' in taken
  }

  /** Somebody wants to go on from its page: whether they can. */
  check(): boolean {
    this.checked = true
    if (this.filled.step === 1) this.cost.check()
    return this.ready
  }

  /** To another page of it. */
  turn(to: number) {
    this.filled.step = to
    this.furthest = Math.max(this.furthest, to)
    this.checked = false
  }

  /** Have it signed. What is said with it is kept where its hash finds it. */
  async ask() {
    const { summary, payable, payee, toWhom } = this
    const claim = this.#claim
    const { now } = chain
    if (!payable || !summary || !claim || now === undefined) return
    const said = this.filled.statement.trim()
    const statement = said === '' ? undefined : await chain.read('keep', said)
    this.#filling.ask(
      fileClaim(
        summary,
        { ...claim, ...(statement && { statement }) },
        { ...payable, vouched: payee === VOUCHED },
        toWhom,
        now,
      ),
    )
  }

  /** Begin anew. */
  drop() {
    this.#fill(undefined)
  }

  #fill(kept: Kept | undefined) {
    const { cost, ...filled } = kept ?? { ...BLANK, cost: '' }
    this.filled = filled
    this.furthest = filled.step
    this.cost.clear()
    this.cost.text = cost
    this.resumed = kept !== undefined
    this.checked = false
    this.saved = undefined
  }
}
