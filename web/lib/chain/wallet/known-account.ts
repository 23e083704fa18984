import { chain } from '$lib/chain/chain.svelte'
import { session } from './session.svelte'

/** Whoever is remembered must be an account, else nothing of theirs would ever be known: what is none is forgotten. */
export async function expectAccount(): Promise<void> {
  const { account } = session
  if (account === undefined) return
  const { address, name, wallet } = Object(account) as Partial<typeof account>
  const told = [address, name, wallet].every((text) => typeof text === 'string')
  // Where the chain cannot be asked it stays.
  const known = told && (await chain.read('account', address!).catch(() => address))
  if (!known && session.account === account) session.connect(undefined)
}
