// How answers travel to the page: what the chain refuses comes as its refusal.
import type { Answer } from '@huzhu/governance/answer'
import type { Call } from '@huzhu/governance/calls'
import { Refused } from '@huzhu/governance/errors'
import { failureOf } from '@huzhu/governance/failures'
import type { State } from '@huzhu/governance/state'
import { readRefusal } from '@huzhu/governance/transactions'
import type { At } from './reads'

/** Wait for an answer. */
export async function answered<Ok>(asked: Promise<Ok>): Promise<Answer<Ok>> {
  try {
    return { ok: await asked }
  } catch (error) {
    if (error instanceof Refused) return { refused: error.refusal }
    throw error
  }
}

/**
 * What was asked, or undefined where it cannot be read: one thing of many that nobody can read must not hide the others.
 * What a lost connection hides is no such thing, and is thrown.
 */
export async function readable<Found>({ api }: At, asked: Promise<Found>): Promise<Found | undefined> {
  try {
    return await asked
  } catch (error) {
    if (failureOf(error, api).kind === 'ConnectionLost') throw error
    return undefined
  }
}

/** Whether the chain would take a call, or its refusal. */
export async function possible(state: State, call: Call, who: string): Promise<Answer> {
  const refusal = await readRefusal(state, call, who)
  return refusal ? { refused: refusal.refusal } : { ok: true }
}
