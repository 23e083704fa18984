// Where keys are: extensions of the browser, and on the local chain the development accounts. Loaded when one is needed.
// Extensions are asked one by one, by the interface that they put into the page: one that stays silent, refuses or lists
// what is no account of this chain hides no other.
import { WalletFailed } from '@huzhu/governance/errors'
import { decodeAddress, encodeAddress } from '@polkadot/util-crypto'
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

/** What an extension shows to a site that it lets in. */
interface Injected {
  readonly accounts: { get(): Promise<readonly { address: string; name?: string | null }[]> }
  readonly signer?: { signPayload?(payload: never): Promise<{ signature: `0x${string}` }> }
}

/** What an extension puts into a page; the newer way to be let in is `connect`. */
interface Extension {
  readonly connect?: (site: string) => Promise<Injected>
  readonly enable?: (site: string) => Promise<Injected>
}

const SITE = 'Huzhu'
const PREFIX = 42
/** Bytes of a public key; accounts of other chains have others. */
const KEY = 32
/** Milliseconds that an extension gets to let this site in, and to tell its accounts. */
const PATIENCE = 8_000

const extensions = () => (window as { injectedWeb3?: Record<string, Extension> }).injectedWeb3 ?? {}

/** Have an extension let this site in; the person may be asked. */
async function letIn(name: string): Promise<Injected> {
  const extension = extensions()[name]
  const open = extension?.connect ?? extension?.enable
  if (!open) throw new Error(`${name} lets no site in`)
  return await open.call(extension, SITE)
}

/** An account as this chain writes it; nothing of what is none. */
function accountOf(wallet: string, { address, name }: { address: string; name?: string | null }): Account[] {
  try {
    const key = decodeAddress(address)
    return key.length === KEY ? [{ address: encodeAddress(key, PREFIX), name: name ?? '', wallet }] : []
  } catch {
    return []
  }
}

/** An extension's accounts, each once. */
async function accountsOf(wallet: string): Promise<Account[]> {
  const { accounts } = await letIn(wallet)
  const found = (await accounts.get()).flatMap((account) => accountOf(wallet, account))
  return [...new Map(found.map((account) => [account.address, account])).values()]
}

const late = (): Promise<'late'> => new Promise((done) => setTimeout(() => done('late'), PATIENCE))

/** Ask the browser's extensions for their accounts. @throws when none has any to tell and one stays silent */
export async function findWallets(): Promise<Wallets> {
  const names = Object.keys(extensions())
  if (names.length === 0) return { state: 'missing' }
  const asked = names.map((name) => Promise.race([accountsOf(name).catch((): Account[] => []), late()]))
  const found = await Promise.all(asked)
  const accounts = found.flatMap((one) => (one === 'late' ? [] : one))
  if (accounts.length > 0) return { state: 'found', accounts }
  const silent = names.filter((_, at) => found[at] === 'late')
  if (silent.length > 0) throw new Error(`${silent.join(', ')} did not answer`)
  return { state: 'none', names }
}

/** How an account signs. @throws when its wallet is gone */
export async function signingOf({ address, wallet }: Account): Promise<Signing> {
  if (wallet === DEVELOPMENT) {
    const { signAs } = await import('./development')
    return { way: 'bytes', sign: (bytes) => signAs(address, bytes as `0x${string}`) }
  }
  const { signer } = await letIn(wallet).catch(() => {
    throw new WalletFailed(`${wallet} is not in this browser, or does not let this page in`)
  })
  if (!signer?.signPayload) throw new WalletFailed(`${wallet} cannot sign transactions`)
  return { way: 'payload', sign: async (payload) => (await signer.signPayload!(payload as never)).signature }
}
