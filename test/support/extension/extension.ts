// The polkadot-js extension in a real browser: its published background and page, with the browser's part played.
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { build } from 'vite'

/** What the person's password is: the extension locks every account with one. */
const PASSWORD = 'a password of the test'
/** Where its background lives. */
const PLACE = 'https://extension.test/'
/** Milliseconds after which the extension lets the same page ask for another signature. */
const AGAIN = 3_000

async function bundled(name: string, format: 'es' | 'iife'): Promise<string> {
  const input = join(import.meta.dirname, `${name}.ts`)
  const made = await build({
    ...{ configFile: false, logLevel: 'silent', define: { 'process.env.EXTENSION_PREFIX': '"played"' } },
    build: { write: false, minify: false, target: 'esnext', rolldownOptions: { input, output: { format } } },
  })
  const [{ output }] = [made].flat() as unknown as [{ output: { code?: string }[] }]
  return output[0]!.code!
}

const sources = Promise.all([bundled('background', 'es'), bundled('page', 'iife')])

/** What waits for the person. */
type Kind = 'authorize' | 'metadata' | 'signing'

/** The extension of one browser, and what its person does in it. */
export class PlayedExtension {
  readonly #background: Page
  readonly #page: string
  /** How the page of a tab is told something. */
  readonly #told = new Map<number, (told: object) => void>()

  private constructor(background: Page, page: string) {
    this.#background = background
    this.#page = page
  }

  static async in(context: BrowserContext): Promise<PlayedExtension> {
    const [source, page] = await sources
    const background = await context.newPage()
    await background.route(PLACE, (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }))
    await background.goto(PLACE)
    await background.clock.install()
    const extension = new PlayedExtension(background, page)
    await background.exposeFunction('tellTab', (tab: number, told: object) => extension.#told.get(tab)?.(told))
    await background.addScriptTag({ content: source, type: 'module' })
    await background.waitForFunction(() => 'background' in globalThis)
    return extension
  }

  /** Have a page meet the extension from its next load on, or `late`: when what is returned is called. */
  async meets(page: Page, { late = false } = {}): Promise<() => Promise<void>> {
    const tab = this.#told.size
    const background = this.#background
    this.#told.set(tab, (told) => {
      // A page that is being left hears nothing.
      page.evaluate((message) => window.hearExtension(message), told).catch(() => undefined)
    })
    await page.exposeFunction('tellExtension', (said: never) =>
      background.evaluate(([of, message]) => globalThis.background.hear(of, message), [tab, said] as const),
    )
    page.on('domcontentloaded', () => {
      void background.evaluate(([of, at]) => globalThis.background.open(of, at), [tab, page.url()] as const)
    })
    if (!late) await page.addInitScript(this.#page)
    return () => page.evaluate(`${this.#page};undefined`)
  }

  /** An account of its person. */
  async add(name: string, suri: string): Promise<void> {
    const request = { name, suri, password: PASSWORD, genesisHash: null, type: 'sr25519' }
    await this.#ask('accounts.create.suri', request)
  }

  /** What waits for its person, once something does. */
  async waiting(kind: Kind): Promise<{ id: string; request: never }> {
    await this.#background.waitForFunction((of) => (globalThis.background.waiting[of]?.length ?? 0) > 0, kind)
    return (await this.#background.evaluate((of) => globalThis.background.waiting[of]![0], kind)) as never
  }

  /** How many of a kind wait. */
  count(kind: Kind): Promise<number> {
    return this.#background.evaluate((of) => globalThis.background.waiting[of]?.length ?? 0, kind)
  }

  /** Let the page that asks see these. */
  async share(...authorizedAccounts: string[]): Promise<void> {
    const { id } = await this.waiting('authorize')
    await this.#ask('authorize.approve', { id, authorizedAccounts })
  }

  async refuseToShare(): Promise<void> {
    const { id } = await this.waiting('authorize')
    await this.#ask('authorize.reject', id)
  }

  /** Let a page that was let in before see these from now on. */
  async shareWith(url: string, ...authorizedAccounts: string[]): Promise<void> {
    await this.#ask('authorize.update', { url: new URL(url).origin, authorizedAccounts })
  }

  async sign(): Promise<void> {
    const { id } = await this.waiting('signing')
    await this.#ask('signing.approve.password', { id, password: PASSWORD, savePass: false })
    await this.#background.clock.fastForward(AGAIN)
  }

  async refuseToSign(): Promise<void> {
    const { id } = await this.waiting('signing')
    await this.#ask('signing.cancel', { id })
    await this.#background.clock.fastForward(AGAIN)
  }

  async takeMetadata(): Promise<void> {
    const { id } = await this.waiting('metadata')
    await this.#ask('metadata.approve', { id })
  }

  async refuseMetadata(): Promise<void> {
    const { id } = await this.waiting('metadata')
    await this.#ask('metadata.reject', { id })
  }

  async #ask(message: string, request: unknown): Promise<unknown> {
    return this.#background.evaluate(([of, what]) => globalThis.background.ask(of, what), [
      `pri(${message})`,
      request,
    ] as const)
  }
}
