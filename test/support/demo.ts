// The dApp on a chain with the demo, in a real browser.
import { DEMO_SPAN, demoChain, fillWithDemo } from '../../scripts/demo/year.ts'
import { ContentStore } from '../../scripts/local-chain/content-store.ts'
import { serveSite } from '../../scripts/site/server.ts'
import { launchBrowser } from './browser.ts'
import { START, startServed } from './local-chain.ts'

/** Of the demo's first pool: the claim in dispute and the newest one, in its window. */
export const [DISPUTED, IN_WINDOW] = [34, 35] as const
/** What token holders are voting on. */
export const REFERENDUM = 3
/** The next pool's number. */
export const NEXT_POOL = 3

/** To be closed with `close` of the browser. */
export async function showDemo() {
  // Whatever the demo covers, it is spring when it ends.
  const local = await startServed({ startTime: START + 119n * 86_400_000n - DEMO_SPAN })
  const content = new ContentStore(local.folder)
  const description = { endpoint: local.server.url, genesis: local.chain.genesis.hash, local: true }
  const site = await serveSite(description, content, { port: 0 })
  const { api, chain } = local
  await fillWithDemo(demoChain(chain, api, site.url))
  return { local, site, browser: await launchBrowser() }
}
