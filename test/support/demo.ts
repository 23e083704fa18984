// The dApp on a chain with the demo, in a real browser. The demo is lived once for all files, and each goes on from a copy.
import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { inject, onTestFailed } from 'vitest'
import { storeBeside } from '../../governance/src/content.ts'
import { DEMO_SPAN, demoChain, fillWithDemo } from '../../scripts/demo/year.ts'
import { ContentStore } from '../../scripts/local-chain/content-store.ts'
import { serveSite } from '../../scripts/site/server.ts'
import { launchBrowser, openPage } from './browser.ts'
import { START, startServed, temporaryFolder } from './local-chain.ts'
import type { Language } from './words.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of a chain with the demo. */
    demo: string
  }
}

/** Of the demo's first pool: the claim in dispute and the newest one, in its window. */
export const [DISPUTED, IN_WINDOW] = [34, 35] as const
/** What token holders are voting on. */
export const REFERENDUM = 3
/** The next pool's number. */
export const NEXT_POOL = 3

/** Of a folder: where the chain is kept, and where the texts are. */
const CHAIN = 'chain.sqlite'
const TEXTS = 'texts'

/** Live the demo in a folder. */
export async function prepareDemo(folder: string): Promise<void> {
  // Whatever the demo covers, it is spring when it ends.
  const startTime = START + 119n * 86_400_000n - DEMO_SPAN
  const local = await startServed({ startTime, file: () => join(folder, CHAIN) })
  await fillWithDemo(demoChain(local.chain, local.api, storeBeside(local.server.url)))
  await cp(local.folder, join(folder, TEXTS), { recursive: true })
  await local[Symbol.asyncDispose]()
}

/**
 * Where tests of a file meet the dApp one after another: loaded once in each language, as whoever came before left it. A test
 * that fails takes its page along.
 */
function visits(browser: Browser, site: string) {
  const pages = new Map<Language, Awaited<ReturnType<typeof openPage>>>()
  return async (language: Language, width: 360 | 1280) => {
    onTestFailed(() => void pages.delete(language))
    const page = pages.get(language)
    if (!page) {
      const opened = await openPage(browser, `${site}/${language}/me`, width)
      pages.set(language, opened)
      return opened
    }
    page.errors.length = 0
    // A dialog that was left open.
    await page.keyboard.press('Escape')
    await page.setViewportSize({ width, height: 900 })
    return page
  }
}

/** To be closed with `close` of the browser. */
export async function showDemo() {
  const folder = await temporaryFolder()
  await cp(inject('demo'), folder.path, { recursive: true })
  const local = await startServed({ file: () => join(folder.path, CHAIN) })
  const { [Symbol.asyncDispose]: stop } = local
  // What its own endpoint serves.
  await cp(join(folder.path, TEXTS), local.folder, { recursive: true })
  const description = { endpoint: local.server.url, genesis: local.chain.genesis.hash, local: true }
  const site = await serveSite(description, new ContentStore(local.folder), { port: 0 })
  const browser = await launchBrowser()
  return {
    local: {
      ...local,
      async [Symbol.asyncDispose]() {
        await stop()
        await folder[Symbol.asyncDispose]()
      },
    },
    site,
    browser,
    visit: visits(browser, site.url),
  }
}
