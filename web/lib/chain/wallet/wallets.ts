// Where keys are: extensions of the browser, and on the local chain the development accounts. Loaded when one is needed.
import { WalletFailed } from '@huzhu/governance/errors'
import type { Account } from './account'
import { DEVELOPMENT } from './development-names'

/** Signs what the worker asks to have signed. */
export interface Signing {
  way: 'payload' | 'bytes'
  sign: (payload: unknown) => Promise<`0x${string}`>
}

/** What became of asking the browser for wallets. */
export type Wallets =
  | { state: 'missing' }
  /** Extensions are there, and none let this site in or has an account. */
  | { state: 'none'; names: string[] }
  | { state: 'found'; accounts: Account[] }

const PREFIX = 42
/** Milliseconds that an extension gets to announce itself and to answer. */
const PATIENCE = 8_000

const late = (wallet: string) =>
  new Promise<never>((_, failed) => setTimeout(() => failed(new Error(`${wallet} did not answer`)), PATIENCE))

/** Ask the browser's extensions for their accounts. @throws when one stays silent */
export async function findWallets(): Promise<Wallets> {
  const { web3Enable, web3Accounts } = await import('@polkadot/extension-dapp')
  const injected = (window as { injectedWeb3?: Record<string, unknown> }).injectedWeb3 ?? {}
  const names = Object.keys(injected)
  if (names.length === 0) return { state: 'missing' }
  const found = await Promise.race([
    web3Enable('Huzhu').then(() => web3Accounts({ ss58Format: PREFIX })),
    late(names.join(', ')),
  ])
  if (found.length === 0) return { state: 'none', names }
  const accounts = found.map(({ address, meta }) => ({ address, name: meta.name ?? '', wallet: meta.source }))
  return { state: 'found', accounts }
}

/** How an account signs. @throws when its wallet is gone */
export async function signingOf({ address, wallet }: Account): Promise<Signing> {
  if (wallet === DEVELOPMENT) {
    const { signAs } = await import('./development')
    return { way: 'bytes', sign: (bytes) => signAs(address, bytes as `0x${string}`) }
  }
  const { web3Enable, web3FromSource } = await import('@polkadot/extension-dapp')
  await web3Enable('Huzhu')
  const { signer } = await web3FromSource(wallet).catch(() => {
    throw new WalletFailed(`${wallet} is not in this browser, or does not let this page in`)
  })
  const { signPayload } = signer
  if (!signPayload) throw new WalletFailed(`${wallet} cannot sign transactions`)
  return { way: 'payload', sign: async (payload) => (await signPayload.call(signer, payload as never)).signature }
}
