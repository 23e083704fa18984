import type { OfPart, Verdict } from '@huzhu/governance/happenings'
import { partPlace } from '$lib/domain/claims/place'
import { needInSentence, reasonWord } from '$lib/domain/claims/words'
import { payeeWord } from '$lib/domain/claims/payee'
import { m } from '$lib/paraglide/messages'
import type { Known, News, Words } from './say'

type ClaimKind =
  | 'Paid'
  | 'Held'
  | 'Collected'
  | 'HeldForOther'
  | 'Disputed'
  | 'Refused'
  | 'Approved'
  | 'Postponed'
  | 'Expired'
  | 'RestExpired'
  | 'Attested'
  | 'Vouched'
  | 'Unvouched'
  | 'Answered'
  | 'BondReturned'
  | 'BondLost'
  | 'BondReceived'
  | 'DisputeInPool'
  | 'Decided'
  | 'Backed'

/** The link to the part that it happened to. */
const linkTo = ({ pool, claim, part }: OfPart, name = m.vote_to_claim()): News['link'] => ({
  name,
  place: partPlace(pool.id, claim, part),
})

const whichOf = ({ claim, need, pool }: OfPart) => ({ claim, need: needInSentence(need), pool: pool.name })

/** Whether a task is about the part of the claim. */
const isOf = (task: { readonly claim: number; readonly part: number }, { claim, part }: OfPart) =>
  task.claim === claim && task.part === part

/** How it was refused and why, as far as that is known. */
function refusedText(verdict: Verdict | undefined, reason: string | undefined): { text?: string } {
  if (verdict)
    return {
      text:
        reason === undefined
          ? m.member_news_refused_votes_text(verdict)
          : m.member_news_refused_text({ ...verdict, reason }),
    }
  return reason === undefined ? {} : { text: m.member_news_refused_reason_text({ reason }) }
}

function paidText(paid: Known<'Paid'>, rest: string, when: string): string {
  if (!paid.mine) return m.member_news_paid_other_text(whichOf(paid))
  if (paid.rest === undefined) return m.member_news_paid_text(whichOf(paid))
  return m.member_news_paid_part_text({ ...whichOf(paid), rest, when })
}

