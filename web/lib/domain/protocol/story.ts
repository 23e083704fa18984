import type { Outcome } from '@huzhu/governance/enactment'
import type { Step } from '$lib/ui/flow/Stepper.svelte'
import type { Language } from '$lib/ui/language/language'
import { formatAmount } from '$lib/ui/money/amount'
import type { Currency } from '$lib/ui/money/currency'
import { m } from '$lib/paraglide/messages'
import type { Status } from '$lib/ui/status/shape'
import { DAY, date, duration, type Seconds } from '$lib/ui/time/dates'
import { inDays } from '$lib/ui/time/days'
import { type KnownVote, type ProtocolVote, isForGood, trialWords } from './words'

/** How a vote is going, in order. */
type Phase = 'deposit' | 'preparing' | 'queued' | 'falling' | 'failing' | 'confirming'

const phases: Record<KnownVote['step'], Phase> = {
  TimesOut: 'deposit',
  DecidingBegins: 'preparing',
  Queued: 'queued',
  ConfirmingBegins: 'falling',
  Rejected: 'failing',
  Approved: 'confirming',
}

type Ended = Exclude<ProtocolVote['state'], 'Ongoing'>

const ends: Record<Ended, { status: () => Status; lede: (inputs: { when: string }) => string }> = {
  Approved: {
    status: () => ({ word: m.protocol_status_approved(), shape: 'paid', tone: 'accent' }),
    lede: m.protocol_lede_approved,
  },
  Rejected: {
    status: () => ({ word: m.protocol_status_rejected(), shape: 'refuse', tone: 'stop' }),
    lede: m.protocol_lede_rejected,
  },
  TimedOut: {
    status: () => ({ word: m.protocol_status_timed_out(), shape: 'pause', tone: 'plain' }),
    lede: m.protocol_lede_timed_out,
  },
  Cancelled: {
    status: () => ({ word: m.protocol_status_cancelled(), shape: 'pause', tone: 'plain' }),
    lede: m.protocol_lede_cancelled,
  },
  Killed: {
    status: () => ({ word: m.protocol_status_cancelled(), shape: 'refuse', tone: 'stop' }),
    lede: m.protocol_lede_cancelled,
  },
}

type Over = Extract<ProtocolVote['call'], { kind: 'Over' }>
type OutcomeKind = Over['outcome']['kind']

const failed = (): Status => ({ word: m.protocol_status_failed(), shape: 'refuse', tone: 'stop' })

/** What became of the call of a vote that has passed. */
const outcomes: Record<
  OutcomeKind,
  { status: () => Status; lede: (inputs: { when: string; then: string }) => string }
> = {
  CarriedOut: {
    status: () => ({ word: m.protocol_status_carried_out(), shape: 'paid', tone: 'accent' }),
    lede: m.protocol_lede_carried_out,
  },
  InPart: {
    status: () => ({ word: m.protocol_status_in_part(), shape: 'refuse', tone: 'due' }),
    lede: m.protocol_lede_in_part,
  },
  Failed: { status: failed, lede: m.protocol_lede_failed },
  NoPreimage: { status: failed, lede: m.protocol_lede_no_preimage },
  NoCall: { status: failed, lede: m.protocol_lede_no_call },
  TooHeavy: { status: failed, lede: m.protocol_lede_too_heavy },
}

const deciding = (): Status => ({ word: m.protocol_status_deciding(), shape: 'window', tone: 'plain' })

const running: Record<Phase, () => Status> = {
  deposit: () => ({ word: m.protocol_status_deposit(), shape: 'draft', tone: 'due' }),
  preparing: () => ({ word: m.protocol_status_preparing(), shape: 'wait', tone: 'plain' }),
  queued: () => ({ word: m.protocol_status_queued(), shape: 'wait', tone: 'plain' }),
  falling: deciding,
  failing: deciding,
  confirming: () => ({ word: m.protocol_status_confirming(), shape: 'settle', tone: 'accent' }),
}

type Payment = NonNullable<ProtocolVote['payment']>

