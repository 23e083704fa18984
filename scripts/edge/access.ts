// Who may ask at a port of this machine. Every web page that somebody visits can send requests to 127.0.0.1: what a
// browser says of the page (Origin) and of the name it looked up (Host) decides.
import type { IncomingMessage } from 'node:http'

/** What is allowed beyond the page's own origin and this machine's own names. */
export interface AccessOptions {
  /** Origins of other pages, such as https://polkadot.js.org; `*` as port stands for any. */
  readonly origins?: readonly string[]
  /** Other names that the port is reached by, such as chain.example.org, without a port. */
  readonly hosts?: readonly string[]
}

/** A request that is not answered. The message says what to do. */
export class NotAllowed extends Error {
  override readonly name = 'NotAllowed'
}

/** Names of this machine that no name server can point at another one. */
const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]']

/** The origins of a page that is served at `port` of this machine. */
export function pageOrigins(port: number): string[] {
  return LOOPBACK.map((name) => `http://${name}:${port}`)
}

function checkedOrigin(text: string): string {
  if (!/^[a-z][a-z0-9+.-]*:\/\/[^/?#\s*]+(:\*)?$/.test(text))
    throw new NotAllowed(
      `"${text}" is no origin. Write it as a browser does, without a path: https://polkadot.js.org or http://localhost:3000.`,
    )
  return text
}

function checkedHost(text: string): string {
  if (!/^[a-z0-9.-]+$|^\[[0-9a-f:.]+\]$/i.test(text))
    throw new NotAllowed(`"${text}" is no host name. Write it without a port: chain.example.org.`)
  return text.toLowerCase()
}

/** The name in a Host header, without its port. */
function nameOf(host: string): string {
  return host.toLowerCase().replace(/:\d*$/, '')
}

/** Decides by a request's Origin and Host. */
export class Access {
  readonly #origins: Set<string>
  readonly #hosts: ReadonlySet<string>

  /** @throws {@link NotAllowed} for what is no origin or no host name */
  constructor({ origins = [], hosts = [] }: AccessOptions = {}) {
    this.#origins = new Set(origins.map(checkedOrigin))
    this.#hosts = new Set([...LOOPBACK, ...hosts.map(checkedHost)])
  }

  /** Allow the pages of more origins. */
  allow(origins: readonly string[]): void {
    for (const origin of origins) this.#origins.add(checkedOrigin(origin))
  }

  /**
   * Let a request in; returns the origin that may read the answer, if a page asks.
   * @throws {@link NotAllowed}
   */
  admit({ headers: { host = '', origin } }: IncomingMessage): string | undefined {
    // Whoever owns a name can have it point here: a page of theirs would then be of the "same" origin.
    if (!this.#hosts.has(nameOf(host)))
      throw new NotAllowed(
        'This port is reached as 127.0.0.1 or localhost. Other names are allowed with --allow-host <name> or HUZHU_ALLOW_HOST.',
      )
    if (origin === undefined || this.#isOwn(origin, host) || this.#isAllowed(origin)) return origin
    throw new NotAllowed(
      'Pages of this origin may not ask here. They are allowed with --allow-origin <origin> or HUZHU_ALLOW_ORIGIN.',
    )
  }

  /** Whether the page came from this very port. */
  #isOwn(origin: string, host: string): boolean {
    return origin === `http://${host}` || origin === `https://${host}`
  }

  #isAllowed(origin: string): boolean {
    return this.#origins.has(origin) || this.#origins.has(origin.replace(/:\d+$/, ':*'))
  }
}
