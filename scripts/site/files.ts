// What the built dApp answers with, by address: its files, its prerendered pages, and for the pages with a parameter
// one shell, by the same routes and matchers as in the browser.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { match as isAddress } from '../../web/params/address.ts'
import { match as isNumber } from '../../web/params/number.ts'
import { ROOT } from '../paths.ts'

/** The page that every address with a parameter begins as. */
export const SHELL = 'shell.html'
/** Endings of the copies that the build compressed, the smallest first. */
const COMPRESSED = { br: '.br', gzip: '.gz' } as const

/** How a file may be sent. */
export type Encoding = keyof typeof COMPRESSED

/** A file of the build. */
export interface SiteFile {
  /** Below the build's folder, with slashes. */
  readonly name: string
  /** Compressed copies beside it, the smallest first. */
  readonly encodings: readonly Encoding[]
}

/** What stands at an address. */
export type Found =
  | { readonly kind: 'file'; readonly file: SiteFile }
  /** The same file has another address. */
  | { readonly kind: 'moved'; readonly to: string }
  /** No page; in a language's part of the site the app says so in that language. */
  | { readonly kind: 'missing'; readonly shell: SiteFile | undefined }

const slashes = (name: string) => name.replaceAll('\\', '/')

/** The name of a file that lies beside `file`, compressed. */
export function compressedName({ name }: SiteFile, encoding: Encoding): string {
  return `${name}${COMPRESSED[encoding]}`
}

/** The files in `folder`, as they are now. */
export class SiteFiles {
  readonly #files: ReadonlyMap<string, SiteFile>
  readonly #languages: readonly string[]
  readonly #routes: readonly Route[]

  constructor(folder: string, routes = join(ROOT, 'web/routes')) {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    const names = new Set(entries.map((entry) => slashes(join(entry.parentPath, entry.name).slice(folder.length + 1))))
    const encodings = (name: string) =>
      (Object.keys(COMPRESSED) as Encoding[]).filter((encoding) => names.has(`${name}${COMPRESSED[encoding]}`))
    // Notes of the build and compressed copies have no address of their own.
    const served = [...names].filter((name) => !/(^|\/)\./.test(name) && !/\.(br|gz)$/.test(name))
    this.#files = new Map(served.map((name) => [name, { name, encodings: encodings(name) }]))
    // A language is what has a first page.
    this.#languages = served.flatMap((name) => /^([a-z]{2})\.html$/.exec(name)?.[1] ?? [])
    this.#routes = routesIn(routes, this.#languages)
  }

  /** What stands at a decoded path without a slash at its end. */
  at(path: string): Found {
    const name = path.slice(1)
    const page = this.#files.get(name === '' ? 'index.html' : `${name}.html`)
    if (page && page.name !== SHELL) return { kind: 'file', file: page }
    const file = this.#files.get(name)
    if (file && !name.endsWith('.html')) return { kind: 'file', file }
    const shell = this.#files.get(SHELL)
    if (file && name !== SHELL) return { kind: 'moved', to: name === 'index.html' ? '/' : `/${name.slice(0, -5)}` }
    if (shell && this.#routes.some((route) => leadsTo(route, path))) return { kind: 'file', file: shell }
    return { kind: 'missing', shell: this.#languages.includes(name.split('/')[0]!) ? shell : undefined }
  }
}

/** Whether a segment of an address is what a route has in its place. */
type Segment = (given: string) => boolean
/** A page's route, segment by segment. */
type Route = readonly Segment[]

function leadsTo(route: Route, path: string): boolean {
  const given = path.split('/').slice(1)
  return given.length === route.length && route.every((fits, at) => fits(given[at]!))
}

/** The routes with a parameter: their pages are not files. */
function routesIn(folder: string, languages: readonly string[]): Route[] {
  const matchers: Readonly<Record<string, Segment>> = {
    language: (given) => languages.includes(given),
    number: isNumber,
    address: isAddress,
  }
  const segment = (name: string): Segment => {
    if (!name.startsWith('[')) return (given) => given === name
    const matcher = matchers[/=(.+)\]$/.exec(name)?.[1] ?? '']
    if (!matcher) throw new Error(`The site does not know what ${name} may be; say it in scripts/site/files.ts.`)
    return matcher
  }
  return (
    readdirSync(folder, { recursive: true })
      .map((file) => slashes(file.toString()))
      .filter((file) => /(^|\/)\+page\.svelte$/.test(file))
      .map((file) => file.split('/').slice(0, -1))
      // What takes any address is the page that says there is none.
      .filter((names) => !names.some((name) => name.startsWith('[...')))
      .map((names) => names.filter((name) => !name.startsWith('(')).map(segment))
  )
}