/** How far the payment of a vote that has passed is. */
type Paying = 'due' | 'poor' | 'undeliverable' | 'early' | 'paid' | 'expired'

function payingOf(payment: Payment, now: Seconds): Paying {
  if (payment.kind !== 'Waits') return payment.kind === 'Paid' ? 'paid' : 'expired'
  if (payment.spend.expired || payment.until <= now) return 'expired'
  if (payment.spend.from > now) return 'early'
  if (payment.spend.payable) return 'due'
  return payment.spend.undeliverable ? 'undeliverable' : 'poor'
}

/** A payment by its badge. What waits is to be done by somebody, until its day. */
function paymentStatus(payment: Payment, now: Seconds): Status {
  switch (payingOf(payment, now)) {
    case 'paid':
      return { word: m.protocol_status_spend_paid(), shape: 'paid', tone: 'accent' }
    case 'expired':
      return { word: m.protocol_status_spend_expired(), shape: 'refuse', tone: 'stop' }
    default:
      return { word: m.protocol_status_spend_waits(), shape: 'wait', tone: 'due' }
  }
}

/** How far the payment is of a vote that passed on `when` and was approved on `then`. */
function paymentLede(payment: Payment, when: string, then: string, language: Language, now: Seconds): string {
  const inputs = { when, then, until: date(payment.until, language, now) }
  switch (payingOf(payment, now)) {
    case 'paid':
      return m.protocol_lede_spend_paid(inputs)
    case 'expired':
      return m.protocol_lede_spend_expired(inputs)
    case 'early': {
      const from = payment.kind === 'Waits' ? date(payment.spend.from, language, now) : ''
      return m.protocol_lede_spend_early({ ...inputs, from })
    }
    case 'poor':
      return m.protocol_lede_spend_poor(inputs)
    case 'undeliverable':
      return m.protocol_lede_spend_undeliverable(inputs)
    case 'due':
      return m.protocol_lede_spend_due(inputs)
  }
}

/** Whether a vote is about a payment that it approved, be it paid or not. */
const isSpend = ({ call, known }: ProtocolVote) =>
  call?.kind === 'Over' && call.outcome.kind === 'CarriedOut' && known?.effect.kind === 'Spend'

/** How a vote is going, as a badge. */
export function voteStatus(vote: ProtocolVote, now: Seconds): Status {
  const { state, known, call, payment } = vote
  if (payment) return paymentStatus(payment, now)
  if (isSpend(vote)) return { ...outcomes.CarriedOut.status(), word: m.protocol_step_approved() }
  if (call?.kind === 'Over') return outcomes[call.outcome.kind].status()
  if (call?.kind === 'Waits') return { ...ends.Approved.status(), shape: 'wait' }
  if (state !== 'Ongoing') return ends[state].status()
  return known ? running[phases[known.step]]() : deciding()
}

/** How a vote that has passed is carried out. What would go wrong now is not promised, and what never can be has no day. */
function callLede(
  call: NonNullable<ProtocolVote['call']>,
  trial: Outcome | undefined,
  when: string,
  language: Language,
  now: Seconds,
): string {
  switch (call.kind) {
    case 'Unknown':
      return m.protocol_lede_unknown({ when })
    case 'Waits': {
      if (trial && isForGood(trial)) return m.protocol_lede_approved({ when })
      if (call.at <= now) return m.protocol_lede_due({ when })
      const then = date(call.at, language, now)
      return trial && trialWords(trial) !== undefined
        ? m.protocol_lede_would({ when, then })
        : m.protocol_lede_waits({ when, then })
    }
    case 'Over':
      return outcomes[call.outcome.kind].lede({ when, then: date(call.at, language, now) })
  }
}

