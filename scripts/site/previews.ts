// What whoever shows a link to a page is told of it: its title, a sentence, a picture. They run no script, so the server puts
// it into the page's head; the words are the dApp's own, as the build left them (`web/preview.ts`).
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Connection, connect } from '../../governance/src/connection.ts'
import { SITE } from './build.ts'
import type { ChainDescription } from './server.ts'

/** A page in a few words. */
interface Preview {
  readonly title: string
  readonly text: string
}

/** `web/preview.ts`, as it is built. */
interface Words {
  general(path: string): Preview & { readonly language: string }
  previewOf(api: Connection, block: string, path: string): Promise<Preview | undefined>
}

/** Milliseconds that a page waits for the chain before it goes out with the dApp's general words. */
const PATIENCE = 1_000
/** Milliseconds before a chain that could not be reached, or did not answer in time, is asked again. */
const AGAIN = 10_000
/** Pages of one block of which it is remembered what was told. */
const KEPT = 500
const [WIDTH, HEIGHT] = [1200, 630]

const MARKS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escaped = (text: string) => text.replaceAll(/[&<>"']/g, (mark) => MARKS[mark]!)

/** Heads of pages, each as the newest block has it. */
export class Previews {
  readonly #chain: ChainDescription
  #words: Promise<Words> | undefined
  #connection: Promise<Connection> | undefined
  #block = ''
  /** Until when nobody waits for it, by this machine's clock. */
  #quietUntil = 0
  #told = new Map<string, Promise<Preview | undefined>>()

  constructor(chain: ChainDescription) {
    this.#chain = chain
    // The first page need not wait for it.
    this.#reached().catch(() => undefined)
  }

  /** A page with what is told of it. Without an answer of the chain in time it is what the dApp is. */
  async into(html: string, path: string, origin: string): Promise<string> {
    const { general } = await this.#spoken()
    const { language, ...usual } = general(path)
    const { title, text } = (await this.#inTime(path)) ?? usual
    const picture = `${origin}/preview-${language.slice(0, 2)}.png`
    const tags: [string, string, string][] = [
      ['name', 'description', text],
      ['property', 'og:type', 'website'],
      ['property', 'og:site_name', '互助 Huzhu'],
      ['property', 'og:locale', language === 'en' ? 'en_GB' : 'zh_CN'],
      ['property', 'og:title', title],
      ['property', 'og:description', text],
      ['property', 'og:url', `${origin}${encodeURI(path)}`],
      ['property', 'og:image', picture],
      ['property', 'og:image:width', String(WIDTH)],
      ['property', 'og:image:height', String(HEIGHT)],
      ['property', 'og:image:alt', usual.title],
      ['name', 'twitter:card', 'summary_large_image'],
    ]
    const head = tags.map(([kind, name, content]) => `<meta ${kind}="${name}" content="${escaped(content)}" />`)
    // A function: what it returns is taken as it is, whatever signs are in it.
    return html
      .replace(/<html lang="[^"]*">/, () => `<html lang="${language}">`)
      .replace('</head>', () => `<title>${escaped(title)}</title>\n    ${head.join('\n    ')}\n  </head>`)
  }

  /** Ends the connection that it asked by. */
  close(): void {
    this.#connection?.then((api) => api.disconnect()).catch(() => undefined)
  }

  /** A page is not held up by a chain that does not answer. */
  async #inTime(path: string): Promise<Preview | undefined> {
    if (Date.now() < this.#quietUntil) return undefined
    let timer: ReturnType<typeof setTimeout> | undefined
    const late = new Promise<undefined>((done) => {
      timer = setTimeout(() => {
        this.#quietUntil = Date.now() + AGAIN
        done(undefined)
      }, PATIENCE)
    })
    const told = this.#of(path).catch(() => undefined)
    return Promise.race([told, late]).finally(() => clearTimeout(timer))
  }

  #spoken(): Promise<Words> {
    return (this.#words ??= import(pathToFileURL(join(SITE, '.preview/preview.js')).href))
  }

  async #of(path: string): Promise<Preview | undefined> {
    const [api, { previewOf }] = await Promise.all([this.#reached(), this.#spoken()])
    const block = (await api.rpc.chain.getBlockHash()).toHex()
    if (block !== this.#block) this.#told.clear()
    this.#block = block
    const known = this.#told.get(path)
    if (known) return known
    const told = previewOf(api, block, path)
    if (this.#told.size < KEPT) this.#told.set(path, told)
    return told
  }

  #reached(): Promise<Connection> {
    return (this.#connection ??= this.#connect())
  }

  async #connect(): Promise<Connection> {
    const { endpoint, genesis } = this.#chain
    const forget = () => (this.#connection = undefined)
    try {
      const api = await connect({ endpoint, genesis })
      api.once('disconnected', forget)
      // A connection keeps to the types of the code that it began with.
      const { specVersion } = api.runtimeVersion
      await api.rpc.state.subscribeRuntimeVersion((version) => {
        if (!version.specVersion.eq(specVersion)) void api.disconnect()
      })
      return api
    } catch (error) {
      setTimeout(forget, AGAIN).unref()
      throw error
    }
  }
}
