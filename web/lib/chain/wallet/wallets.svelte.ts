// Where keys are: extensions of the browser, and on the local chain the development accounts. Loaded when one is needed.
// An extension is asked when its person presses for it, and waited for as long as that person takes; each stands for itself.
import { sentenceOf } from '@huzhu/governance/failures'
import { WalletFailed } from '@huzhu/governance/errors'
import type { Injected, InjectedAccount, InjectedWindowProvider } from '@polkadot/extension-inject/types'
import { decodeAddress, encodeAddress } from '@polkadot/util-crypto'
import { chain } from '$lib/chain/chain.svelte'
import type { Signed } from '$lib/chain/messages'
import type { Account } from './account'
import { DEVELOPMENT } from './development-names'
import { letIn } from './let-in'
import { whyUnsigned } from './said'
import { session } from './session.svelte'

/** Signs what the worker asks to have signed. */
export interface Signing {
  way: 'payload' | 'bytes'
  sign: (payload: unknown) => Promise<Signed>
}

/** How a wallet stands to this page. */
type Standing =
  /** It was not asked, or is no longer waited for. */
  | { state: 'apart' }
  /** Its person has not answered yet. */
  | { state: 'asking' }
  | { state: 'open' }
  /** It did not let this page in, in its own words. */
  | { state: 'failed'; message: string }

/** Whether it can show in words what is signed for this chain. */
type Reads = { state: 'unknown' | 'words' | 'digits' | 'asking' } | { state: 'failed'; message: string }

/** How this page is called where wallets ask about it. */
const SITE = 'Huzhu'
const PREFIX = 42
/** Bytes of a public key; accounts of other chains have others. */
const KEY = 32
/** Milliseconds between two looks for wallets that came late. Nothing tells of them. */
const LOOK = 500

/** No wallet is called longer than this. */
const LONGEST_NAME = 64

/** An extension of the browser. */
export class Wallet {
  standing = $state.raw<Standing>({ state: 'apart' })
  readonly name: string
  #listed = $state.raw<readonly InjectedAccount[]>()
  reads = $state.raw<Reads>({ state: 'unknown' })
  #takenBack = $state.raw<Account>()
  readonly #extension: InjectedWindowProvider
  /** What it was asked, as long as that may still be answered. */
  #entering: Promise<Injected> | undefined

  constructor(name: string, extension: InjectedWindowProvider) {
    this.name = name
    this.#extension = extension
  }

  /** Those that it shares with this page, each once; undefined while it has told none. */
  get accounts(): readonly Account[] | undefined {
    const found = this.#listed?.flatMap((account) => accountOf(this.name, account))
    return found?.filter(({ address }, at) => found.findIndex((one) => one.address === address) === at)
  }

  /** The account that was connected and that it shares no longer, while nobody else is. */
  get takenBack(): Account | undefined {
    return session.account ? undefined : this.#takenBack
  }

  /** Have it let this page in: its person may be asked. An open question is not asked again. @throws {@link WalletFailed} */
  open(): Promise<Injected> {
    if (this.standing.state !== 'open') this.standing = { state: 'asking' }
    return (this.#entering ??= this.#enter())
  }

  /** Wait no longer. What its person says later counts all the same. */
  giveUp = () => {
    this.standing = { state: 'apart' }
  }

  /** Offer it what it takes to show in words what is signed; its person is asked. */
  explain = async () => {
    this.reads = { state: 'asking' }
    try {
      const [{ metadata }, description] = await Promise.all([this.open(), chain.read('walletMetadata')])
      const taken = await metadata!.provide(description)
      this.reads = { state: taken ? 'words' : 'digits' }
    } catch (error) {
      this.reads = { state: 'failed', message: sentenceOf(error) }
    }
  }

  async #enter(): Promise<Injected> {
    try {
      const injected = await letIn(this.name, this.#extension, SITE)
      this.standing = { state: 'open' }
      this.#listen(injected)
      void this.#learn(injected)
      return injected
    } catch (error) {
      this.#entering = undefined
      const message = sentenceOf(error)
      this.standing = { state: 'failed', message }
      throw new WalletFailed(message)
    }
  }

  #listen({ accounts }: Injected) {
    // Not all wallets that say they tell of changes do.
    accounts.subscribe((listed) => this.#hear(listed))
    accounts.get(true).then(
      (listed) => this.#listed ?? this.#hear(listed),
      (error: unknown) => this.#listed ?? this.#fail(error),
    )
  }

  #hear(listed: unknown) {
    if (Array.isArray(listed)) this.#show(listed as InjectedAccount[])
    else this.#fail(new Error(`${typeof listed}: no accounts`))
  }

