// What a person is asked to sign about a claim.
import type { NewClaim } from '@huzhu/governance/calls'
import type { DisputeTerms, Payable, PayeeRequest, Reason } from '@huzhu/governance/claims'
import type { Panel } from '@huzhu/governance/panels'
import type { UnvouchTerms } from '@huzhu/governance/powers'
import type { PoolRow } from '@huzhu/governance/pool-list'
import { type Calendar, type WallTime, dateOf } from '@huzhu/governance/time'
import { given } from '$lib/chain/signing/given'
import type { Wish } from '$lib/chain/signing/signing.svelte'
import { accountName, payeeName } from '$lib/domain/payees/names'
import { m } from '$lib/paraglide/messages'
import { currentLanguage } from '$lib/ui/language/current'
import { locale } from '$lib/ui/language/language'
import { formatAmount } from '$lib/ui/money/amount'
import type { Currency } from '$lib/ui/money/currency'
import { duration, moment } from '$lib/ui/time/dates'
import { vouchedAccounts } from './payee'
import { partPlace } from './place'
import type { ClaimPage } from './story'
import { needInSentence, reasonWord } from './words'

/** The part of a claim that an act is about. */
export type PartOfClaim = Pick<ClaimPage, 'pool' | 'currency' | 'claim' | 'part'>

const partOf = ({ pool, claim, part }: PartOfClaim) => [pool.id, claim.id, part.index] as const
const placeOf = ({ pool, claim, part }: PartOfClaim) => partPlace(pool.id, claim.id, part.index)
const money = (amount: bigint, currency: Currency) => formatAmount(amount, currency, currentLanguage())
/** What of a part is at stake: of one that opened again for another payee, some may be paid. */
const unpaid = ({ part, currency }: PartOfClaim) => money(part.status.remaining, currency)
/** What is signed is called by its number; of a claim in instalments, by that of the instalment too. */
const called = ({ claim, part }: PartOfClaim) =>
  claim.parts.length > 1
    ? m.claim_named_part({ number: claim.id, part: part.index + 1 })
    : m.claim_named({ number: claim.id })

/**
 * What becomes of a claim: only what is due can be on view at once, and only that is paid by itself. What has to be
 * opened when its time comes is nobody's but the claimant's and the school's to open.
 */
function afterFiling({ lossDate, parts }: Omit<NewClaim, 'pool'>, vouched: boolean, now: WallTime): string[] {
  const [whole, part] = vouched
    ? [m.claim_file_vouched_text, m.claim_file_first_vouched_text]
    : [m.claim_file_undisputed_text, m.claim_file_first_text]
  const [first, ...later] = parts
  const begins = [
    later.length > 0 ? part() : whole(),
    ...((first?.due ?? lossDate) > now ? [m.claim_file_ahead_text()] : []),
  ]
  if (later.length === 0) return begins
  const proof = later.some(({ milestone }) => milestone !== undefined)
  return [...begins, proof ? m.claim_file_later_proof_text() : m.claim_file_later_text()]
}

/** File a claim, on the date `now`; `payee` as a sentence calls them. */
export const fileClaim = (
  { pool, currency }: Pick<PoolRow, 'pool' | 'currency'>,
  claim: Omit<NewClaim, 'pool'>,
  { amount, vouched }: Pick<Payable, 'amount'> & { vouched: boolean },
  payee: string,
  now: WallTime,
): Wish => ({
  call: { name: 'fileClaim', args: [{ pool: pool.id, ...claim }] },
  sentence: m.claim_file_sentence({
    amount: money(amount, currency),
    need: needInSentence(claim.need),
    payee,
  }),
  button: m.claim_file_act(),
  pool: pool.name,
  after: afterFiling(claim, vouched, now),
  undo: m.claim_file_undo(),
  done: { title: m.claim_file_done({ number: given('claim') }), place: `/pools/${pool.id}/claims/${given('claim')}` },
})

