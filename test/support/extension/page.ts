// What the polkadot-js extension puts into a page, as published; its content script is played by the test that passes on.
import { MESSAGE_ORIGIN_CONTENT, MESSAGE_ORIGIN_PAGE } from '@polkadot/extension-base/defaults'
import { enable, handleResponse } from '@polkadot/extension-base/page'
import { injectExtension } from '@polkadot/extension-inject'

declare global {
  interface Window {
    /** Says something to the background; its test passes it on. */
    tellExtension(said: unknown): void
    /** What the background says to it. */
    hearExtension(told: object): void
  }
}

addEventListener('message', ({ data, source }) => {
  if (source !== window) return
  if (data.origin === MESSAGE_ORIGIN_PAGE) window.tellExtension(data)
  if (data.origin === MESSAGE_ORIGIN_CONTENT) handleResponse(data)
})
window.hearExtension = (told) => postMessage({ ...told, origin: MESSAGE_ORIGIN_CONTENT }, '*')
injectExtension(enable, { name: 'polkadot-js', version: '0.62.3' })
