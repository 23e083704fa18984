// Where keys are: extensions of the browser, and on the local chain the development accounts. Loaded when one is needed.
// The library asks all extensions at once and waits for each: so none is given longer than our patience, and each tells
// its accounts by itself. One that stays silent, refuses or lists what is no account of this chain hides no other.
import { WalletFailed } from '@huzhu/governance/errors'
import type { web3Enable } from '@polkadot/extension-dapp'
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
type InjectedExtension = Awaited<ReturnType<typeof web3Enable>>[number]
type InjectedAccount = Awaited<ReturnType<InjectedExtension['accounts']['get']>>[number]

/** What an extension puts into a page; the newer way to be let in is `connect`. */
type Extension = { readonly [Way in 'connect' | 'enable']?: (site: string) => Promise<unknown> }

const SITE = 'Huzhu'
const PREFIX = 42
/** Bytes of a public key; accounts of other chains have others. */
const KEY = 32
/** Milliseconds that an extension gets to let this site in, and to tell its accounts. */
const PATIENCE = 8_000

type Page = { injectedWeb3?: Record<string, Extension> }
const page = () => window as Page

const late = (): Promise<'late'> => new Promise((done) => setTimeout(() => done('late'), PATIENCE))

/** Those who are hurried already. */
const hurried = new WeakSet<Extension>()
/** Those who stayed silent when they were asked last. */
const silent = new Set<string>()

/** The extension, but that it refuses when it stays silent, or lets in to nothing. */
function hurry(name: string, extension: Extension): Extension {
  if (hurried.has(extension)) return extension
  const soon = (way: 'connect' | 'enable') => async (site: string) => {
    silent.delete(name)
    const entered = await Promise.race([extension[way]!(site), late()])
    if (entered === 'late') silent.add(name)
    const { accounts } = entered as Partial<InjectedExtension>
    if (typeof accounts?.get !== 'function') throw new Error(`${name} did not answer`)
    return Object.assign(entered as object, { name })
  }
  const ways = (['connect', 'enable'] as const).filter((way) => extension[way])
  const quick: Extension = Object.create(extension, Object.fromEntries(ways.map((way) => [way, { value: soon(way) }])))
  hurried.add(quick)
  return quick
}

/** Have the browser's extensions, or one of them, let this site in; the person may be asked. */
async function letIn(only?: string): Promise<InjectedExtension[]> {
  const { web3Enable } = await import('@polkadot/extension-dapp')
  const found = Object.entries(page().injectedWeb3 ?? {})
  const all = found.map(([name, extension]) => [name, hurry(name, extension)] as const)
  page().injectedWeb3 = Object.fromEntries(all.filter(([name]) => only === undefined || name === only))
  try {
    return await web3Enable(SITE)
  } finally {
    page().injectedWeb3 = { ...Object.fromEntries(all), ...page().injectedWeb3 }
  }
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
async function accountsOf({ name, accounts }: InjectedExtension): Promise<Account[]> {
  const listed = await Promise.race([accounts.get(true).catch((): InjectedAccount[] => []), late()])
  if (listed === 'late') {
    silent.add(name)
    return []
  }
  const found = listed.flatMap((account) => accountOf(name, account))
  return [...new Map(found.map((account) => [account.address, account])).values()]
}

/** Ask the browser's extensions for their accounts. @throws when none has one to tell and one stays silent */
export async function findWallets(): Promise<Wallets> {
  const names = Object.keys(page().injectedWeb3 ?? {})
  if (names.length === 0) return { state: 'missing' }
  const accounts = (await Promise.all((await letIn()).map(accountsOf))).flat()
  if (accounts.length > 0) return { state: 'found', accounts }
  const quiet = names.filter((name) => silent.has(name))
  if (quiet.length > 0) throw new Error(`${quiet.join(', ')} did not answer`)
  return { state: 'none', names }
}

/** How an account signs. @throws when its wallet is gone */
export async function signingOf({ address, wallet }: Account): Promise<Signing> {
  if (wallet === DEVELOPMENT) {
    const { signAs } = await import('./development')
    return { way: 'bytes', sign: (bytes) => signAs(address, bytes as `0x${string}`) }
  }
  const signer = (await letIn(wallet))[0]?.signer
  if (!signer) throw new WalletFailed(`${wallet} is not in this browser, or does not let this page in`)
  if (!signer.signPayload) throw new WalletFailed(`${wallet} cannot sign transactions`)
  return { way: 'payload', sign: async (payload) => (await signer.signPayload!(payload as never)).signature }
}
