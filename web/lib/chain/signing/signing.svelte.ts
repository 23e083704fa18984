import { errorOf } from '@huzhu/governance/errors'
import { type Failure, failureOf } from '@huzhu/governance/failures'
import type { CurrencyId } from '@huzhu/governance/currencies'
import type { CallRequest } from '$lib/chain/call-request'
import { chain } from '$lib/chain/chain.svelte'
import { isConnectionLost } from '$lib/chain/connection'
import { troubleWords } from '$lib/chain/trouble'
import type { SendOutcome } from '$lib/chain/messages'
import { address } from '$lib/ui/language/address'
import type { Currency } from '$lib/ui/money/currency'
import type { Seconds } from '$lib/ui/time/dates'
import { store, stored } from '$lib/ui/storage'
import { DEVELOPMENT } from '$lib/chain/wallet/development-names'
import { session } from '$lib/chain/wallet/session.svelte'
import type { MoneyLine, Trial, Way } from './act'
import { ended, type Track } from './act'
import { withGiven } from './given'
import { isSent } from './signed'

/**
 * What a page wants done. It holds no function, so that what is under way survives a page that is loaded anew. What is
 * said of what is done can leave room for numbers that the chain gives: see `given`.
 */
export interface Wish {
  call: CallRequest
  /** The sentence that is agreed to. */
  sentence: string
  /** The act as a verb. */
  button: string
  pool?: string
  /** What the call costs its sender beside the fee, and in what. */
  cost?: { currency: Currency & { id: CurrencyId }; lines: readonly MoneyLine[]; amount: bigint }
  /** What follows, in a paragraph or several. */
  after?: string | readonly string[]
  /** What of it can be undone, and until when: said before and afterwards. */
  undo: string
  ways?: readonly Way[]
  done: { title: string; note?: string; place?: `/${string}` }
  /** Under which name is kept what was filled in for it, to be forgotten when it is done. */
  keeps?: string | undefined
}

/** What the trial told. */
export interface Tried {
  fee: bigint
  /** What is withdrawn first; what is beyond the fee comes back. */
  advance: bigint
  native: Currency
  free: bigint
  /** What of that money is left to spend afterwards, the fee paid; undefined where the chain would refuse it. */
  left: bigint | undefined
  raw: string
}

/** Something agreed to, with where it stands. Kept on this device. */
export interface Sent {
  id: number
  /** The chain that it is of: one that was begun anew knows nothing of it. */
  chain?: string | undefined
  account: string
  wish: Wish
  /** The date of the block that was shown when it was agreed to, and the path of the page. */
  at?: Seconds | undefined
  page?: string
  /** Block that was the newest when it was sent. */
  from?: number
  hash?: string
  track: Track
  /** Whether its person has put it away. */
  away?: boolean
  /** The page that follows it. */
  by?: string | undefined
}

const PLACE = 'huzhu.sent'
/** How many are remembered. */
const KEPT = 50
/** Milliseconds after which a wallet that has not answered is called silent. */
const SILENT = 20_000

