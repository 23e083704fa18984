// The background of the polkadot-js extension, as published, in a page of its own. What stands between it and the browser
// is played: the ports over which pages and the extension's own window speak to it.
import './chrome.ts'
import { handlers } from '@polkadot/extension-base/background'
import type { TransportRequestMessage, MessageTypes } from '@polkadot/extension-base/background/types'
import { PORT_CONTENT, PORT_EXTENSION } from '@polkadot/extension-base/defaults'
import { AccountsStore } from '@polkadot/extension-base/stores'
import { keyring } from '@polkadot/ui-keyring'
import { cryptoWaitReady } from '@polkadot/util-crypto'

type Message = TransportRequestMessage<MessageTypes>
type Port = NonNullable<Parameters<typeof handlers>[1]>
interface Told {
  readonly id: string
  readonly response?: unknown
  readonly error?: string
  readonly subscription?: unknown
}

declare global {
  /** Tells the page of a tab; its test passes it on. */
  var tellTab: (tab: number, told: Told) => void
  var background: {
    /** A page was loaded, in place of another in the same tab. */
    open(tab: number, url: string): void
    /** A page says something. */
    hear(tab: number, message: Message): void
    /** The person does something in the extension's own window. */
    ask(message: string, request: unknown): Promise<unknown>
    /** What waits for the person, by kind. */
    waiting: Record<string, readonly { id: string; request: unknown }[]>
  }
}

function port(name: string, url: string, tell: (told: Told) => void) {
  const leaving: (() => void)[] = []
  const onDisconnect = { addListener: (leave: () => void) => leaving.push(leave) }
  const played = { name, sender: { url }, onDisconnect, postMessage: tell } as unknown as Port
  return { played, leave: () => leaving.forEach((each) => each()) }
}

const tabs = new Map<number, ReturnType<typeof port>>()
const asked = new Map<string, PromiseWithResolvers<unknown>>()
const waiting: (typeof background)['waiting'] = {}
let count = 0

const own = port(PORT_EXTENSION, '', ({ id, response, error, subscription }) => {
  if (subscription) waiting[id] = subscription as never
  else if (error !== undefined) asked.get(id)?.reject(new Error(error))
  else asked.get(id)?.resolve(response)
})

await cryptoWaitReady()
keyring.loadAll({ store: new AccountsStore(), type: 'sr25519' })

globalThis.background = {
  open(tab, url) {
    tabs.get(tab)?.leave()
    tabs.set(
      tab,
      port(PORT_CONTENT, url, (told) => tellTab(tab, told)),
    )
  },
  hear: (tab, message) => handlers(message, tabs.get(tab)!.played),
  ask(message, request) {
    const answer = Promise.withResolvers<unknown>()
    const id = `${(count += 1)}`
    asked.set(id, answer)
    handlers({ id, message, request } as Message, own.played)
    return answer.promise
  },
  waiting,
}
for (const kind of ['authorize', 'metadata', 'signing'])
  handlers({ id: kind, message: `pri(${kind}.requests)`, request: null } as unknown as Message, own.played)
