// How answers travel to the page: what the chain refuses comes as its refusal, a text by what became of it.
import type { Call } from '@huzhu/governance/calls'
import { NO_CONTENT, getContent } from '@huzhu/governance/content'
import { ContentAltered, Refused } from '@huzhu/governance/errors'
import type { Refusal } from '@huzhu/governance/refusals'
import type { State } from '@huzhu/governance/state'
import { readRefusal } from '@huzhu/governance/transactions'

/** A text as a page shows it. A missing or altered one is shown as that and never as what was said. */
export type Said = { state: 'nothing' } | { state: 'said'; text: string } | { state: 'missing' } | { state: 'altered' }

/** The text of a hash. */
export async function said(hash: string): Promise<Said> {
  if (hash === NO_CONTENT) return { state: 'nothing' }
  try {
    // The store is on the page's own host.
    return { state: 'said', text: await getContent(location.origin, hash) }
  } catch (error) {
    return { state: error instanceof ContentAltered ? 'altered' : 'missing' }
  }
}

/** An answer, or the chain's refusal. */
export type Answer<Ok> = { ok: Ok } | { refused: Refusal }

/** Wait for an answer. */
export async function answered<Ok>(asked: Promise<Ok>): Promise<Answer<Ok>> {
  try {
    return { ok: await asked }
  } catch (error) {
    if (error instanceof Refused) return { refused: error.refusal }
    throw error
  }
}

/** Whether the chain would take a call, or its refusal. */
export async function possible(state: State, call: Call, who: string): Promise<Answer<true>> {
  const refusal = await readRefusal(state, call, who)
  return refusal ? { refused: refusal.refusal } : { ok: true }
}