/** The one way of every transaction: explain, try, sign, follow. */
class Signing {
  /** What the dialog is open for. */
  wish = $state.raw<Wish>()
  trial = $state.raw<Trial>({ state: 'checking' })
  tried = $state.raw<Tried>()
  /** Of whatever chain, the newest first. */
  #kept = $state.raw<readonly Sent[]>([])
  /** Of this chain, the newest first. */
  readonly sent = $derived(this.#kept.filter((sent) => sent.chain === chain.identity))
  /** Forms are emptied once what they were filled in for is done. */
  finished = $state.raw<{ wish: Wish; outcome: SendOutcome }>()
  /** What was done just now: whoever waits for it on its page is led to what it made. */
  arrived = $state.raw<Sent>()
  /** Trials so far: of an earlier one the answer no longer counts. */
  #trials = 0
  /** What the wallet must not be taken at its word for any more: it was asked again. */
  #withdrawn = new Set<number>()
  /** What this page follows; what others follow is theirs to say. */
  readonly #mine = new Set<number>()

  /** In the browser, once: go on following what was sent by a page that is no more. */
  async restore() {
    this.#kept = this.#newest()
    window.addEventListener('storage', ({ key }) => {
      if (key === PLACE || key === null) this.#kept = this.#newest()
    })
    const open = await othersOpen()
    const orphans = this.#kept.filter(({ track, by }) => !ended(track) && !(by && open.has(by)))
    for (const { id, hash } of orphans) {
      this.#mine.add(id)
      // Nothing is sent before its hash is noted, and no wallet's answer reaches a page that is gone.
      if (!hash) this.#set(id, { track: { state: 'left' } })
    }
    await chain.start().catch(() => 'asked again below')
    // Where the server could not say which chain it is, it is known with the first block that is heard of.
    if (chain.identity === undefined) await chain.nextBlock
    for (const { id, hash, from, track } of this.sent)
      if (this.#mine.has(id) && !ended(track) && hash && from !== undefined)
        void this.#follow(id, chain.read('sentBefore', hash, from))
  }

  /** Ask a person to agree to something. */
  ask(wish: Wish) {
    this.wish = wish
    this.tried = undefined
    void this.try()
  }

  /** Try it as the chain would do it. */
  try = async () => {
    const { wish } = this
    const who = session.account?.address
    if (!wish || !who) return
    this.trial = { state: 'checking' }
    const trial = (this.#trials += 1)
    const late = () => this.wish !== wish || this.#trials !== trial
    const switched = () => session.account?.address !== who
    try {
      const { refusalWords, moneyWords } = await import('./refusal-words')
      const currency = wish.cost?.currency.id ?? 'native'
      const tried = await chain.read('tryCall', wish.call, who, currency)
      if (late()) return
      if (switched()) return void this.try()
      this.tried = tried
      const { refusal } = tried
      const reason = moneyWords(tried, wish.cost) ?? (refusal && refusalWords(refusal))
      const raw = refusal ? `${refusal.pallet}.${refusal.reason}` : 'fee'
      this.trial = reason === undefined ? { state: 'ready' } : { state: 'refused', reason, ways: wish.ways ?? [], raw }
    } catch (error) {
      if (late()) return
      if (switched()) return void this.try()
      this.trial = { state: 'untried', reason: troubleWords(error) }
    }
  }

  /** It was agreed to: ask the wallet, send, follow. */
  agree = async (asked = this.wish) => {
    const { account } = session
    if (!account || !asked) return
    // From here on it is this account's, whoever is connected.
    const wish = { ...asked }
    this.wish = undefined
    // Later than all before, and no other page gives the same.
    const id = Math.max(Date.now(), Math.ceil(this.#kept[0]?.id ?? 0)) + Math.random()
    this.#mine.add(id)
    const track: Track = { state: account.wallet === DEVELOPMENT ? 'signing' : 'asking' }
    const begun = { at: chain.now, page: location.pathname }
    const sent = { id, by: thisPage(), chain: chain.identity, account: account.name, wish, track, ...begun }
    this.#keep([sent, ...this.#newest()])
    const wallet = import('$lib/chain/wallet/wallets.svelte').then(({ signingOf }) => signingOf(account))
    const outcome = wallet.then((signing) => {
      if (!signing) throw new NoWallet(account.wallet)
      return chain.send(wish.call, account.address, {
        way: signing.way,
        sign: async (payload) => {
          const silent = () => {
            const asking = this.#kept.some((one) => one.id === id && one.track.state === 'asking')
            if (asking) this.#set(id, { track: { state: 'silent', wallet: account.wallet } })
          }
          const timer = setTimeout(silent, SILENT)
          const signed = await signing.sign(payload).finally(() => clearTimeout(timer))
          if (this.#withdrawn.has(id)) throw new Error('Cancelled: the wallet was asked again.')
          return signed
        },
        progress: (progress) => {
          if (progress.state === 'sent')
            this.#set(id, { hash: progress.hash, from: progress.from, track: { state: 'sent' } })
          else this.#set(id, { track: { state: progress.state === 'retracted' ? 'retracted' : 'recorded' } })
        },
      })
    })
    await this.#follow(id, outcome)
  }

  /** Ask for it once more. What the wallet says to the first time of asking no longer counts. */
  again({ id, wish, track }: Sent) {
    if (!ended(track)) {
      this.#withdrawn.add(id)
      this.#set(id, { track: { state: 'cancelled' } })
    }
    this.putAway(id)
    this.ask(wish)
  }

  /** No more of it on the floor; it stays in the list. */
  putAway = (id: number) => this.#set(id, { away: true })

  /** On the floor after all. */
  bringBack = (id: number) => this.#set(id, { away: false })

  async #follow(id: number, coming: Promise<SendOutcome>): Promise<void> {
    try {
      const outcome = await coming
      if (outcome.refusal !== undefined) {
        const { refusal } = outcome
        const reason = await inWords(({ refusalWords }) => refusalWords(refusal), refusal.reason)
        this.#set(id, { track: { state: 'refused', reason } })
        return
      }
      const sent = this.#kept.find((one) => one.id === id)
      if (!sent) return
      const track = doneOf(sent.wish, outcome)
      // Whoever is still on its page is told there.
      this.#set(id, { track, away: location.pathname === sent.page })
      if (sent.wish.keeps) store(sent.wish.keeps, undefined)
      this.finished = { wish: sent.wish, outcome }
      this.arrived = { ...sent, track }
    } catch (error) {
      const { hash, from } = this.#kept.find((one) => one.id === id) ?? {}
      if (isConnectionLost(error) && hash && from !== undefined) {
        // It may be recorded all the same: the chain is asked as soon as it is there again.
        await chain.nextBlock
        return this.#follow(id, chain.read('sentBefore', hash, from))
      }
      if (error instanceof NoWallet) this.#set(id, { track: { state: 'walletless', wallet: error.wallet } })
      else if (!this.#withdrawn.has(id)) this.#set(id, { track: await endOf(failureOf(error), hash) })
    }
  }

  #set(id: number, change: Partial<Sent>) {
    this.#keep(this.#newest().map((one) => (one.id === id ? { ...one, ...change } : one)))
  }

  #keep(kept: readonly Sent[]) {
    this.#kept = kept.slice(0, KEPT)
    store(PLACE, this.#kept)
  }

  /** What all pages have done: of this page's own its word, of the others what they have kept. */
  #newest(): readonly Sent[] {
    const all = stored(PLACE)
    if (!Array.isArray(all)) return this.#kept
    const kept = all.filter(isSent)
    const own = this.#kept.filter(({ id }) => this.#mine.has(id))
    const others = kept.filter(({ id }) => !this.#mine.has(id) || !own.some((one) => one.id === id))
    return [...own, ...others].sort((a, b) => b.id - a.id)
  }
}

let named: string | undefined

/** This page's name for as long as it is open; undefined where the browser cannot tell which pages are. */
function thisPage(): string | undefined {
  if (!navigator.locks) return undefined
  if (!named) {
    named = `huzhu.page.${crypto.randomUUID()}`
    void navigator.locks.request(named, () => new Promise<never>(() => 'held until the page is gone'))
  }
  return named
}

/** The pages that are open. */
async function othersOpen(): Promise<ReadonlySet<string>> {
  // eslint-disable-next-line no-restricted-syntax -- of the browser's locks, no pallet's
  const locks = await navigator.locks?.query().catch(() => undefined)
  return new Set(locks?.held?.flatMap(({ name }) => name ?? []))
}

/** The wallet of an account is not in this browser. */
class NoWallet extends Error {
  readonly wallet: string

  constructor(wallet: string) {
    super(`${wallet} is not in this browser`)
    this.wallet = wallet
  }
}

/** How it ended that something was not done. With a hash it was sent: then only the chain knows that nothing came of it. */
async function endOf(failure: Failure, hash: string | undefined): Promise<Track> {
  switch (failure.kind) {
    case 'SignatureRejected':
      return { state: 'cancelled' }
    case 'WalletFailed':
      return { state: 'unsigned', message: failure.sentence }
    case 'NotIncluded':
      return { state: failure.status === 'usurped' ? 'replaced' : 'dropped' }
    case 'NotTaken':
      return { state: 'refused', reason: await inWords(({ nodeWords }) => nodeWords(failure), failure.sentence) }
    case 'ConnectionLost':
    case 'ChainUnreachable':
    case 'BadNode':
      return { state: hash ? 'unknown' : 'lost' }
    default:
      return { state: 'unforeseen', message: errorOf(failure).message, sent: hash !== undefined }
  }
}

/** A refusal in the language of the page, or by its name where the words cannot be loaded. */
const inWords = (say: (words: typeof import('./refusal-words')) => string, name: string): Promise<string> =>
  import('./refusal-words').then(say, () => name)

function doneOf({ done, undo }: Wish, { numbers }: SendOutcome): Track {
  const fill = (text: string) => withGiven(text, numbers)
  const { title, note = undo, place } = done
  return {
    state: 'done',
    title: fill(title),
    note: fill(note),
    ...(place && { href: address(fill(place) as `/${string}`) }),
  }
}

export const signing = new Signing()