/** How a vote is going, as a sentence. `trial`: what would become of it if it were carried out now, where that is known. */
export function voteLede(vote: ProtocolVote, language: Language, now: Seconds, trial?: Outcome): string {
  const { state, ended, known, call, payment } = vote
  const day = (at: Seconds | undefined) => (at === undefined ? '' : date(at, language, now))
  if (call?.kind === 'Over' && isSpend(vote)) {
    const then = day(call.at)
    return payment
      ? paymentLede(payment, day(ended), then, language, now)
      : m.protocol_lede_spend_approved({ when: day(ended), then })
  }
  if (call) return callLede(call, trial, day(ended), language, now)
  if (state !== 'Ongoing') return ends[state].lede({ when: day(ended) })
  if (!known) return ''
  const when = day(known.at)
  switch (phases[known.step]) {
    case 'deposit':
      return m.protocol_lede_deposit()
    case 'preparing':
      return m.protocol_lede_preparing({ when })
    case 'queued':
      return m.protocol_lede_queued()
    case 'falling':
      return m.protocol_lede_falling({ when })
    case 'failing':
      return m.protocol_lede_failing()
    case 'confirming':
      return m.protocol_lede_confirming({ when })
  }
}

/** A span that a track or a proposer sets: in days however many. */
const spanWords = (span: Seconds, language: Language) =>
  span < DAY ? duration(span, language) : inDays(span, language)

/** When a vote that is not confirmed yet would be carried out. */
export function enactsWords({ enacts }: KnownVote, language: Language, now: Seconds): string {
  const { after, block, from } = enacts
  const span = spanWords(after, language)
  return from === undefined || from <= now
    ? m.protocol_enacts_after({ span })
    : m.protocol_enacts_from_block({ block: String(block), when: date(from, language, now), span })
}

/** A year, after which whoever votes is told apart that what they decide comes so late. */
const FAR = 365n * DAY

/** That a vote would be carried out more than a year from now; undefined of any other. */
export function farWords({ enacts }: KnownVote, language: Language, now: Seconds): string | undefined {
  const { after, from = 0n } = enacts
  const earliest = now + after > from ? now + after : from
  return earliest - now > FAR ? m.protocol_enacts_far({ when: date(earliest, language, now) }) : undefined
}

/** As `enactsWords`, in a step's few words. */
function enactsNote({ enacts }: KnownVote, language: Language, now: Seconds): string {
  const { after, from } = enacts
  return from === undefined || from <= now
    ? m.protocol_enacts_after({ span: spanWords(after, language) })
    : m.protocol_enacts_from({ when: date(from, language, now) })
}

const noted = (name: string, note: string | undefined, state: Step['state']): Step => ({
  ...{ name, state },
  ...(note !== undefined && { note }),
})

/** What becomes of the call; none where nobody can tell. */
function enactingSteps(
  call: ProtocolVote['call'],
  known: KnownVote,
  over: boolean,
  language: Language,
  now: Seconds,
  trial: Outcome | undefined,
): Step[] {
  const { effect, enacted } = known
  const day = (at: Seconds | undefined) => (at === undefined ? undefined : date(at, language, now))
  if (call?.kind === 'Unknown') return []
  if (call?.kind !== 'Over' && trial && isForGood(trial))
    return [noted(outcomes[trial.kind].status().word, day(call ? call.at : enacted), 'ahead')]
  if (call?.kind === 'Over' && call.outcome.kind !== 'CarriedOut')
    return [noted(outcomes[call.outcome.kind].status().word, day(call.at), 'ended')]
  const name = effect.kind === 'Spend' ? m.protocol_step_approved() : m.protocol_step_enacted()
  const when = day(call ? call.at : enacted) ?? (over ? undefined : enactsNote(known, language, now))
  return [noted(name, when, call?.kind === 'Over' ? 'done' : over ? 'now' : 'ahead')]
}

/** The payment as the last step of a vote about one; none where what was voted on failed, or nobody can tell. */
function payingSteps(
  call: ProtocolVote['call'],
  payment: ProtocolVote['payment'],
  language: Language,
  now: Seconds,
): Step[] {
  const name = m.protocol_step_paid()
  if (!call || call.kind === 'Waits') return [{ name, state: 'ahead' }]
  if (!payment) return []
  const paying = payingOf(payment, now)
  if (paying === 'paid') return [{ name, state: 'done' }]
  const until = date(payment.until, language, now)
  if (paying === 'expired') return [{ name: paymentStatus(payment, now).word, note: until, state: 'ended' }]
  return [{ name, note: m.protocol_until({ when: until }), state: 'now' }]
}

