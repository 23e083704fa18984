// The dApp on a chain with the demo, in a real browser.
import { fillWithDemo } from '../../scripts/demo.ts'
import { ContentStore } from '../../scripts/local-chain/content-store.ts'
import { serveSite } from '../../scripts/site/server.ts'
import { launchBrowser } from './browser.ts'
import { startServed } from './local-chain.ts'

/** To be closed with `close` of the browser. */
export async function showDemo() {
  const local = await startServed()
  const content = new ContentStore(local.folder)
  const description = { endpoint: local.server.url, genesis: local.chain.genesis.hash, local: true }
  const site = await serveSite(description, content, { port: 0 })
  const { api, chain } = local
  await fillWithDemo({ api, store: site.url, fastForward: (time) => chain.fastForward(time) })
  return { local, site, browser: await launchBrowser() }
}
