// What pages ask about payees.
import type { At } from '$lib/chain/reads'

/** What was paid to an account. Whatever compares a history with the chain is loaded where somebody asks for one. */
async function payee(at: At, account: string) {
  const { readPayee } = await import('./told')
  return readPayee(at, account)
}

export const payeeReads = { payee }
