import type { InjectedAccount, InjectedWindowProvider } from '@polkadot/extension-inject/types'
import { WalletFailed } from '@huzhu/governance/errors'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { chain } from '../chain.svelte.ts'
import { developmentAccounts } from './development.ts'
import { session } from './session.svelte.ts'
import { type Wallet, signingOf, wallets } from './wallets.svelte.ts'

const ANN = '5EbiQcLc6qJbMzesDRwBdua1Nt3azcwHxXUmWqTFLpcQRbUN'
const BEN = '5CJvHyrG2kruy82z5WUbcBaRuTkdGkMgAQt8o6ACoQp5hfD6'
const [ann, ben] = [
  { address: ANN, name: 'Ann', wallet: 'talisman' },
  { address: BEN, name: 'Ben', wallet: 'talisman' },
]
const GENESIS = `0x${'0a'.repeat(32)}`

/** The page of all these tests: the library keeps the one that it found first. */
const page: { injectedWeb3?: Record<string, Partial<InjectedWindowProvider>> | undefined } = {}

beforeEach(() => {
  vi.stubGlobal('window', page)
  vi.stubGlobal('document', { readyState: 'complete' })
  vi.spyOn(console, 'info').mockImplementation(() => {})
  wallets.all = []
  session.account = undefined
  chain.description = { endpoint: 'ws://127.0.0.1:1', genesis: GENESIS, local: false }
  vi.spyOn(chain, 'read').mockImplementation(() => Promise.reject(new Error('no chain')))
  vi.spyOn(console, 'warn').mockImplementation(() => {})
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

/** Everything that can happen has happened. */
const settled = () => new Promise((passed) => setImmediate(passed))

const browser = (injectedWeb3?: (typeof page)['injectedWeb3']) => {
  page.injectedWeb3 = injectedWeb3
}

/** An extension that lets every site in, with what the test has it be; it shares when it is told to. */
function extension(accounts: InjectedAccount[] = [], more: object = {}) {
  const played = { listed: accounts, share: (() => {}) as (shared: InjectedAccount[]) => void }
  const told = { get: async () => played.listed, subscribe: (hear: typeof played.share) => void (played.share = hear) }
  const enable = vi.fn(async () => ({ accounts: told, signer: {}, ...more }) as never)
  return Object.assign(played, { version: '1', enable })
}

function only(injected: Partial<InjectedWindowProvider>): Wallet {
  browser({ talisman: injected })
  return wallets.named('talisman')!
}

test('none is asked before somebody presses for it', async () => {
  const talisman = extension([{ address: ANN, name: 'Ann' }])
  browser({ talisman, nothing: {} })
  wallets.watch()()
  await settled()
  expect(wallets.all.map(({ name, standing }) => [name, standing])).toEqual([['talisman', { state: 'apart' }]])
  expect(talisman.enable).not.toHaveBeenCalled()
})

test('one that comes late is found while wallets are shown, and not looked for afterwards', () => {
  vi.useFakeTimers()
  browser()
  const done = wallets.watch()
  expect(wallets.all).toEqual([])
  browser({ talisman: extension() })
  vi.advanceTimersByTime(500)
  const [first] = wallets.all
  expect(first?.name).toBe('talisman')
  browser({ talisman: extension(), polkadot: extension() })
  vi.advanceTimersByTime(500)
  expect(wallets.all.map(({ name }) => name)).toEqual(['talisman', 'polkadot'])
  expect(wallets.all[0]).toBe(first)
  done()
  browser({ other: extension() })
  vi.advanceTimersByTime(5_000)
  expect(wallets.all).toHaveLength(2)
})

test('it is waited for as long as its person takes, asked once, and hides no other', async () => {
  const answer = Promise.withResolvers<object>()
  const slow = { enable: vi.fn(() => answer.promise as never) }
  browser({ slow, talisman: extension([{ address: ANN, name: 'Ann' }]) })
  vi.useFakeTimers({ toFake: ['setTimeout'] })
  const [first, second] = [wallets.named('slow')!, wallets.named('talisman')!]
  void first.open()
  await second.open()
  await settled()
  vi.advanceTimersByTime(3_600_000)
  expect(first.standing).toEqual({ state: 'asking' })
  expect(second.accounts).toEqual([ann])
  first.giveUp()
  expect(first.standing).toEqual({ state: 'apart' })
  void first.open()
  expect(first.standing).toEqual({ state: 'asking' })
  expect(slow.enable).toHaveBeenCalledOnce()
  first.giveUp()
  // What its person says after all counts.
  answer.resolve({ accounts: { get: async () => [{ address: BEN, name: 'Ben' }] }, signer: {} })
  await settled()
  expect(first.standing).toEqual({ state: 'open' })
  expect(first.accounts).toEqual([{ ...ben, wallet: 'slow' }])
})

test('where the library fails before it has looked, the other wallets are still there', async () => {
  // It waits for the page to be loaded, and of this one nothing tells when it is.
  vi.stubGlobal('document', { readyState: 'loading' })
  const [talisman, other] = [extension(), extension()]
  browser({ talisman, other })
  await expect(wallets.named('talisman')!.open()).rejects.toThrow(WalletFailed)
  expect(Object.keys(page.injectedWeb3!).sort()).toEqual(['other', 'talisman'])
  expect(page.injectedWeb3!['talisman']).toBe(talisman)
})

test('one that refuses says why in its own words, and can be asked again', async () => {
  const enable = vi
    .fn()
    .mockRejectedValueOnce(new Error('Connection request was rejected by the user.'))
    .mockResolvedValueOnce({ accounts: { get: async () => [] }, signer: {} })
  const wallet = only({ enable })
  const said = 'Connection request was rejected by the user.'
  await expect(wallet.open()).rejects.toEqual(new WalletFailed(said))
  expect(wallet.standing).toEqual({ state: 'failed', message: said })
  await wallet.open()
  await settled()
  expect([wallet.standing, wallet.accounts]).toEqual([{ state: 'open' }, []])
  expect(enable).toHaveBeenCalledWith('Huzhu')
})

test('one that lets in to nothing, or cannot tell its accounts, has failed', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  await expect(only({ enable: async () => ({}) as never }).open()).rejects.toThrow('talisman tells no accounts.')
  wallets.all = []
  const broken = { get: () => Promise.reject(new Error('locked')) }
  const wallet = only({ enable: async () => ({ accounts: broken, signer: {} }) as never })
  await wallet.open()
  await settled()
  expect(wallet.standing).toEqual({ state: 'failed', message: 'locked' })
})

test('the newer way in is taken where there is one', async () => {
  const connect = extension([{ address: ANN, name: 'Ann' }]).enable
  const wallet = only({ connect, enable: () => Promise.reject(new Error('no longer')) })
  await wallet.open()
  await settled()
  expect(wallet.accounts).toEqual([ann])
})

test('accounts are this chain’s, as it writes them, each once', async () => {
  const listed: InjectedAccount[] = [
    { address: '0x52908400098527886E0F7030069857D2E4169EE7', name: 'Of another kind', type: 'ethereum' },
    { address: 'nonsense', name: 'Of none' },
    { address: ANN, name: 'Ann', genesisHash: GENESIS },
    { address: ANN, name: 'Ann' },
    // As Polkadot writes it.
    { address: '1FDSK7KtY8PQf3W39XbkLQam5kGy3upEuccxP9ZMVqbstE7', name: 'Ben', genesisHash: null },
    { address: '5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY', genesisHash: `0x${'0b'.repeat(32)}` },
  ]
  const wallet = only(extension(listed))
  await wallet.open()
  await settled()
  expect(wallet.accounts).toEqual([ann, ben])
})

test('whatever else stands in the page hides no wallet and stops no looking', () => {
  const throws = Object.defineProperty({}, 'enable', {
    get() {
      throw new Error('Not here.')
    },
  })
  browser({ none: null, five: 5, throws, ['x'.repeat(300)]: extension(), talisman: extension() } as never)
  wallets.look()
  expect(wallets.all.map(({ name }) => name)).toEqual(['talisman'])
  wallets.all = []
  vi.stubGlobal('window', { injectedWeb3: null })
  expect(() => wallets.look()).not.toThrow()
  vi.stubGlobal('window', { injectedWeb3: { talisman: extension() } })
  wallets.look()
  expect(wallets.all).toHaveLength(1)
})

test('a wallet that tells what are no accounts has failed; what is none among accounts is left out', async () => {
  const talisman = extension([null, { address: ANN, name: { a: 1 } }] as never)
  const wallet = only(talisman)
  await wallet.open()
  await settled()
  expect([wallet.standing, wallet.accounts]).toEqual([{ state: 'open' }, [{ ...ann, name: '' }]])
  wallets.all = []
  const broken = only(extension(5 as never))
  await broken.open()
  await settled()
  expect([broken.standing.state, broken.accounts]).toEqual(['failed', undefined])
})

test('accounts come as they are shared and go as they are taken back, the connected one with a word', async () => {
  const talisman = extension()
  const wallet = only(talisman)
  // Connected on an earlier visit: a wallet that has just started tells none at first.
  session.connect(ann)
  await wallet.open()
  await settled()
  expect([wallet.accounts, session.account, wallet.takenBack]).toEqual([[], ann, undefined])
  talisman.share([
    { address: ANN, name: 'Ann' },
    { address: BEN, name: 'Ben' },
  ])
  expect(wallet.accounts).toEqual([ann, ben])
  talisman.share([{ address: ANN, name: 'Ann' }])
  expect([wallet.accounts, session.account]).toEqual([[ann], ann])
  talisman.share([])
  expect([wallet.accounts, session.account, wallet.takenBack]).toEqual([[], undefined, ann])
})

test('that an account was taken back is said until it is shared again, or another is connected', async () => {
  const talisman = extension([{ address: ANN, name: 'Ann' }])
  const wallet = only(talisman)
  await wallet.open()
  await settled()
  session.connect(ann)
  talisman.share([])
  expect(wallet.takenBack).toEqual(ann)
  session.connect(ben)
  expect(wallet.takenBack).toBeUndefined()
  session.connect(undefined)
  talisman.share([{ address: ANN, name: 'Ann' }])
  expect(wallet.takenBack).toBeUndefined()
  session.connect(ann)
  session.connect(undefined)
  expect(wallet.takenBack).toBeUndefined()
})

test('what was taken back before this visit is told as well, once the wallet names those that it shares', async () => {
  const wallet = only(extension([{ address: BEN, name: 'Ben' }]))
  session.connect(ann)
  await wallet.open()
  await settled()
  expect([wallet.accounts, session.account, wallet.takenBack]).toEqual([[ben], undefined, ann])
})

test('another wallet’s account stays connected', async () => {
  const talisman = extension([{ address: ANN, name: 'Ann' }])
  const wallet = only(talisman)
  const elsewhere = { ...ann, wallet: 'subwallet-js' }
  session.connect(elsewhere)
  await wallet.open()
  await settled()
  talisman.share([])
  expect([session.account, wallet.takenBack]).toEqual([elsewhere, undefined])
})

test('a wallet that cannot read this chain is offered its description on a press, and asked nothing before', async () => {
  const description = { genesisHash: GENESIS }
  const answers: Record<string, unknown> = { walletMetadata: description, readsThisChain: false }
  vi.mocked(chain.read).mockImplementation(((name: string) => Promise.resolve(answers[name])) as never)
  const provide = vi.fn().mockRejectedValueOnce(new Error('Rejected')).mockResolvedValueOnce(true)
  const known = [{ genesisHash: '0x01', specVersion: 1 }]
  const wallet = only(extension([], { metadata: { get: async () => known, provide } }))
  await wallet.open()
  await settled()
  expect(wallet.reads).toEqual({ state: 'digits' })
  expect(vi.mocked(chain.read).mock.calls).toEqual([['readsThisChain', known]])
  expect(provide).not.toHaveBeenCalled()
  await wallet.explain()
  expect(wallet.reads).toEqual({ state: 'failed', message: 'Rejected' })
  await wallet.explain()
  expect(wallet.reads).toEqual({ state: 'words' })
  expect(provide.mock.calls).toEqual([[description], [description]])
})

test('nothing is offered to a wallet that can read this chain, or does not say', async () => {
  vi.mocked(chain.read).mockResolvedValue(true as never)
  const knowing = only(extension([], { metadata: { get: async () => [] } }))
  await knowing.open()
  await settled()
  expect(knowing.reads).toEqual({ state: 'words' })
  for (const metadata of [undefined, { get: () => Promise.reject(new Error('not now')) }]) {
    wallets.all = []
    const wallet = only(extension([{ address: ANN, name: 'Ann' }], { metadata }))
    await wallet.open()
    await settled()
    expect([wallet.reads, wallet.accounts]).toEqual([{ state: 'unknown' }, [ann]])
  }
})

test('an account signs in its own wallet, which is given the payload, and no other is asked', async () => {
  const signer = {
    signed: { signature: '0x51', signedTransaction: '0x84' },
    async signPayload(payload: unknown) {
      return { id: 1, ...this.signed, payload }
    },
  }
  const polkadot = extension()
  browser({ polkadot, talisman: extension([], { signer }) })
  const { way, sign } = (await signingOf(ann))!
  expect(way).toBe('payload')
  expect(await sign({ method: '0x00' })).toEqual(signer.signed)
  expect(polkadot.enable).not.toHaveBeenCalled()
})

test('an answer without a signature is the wallet’s failure', async () => {
  browser({ talisman: extension([], { signer: { signPayload: () => Promise.resolve({ id: 1 }) } } as never) })
  const { sign } = (await signingOf(ann))!
  await expect(sign({ method: '0x00' })).rejects.toEqual(new WalletFailed('talisman gave no signature.'))
})

test('what it says instead of signing is read, also where it throws no error', async () => {
  const signPayload = vi.fn()
  browser({ talisman: extension([], { signer: { signPayload } }) })
  const { sign } = (await signingOf(ann))!
  for (const [thrown, said] of [
    [{ code: 4001, message: 'User rejected the request.' }, 'Cancelled'],
    [{ message: 'no device' }, 'no device'],
    [undefined, ''],
  ]) {
    signPayload.mockImplementationOnce(() => Promise.reject(thrown))
    await expect(sign({ method: '0x00' })).rejects.toEqual(new WalletFailed(said as string))
  }
})

test('it does not sign where its wallet is gone, refuses, or cannot', async () => {
  browser()
  expect(await signingOf(ann)).toBeUndefined()
  browser({ talisman: { enable: () => Promise.reject(new Error('The person said no.')) } })
  await expect(signingOf(ann)).rejects.toEqual(new WalletFailed('The person said no.'))
  wallets.all = []
  browser({ talisman: extension() })
  await expect(signingOf(ann)).rejects.toEqual(new WalletFailed('talisman cannot sign transactions.'))
})

test('with a key that everyone knows one signs on the local chain, without any wallet', async () => {
  const { way, sign } = (await signingOf(developmentAccounts[0]!))!
  expect(way).toBe('bytes')
  expect((await sign('0x0102')).signature).toMatch(/^0x01[0-9a-f]{128}$/)
})