/** What becomes of claims: of one's own, and of those that one disputes, decides or backs. */
export const claimWords: Words<ClaimKind> = {
  Paid(paid, say) {
    const amount = say.money(paid.amount, paid.currency)
    const toOther = paid.mine && !paid.ownAccount
    return {
      ...{ shape: 'paid', tone: 'accent', link: linkTo(paid) },
      title: toOther ? m.member_news_paid({ amount, payee: payeeWord(paid) }) : m.member_news_paid_self({ amount }),
      text: paidText(paid, say.money(paid.remaining, paid.currency), say.day(paid.rest)),
    }
  },
  Held(held, say) {
    const title = m.member_news_held({ amount: say.money(held.amount, held.currency) })
    if (!say.asks(held, (task) => task.kind === 'Collect' && isOf(task, held)))
      return {
        shape: 'pause',
        tone: 'plain',
        title,
        text: m.member_news_held_over_text(whichOf(held)),
        link: linkTo(held),
      }
    return {
      ...{ shape: 'pause', tone: 'due', title, link: linkTo(held, m.home_task_collect_do()) },
      text: held.mine ? m.member_news_held_text(whichOf(held)) : m.member_news_held_other_text(whichOf(held)),
    }
  },
  HeldForOther: (held, say) => ({
    ...{ shape: 'pause', tone: 'plain', link: linkTo(held) },
    title: m.member_news_held_for_other({ ...whichOf(held), amount: say.money(held.amount, held.currency) }),
    text: m.member_news_held_for_other_text(),
  }),
  Collected: (collected, say) => ({
    ...{ shape: 'paid', tone: 'accent', link: linkTo(collected) },
    title: m.member_news_collected({ amount: say.money(collected.amount, collected.currency) }),
    text: collected.mine
      ? m.member_news_paid_text(whichOf(collected))
      : m.member_news_paid_other_text(whichOf(collected)),
  }),
  Disputed(disputed, say) {
    const { reason, claim, opens, ends } = disputed
    const voting = { who: say.who(disputed), opens: say.moment(opens), ends: say.moment(ends) }
    const title = m.member_news_disputed({ claim, reason: reasonWord(reason) })
    const of = { shape: 'dispute', title, link: linkTo(disputed) } as const
    if (!say.isAhead(ends)) return { ...of, tone: 'plain', text: m.member_news_disputed_over_text(voting) }
    if (!say.asks(disputed, (task) => task.kind === 'Answer' && isOf(task, disputed), ends))
      return { ...of, tone: 'plain', text: m.member_news_disputed_text(voting) }
    const link = linkTo(disputed, m.home_task_answer_do())
    return { ...of, tone: 'due', link, text: m.member_news_disputed_answer_text(voting) }
  },
  Refused: ({ reason, verdict, ...refused }) => ({
    ...{ shape: 'refuse', tone: 'stop', link: linkTo(refused) },
    title: m.member_news_refused({ claim: refused.claim }),
    ...refusedText(verdict, reason && reasonWord(reason)),
  }),
  Approved(approved, say) {
    const { claim, verdict } = approved
    const due = { amount: say.money(approved.amount, approved.currency), when: say.day(approved.expected) }
    const of = { shape: 'settle', tone: 'accent', link: linkTo(approved) } as const
    if (!verdict)
      return { ...of, title: m.member_news_approved({ claim, ...due }), text: m.member_news_approved_text(due) }
    return {
      ...{ ...of, title: m.member_news_approved_panel({ claim }) },
      text:
        approved.expected === undefined
          ? m.member_news_approved_panel_paid_text(verdict)
          : m.member_news_approved_panel_text({ ...verdict, ...due }),
    }
  },
  Postponed: (postponed, say) => ({
    ...{ shape: 'wait', tone: 'due', link: linkTo(postponed) },
    title: m.member_news_postponed({
      ...{ claim: postponed.claim, amount: say.money(postponed.amount, postponed.currency) },
      when: say.day(postponed.until),
    }),
    text: postponed.paysOthers ? m.member_news_passed_over_text() : m.member_news_postponed_text(),
  }),
  Expired: (expired, say) => ({
    ...{ shape: 'pause', tone: 'stop', link: linkTo(expired) },
    title: m.member_news_expired({ claim: expired.claim, amount: say.money(expired.amount, expired.currency) }),
    text: m.member_news_expired_text(),
  }),
  RestExpired: (expired, say) => ({
    ...{ shape: 'pause', tone: 'stop', link: linkTo(expired) },
    title: m.member_news_rest_expired({ claim: expired.claim, amount: say.money(expired.amount, expired.currency) }),
    text: m.member_news_rest_expired_text(),
  }),
  Attested: (attested) => ({
    ...{ shape: 'draft', tone: 'accent', link: linkTo(attested) },
    title: m.member_news_attested({ claim: attested.claim }),
    text: m.member_news_attested_text({ part: attested.part + 1 }),
  }),
  Vouched: (vouched, say) => ({
    ...{ shape: 'draft', tone: 'accent', link: linkTo(vouched) },
    title: m.member_news_vouched({
      ...{ who: say.who(vouched), claim: vouched.claim, amount: say.money(vouched.amount, vouched.currency) },
    }),
    text:
      vouched.wanted > 0 || vouched.unbacked > 0n
        ? m.member_news_vouched_text({
            ...{ wanted: vouched.wanted, amount: say.money(vouched.unbacked, vouched.currency) },
          })
        : m.member_news_vouched_enough_text(),
  }),
  Unvouched: (unvouched, say) => ({
    ...{ shape: 'draft', tone: 'due', link: linkTo(unvouched) },
    title: m.member_news_unvouched({
      ...{ who: say.who(unvouched), claim: unvouched.claim, amount: say.money(unvouched.amount, unvouched.currency) },
    }),
  }),
  Answered: (answered, say) => ({
    ...{ shape: 'dispute', tone: 'plain', link: linkTo(answered) },
    title: m.member_news_answered({ who: say.who(answered), claim: answered.claim }),
  }),
  BondReturned: (bond, say) => ({
    ...{ shape: 'paid', tone: 'accent', link: linkTo(bond) },
    title: m.member_news_bond_returned({ amount: say.money(bond.amount, bond.currency) }),
    text: bond.verdict
      ? m.member_news_bond_returned_text({ claim: bond.claim, ...bond.verdict })
      : m.member_news_bond_returned_plain_text({ claim: bond.claim }),
  }),
  BondLost(bond, say) {
    const { claim, verdict, currency } = bond
    const sums = { claimant: say.money(bond.claimant, currency), pot: say.money(bond.pot, currency) }
    return {
      ...{ shape: 'refuse', tone: 'stop', link: linkTo(bond) },
      title: m.member_news_bond_lost({ amount: say.money(bond.amount, currency) }),
      text: verdict
        ? m.member_news_bond_lost_text({ claim, ...sums, ...verdict })
        : m.member_news_bond_lost_plain_text({ claim, ...sums }),
    }
  },
  BondReceived: (bond, say) => ({
    ...{ shape: 'paid', tone: 'accent', link: linkTo(bond) },
    title: m.member_news_bond_received({ amount: say.money(bond.amount, bond.currency) }),
    text: m.member_news_bond_received_text({ who: say.who(bond), claim: bond.claim }),
  }),
  DisputeInPool(disputed, say) {
    const { claim, reason, opens, ends } = disputed
    const voting = { opens: say.moment(opens), ends: say.moment(ends) }
    const isAhead = say.isAhead(ends)
    return {
      ...{ shape: 'dispute', tone: isAhead ? 'due' : 'plain', link: linkTo(disputed) },
      title: m.member_news_dispute_in_pool({ claim, reason: reasonWord(reason) }),
      text: isAhead ? m.member_news_dispute_in_pool_text(voting) : m.member_news_voted_text(voting),
    }
  },
  Decided(decided) {
    const { claim, refused, aye, verdict } = decided
    return {
      ...(refused
        ? { shape: 'refuse', tone: 'stop', title: m.member_news_decided_refused({ claim }) }
        : { shape: 'settle', tone: 'accent', title: m.member_news_decided_paid({ claim }) }),
      ...(verdict && {
        text: aye ? m.member_news_decided_aye_text(verdict) : m.member_news_decided_nay_text(verdict),
      }),
      link: linkTo(decided),
    }
  },
  Backed(backed, say) {
    const { amount, back, currency } = backed
    const [freed, charged] = [say.money(back, currency), say.money(amount - back, currency)]
    const isPaid = backed.outcome === 'Paid'
    return {
      ...{ shape: backedShape[backed.outcome], tone: isPaid ? 'accent' : 'plain', link: linkTo(backed) },
      title: backedTitle(backed),
      ...(amount > back && { text: m.member_news_backed_paid_text({ amount: charged }) }),
      ...(back > 0n && {
        text:
          isPaid && amount > back
            ? m.member_news_backed_both_text({ back: freed, amount: charged })
            : m.member_news_backed_back_text({ amount: freed }),
      }),
    }
  },
}

const backedShape = { Paid: 'paid', Refused: 'refuse', Ended: 'pause', OtherPayee: 'pause' } as const

/** What became of a claim that they back: of all of it, or of an instalment while others go on. */
function backedTitle({ claim, outcome, goesOn, paid }: Known<'Backed'>): string {
  switch (outcome) {
    case 'Paid':
      return goesOn ? m.member_news_backed_paid_part({ claim }) : m.member_news_backed_paid({ claim })
    case 'Refused':
      return m.member_news_backed_refused({ claim })
    case 'OtherPayee':
      return m.member_news_backed_payee({ claim })
    case 'Ended':
      if (goesOn) return m.member_news_backed_part_ended({ claim })
      return paid > 0n ? m.member_news_backed_no_more({ claim }) : m.member_news_backed_ended({ claim })
  }
}
