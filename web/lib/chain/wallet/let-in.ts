// How a page is let in by one wallet. The library lets all in that stand in the page, waits for the slowest and swallows
// what they refuse with: so it is shown one at a time, and what that one says goes past it.
import type { Injected, InjectedExtension, InjectedWindowProvider } from '@polkadot/extension-inject/types'

type Page = { injectedWeb3?: Record<string, InjectedWindowProvider> }

/** Ends when the library has looked at the page, which is soon: after that it waits for people. */
let looked: Promise<unknown> = Promise.resolve()

/** Have a wallet let this page in as `site`; its person may be asked, and takes the time they need. @throws what it says */
export function letIn(name: string, extension: InjectedWindowProvider, site: string): Promise<Injected> {
  return new Promise((done, failed) => {
    looked = looked.then(() => ask(name, extension, site, done, failed)).catch(failed)
  })
}

async function ask(
  name: string,
  extension: InjectedWindowProvider,
  site: string,
  done: (injected: Injected) => void,
  failed: (error: unknown) => void,
): Promise<void> {
  const page = window as Page
  const all = page.injectedWeb3
  // Whoever came meanwhile stays.
  const showAll = () => {
    page.injectedWeb3 = { ...page.injectedWeb3, ...all }
  }
  await new Promise<void>((asked, troubled) => {
    const connect = () => {
      showAll()
      asked()
      const entering = enter(name, extension, site)
      entering.then(done, failed)
      // The library takes one that gives nothing for one that is not there, and says nothing of it.
      return entering.catch(() => undefined as never)
    }
    page.injectedWeb3 = { [name]: { ...extension, connect } }
    // It looks at all that stands in the page as it is loaded, and not all of that need be a wallet. What it looks for
    // once it was let in changes nothing any more.
    import('@polkadot/extension-dapp').then(({ web3Enable }) => web3Enable(site)).catch(troubled)
  }).finally(showAll)
}

/** What a wallet gives is its own: what the library adds to it goes to a copy. */
async function enter(name: string, extension: InjectedWindowProvider, site: string): Promise<InjectedExtension> {
  const injected = await (extension.connect ?? extension.enable)!.call(extension, site)
  const { accounts, metadata, signer } = injected
  if (typeof accounts?.get !== 'function') throw new Error(`${name} tells no accounts.`)
  return {
    ...{ name, version: extension.version ?? '', signer, ...(metadata && { metadata }) },
    accounts: {
      get: (anyType) => accounts.get(anyType),
      // Not every wallet tells of changes.
      subscribe: (hear) => accounts.subscribe?.(hear) ?? (() => {}),
    },
  }
}
