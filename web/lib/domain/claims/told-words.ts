// The steps of a claim's whole story in words.
import type { ClaimStep } from '@huzhu/governance/claim-story'
import type { Happening } from '$lib/ui/flow/Timeline.svelte'
import type { Language } from '$lib/ui/language/language'
import { formatAmount } from '$lib/ui/money/amount'
import type { Currency } from '$lib/ui/money/currency'
import { moment } from '$lib/ui/time/dates'
import type { WallTime } from '@huzhu/governance/time'
import { pseudonym } from '$lib/domain/members/pseudonym'
import { payeeName } from '$lib/domain/payees/names'
import { m } from '$lib/paraglide/messages'
import { rulesVersionPlace } from '../rules/place'
import { payeeWord } from './payee'
import { bondText } from './story'
import type { CheckedStep } from './told'
import { reasonWord } from './words'

/** A happening with the text that belongs to it, by its hash. */
export type StoryHappening = Happening & { readonly said: string | undefined }

/** How a story is told. */
export interface Telling {
  readonly language: Language
  readonly pool: number
  readonly currency: Currency
  readonly now: WallTime
  /** The date of a chain time. */
  readonly dated: (time: bigint) => WallTime
}

type Told = Pick<Happening, 'shape' | 'tone' | 'title' | 'text' | 'link'> & { readonly said?: string | undefined }

type Words = {
  readonly [Kind in ClaimStep['kind']]: (step: CheckedStep & { readonly kind: Kind }, say: Say) => Told
}

/** How sums, dates and people of a story are written. */
class Say {
  readonly of: Telling

  constructor(of: Telling) {
    this.of = of
  }

  money(amount: bigint): string {
    return formatAmount(amount, this.of.currency, this.of.language)
  }

  moment(time: bigint): string {
    return moment(this.of.dated(time), this.of.language, this.of.now)
  }

  who({ key }: CheckedStep): string {
    return key ? pseudonym(key, this.of.language, this.of.pool) : ''
  }
}

const words: Words = {
  Filed: ({ cost, amount, rules, statement }, say) => ({
    ...{ shape: 'wait', title: m.claim_filed(), said: statement },
    text: m.claim_filed_text({ cost: say.money(cost), amount: say.money(amount), version: rules }),
    link: { name: m.rules_version_read({ number: rules }), place: rulesVersionPlace(say.of.pool, rules) },
  }),
  Opened: (step, say) => ({
    ...{ shape: 'window', title: m.claim_opened() },
    text: m.claim_opened_text({
      ...{ when: say.moment(step.closes), amount: say.money(step.amount), payee: payeeWord(step) },
    }),
  }),
  Withdrawn: () => ({ shape: 'pause', title: m.claim_withdrawn_event() }),
  Proven: ({ document }) => ({
    ...{ shape: 'draft', title: m.claim_proof_given(), said: document },
    ...(document === undefined && { text: m.claim_proof_school() }),
  }),
  Vouched: (step, say) => ({
    ...{ shape: 'draft', title: m.claim_vouched({ who: say.who(step), amount: say.money(step.amount) }) },
  }),
  Unvouched: (step, say) => ({
    ...{ shape: 'draft', title: m.claim_unvouched({ who: say.who(step), amount: say.money(step.amount) }) },
  }),
  BackingReturned: (step, say) => ({
    ...{ shape: 'draft', title: m.claim_backing_returned({ who: say.who(step), amount: say.money(step.amount) }) },
  }),
  Expired: ({ amount }, say) => ({
    ...{ shape: 'pause', title: m.claim_step_expired(), text: m.claim_expired_text({ amount: say.money(amount) }) },
  }),
  RestExpired: ({ amount }, say) => ({
    ...{
      shape: 'pause',
      title: m.claim_step_expired(),
      text: m.claim_rest_expired_text({ amount: say.money(amount) }),
    },
  }),
  Reopened: ({ evidence }) => ({ shape: 'draft', title: m.claim_reopened_event(), said: evidence }),
  Disputed: (step, say) => ({
    ...{ shape: 'dispute', tone: 'due', title: m.dispute_happened({ who: say.who(step) }), said: step.statement },
    text: m.dispute_happened_bond({ reason: reasonWord(step.reason), amount: say.money(step.bond) }),
  }),
  Answered: ({ statement }) => ({ shape: 'dispute', title: m.dispute_answered(), said: statement }),
  Approved: ({ verdict }) => ({
    ...{ shape: 'settle', tone: 'accent', title: verdict ? m.claim_approved_by_panel() : m.claim_approved() },
    ...(verdict && { text: m.claim_verdict(verdict) }),
  }),
  Refused: ({ verdict }) => ({
    ...{ shape: 'refuse', tone: 'stop', title: m.claim_refused(), text: m.claim_verdict(verdict) },
  }),
  BondReturned: (step, say) => ({
    ...{ shape: 'paid', title: m.dispute_bond_returned({ who: say.who(step), amount: say.money(step.amount) }) },
  }),
  BondSplit: (step, say) => ({
    ...{ shape: 'settle', title: m.dispute_bond_split({ who: say.who(step) }) },
    text: bondText({ kind: 'Split', claimant: step.claimant, pot: step.pot }, (amount) => say.money(amount)),
  }),
  Paid: (step, say) => ({
    ...{ shape: 'paid', tone: 'accent', title: m.claim_paid_event({ payee: payeeWord(step) }) },
    text:
      step.remaining === 0n
        ? say.money(step.amount)
        : m.claim_paid_rest({ amount: say.money(step.amount), rest: say.money(step.remaining) }),
  }),
  Held: ({ amount }, say) => ({
    ...{ shape: 'pause', tone: 'due', title: m.claim_title_held({ amount: say.money(amount) }) },
  }),
  Collected: ({ amount }, say) => ({
    ...{ shape: 'paid', tone: 'accent', title: m.claim_collected({ amount: say.money(amount) }) },
  }),
  PayeeNamed: (step, say) => ({
    ...{
      shape: 'draft',
      title: m.claim_payee_named({ payee: step.ownAccount ? payeeWord(step) : payeeName(step.payee) }),
    },
    text: m.claim_payee_named_text({ amount: say.money(step.back) }),
  }),
  Looked: (step, say) => ({
    shape: 'info',
    title: step.doubt ? m.claim_looked_doubt({ who: say.who(step) }) : m.claim_looked_right({ who: say.who(step) }),
  }),
}

/** The steps as they are read, in their order. */
export function tellSteps(steps: readonly CheckedStep[], telling: Telling): StoryHappening[] {
  const say = new Say(telling)
  const filed = steps.find((step) => step.kind === 'Filed')
  const isParted = (filed?.parts.length ?? 1) > 1
  return steps.map((step) => {
    const { text, said, ...told } = (words[step.kind] as (step: CheckedStep, say: Say) => Told)(step, say)
    const instalment = isParted && 'part' in step ? m.claim_part_number({ number: step.part + 1 }) : undefined
    const texts = [text, instalment].filter((one) => one !== undefined)
    return {
      ...told,
      ...{ id: `${step.block}-${step.event}`, at: step.time / 1_000n, said },
      ...(texts.length > 0 && { text: texts.join(' · ') }),
      proof: {
        ...{ block: BigInt(step.block), event: step.proof },
        // Whom they are paid to can be compared by whoever knows the account.
        ...('payee' in step && !('ownAccount' in step && step.ownAccount) && { account: step.payee }),
      },
    }
  })
}
