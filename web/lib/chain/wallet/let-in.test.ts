import type { InjectedWindowProvider } from '@polkadot/extension-inject/types'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { letIn } from './let-in.ts'

/** The page of all these tests: the library keeps the one that it found first. */
const page: { injectedWeb3?: Record<string, unknown> } = {}

beforeEach(() => {
  vi.stubGlobal('window', page)
  vi.stubGlobal('document', { readyState: 'complete' })
  vi.spyOn(console, 'info').mockImplementation(() => {})
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

const listed = [{ address: '5EbiQcLc6qJbMzesDRwBdua1Nt3azcwHxXUmWqTFLpcQRbUN' }]
const told = (injected: object) => ({ version: '1', enable: async () => injected }) as unknown as InjectedWindowProvider

// The first of these also has the library loaded, which looks at the page as it is.
test.each([
  ['nothing', { none: null, nowhere: undefined }],
  ['no wallets', { five: 5, text: 'wallet', empty: {} }],
])(
  'where beside a wallet the page holds %s, that wallet lets in all the same, and all of it stays',
  async (_, others) => {
    const good = told({ accounts: { get: async () => listed }, signer: {} })
    page.injectedWeb3 = { ...others, good }
    const { accounts } = await letIn('good', good, 'Huzhu')
    expect(await accounts.get()).toEqual(listed)
    expect(page.injectedWeb3).toEqual({ ...others, good })
  },
)

test('what a wallet gives may be closed to changes, and need tell of none', async () => {
  const signer = Object.freeze({})
  const accounts = Object.freeze({ get: async () => listed })
  const good = told(Object.freeze({ accounts, signer }))
  page.injectedWeb3 = { good }
  const injected = await letIn('good', good, 'Huzhu')
  expect(injected.signer).toBe(signer)
  expect(await injected.accounts.get()).toEqual(listed)
  expect(() => injected.accounts.subscribe(() => {})()).not.toThrow()
})
