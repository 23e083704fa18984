import { chain } from '$lib/chain/chain.svelte'
import { DEVELOPMENT, developmentName } from './development-names'
import { session } from './session.svelte'

/** Whoever is remembered must be an account, else nothing of theirs would ever be known: what is none is forgotten. */
export async function expectAccount(): Promise<void> {
  const { account } = session
  if (account === undefined) return
  const { address, name, wallet, path } = Object(account) as Partial<typeof account>
  const told = [address, name, wallet].every((text) => typeof text === 'string')
  // Where the chain cannot be asked it stays.
  const known = told && (await chain.read('account', address!).catch(() => address))
  if (session.account !== account) return
  if (!known) session.connect(undefined)
  // It was chosen on a page of the other language.
  else if (wallet === DEVELOPMENT && typeof path === 'string' && developmentName(path) !== name)
    session.connect({ ...account, name: developmentName(path) })
}