/** Dispute a part, by the terms that the chain names. `statement`, as of every act: the hash of what its person says. */
export function dispute(
  found: PartOfClaim,
  { bond, reduced, opens, ends }: DisputeTerms,
  reason: Reason,
  statement: string,
  calendar: Calendar,
): Wish {
  const { claim, part, currency, pool } = found
  const told = (at: bigint) => moment(dateOf(at, calendar), currentLanguage(), calendar.wall)
  const after = part.index + 1 < claim.parts.length ? m.dispute_after_parts : m.dispute_after
  const note = reduced ? m.bond_terms_reduced({ when: told(ends) }) : m.bond_terms({ when: told(ends) })
  return {
    call: { name: 'dispute', args: [...partOf(found), reason, statement] },
    sentence: m.dispute_sentence({ claim: called(found), reason: reasonWord(reason) }),
    button: m.dispute_it(),
    pool: pool.name,
    cost: {
      currency,
      amount: bond,
      lines: [{ label: m.bond(), note, amount: bond, currency }],
    },
    after: after({
      talk: duration(dateOf(opens, calendar) - calendar.wall, currentLanguage()),
      vote: duration(ends - opens, currentLanguage()),
      when: told(ends),
    }),
    undo: m.dispute_undo(),
    done: {
      title: m.dispute_done({ number: claim.id }),
      note: m.dispute_done_note({ amount: money(bond, currency), when: told(opens) }),
      place: placeOf(found),
    },
  }
}

/** Say, as one who was drawn to look at a part, whether one has doubts. */
export const look = (found: PartOfClaim, doubt: boolean): Wish => ({
  call: { name: 'look', args: [...partOf(found), doubt] },
  sentence: doubt
    ? m.claim_look_sentence_doubt({ claim: called(found) })
    : m.claim_look_sentence_right({ claim: called(found) }),
  button: doubt ? m.claim_look_doubt() : m.claim_look_right(),
  pool: found.pool.name,
  after: doubt ? m.claim_look_after_doubt() : m.claim_look_after(),
  undo: m.claim_look_undo(),
  done: { title: m.claim_look_done(), place: placeOf(found) },
})

/** Answer a dispute, as the claimant. */
export const answer = (found: PartOfClaim, statement: string): Wish => ({
  call: { name: 'answer', args: [...partOf(found), statement] },
  sentence: m.dispute_answer_sentence({ claim: called(found) }),
  button: m.dispute_answer_act(),
  pool: found.pool.name,
  undo: m.dispute_answer_undo(),
  done: { title: m.dispute_answer_done(), place: placeOf(found) },
})

/** Vote on a disputed part. */
export const voteOnPart = (
  found: PartOfClaim,
  { poll, ends }: Pick<Panel, 'poll' | 'ends'>,
  refuse: boolean,
  calendar: Calendar,
): Wish => ({
  call: { name: 'vote', args: [poll, refuse] },
  sentence: refuse
    ? m.refuse_sentence_aye({ claim: called(found), amount: unpaid(found) })
    : m.refuse_sentence_nay({ claim: called(found), amount: unpaid(found) }),
  button: refuse ? m.refuse_it() : m.refuse_not(),
  pool: found.pool.name,
  ...(refuse && { after: m.refuse_after() }),
  undo: m.vote_undo({ when: moment(dateOf(ends, calendar), currentLanguage(), calendar.wall) }),
  done: { title: m.refuse_vote_done(), place: placeOf(found) },
})

/** Take back what of a claim is undecided. */
export const withdrawClaim = ({ pool, claim }: PartOfClaim): Wish => ({
  call: { name: 'withdrawClaim', args: [pool.id, claim.id] },
  sentence: m.claim_withdraw_sentence({ number: claim.id }),
  button: m.claim_withdraw_act(),
  pool: pool.name,
  undo: m.claim_withdraw_undo(),
  done: { title: m.claim_withdraw_done({ number: claim.id }), place: `/pools/${pool.id}/claims/${claim.id}` },
})

/** Open a waiting part; `proof` is the hash of the document that it waits for. */
export function openPart(found: PartOfClaim, proof?: string): Wish {
  const { pool, part } = found
  return {
    call: { name: 'openPart', args: proof === undefined ? [...partOf(found)] : [...partOf(found), proof] },
    sentence: m.claim_open_sentence({ claim: called(found), amount: unpaid(found) }),
    button: m.claim_open_act(),
    pool: pool.name,
    undo: m.claim_open_undo(),
    done: { title: m.claim_open_done({ part: part.index + 1 }), place: placeOf(found) },
  }
}

/** Say, as a school, that a part's milestone is reached. */
export const attest = (found: PartOfClaim): Wish => ({
  call: { name: 'attest', args: [...partOf(found)] },
  sentence: m.claim_attest_sentence({ claim: called(found) }),
  button: m.claim_attest_act(),
  pool: found.pool.name,
  undo: m.transaction_undo_none(),
  done: { title: m.claim_attest_done(), place: placeOf(found) },
})

