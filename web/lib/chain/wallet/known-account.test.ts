import { overwriteGetLocale } from '$lib/paraglide/runtime'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { chain } from '../chain.svelte.ts'
import { expectAccount } from './known-account.ts'
import { session } from './session.svelte.ts'

const ann = { address: '5EbiQcLc6qJbMzesDRwBdua1Nt3azcwHxXUmWqTFLpcQRbUN', name: 'Ann', wallet: 'talisman' }

/** The chain knows one account. */
beforeEach(() => {
  vi.spyOn(chain, 'read').mockImplementation(((_: string, address: string) =>
    Promise.resolve(address === ann.address ? address : undefined)) as never)
})
afterEach(() => {
  session.account = undefined
  vi.restoreAllMocks()
})

test('whoever is remembered stays connected, also while the chain does not answer', async () => {
  session.account = ann
  await expectAccount()
  expect(session.account).toEqual(ann)
  vi.mocked(chain.read).mockRejectedValueOnce(new Error('away'))
  await expectAccount()
  expect(session.account).toEqual(ann)
})

test('a development account that was chosen in the other language is called as this page calls it', async () => {
  overwriteGetLocale(() => 'zh')
  const third = { ...ann, name: 'Member 3', wallet: 'development', path: '//Member//3' }
  session.account = third
  await expectAccount()
  expect(session.account).toEqual({ ...third, name: '成员3' })
  // Another wallet's accounts are called as it calls them.
  session.account = { ...third, wallet: 'talisman' }
  await expectAccount()
  expect(session.account.name).toBe('Member 3')
})

test.each([{ ...ann, address: '5Ann' }, { ...ann, address: 5 }, {}, null, 'Ann', { ...ann, name: undefined }])(
  'what is remembered and is nobody’s account is forgotten: %o',
  async (account) => {
    session.account = account as never
    await expectAccount()
    expect(session.account).toBeUndefined()
  },
)
