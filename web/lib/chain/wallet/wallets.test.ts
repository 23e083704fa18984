import { WalletFailed } from '@huzhu/governance/errors'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { developmentAccounts } from './development.ts'
import { findWallets, signingOf } from './wallets.ts'

const ANN = '5EbiQcLc6qJbMzesDRwBdua1Nt3azcwHxXUmWqTFLpcQRbUN'
const BEN = '5CJvHyrG2kruy82z5WUbcBaRuTkdGkMgAQt8o6ACoQp5hfD6'
const ann = { address: ANN, name: 'Ann', wallet: 'talisman' }
const ben = { address: BEN, name: '', wallet: 'polkadot' }

/** The page of all these tests: the library keeps the one that it found first. */
const page: { injectedWeb3?: Record<string, object> | undefined } = {}

beforeEach(() => {
  vi.stubGlobal('window', page)
  vi.stubGlobal('document', { readyState: 'complete' })
  vi.spyOn(console, 'info').mockImplementation(() => {})
  vi.spyOn(console, 'error').mockImplementation(() => {})
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

const browser = (injectedWeb3?: Record<string, object>) => {
  page.injectedWeb3 = injectedWeb3
}

/** An extension that lets every site in and lists these; `signer` signs. */
function extension(accounts: readonly object[], signer: object = {}) {
  const enable = vi.fn(async () => ({ accounts: { get: async () => accounts }, signer }))
  return { version: '1', enable }
}
const silent = { enable: () => new Promise<never>(() => {}) }
const refusing = { enable: () => Promise.reject(new Error('The person said no.')) }

/** What is found, once whoever stays silent has had their time. */
async function found() {
  const asked = findWallets()
  asked.catch(() => {})
  await vi.advanceTimersByTimeAsync(8_100)
  return await asked
}

describe('wallets', () => {
  test('are missing where no extension is', async () => {
    browser()
    expect(await findWallets()).toEqual({ state: 'missing' })
    browser({})
    expect(await findWallets()).toEqual({ state: 'missing' })
  })

  test('that let this site see nobody are named', async () => {
    const polkadot = extension([])
    browser({ talisman: refusing, polkadot, other: {} })
    expect(await found()).toEqual({ state: 'none', names: ['talisman', 'polkadot', 'other'] })
    expect(polkadot.enable).toHaveBeenCalledWith('Huzhu')
  })

  test('offer their accounts as the chain writes them, under their names', async () => {
    // The second is written as Polkadot does.
    const elsewhere = [{ address: '1FDSK7KtY8PQf3W39XbkLQam5kGy3upEuccxP9ZMVqbstE7', name: null }]
    browser({ talisman: extension([{ address: ANN, name: 'Ann' }]), polkadot: extension(elsewhere) })
    expect(await findWallets()).toEqual({ state: 'found', accounts: [ann, ben] })
  })

  test('are let in by the newer way where they have it', async () => {
    const { enable } = extension([{ address: ANN, name: 'Ann' }])
    browser({ talisman: { connect: enable, enable: silent.enable } })
    expect(await findWallets()).toEqual({ state: 'found', accounts: [ann] })
    expect(enable).toHaveBeenCalledWith('Huzhu')
  })

  test('that list what is no account of this chain, or one twice, hide none of their others', async () => {
    const listed = [
      { address: '0x52908400098527886E0F7030069857D2E4169EE7', name: 'Of another chain', type: 'ethereum' },
      { address: 'nonsense', name: 'Of none' },
      { address: ANN, name: 'Ann' },
      { address: ANN, name: 'Ann' },
    ]
    browser({ talisman: extension(listed) })
    expect(await findWallets()).toEqual({ state: 'found', accounts: [ann] })
  })

  test('that refuse, fail or stay silent hide no others', async () => {
    const broken = { enable: async () => ({}) }
    browser({ silent, refusing, broken, talisman: extension([{ address: ANN, name: 'Ann' }]) })
    expect(await found()).toEqual({ state: 'found', accounts: [ann] })
  })

  test('that stay silent for eight seconds did not answer', async () => {
    browser({ talisman: silent, polkadot: extension([]), other: silent })
    const failed = vi.fn()
    findWallets().catch(failed)
    await vi.advanceTimersByTimeAsync(7_900)
    expect(failed).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(200)
    expect(failed).toHaveBeenCalledWith(new Error('talisman, other did not answer'))
  })
})

describe('an account signs', () => {
  test('in its extension, which is given the payload', async () => {
    const signer = {
      signature: '0x51',
      async signPayload(payload: unknown) {
        return { id: 1, signature: this.signature, payload }
      },
    }
    browser({ polkadot: silent, talisman: extension([], signer) })
    const { way, sign } = await signingOf(ann)
    expect(way).toBe('payload')
    expect(await sign({ method: '0x00' })).toBe('0x51')
  })

  test('not where the extension is gone, or cannot sign transactions', async () => {
    const gone = new WalletFailed('talisman is not in this browser, or does not let this page in')
    browser({ polkadot: extension([]) })
    await expect(signingOf(ann)).rejects.toEqual(gone)
    browser({ talisman: refusing })
    await expect(signingOf(ann)).rejects.toEqual(gone)
    browser({ talisman: extension([]) })
    await expect(signingOf(ann)).rejects.toEqual(new WalletFailed('talisman cannot sign transactions'))
  })

  test('with a key that everyone knows on the local chain, without any extension', async () => {
    const { way, sign } = await signingOf(developmentAccounts[0]!)
    expect(way).toBe('bytes')
    expect(await sign('0x0102')).toMatch(/^0x01[0-9a-f]{128}$/)
  })
})
