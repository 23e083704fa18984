import { CLAIM_EVENTS, type Part, type PartStatus, currentDispute } from '@huzhu/governance/claims'
import { type Calendar, type ChainTime, type Stamp, type WallTime, dateOf, dateOfStamp } from '@huzhu/governance/time'
import { formatAmount } from '$lib/ui/money/amount'
import type { Step } from '$lib/ui/flow/Stepper.svelte'
import type { Happening } from '$lib/ui/flow/Timeline.svelte'
import type { Language } from '$lib/ui/language/language'
import { pseudonym } from '$lib/domain/members/pseudonym'
import { m } from '$lib/paraglide/messages'
import { date, moment } from '$lib/ui/time/dates'
import type { ReadAnswer } from '$lib/chain/reads'
import { rulesVersionPlace } from '../rules/place'
import { payeeWord } from './payee'
import { needInSentence, reasonWord } from './words'

/** What the chain tells of a claim. */
export type ClaimPage = NonNullable<ReadAnswer<'claimPage'>>
/** What it tells of the bond of the dispute that decided the part. */
export type Bond = ReadAnswer<'bondEnd'>

/** The date of a chain time. */
type Dated = (time: ChainTime) => WallTime

/** A claim told in sentences: where it stands, its steps, what happens next, what happened. */
export interface Story {
  title: string
  lede: string
  /** Of a claim in instalments: what all of them were paid. */
  paidInAll: string | undefined
  steps: Step[]
  /** `by`: what is to come may come before its date. */
  next: { what: string; at?: WallTime; by?: true; when?: string; who: string; unless: string } | undefined
  happenings: Happening[]
}

/** Tell it. */
export function tell(page: ClaimPage, language: Language, calendar: Calendar, bond?: Bond): Story {
  const { claim, part, currency, status, panel, keys, pool } = page
  const dated = (time: ChainTime) => dateOf(time, calendar)
  const stamped = (stamp: Stamp) => dateOfStamp(stamp, page.dates, calendar)
  const day = (time: ChainTime | undefined) => (time === undefined ? '' : date(dated(time), language, calendar.wall))
  const dayOf = (stamp: Stamp | undefined) => (stamp ? date(stamped(stamp), language, calendar.wall) : '')
  const money = (amount: bigint) => formatAmount(amount, currency, language)
  const payee = payeeWord(part)
  const who = pseudonym(keys.claimant, language, pool.id)
  const need = needInSentence(claim.need)
  // A claim asks for all of its instalments, whichever of them is shown.
  const amount = money(claim.sum)
  const dispute = currentDispute(part)
  const reason = dispute && reasonWord(dispute.reason)
  const expected = status?.expectedPayment
  const inPart = () => ({ paid: money(part.paid), rest: money(part.amount - part.paid) })

  const titles: Record<typeof part.state, () => string> = {
    Waiting: () => waitingTitle(page, (time) => moment(dated(time), language, calendar.wall), money),
    Open: () => openTitle(status, day),
    Disputed: () => m.claim_title_disputed({ when: day(panel?.ends) }),
    Approved: () =>
      part.paid > 0n
        ? m.claim_title_paid_in_part(inPart())
        : (part.rounds > 0 ? m.claim_title_put_off : m.claim_title_approved)({ when: day(expected) }),
    // A round that pays part leaves the rest to the next; when each paid what, the chain's state does not tell.
    Paid: () =>
      (part.rounds > 1 ? m.claim_title_paid_last : m.claim_title_paid)({
        ...{ when: dayOf(part.settled), amount: money(part.paid), payee },
      }),
    Refused: () => m.claim_title_refused({ reason: reason ?? '' }),
    Withdrawn: () => m.claim_title_withdrawn(),
    Expired: () => (part.paid > 0n ? m.claim_title_expired_in_part(inPart()) : m.claim_title_expired()),
  }
  const lede = reason
    ? m.claim_lede_disputed({ who, amount, need, payee, reason })
    : m.claim_lede({ who, amount, need, payee })

  const count = claim.parts.length
  const paid = claim.parts.reduce((sum, { paid }) => sum + paid, 0n)
  const title = part.held > 0n ? m.claim_title_held({ amount: money(part.held) }) : titles[part.state]()

  return {
    title: count > 1 ? m.claim_title_of_part({ part: part.index + 1, count, title }) : title,
    lede,
    paidInAll: count > 1 && paid > 0n ? m.claim_parts_paid({ paid: money(paid), amount }) : undefined,
    steps: stepsOf(page, day, dayOf),
    next: nextOf(page, money, payee, dated),
    happenings: happeningsOf(page, { language, dated, stamped, money }, bond),
  }
}

