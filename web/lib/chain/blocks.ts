import type { Connection } from '@huzhu/governance/connection'
import { stateAt } from '@huzhu/governance/state'
import type { Header } from '@polkadot/types/interfaces'
import type { At } from './reads'

/** How many blocks are kept: the one that is shown, the one that is asked, and those announced meanwhile. */
const KEPT = 16

/** The blocks that a page may still ask, each pinned once and not before it is asked. */
export class Blocks {
  readonly #api: Connection
  readonly #headers = new Map<string, Header>()
  readonly #pinned = new Map<string, Promise<At>>()

  constructor(api: Connection) {
    this.#api = api
  }

  /** Remember a block's header: from it nothing has to be asked to pin it. */
  announce(header: Header): void {
    this.#headers.set(header.hash.toHex(), header)
    forgetOldest(this.#headers)
  }

  /** The state of a block. */
  at(hash: string): Promise<At> {
    const known = this.#pinned.get(hash)
    if (known) return known
    const pinned = stateAt(this.#api, this.#headers.get(hash) ?? hash).then((state) => ({ ...state, api: this.#api }))
    this.#pinned.set(hash, pinned)
    forgetOldest(this.#pinned)
    // A block that could not be pinned may be asked again.
    pinned.catch(() => this.#pinned.delete(hash))
    return pinned
  }
}

function forgetOldest(kept: Map<string, unknown>): void {
  for (const hash of kept.keys()) {
    if (kept.size <= KEPT) return
    kept.delete(hash)
  }
}
