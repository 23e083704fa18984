import type { Proposal } from '@huzhu/governance/changes'
import type { Rules } from '@huzhu/governance/rules'
import { chain } from '$lib/chain/chain.svelte'
import { Reading } from '$lib/chain/reading.svelte'
import { Filling } from '$lib/chain/signing/filling.svelte'
import { session } from '$lib/chain/wallet/session.svelte'
import { m } from '$lib/paraglide/messages'
import { hasFields, keep } from '$lib/ui/form/keep.svelte'
import { KeptText } from '$lib/ui/form/kept-text.svelte'
import { currentLanguage } from '$lib/ui/language/current'
import { MoneyEntry } from '$lib/ui/money/money-entry.svelte'
import { date } from '$lib/ui/time/dates'
import { type RuleField, changedFields, ruleFields, ruleValue } from './fields'
import { waitsFor, whyClosed } from './why-closed'
import { draftChange, proposeRules } from './wishes'
import { proposalWords } from './words'

/** What a change is about: the rules, oneself or somebody else as host, or the pool's end. */
export type ChangeSubject = 'rules' | 'host' | 'other host' | 'end'
/** By whom rules are proposed. */
export type ChangeWay = 'voter' | 'holder'
type Numbers = Partial<Record<RuleField['name'], number>>

/** Rules that are numbers; the dues are money. */
const numbers = ruleFields.filter(({ name }) => name !== 'dues')

/** What is filled in, as it is kept on this device. */
interface Kept {
  subject: ChangeSubject
  way: ChangeWay | undefined
  candidate: string
  changes: Numbers
  dues: string
  reasons: string
}

const SUBJECTS: ReadonlySet<unknown> = new Set<ChangeSubject>(['rules', 'host', 'other host', 'end'])
const WAYS: ReadonlySet<unknown> = new Set<ChangeWay | undefined>(['voter', 'holder', undefined])
const TEXTS = { candidate: 'string', dues: 'string', reasons: 'string', changes: 'object' } as const

const areNumbers = (changes: unknown) =>
  Object.entries(Object(changes) as object).every(
    ([name, value]) => numbers.some((field) => field.name === name) && Number.isFinite(value),
  )

const isKept = (kept: unknown): kept is Kept =>
  hasFields(kept, TEXTS) && SUBJECTS.has(kept.subject) && WAYS.has(kept.way) && areNumbers(kept.changes)

/** A change of a pool that is being filled in. Kept until it is proposed. */
export class ChangeDraft {
  subject = $state<ChangeSubject>('rules')
  #way = $state<ChangeWay>()
  /** Address of who is to be the host. */
  candidate = $state('')
  /** Whether that was found to be no account's. */
  wrongCandidate = $state(false)
  /** The numbers that were typed; what is no number is not one. */
  changes = $state<Numbers>({})
  readonly dues = new MoneyEntry(() => this.currency ?? { symbol: '', decimals: 0 })
  /** Kept with the rest. */
  readonly reasons = new KeptText(
    () => undefined,
    () => this.room,
  )
  /** Whether somebody wanted to propose what is not ready. */
  #tried = $state(false)

  readonly #pool: () => number
  readonly #reading = new Reading('proposing', () => session.account && [this.#pool(), session.account.address])
  readonly #may = new Reading('mayPropose', () => session.account && [this.#pool(), session.account.address])
  readonly #longest = new Reading('longestText')
  readonly #terms = new Reading('changeTerms', () => this.proposal && [this.#pool(), this.proposal])
  readonly #filling: Filling