/** When an open part is paid if nobody disputes it, and which panel it waits for as well. */
function openTitle(
  { behind, next, expectedPayment }: PartStatus,
  day: (time: ChainTime | undefined) => string,
): string {
  if (behind === undefined) return m.claim_title_open({ when: day(expectedPayment) })
  return m.claim_title_behind({ part: behind + 1, when: day(next?.at) })
}

/** What a part waits for, and until when: whoever is to do something has to come before that moment. */
function waitingTitle(
  { status }: ClaimPage,
  told: (time: ChainTime) => string,
  money: (amount: bigint) => string,
): string {
  const { next } = status
  if (status.neverOpens) return m.claim_title_never_opens()
  if (!next) return m.part_waiting()
  const when = told(next.at)
  if (status.vouching) {
    const { wanted: missing, unbacked } = status.vouching
    const amount = money(unbacked)
    if (missing === 0) return m.claim_title_waiting_backing({ amount, when })
    if (unbacked === 0n) return m.claim_title_waiting_vouchers({ missing, when })
    return m.claim_title_waiting_vouchers_with({ missing, amount, when })
  }
  if (next.step === 'Opening') return m.claim_title_opens({ when })
  if (status.missing === 'SchoolAttests') return m.claim_title_waiting_school({ when })
  return status.missing ? m.claim_title_waiting_proof({ when }) : m.claim_title_waiting({ when })
}

/** `dayOf`: the day of the block in which something happened; `day`: that of a deadline. */
function stepsOf(
  { claim, part, status, panel }: ClaimPage,
  day: (time: ChainTime | undefined) => string,
  dayOf: (stamp: Stamp | undefined) => string,
): Step[] {
  const { state } = part
  const dispute = currentDispute(part)
  const steps: Step[] = [{ name: m.claim_step_filed(), note: dayOf(claim.filed), state: 'done' }]
  if (state === 'Withdrawn')
    return [...steps, { name: m.claim_step_withdrawn(), note: dayOf(part.decided), state: 'ended' }]
  if (state === 'Waiting' && status.neverOpens) return [...steps, { ...waitingStep(status), state: 'ended' }]
  if (state === 'Waiting')
    return [
      ...steps,
      { ...waitingStep(status), state: 'now', ...(status.next && { note: waitingNote(status.next, day) }) },
      { name: m.claim_step_window(), state: 'ahead' },
      { name: m.claim_step_paid(), state: 'ahead' },
    ]
  if (state === 'Expired' && !part.opened)
    return [...steps, { name: m.claim_step_expired(), note: dayOf(part.decided), state: 'ended' }]
  const until = status?.disputableUntil ?? dispute?.at.time ?? part.decided?.time
  steps.push({
    name: m.claim_step_window(),
    note: until === undefined ? undefined : m.claim_until({ when: day(until) }),
    state: state === 'Open' && until !== undefined ? 'now' : 'done',
  } as Step)
  if (status?.behind !== undefined) {
    const note = m.claim_until({ when: day(status.next?.at) })
    const name = m.claim_step_behind({ part: status.behind + 1 })
    steps.push({ name, note, state: until === undefined ? 'now' : 'ahead' })
  }
  if (dispute) {
    const note = m.claim_until({ when: day(panel?.ends) })
    steps.push({ name: m.claim_step_panel(), note, state: state === 'Disputed' ? 'now' : 'done' })
  }
  if (state === 'Refused')
    return [...steps, { name: m.claim_step_refused(), note: dayOf(part.decided), state: 'ended' }]
  const ended = state === 'Paid' || state === 'Expired'
  // What earlier rounds paid tells nothing of when the rest is paid.
  const expected = status?.expectedPayment
  const payment = ended ? dayOf(part.settled) : expected === undefined ? '' : m.claim_by({ when: day(expected) })
  if (!ended || part.paid > 0n) {
    const settling = state === 'Approved' ? 'now' : 'ahead'
    steps.push({ name: m.claim_step_settled(), note: payment, state: ended ? 'done' : settling })
  }
  if (state === 'Expired') {
    // Nothing tells when the rounds of an approved part were used up.
    const note = expiredUndecided(part) ? dayOf(part.decided) : undefined
    return [...steps, { name: m.claim_step_expired(), note, state: 'ended' }]
  }
  if (part.held > 0n) return [...steps, { name: m.part_held(), state: ended ? 'now' : 'ahead' }]
  // A round that had too little pays as far as its pot allows; how far, nobody knows.
  const paid = ended || part.rounds === 0 ? payment : undefined
  return [...steps, { name: m.claim_step_paid(), note: paid, state: ended ? 'done' : 'ahead' }]
}

/** What a waiting part waits for. */
function waitingStep({ vouching, missing }: PartStatus): { name: string } {
  if (vouching) return { name: m.claim_step_vouching() }
  return { name: missing ? m.claim_step_proof() : m.claim_step_opens() }
}

