import { m } from '$lib/paraglide/messages'
import { isConnectionLost } from './connection'

/** What is said where something could not be done, for another reason than the chain's rules. */
export function troubleWords(error: unknown): string {
  if (isConnectionLost(error)) return m.chain_no_answer()
  return m.chain_trouble({ message: error instanceof Error ? error.message : String(error) })
}
