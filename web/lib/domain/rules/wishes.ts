// What a person is asked to sign to propose a change of a pool, and to decide on one.
import type { Proposal } from '@huzhu/governance/changes'
import type { Panel } from '@huzhu/governance/panels'
import type { Pool } from '@huzhu/governance/pools'
import type { Rules } from '@huzhu/governance/rules'
import { type Calendar, dateOf } from '@huzhu/governance/time'
import type { ReadAnswer } from '$lib/chain/reads'
import type { Wish } from '$lib/chain/signing/signing.svelte'
import { m } from '$lib/paraglide/messages'
import { currentLanguage } from '$lib/ui/language/current'
import { moment } from '$lib/ui/time/dates'
import { rulesPlace } from './place'

type NamedPool = Pick<Pool, 'id' | 'name'>
/** A draft, as a call names it; `called` as the pool knows its author, `what` it changes as a sentence names it. */
type NamedDraft = Pick<NonNullable<ReadAnswer<'decisions'>>['drafts'][number]['draft'], 'author' | 'number'> & {
  called: string
  what: string
}

/** Propose rules as a token holder; a deposit is held. `what` it changes, as of every act; `reasons`: the hash of them. */
export const proposeRules = (
  pool: NamedPool,
  rules: Rules,
  what: string,
  reasons: string | undefined,
  { deposit, native }: Pick<NonNullable<ReadAnswer<'proposing'>>, 'deposit' | 'native'>,
): Wish => ({
  call: { name: 'proposeRules', args: reasons === undefined ? [pool.id, rules] : [pool.id, rules, reasons] },
  sentence: m.rule_change_propose_sentence({ pool: pool.name, what }),
  button: m.rule_change_propose(),
  pool: pool.name,
  cost: {
    currency: native,
    amount: deposit,
    lines: [{ label: m.rule_change_deposit(), note: m.rule_change_deposit_terms(), amount: deposit, currency: native }],
  },
  after: m.rule_change_propose_after(),
  undo: m.rule_change_propose_undo(),
  done: { title: m.rule_change_proposed(), place: rulesPlace(pool.id) },
})

/** Draft a change as a voter. */
export const draftChange = (pool: NamedPool, proposal: Proposal, what: string, reasons: string | undefined): Wish => ({
  call: { name: 'draft', args: reasons === undefined ? [pool.id, proposal] : [pool.id, proposal, reasons] },
  sentence: m.rule_change_draft_sentence({ pool: pool.name, what }),
  button: m.rule_change_draft_act(),
  pool: pool.name,
  after: m.rule_change_draft_after(),
  undo: m.rule_change_draft_undo(),
  done: { title: m.rule_change_proposed(), place: rulesPlace(pool.id) },
})

/** Sign a draft that `needed` signatures bring to a vote. */
export const signDraft = (
  pool: NamedPool,
  { author, number, needed, called, what }: NamedDraft & { needed: number },
): Wish => ({
  call: { name: 'signDraft', args: [pool.id, author, number] },
  sentence: m.rule_change_draft_sign_sentence({ number, who: called, what, needed }),
  button: m.rule_change_draft_sign(),
  pool: pool.name,
  undo: m.rule_change_draft_sign_undo(),
  done: { title: m.rule_change_draft_signed(), place: rulesPlace(pool.id) },
})

/** Agree to be the host that a draft proposes. */
export const agreeToHost = (pool: NamedPool, { author, number, called }: NamedDraft): Wish => ({
  call: { name: 'agreeToHost', args: [pool.id, author, number] },
  sentence: m.rule_change_draft_agree_sentence({ pool: pool.name, number, who: called }),
  button: m.rule_change_draft_agree(),
  pool: pool.name,
  undo: m.rule_change_draft_agree_undo(),
  done: { title: m.rule_change_draft_agreed(), place: rulesPlace(pool.id) },
})

/** Open the vote about a draft that is complete. */
export const openDraft = (pool: NamedPool, { author, number, called, what }: NamedDraft): Wish => ({
  call: { name: 'openDraft', args: [pool.id, author, number] },
  sentence: m.rule_change_draft_open_sentence({ number, who: called, what }),
  button: m.rule_change_draft_open(),
  pool: pool.name,
  after: m.rule_change_propose_after(),
  undo: m.rule_change_draft_open_undo(),
  done: { title: m.rule_change_draft_opened(), place: rulesPlace(pool.id) },
})

/** Vote on a change; `what` it is, as a sentence names it. */
export const voteOnChange = (
  pool: NamedPool,
  { poll, ends }: Pick<Panel, 'poll' | 'ends'>,
  aye: boolean,
  what: string,
  calendar: Calendar,
): Wish => ({
  call: { name: 'vote', args: [poll, aye] },
  sentence: aye
    ? m.rule_change_sentence_aye({ number: String(poll), what })
    : m.rule_change_sentence_nay({ number: String(poll), what }),
  button: aye ? m.rule_change_vote_aye() : m.rule_change_vote_nay(),
  pool: pool.name,
  undo: m.vote_undo({ when: moment(dateOf(ends, calendar), currentLanguage(), calendar.wall) }),
  done: { title: m.refuse_vote_done(), place: rulesPlace(pool.id) },
})