  #show(listed: readonly InjectedAccount[]) {
    const { account } = session
    const shares = (one: Account | undefined) =>
      one?.wallet === this.name && this.accounts?.some(({ address }) => address === one.address)
    const shared = shares(account)
    this.#listed = listed
    if (shares(this.#takenBack)) this.#takenBack = undefined
    if (account?.wallet !== this.name || shares(account)) return
    // A wallet that has just started tells none at first, which takes nothing back.
    if (!shared && listed.length === 0) return
    session.connect(undefined)
    this.#takenBack = account
  }

  #fail(error: unknown) {
    this.#entering = undefined
    this.standing = { state: 'failed', message: sentenceOf(error) }
  }

  /** Ask it what it knows of chains: that asks its person nothing. One that does not tell reads the chain itself. */
  async #learn({ metadata }: Injected) {
    try {
      const known = await metadata?.get()
      if (known) this.reads = { state: (await chain.read('readsThisChain', known)) ? 'words' : 'digits' }
    } catch (error) {
      console.warn(`${this.name} does not tell what it can read: ${sentenceOf(error)}`)
    }
  }
}

/** An account as this chain writes it; nothing of what is none, or belongs to another chain. */
function accountOf(wallet: string, told: InjectedAccount): Account[] {
  try {
    const { address, name, genesisHash } = told
    const { genesis } = chain.description ?? {}
    if (genesisHash && genesis && genesisHash !== genesis) return []
    const key = decodeAddress(address)
    const called = typeof name === 'string' ? name : ''
    return key.length === KEY ? [{ address: encodeAddress(key, PREFIX), name: called, wallet }] : []
  } catch {
    return []
  }
}

/** What stands under a name in the page, if it is a wallet: anybody can put anything there. */
function providerOf(injected: unknown, name: string): InjectedWindowProvider | undefined {
  try {
    const found = (injected as Record<string, InjectedWindowProvider>)[name]
    return found && (found.connect ?? found.enable) && name.length <= LONGEST_NAME ? found : undefined
  } catch {
    return undefined
  }
}

/** The browser's wallets, for the whole visit. */
class Wallets {
  all = $state.raw<readonly Wallet[]>([])

  /** Find those that are there by now. None is asked anything. */
  look = () => {
    const { injectedWeb3 } = window as { injectedWeb3?: unknown }
    const names = Object.keys(Object(injectedWeb3)).filter((name) => !this.all.some((wallet) => wallet.name === name))
    const found = names.flatMap((name) => {
      const extension = providerOf(injectedWeb3, name)
      return extension ? [new Wallet(name, extension)] : []
    })
    if (found.length > 0) this.all = [...this.all, ...found]
  }

  /** Look now and, since some come late, until what is returned is called. */
  watch(): () => void {
    this.look()
    const looking = setInterval(this.look, LOOK)
    return () => clearInterval(looking)
  }

  named(name: string): Wallet | undefined {
    this.look()
    return this.all.find((wallet) => wallet.name === name)
  }
}

export const wallets = new Wallets()

/** How an account signs; undefined where its wallet is not in this browser. @throws {@link WalletFailed} */
export async function signingOf({ address, wallet }: Account): Promise<Signing | undefined> {
  if (wallet === DEVELOPMENT) {
    const { signAs } = await import('./development')
    return { way: 'bytes', sign: async (bytes) => ({ signature: await signAs(address, bytes as `0x${string}`) }) }
  }
  const extension = wallets.named(wallet)
  if (!extension) return undefined
  const { signer } = await extension.open()
  if (!signer?.signPayload) throw new WalletFailed(`${wallet} cannot sign transactions.`)
  return {
    way: 'payload',
    sign: async (payload) => {
      const answer = await signer.signPayload!(payload as never).catch((error: unknown) => {
        throw new WalletFailed(whyUnsigned(error))
      })
      const { signature, signedTransaction } = answer
      if (typeof signature !== 'string') throw new WalletFailed(`${wallet} gave no signature.`)
      return { signature, signedTransaction }
    },
  }
}
