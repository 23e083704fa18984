// A browser's wallet. The extension is the machine's edge: here it is played.
import type { ApiPromise } from '@polkadot/api'
import type { KeyringPair } from '@polkadot/keyring/types'
import type { SignerPayloadJSON } from '@polkadot/types/types'
import type { Browser, Page } from 'playwright-core'

export type Sign = (payload: SignerPayloadJSON) => Promise<`0x${string}`>

/** What a real extension answers with: the signature of the payload's bytes. */
export const signerOf =
  (api: () => ApiPromise, who: KeyringPair): Sign =>
  async (payload) =>
    api().registry.createType('ExtrinsicPayload', payload, { version: payload.version }).sign(who).signature

/** A page whose browser has an extension with one account, named Savings. */
export async function openWithWallet(browser: Browser, who: KeyringPair, sign: Sign): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  await page.exposeFunction('signInWallet', sign)
  await page.addInitScript((address) => {
    const w = window as unknown as Record<string, unknown>
    const accounts = { get: async () => [{ address, name: 'Savings', type: 'sr25519' }], subscribe: () => () => {} }
    const signPayload = async (payload: unknown) => ({
      id: 1,
      signature: await (w.signInWallet as (payload: unknown) => Promise<string>)(payload),
    })
    w.injectedWeb3 = { talisman: { version: '1', enable: async () => ({ accounts, signer: { signPayload } }) } }
  }, who.address)
  return page
}
