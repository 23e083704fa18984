import { m } from '$lib/paraglide/messages'

/** The registered schools of the local chain, whose accounts everyone knows. */
const known: Record<string, () => string> = {
  '5EbiQcLc6qJbMzesDRwBdua1Nt3azcwHxXUmWqTFLpcQRbUN': () => m.wallet_development_school({ number: 1 }),
  '5CJvHyrG2kruy82z5WUbcBaRuTkdGkMgAQt8o6ACoQp5hfD6': () => m.wallet_development_school({ number: 2 }),
}

/** An account by the ends of its address, where nothing else is known of it. */
export const accountName = (address: string): string => `${address.slice(0, 6)}…${address.slice(-4)}`

/** How somebody is called of whom nobody says that they are registered. */
export const bareName = (address: string): string => known[address]?.() ?? accountName(address)

/** How a registered payee is called: the chain knows its account alone. */
export function payeeName(address: string): string {
  const name = known[address]
  return name ? name() : `${m.payee_school()} ${accountName(address)}`
}
