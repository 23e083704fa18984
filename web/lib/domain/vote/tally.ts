import type { Panel } from '@huzhu/governance/panels'
import { m } from '$lib/paraglide/messages'
import type { Need } from './Needs.svelte'

/** What the votes decide: a part's refusal, or a pool's next rules or host. */
export type Subject = 'refuse' | 'change'

/** The standing of a vote as the chain tells it (`poll_outcome`); nothing here is counted by the page. */
export interface Tally {
  subject: Subject
  ayes: number
  nays: number
  /** Ayes that are needed whatever the nays are. */
  neededAyes: number
  missingAyes: number
  /** Whether the share of the votes cast is reached. */
  shareMet: boolean
  /** If it ended now. */
  passes: boolean
  running: boolean
}

/** The standing of a poll; what its ayes bring about is its subject's matter. */
export function tallyOf(
  { ayes, nays, neededAyes, missingAyes, shareMet, passes, running }: Panel,
  subject: Subject,
): Tally {
  return { subject, ayes, nays, neededAyes, missingAyes, shareMet, passes, running }
}

/** Everything a `TallyBar` writes, in the words of its subject. */
export interface TallyWords {
  aye: string
  nay: string
  mark: { at: number; name: string }
  text: string
  both: string
  needs: Need[]
  verdict: string
}

/** The words of a vote, by its subject. */
export function tallyWords(tally: Tally): TallyWords {
  const { ayes, nays, neededAyes: needed, missingAyes: missing } = tally
  const votes = ayes + nays
  const standing = missing === 0 ? m.vote_enough() : m.vote_missing({ missing })
  const cast = votes === 0 ? m.vote_none_yet() : m.vote_share({ percent: Math.floor((ayes * 100) / votes) })
  if (tally.subject === 'refuse') {
    return {
      aye: m.refuse_votes({ votes: ayes }),
      nay: m.refuse_votes_against({ votes: nays }),
      mark: { at: 50, name: m.vote_half() },
      text: m.refuse_tally({ ayes, nays, needed }),
      both: m.refuse_only_if_both(),
      needs: [
        { met: tally.shareMet, text: m.refuse_needs_half(), standing: cast },
        { met: missing === 0, text: m.refuse_needs_votes({ needed }), standing },
      ],
      verdict: verdict(
        tally,
        m.refuse_verdict_refused,
        m.refuse_verdict_paid,
        m.refuse_decided_refused,
        m.refuse_decided_paid,
      ),
    }
  }
  return {
    aye: m.rule_change_votes({ votes: ayes }),
    nay: m.rule_change_votes_against({ votes: nays }),
    mark: { at: 200 / 3, name: m.vote_two_thirds() },
    text: m.rule_change_tally({ ayes, nays, needed }),
    both: m.rule_change_only_if_both(),
    needs: [
      { met: tally.shareMet, text: m.rule_change_needs_share(), standing: cast },
      { met: missing === 0, text: m.rule_change_needs_votes({ needed }), standing },
    ],
    verdict: verdict(
      tally,
      m.rule_change_verdict_passed,
      m.rule_change_verdict_failed,
      m.rule_change_decided_passed,
      m.rule_change_decided_failed,
    ),
  }
}

type Sentence = () => string

function verdict(tally: Tally, yesNow: Sentence, noNow: Sentence, yes: Sentence, no: Sentence): string {
  if (tally.running) return tally.passes ? yesNow() : noNow()
  return tally.passes ? yes() : no()
}

/** What the picture of a vote over time writes. */
export interface CourseWords {
  cast: string
  ayes: string
  nays: string
  needed: string
  text: string
}

/** The words of a vote's course, by its subject. */
export function courseWords(
  subject: Subject,
  { ayes, nays, neededAyes: needed, electorate }: Pick<Panel, 'ayes' | 'nays' | 'neededAyes' | 'electorate'>,
): CourseWords {
  const counts = { cast: ayes + nays, ayes, needed, electorate }
  const cast = m.vote_course_cast()
  return subject === 'refuse'
    ? {
        ...{ cast, ayes: m.refuse_course_ayes(), nays: m.refuse_course_nays(), needed: m.refuse_course_needed() },
        text: m.refuse_course_text(counts),
      }
    : {
        ...{ cast, ayes: m.rule_change_course_ayes(), nays: m.rule_change_course_nays() },
        ...{ needed: m.rule_change_course_needed(), text: m.rule_change_course_text(counts) },
      }
}
