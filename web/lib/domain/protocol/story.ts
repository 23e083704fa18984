import type { Step } from '$lib/ui/flow/Stepper.svelte'
import type { Language } from '$lib/ui/language/language'
import { formatAmount } from '$lib/ui/money/amount'
import type { Currency } from '$lib/ui/money/currency'
import { m } from '$lib/paraglide/messages'
import type { Status } from '$lib/ui/status/shape'
import { date, type Seconds } from '$lib/ui/time/dates'
import type { KnownVote, ProtocolVote } from './words'

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

/** How a vote is going, as a badge. */
export function voteStatus({ state, known, call }: ProtocolVote): Status {
  if (call?.kind === 'Over') return outcomes[call.outcome.kind].status()
  if (call?.kind === 'Waits') return { ...ends.Approved.status(), shape: 'wait' }
  if (state !== 'Ongoing') return ends[state].status()
  return known ? running[phases[known.step]]() : deciding()
}

/** How a vote that has passed is carried out. */
function callLede(call: NonNullable<ProtocolVote['call']>, when: string, language: Language, now: Seconds): string {
  switch (call.kind) {
    case 'Unknown':
      return m.protocol_lede_unknown({ when })
    case 'Waits':
      return call.at <= now
        ? m.protocol_lede_due({ when })
        : m.protocol_lede_waits({ when, then: date(call.at, language, now) })
    case 'Over':
      return outcomes[call.outcome.kind].lede({ when, then: date(call.at, language, now) })
  }
}

/** How a vote is going, as a sentence. */
export function voteLede({ state, ended, known, call }: ProtocolVote, language: Language, now: Seconds): string {
  const day = (at: Seconds | undefined) => (at === undefined ? '' : date(at, language, now))
  if (call) return callLede(call, day(ended), language, now)
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

/** From being proposed to being carried out; of one that ended otherwise, to that end. */
export function voteSteps(
  { state, ended, call }: ProtocolVote,
  known: KnownVote,
  language: Language,
  now: Seconds,
): Step[] {
  const day = (at: Seconds | undefined) => (at === undefined ? undefined : date(at, language, now))
  const noted = (name: string, note: string | undefined, at: Step['state']): Step => ({
    name,
    state: at,
    ...(note !== undefined && { note }),
  })
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
    call?.kind === 'Over' && call.outcome.kind !== 'CarriedOut'
      ? noted(outcomes[call.outcome.kind].status().word, day(call.at), 'ended')
      : noted(
          m.protocol_step_enacted(),
          day(call && 'at' in call ? call.at : known.enacted),
          call?.kind === 'Over' ? 'done' : over ? 'now' : 'ahead',
        ),
  ]
}

/** What comes next in an ongoing vote, as `Next` shows it. */
export function voteNext(known: KnownVote, native: Currency, language: Language, now: Seconds) {
  const day = (at: Seconds | undefined) => (at === undefined ? '' : date(at, language, now))
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
        unless: m.protocol_next_falling_unless({ when: day(known.passes), then: day(known.enacted) }),
      }
    case 'failing':
      return { what: m.protocol_next_failing(), at, who, unless: m.protocol_next_failing_unless() }
    case 'confirming':
      return {
        what: m.protocol_next_confirming(),
        at,
        who,
        unless: m.protocol_next_confirming_unless({ then: day(known.enacted) }),
      }
  }
}
