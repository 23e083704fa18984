import { WalletFailed } from '@huzhu/governance/errors'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { developmentAccounts } from './development.ts'
import { findWallets, signingOf } from './wallets.ts'

/** The library that speaks to extensions, as the test has it answer. */
const library = vi.hoisted(() => ({ web3Enable: vi.fn(), web3Accounts: vi.fn(), web3FromSource: vi.fn() }))
vi.mock('@polkadot/extension-dapp', () => library)

const ann = { address: '5Ann', name: 'Ann', wallet: 'talisman' }

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  library.web3Enable.mockResolvedValue([])
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.resetAllMocks()
})

const browser = (injectedWeb3?: Record<string, object>) => vi.stubGlobal('window', { injectedWeb3 })

describe('wallets', () => {
  test('are missing where no extension is', async () => {
    browser()
    expect(await findWallets()).toEqual({ state: 'missing' })
    browser({})
    expect(await findWallets()).toEqual({ state: 'missing' })
    expect(library.web3Enable).not.toHaveBeenCalled()
  })

  test('that let this site see nobody are named', async () => {
    browser({ talisman: {}, polkadot: {} })
    library.web3Accounts.mockResolvedValue([])
    expect(await findWallets()).toEqual({ state: 'none', names: ['talisman', 'polkadot'] })
    expect(library.web3Enable).toHaveBeenCalledWith('Huzhu')
  })

  test('offer their accounts as the chain writes them, under their names', async () => {
    browser({ talisman: {} })
    const found = [
      { address: '5Ann', meta: { source: 'talisman', name: 'Ann' } },
      { address: '5Ben', meta: { source: 'talisman' } },
    ]
    library.web3Accounts.mockImplementation(async ({ ss58Format }) => (ss58Format === 42 ? found : []))
    expect(await findWallets()).toEqual({
      state: 'found',
      accounts: [ann, { address: '5Ben', name: '', wallet: 'talisman' }],
    })
  })

  test('that stay silent for eight seconds did not answer', async () => {
    browser({ talisman: {}, polkadot: {} })
    library.web3Enable.mockReturnValue(new Promise(() => {}))
    const failed = vi.fn()
    findWallets().catch(failed)
    await vi.dynamicImportSettled()
    await vi.advanceTimersByTimeAsync(7_900)
    expect(failed).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(200)
    expect(failed).toHaveBeenCalledWith(new Error('talisman, polkadot did not answer'))
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
    library.web3FromSource.mockImplementation(async (name) => name === 'talisman' && { signer })
    const { way, sign } = await signingOf(ann)
    expect(way).toBe('payload')
    expect(await sign({ method: '0x00' })).toBe('0x51')
    expect(library.web3Enable).toHaveBeenCalledWith('Huzhu')
  })

  test('not where the extension is gone, or cannot sign transactions', async () => {
    library.web3FromSource.mockRejectedValue(new Error('unable to find'))
    await expect(signingOf(ann)).rejects.toEqual(
      new WalletFailed('talisman is not in this browser, or does not let this page in'),
    )
    library.web3FromSource.mockResolvedValue({ signer: {} })
    await expect(signingOf(ann)).rejects.toEqual(new WalletFailed('talisman cannot sign transactions'))
  })

  test('with a key that everyone knows on the local chain, without any extension', async () => {
    const { way, sign } = await signingOf(developmentAccounts[0]!)
    expect(way).toBe('bytes')
    expect(await sign('0x0102')).toMatch(/^0x01[0-9a-f]{128}$/)
    expect(library.web3Enable).not.toHaveBeenCalled()
  })
})