/** Vouch for a claim's payee with so much of what one has paid in; with nothing where others back all of it. */
export function vouch(found: PartOfClaim, amount: bigint): Wish {
  const { claim, currency, pool } = found
  const accounts = vouchedAccounts(claim)
  const listed = (named: readonly string[]) => new Intl.ListFormat(locale[currentLanguage()]).format(named)
  const inputs = { number: claim.id, account: listed(accounts.map(accountName)) }
  return {
    call: { name: 'vouch', args: [pool.id, claim.id, amount] },
    sentence:
      amount > 0n
        ? m.claim_vouch_sentence_with({ ...inputs, amount: money(amount, currency) })
        : m.claim_vouch_sentence(inputs),
    button: m.claim_vouch_act(),
    pool: pool.name,
    // Two accounts can have the same ends.
    after: [
      m.claim_vouch_payee({ account: listed(accounts) }),
      amount > 0n ? m.claim_vouch_means() : m.claim_vouch_after(),
    ],
    undo: amount > 0n ? m.claim_vouch_undo() : m.claim_vouch_bare_undo(),
    done: { title: m.claim_vouch_done(), place: placeOf(found) },
  }
}

/** Vouch no more, or with less: of what one backs, take back what the chain lets go. */
export function unvouch(found: PartOfClaim, backed: bigint, { amount, whole }: UnvouchTerms): Wish {
  const { pool, claim, currency } = found
  const inputs = { number: claim.id, amount: money(amount, currency) }
  const rest = backed - amount
  const takenBack = () => {
    if (rest > 0n) return m.claim_unvouch_sentence({ ...inputs, backed: money(backed, currency) })
    return backed > 0n ? m.claim_unvouch_sentence_all(inputs) : m.claim_unvouch_sentence_bare({ number: claim.id })
  }
  return {
    call: { name: 'unvouch', args: [pool.id, claim.id] },
    sentence: takenBack(),
    button: m.claim_unvouch_act(),
    pool: pool.name,
    ...(rest > 0n
      ? { after: m.claim_unvouch_after({ rest: money(rest, currency) }) }
      : whole && { after: m.claim_unvouch_after_all() }),
    undo: whole ? m.claim_unvouch_undo() : m.transaction_undo_none(),
    done: { title: m.claim_unvouch_done(), place: placeOf(found) },
  }
}

/** Give up a part that can never open any more. */
export const expirePart = (found: PartOfClaim): Wish => ({
  call: { name: 'expirePart', args: [...partOf(found)] },
  sentence: m.claim_expire_sentence({ claim: called(found) }),
  button: m.claim_expire_act(),
  pool: found.pool.name,
  undo: m.transaction_undo_none(),
  done: { title: m.claim_expire_done(), place: placeOf(found) },
})

/** Open a refused part once more, with new evidence. */
export const reopen = (found: PartOfClaim, statement: string): Wish => ({
  call: { name: 'reopen', args: [...partOf(found), statement] },
  sentence: m.claim_reopen_sentence({ claim: called(found) }),
  button: m.claim_reopen_act(),
  pool: found.pool.name,
  undo: m.claim_reopen_undo(),
  done: { title: m.claim_reopen_done({ number: found.claim.id }), place: placeOf(found) },
})

/** Collect what of a part could not be delivered. */
export const collect = (found: PartOfClaim): Wish => ({
  call: { name: 'collect', args: [...partOf(found)] },
  sentence: m.claim_collect_sentence({ claim: called(found), amount: money(found.part.held, found.currency) }),
  button: m.claim_collect_act(),
  pool: found.pool.name,
  undo: m.transaction_undo_none(),
  done: {
    title: m.claim_collect_done({ amount: money(found.part.held, found.currency) }),
    place: placeOf(found),
  },
})

/** Have what could not be delivered paid to another payee. */
export const namePayee = (found: PartOfClaim, payee: Exclude<PayeeRequest, { vouched: string }>): Wish => ({
  call: { name: 'namePayee', args: [...partOf(found), payee] },
  sentence: m.claim_name_payee_sentence({
    amount: money(found.part.held, found.currency),
    claim: called(found),
    payee: payee === 'own account' ? m.payee_own_account() : payeeName(payee.account),
  }),
  button: m.claim_name_payee_act(),
  pool: found.pool.name,
  after: m.claim_name_payee_after(),
  undo: m.claim_name_payee_undo(),
  done: { title: m.claim_name_payee_done(), place: placeOf(found) },
})