  constructor(pool: () => number) {
    this.#pool = pool
    this.#filling = new Filling(
      () => `propose.${pool()}`,
      () => {
        this.changes = {}
        this.candidate = ''
        this.reasons.clear()
        this.dues.clear()
      },
    )
    keep({
      place: () => this.#filling.place,
      written: () => this.#written,
      isKept,
      fill: (kept) => this.#fill(kept),
    })
  }

  /** What whoever proposes has to know; undefined while that is not known, or where there is no such pool. */
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

  get currency() {
    return this.summary?.currency
  }

  /** Bytes that the reasons can have. */
  get room() {
    return this.#longest.value
  }

  get today(): Rules | undefined {
    return this.summary?.rules.rules
  }

  /** What a proposal changes: rules that have passed and wait for their date, or else today's. */
  get base(): Rules | undefined {
    return this.found?.waiting?.rules ?? this.today
  }

  /** What holds of a rule, today or from when the waiting rules do. */
  stands = (field: RuleField): string => {
    const { today, currency, found } = this
    if (!today || !currency) return ''
    const language = currentLanguage()
    const { waiting } = found ?? {}
    if (!waiting || waiting.rules[field.name] === today[field.name])
      return m.rule_change_today({ value: ruleValue(field, today, currency, language) })
    return m.rule_change_from({
      value: ruleValue(field, waiting.rules, currency, language),
      when: date(waiting.start, language, chain.now ?? 0n),
    })
  }

  /** Why a choice is closed. */
  closed(what: 'holder' | 'voter' | 'host' | 'otherHost' | 'end'): string | undefined {
    const { value } = this.#may
    return value && whyClosed(value[what], currentLanguage(), chain.calendar)
  }

  /** As a voter, for whoever is one and may, and otherwise as a holder of tokens. */
  get way(): ChangeWay {
    const isVoter = this.found?.member?.sequence !== undefined
    return this.#way ?? (isVoter && this.closed('voter') === undefined ? 'voter' : 'holder')
  }

  set way(chosen: ChangeWay | undefined) {
    this.#way = chosen
  }

  /** What the form asks for now, of what somebody may propose. */
  get #asked() {
    const asked = { rules: this.way, host: 'host', 'other host': 'otherHost', end: 'end' } as const
    return asked[this.subject]
  }

  /** For what its vote would have to wait. */
  get waits(): string | undefined {
    const { value } = this.#may
    return value && waitsFor(value[this.#asked], currentLanguage(), chain.calendar)
  }

  /** What was typed and is no number, or none that the chain takes: it changes nothing and cannot be proposed. */
  get wrong(): RuleField['name'][] {
    const { bounds } = this.found ?? {}
    return numbers.flatMap(({ name }) => {
      const value = this.changes[name]
      if (value === undefined || !bounds) return []
      return value >= bounds.min[name] && value <= bounds.max[name] ? [] : [name]
    })
  }

  /** Dues of today may lie below what the chain takes by now. */
  get duesTooLow(): boolean {
    const { found, base } = this
    return found !== undefined && base !== undefined && (this.dues.amount ?? base.dues) < found.floor
  }

  /** The rules as they would be. */
  get next(): Rules | undefined {
    const { base, found, wrong, dues } = this
    if (!base) return undefined
    const { template } = found?.bounds ?? {}
    return {
      ...base,
      // What nobody chooses is as the chain's template has it: rules of before may say otherwise.
      ...(template && { backing: template.backing, ofKind: template.ofKind }),
      ...Object.fromEntries(Object.entries(this.changes).filter(([name]) => !(wrong as string[]).includes(name))),
      ...(dues.amount !== undefined && !this.duesTooLow && { dues: dues.amount }),
    }
  }

  get changed(): RuleField[] {
    const { base, next } = this
    return base && next ? changedFields(base, next) : []
  }

  get wrongCount(): number {
    const { dues } = this
    return this.wrong.length + (this.duesTooLow || (dues.text !== '' && !dues.amount) ? 1 : 0)
  }

  get #rulesReady(): boolean {
    return this.changed.length > 0 && this.wrongCount === 0
  }

  get #isOpen(): boolean {
    return this.#may.known && this.closed(this.#asked) === undefined
  }

  get ready(): boolean {
    return this.#isOpen && this.reasons.fits && (this.subject !== 'rules' || this.#rulesReady)
  }

  /** What is proposed, but for who is to be the host. */
  get proposal(): Proposal | undefined {
    const { subject, next } = this
    if (subject === 'rules') return next && this.#rulesReady ? { kind: 'Rules', rules: next } : undefined
    if (subject === 'end') return { kind: 'WindUp' }
    return session.account && { kind: 'Host', candidate: session.account.address }
  }

  /** What it would need to pass; while another is asked about, what the last one would. */
  get needs() {
    return this.proposal && this.#terms.last
  }

  /** What is missing, once somebody wanted to propose it. */
  get missing(): string | undefined {
    if (!this.#tried || this.ready || !this.#may.known) return undefined
    if (!this.#isOpen) return this.closed(this.#asked)
    if (this.subject !== 'rules' || !this.reasons.fits) return undefined
    return this.wrongCount > 0 ? m.rule_change_wrong({ count: this.wrongCount }) : m.rule_change_nothing()
  }

  /** Have it signed. The reasons are kept where their hash finds them. */
  async ask() {
    this.#tried = true
    const { found, summary, proposal, base, currency, reasons } = this
    if (!found || !summary || !proposal || !this.ready || !base || !currency) return
    const other = this.subject === 'other host'
    const who = other ? await chain.read('account', this.candidate) : undefined
    this.wrongCandidate = other && who === undefined
    if (this.wrongCandidate) return
    const hash = reasons.said ? await chain.read('keep', reasons.said) : undefined
    const said: Proposal = who === undefined ? proposal : { kind: 'Host', candidate: who }
    const what = proposalWords(said, base, currency, currentLanguage())
    this.#filling.ask(
      said.kind === 'Rules' && this.way === 'holder'
        ? proposeRules(summary.pool, said.rules, what, hash, found)
        : draftChange(summary.pool, said, what, hash),
    )
  }

  get #written(): Kept | undefined {
    // What is no number cannot be kept as one.
    const changes = Object.entries(this.changes).filter(([, value]) => !Number.isNaN(value))
    if (changes.length === 0 && !this.dues.text && !this.candidate && !this.reasons.text) return undefined
    return {
      ...{ subject: this.subject, way: this.#way, candidate: this.candidate, dues: this.dues.text },
      ...{ changes: Object.fromEntries(changes), reasons: this.reasons.text },
    }
  }

  #fill(kept: Kept | undefined) {
    this.subject = kept?.subject ?? 'rules'
    this.#way = kept?.way
    this.candidate = kept?.candidate ?? ''
    this.changes = kept?.changes ?? {}
    this.dues.clear()
    this.dues.text = kept?.dues ?? ''
    this.reasons.clear()
    this.reasons.text = kept?.reasons ?? ''
    this.wrongCandidate = false
  }
}