/** Until when it waits, or from when it need not. */
const waitingNote = ({ step, at }: NonNullable<PartStatus['next']>, day: (time: ChainTime) => string) =>
  step === 'Opening' ? m.claim_from({ when: day(at) }) : m.claim_until({ when: day(at) })

/** Whether a part expired before it was approved: an approved one goes through a round first. */
const expiredUndecided = ({ state, rounds }: Part) => state === 'Expired' && rounds === 0

/** Who opens a part that may open now. */
function opener({ missing }: PartStatus): string {
  if (missing === 'SchoolAttests') return m.claim_next_opening_ends_who_school()
  return missing ? m.claim_next_opening_ends_who_proof() : m.claim_next_opening_ends_who()
}

/** What happens next to a part, when, who must act, and what happens if nobody does. */
export function nextOf(
  { part, status, panel }: Pick<ClaimPage, 'part' | 'status' | 'panel'>,
  money: (amount: bigint) => string,
  payee: string,
  dated: Dated,
): Story['next'] {
  const amount = money(status?.remaining ?? part.amount)
  if (part.held > 0n) {
    return {
      what: m.claim_next_held(),
      when: m.claim_next_held_when(),
      who: m.claim_next_held_who(),
      unless: m.claim_next_held_unless(),
    }
  }
  if (part.state === 'Waiting' && status.neverOpens) {
    return {
      what: m.claim_next_never(),
      when: m.member_exit_next_any_time(),
      who: m.claim_next_never_who(),
      unless: m.claim_next_never_unless(),
    }
  }
  const next = status?.next
  if (!next) return undefined
  const at = dated(next.at)
  switch (next.step) {
    case 'Approval':
      return {
        what: m.claim_next_window(),
        at,
        who: m.claim_next_window_who(),
        unless: m.claim_next_window_unless({ amount, payee }),
      }
    case 'PanelBefore': {
      const part = (status.behind ?? 0) + 1
      return {
        what: m.claim_next_behind({ part }),
        at,
        who: status.disputableUntil === undefined ? m.page_nobody() : m.claim_next_window_who(),
        unless:
          status.expectedPayment === undefined
            ? m.claim_next_behind_refused({ part })
            : m.claim_next_behind_paid({ part, amount, payee }),
      }
    }
    case 'VoteOpens':
      return { what: m.claim_next_talk(), at, who: m.claim_next_talk_who(), unless: m.claim_next_talk_unless() }
    case 'PollEnds': {
      const paid =
        panel && panel.missingAyes > 0
          ? m.claim_next_vote_unless_paid({ amount, missing: panel.missingAyes })
          : m.claim_next_vote_unless_paid_half({ amount })
      return {
        what: m.claim_next_vote(),
        at,
        who: m.claim_next_vote_who({ count: panel?.electorate ?? 0 }),
        unless: status?.refuses ? m.claim_next_vote_unless_refused() : paid,
      }
    }
    case 'Opening':
      return {
        what: m.claim_next_opening(),
        at,
        who: m.claim_next_opening_who(),
        unless: m.claim_next_opening_unless(),
      }
    case 'OpeningEnds':
      return {
        what: m.claim_next_opening_ends(),
        at,
        who: opener(status),
        unless: m.claim_next_opening_ends_unless(),
      }
    case 'VouchingEnds':
      return {
        what: m.claim_next_vouching(),
        at,
        who: status?.vouching?.wanted
          ? m.claim_next_vouching_who({ missing: status.vouching.wanted })
          : m.claim_next_backing_who(),
        unless: m.claim_next_vouching_unless(),
      }
    case 'Payment':
      return {
        what: m.claim_next_settlement({ round: part.round ?? 0 }),
        // As the title has it: the chain pays in the first full hour after a round.
        at: dated(status.expectedPayment ?? next.at),
        by: true,
        who: m.page_nobody(),
        unless: m.claim_next_settlement_unless({ amount, payee }),
      }
  }
}