/** From being proposed to being carried out; of one that ended otherwise, to that end. */
export function voteSteps(
  { state, ended, call, payment }: ProtocolVote,
  known: KnownVote,
  language: Language,
  now: Seconds,
  trial?: Outcome,
): Step[] {
  const day = (at: Seconds | undefined) => (at === undefined ? undefined : date(at, language, now))
  const proposed = noted(m.protocol_step_proposed(), day(known.submitted), 'done')
  if (state !== 'Ongoing' && state !== 'Approved')
    return [proposed, noted(ends[state].status().word, day(ended), 'ended')]
  const over = state === 'Approved'
  const phase = phases[known.step]
  const confirming = !over && phase === 'confirming'
  const begun = known.decidingSince !== undefined
  const from = day(known.decidingFrom)
  const passes = day(known.passes)
  return [
    over || known.deposited ? proposed : noted(m.protocol_step_proposed(), day(known.submitted), 'now'),
    noted(
      m.protocol_step_deciding(),
      from === undefined || phase === 'deposit' || phase === 'queued' ? undefined : m.protocol_from({ when: from }),
      over || confirming ? 'done' : known.deposited ? (begun ? 'now' : 'ahead') : 'ahead',
    ),
    noted(
      m.protocol_step_confirming(),
      passes === undefined ? undefined : m.protocol_until({ when: passes }),
      over ? 'done' : confirming ? 'now' : 'ahead',
    ),
    ...enactingSteps(call, known, over, language, now, trial),
    ...(known.effect.kind === 'Spend' ? payingSteps(call, payment, language, now) : []),
  ]
}

/** What comes of a vote that nobody acts on any more, and that passes: no more is promised of it than its trial says. */
function passing(known: KnownVote, trial: Outcome | undefined, language: Language, now: Seconds): string {
  const day = (at: Seconds | undefined) => (at === undefined ? '' : date(at, language, now))
  const [when, then, why] = [day(known.passes), day(known.enacted), trial && trialWords(trial)]
  if (phases[known.step] === 'confirming') {
    if (trial && isForGood(trial)) return m.protocol_next_confirming_never()
    return why ? m.protocol_next_confirming_would({ then, why }) : m.protocol_next_confirming_unless({ then })
  }
  if (trial && isForGood(trial)) return m.protocol_next_falling_never({ when })
  return why ? m.protocol_next_falling_would({ when, then, why }) : m.protocol_next_falling_unless({ when, then })
}

/** What comes next in an ongoing vote, as `Next` shows it. `trial`: as in `voteLede`. */
export function voteNext(known: KnownVote, native: Currency, language: Language, now: Seconds, trial?: Outcome) {
  const who = m.protocol_next_who({ symbol: native.symbol })
  const { at } = known
  switch (phases[known.step]) {
    case 'deposit': {
      const amount = formatAmount(known.track.decisionDeposit, native, language)
      return {
        what: m.protocol_next_deposit(),
        at,
        who: m.protocol_next_deposit_who({ amount }),
        unless: m.protocol_next_deposit_unless(),
      }
    }
    case 'preparing':
      return { what: m.protocol_next_preparing(), at, who: m.page_nobody(), unless: m.protocol_next_preparing_unless() }
    case 'queued':
      return {
        what: m.protocol_next_queued(),
        when: m.protocol_next_queued_when(),
        who: m.page_nobody(),
        unless: m.protocol_next_preparing_unless(),
      }
    case 'falling':
      return {
        what: m.protocol_next_falling(),
        at,
        who,
        unless: passing(known, trial, language, now),
      }
    case 'failing':
      return { what: m.protocol_next_failing(), at, who, unless: m.protocol_next_failing_unless() }
    case 'confirming':
      return {
        what: m.protocol_next_confirming(),
        at,
        who,
        unless: passing(known, trial, language, now),
      }
  }
}
