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

/** The votes of a panel; of one that is not known any more, none. */
const votes = (verdict: Verdict | undefined) => verdict ?? { ayes: 0, nays: 0, electorate: 0 }

const whichOf = ({ claim, need, pool }: OfPart) => ({ claim, need: needInSentence(need), pool: pool.name })

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
  Held: (held, say) => ({
    ...{ shape: 'pause', tone: 'due', link: linkTo(held, m.home_task_collect_do()) },
    title: m.member_news_held({ amount: say.money(held.amount, held.currency) }),
    text: held.mine ? m.member_news_held_text(whichOf(held)) : m.member_news_held_other_text(whichOf(held)),
  }),
  Collected: (collected, say) => ({
    ...{ shape: 'paid', tone: 'accent', link: linkTo(collected) },
    title: m.member_news_collected({ amount: say.money(collected.amount, collected.currency) }),
    text: collected.mine
      ? m.member_news_paid_text(whichOf(collected))
      : m.member_news_paid_other_text(whichOf(collected)),
  }),
  Disputed: (disputed, say) => ({
    ...{ shape: 'dispute', tone: 'due', link: linkTo(disputed, m.home_task_answer_do()) },
    title: m.member_news_disputed({ claim: disputed.claim, reason: reasonWord(disputed.reason) }),
    text: m.member_news_disputed_text({
      ...{ who: say.who(disputed), opens: say.moment(disputed.opens), ends: say.moment(disputed.ends) },
    }),
  }),
  Refused: (refused) => ({
    ...{ shape: 'refuse', tone: 'stop', link: linkTo(refused) },
    title: m.member_news_refused({ claim: refused.claim }),
    text: m.member_news_refused_text({
      ...votes(refused.verdict),
      reason: refused.reason ? reasonWord(refused.reason) : '',
    }),
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
    text: m.member_news_postponed_text(),
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
    text: m.member_news_bond_returned_text({ claim: bond.claim, ...votes(bond.verdict) }),
  }),
  BondLost: (bond, say) => ({
    ...{ shape: 'refuse', tone: 'stop', link: linkTo(bond) },
    title: m.member_news_bond_lost({ amount: say.money(bond.amount, bond.currency) }),
    text: m.member_news_bond_lost_text({
      ...{ claim: bond.claim, ...votes(bond.verdict) },
      ...{ claimant: say.money(bond.claimant, bond.currency), pot: say.money(bond.pot, bond.currency) },
    }),
  }),
  BondReceived: (bond, say) => ({
    ...{ shape: 'paid', tone: 'accent', link: linkTo(bond) },
    title: m.member_news_bond_received({ amount: say.money(bond.amount, bond.currency) }),
    text: m.member_news_bond_received_text({ who: say.who(bond), claim: bond.claim }),
  }),
  DisputeInPool: (disputed, say) => ({
    ...{ shape: 'dispute', tone: 'due', link: linkTo(disputed) },
    title: m.member_news_dispute_in_pool({ claim: disputed.claim, reason: reasonWord(disputed.reason) }),
    text: m.member_news_dispute_in_pool_text({
      ...{ opens: say.moment(disputed.opens), ends: say.moment(disputed.ends) },
    }),
  }),
  Decided(decided) {
    const { claim, refused, aye, verdict } = decided
    return {
      ...(refused
        ? { shape: 'refuse', tone: 'stop', title: m.member_news_decided_refused({ claim }) }
        : { shape: 'settle', tone: 'accent', title: m.member_news_decided_paid({ claim }) }),
      text: aye ? m.member_news_decided_aye_text(votes(verdict)) : m.member_news_decided_nay_text(votes(verdict)),
      link: linkTo(decided),
    }
  },
  Backed(backed, say) {
    const { claim, outcome, amount, back, currency } = backed
    const of = { link: linkTo(backed) }
    const given = back > 0n && { text: m.member_news_backed_back_text({ amount: say.money(back, currency) }) }
    if (outcome === 'Refused')
      return { ...of, shape: 'refuse', tone: 'stop', title: m.member_news_backed_refused({ claim }), ...given }
    if (outcome === 'Ended')
      return { ...of, shape: 'pause', tone: 'plain', title: m.member_news_backed_ended({ claim }), ...given }
    const charged = amount - back
    return {
      ...{ ...of, shape: 'paid', tone: 'accent', title: m.member_news_backed_paid({ claim }), ...given },
      ...(charged > 0n && { text: m.member_news_backed_paid_text({ amount: say.money(charged, currency) }) }),
    }
  },
}