function happeningsOf(
  { claim, part, keys, pool, panel }: ClaimPage,
  words: {
    language: Language
    dated: Dated
    stamped: (stamp: Stamp) => WallTime
    money: (amount: bigint) => string
  },
  bond: Bond,
): Happening[] {
  const { language, dated, stamped, money } = words
  const { dispute, decided, state } = part
  const current = currentDispute(part)
  const proof = (block: number, event: string) => ({ block: BigInt(block), event })
  const happenings: Happening[] = [
    {
      id: 'filed',
      shape: 'wait',
      title: m.claim_filed(),
      at: stamped(claim.filed),
      text: m.claim_filed_text({ cost: money(claim.cost), amount: money(claim.sum), version: claim.rules }),
      link: { name: m.rules_version_read({ number: claim.rules }), place: rulesVersionPlace(pool.id, claim.rules) },
      proof: proof(claim.filed.block, CLAIM_EVENTS.filed),
    },
  ]
  if (part.proof) {
    happenings.push({
      id: 'proof',
      shape: 'draft',
      title: m.claim_proof_given(),
      at: stamped(part.proof.at),
      proof: proof(part.proof.at.block, CLAIM_EVENTS.proven),
    })
  }
  if (part.opened && part.opened.block !== claim.filed.block) {
    const { block } = part.opened
    // What a panel refused waits for other vouchers before it opens again.
    happenings.push({
      id: 'opened',
      ...(state === 'Waiting'
        ? { shape: 'draft', title: m.claim_reopened(), proof: proof(block, CLAIM_EVENTS.reopened) }
        : { shape: 'window', title: m.claim_opened(), proof: proof(block, CLAIM_EVENTS.opened) }),
      at: stamped(part.opened),
    })
  }
  if (dispute && keys.disputer) {
    happenings.push({
      id: 'disputed',
      shape: 'dispute',
      tone: 'due',
      title: m.dispute_happened({ who: pseudonym(keys.disputer, language, pool.id) }),
      at: stamped(dispute.at),
      text: m.dispute_happened_bond({ reason: reasonWord(dispute.reason), amount: money(dispute.bond) }),
      proof: proof(dispute.at.block, CLAIM_EVENTS.disputed),
    })
  }
  if (dispute && !current && panel) {
    // The part opened again: what was decided before is kept by the poll alone.
    const outcome = panel.passes
      ? ({ title: m.claim_refused(), shape: 'refuse', tone: 'stop' } as const)
      : ({ title: m.claim_approved_by_panel(), shape: 'settle', tone: 'accent' } as const)
    happenings.push({ id: 'decided-before', ...outcome, at: dated(panel.ends) })
  }
  if (decided) {
    type Outcome = Pick<Happening, 'shape' | 'tone' | 'title'> & { event: string }
    const outcomes: Partial<Record<typeof state, Outcome>> = {
      Refused: { title: m.claim_refused(), shape: 'refuse', tone: 'stop', event: CLAIM_EVENTS.refused },
      Withdrawn: { title: m.claim_withdrawn_event(), shape: 'pause', event: CLAIM_EVENTS.withdrawn },
      ...(expiredUndecided(part) && {
        Expired: { title: m.claim_step_expired(), shape: 'pause', event: CLAIM_EVENTS.expired },
      }),
    }
    const { event, ...outcome } = outcomes[state] ?? {
      title: current ? m.claim_approved_by_panel() : m.claim_approved(),
      shape: 'settle',
      tone: 'accent',
      event: CLAIM_EVENTS.approved,
    }
    happenings.push({
      id: 'decided',
      ...outcome,
      at: stamped(decided),
      ...(bond && { text: bondText(bond, money) }),
      proof: proof(decided.block, event),
    })
  }
  // What the claim was paid, whichever of its instalments is shown.
  for (const { index, paid, held, settled, rounds, ...of } of claim.parts) {
    if (!settled || paid === 0n) continue
    const sum = rounds > 1 ? m.claim_paid_last({ amount: money(paid) }) : money(paid)
    const payment = { id: `paid-${index}`, at: stamped(settled) }
    const instalment = claim.parts.length > 1 ? m.claim_part_number({ number: index + 1 }) : undefined
    happenings.push(
      held > 0n
        ? {
            ...payment,
            shape: 'pause',
            tone: 'due',
            title: m.claim_title_held({ amount: money(held) }),
            ...(instalment && { text: instalment }),
            proof: proof(settled.block, CLAIM_EVENTS.held),
          }
        : {
            ...payment,
            shape: 'paid',
            tone: 'accent',
            title: m.claim_paid_event({ payee: payeeWord(of) }),
            text: instalment ? `${sum} · ${instalment}` : sum,
            // Whom they are paid to can be compared by whoever knows the account.
            proof: { ...proof(settled.block, CLAIM_EVENTS.paid), ...(!of.ownAccount && { account: of.payee }) },
          },
    )
  }
  return happenings.sort((a, b) => Number((a.at ?? 0n) - (b.at ?? 0n)))
}

/** Who got what of a bond. */
export function bondText(bond: NonNullable<Bond>, money: (amount: bigint) => string): string {
  if (bond === 'forgotten') return m.dispute_bond_forgotten()
  if (bond.kind === 'Returned') return m.dispute_bond_back({ amount: money(bond.amount) })
  return bond.claimant === 0n
    ? m.dispute_bond_to_pot({ amount: money(bond.pot) })
    : m.dispute_bond_shared({ claimant: money(bond.claimant), pot: money(bond.pot) })
}
