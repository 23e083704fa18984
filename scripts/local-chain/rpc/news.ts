// What a new block brings to those who subscribed: made once a block however many hear of it, and found by what the
// block wrote, not by what everybody waits for.
import type { Hex } from '../../engine/state.ts'
import { headerJson } from '../history-provider.ts'
import type { LocalChain, NewBlock } from '../local-chain.ts'

/** What a block wrote of a key; null is removed. */
export type Change = readonly [key: Hex, value: Uint8Array | null]

type HearHead = (header: () => string) => void
type HearChanges = (block: Hex, changes: readonly Change[]) => void

/** The news of one chain. */
export class News {
  readonly #heads = new Set<HearHead>()
  readonly #keys = new Map<Hex, Set<HearChanges>>()
  /** What was made for the newest block, by name. */
  readonly #made = new Map<string, unknown>()

  constructor(chain: Pick<LocalChain, 'follow'>) {
    chain.follow((news) => this.#tell(news))
  }

  /** Hear of each new block, its header as JSON; call what is returned to hear no more. */
  onHead(hear: HearHead): () => void {
    // The same function may be given twice.
    const one: HearHead = (header) => hear(header)
    this.#heads.add(one)
    return () => this.#heads.delete(one)
  }

  /** Hear of what a block wrote of `keys`, where it wrote any; call what is returned to hear no more. */
  onChanges(keys: readonly Hex[], hear: HearChanges): () => void {
    const one: HearChanges = (block, changes) => hear(block, changes)
    for (const key of keys) {
      const hearing = this.#keys.get(key)
      if (hearing) hearing.add(one)
      else this.#keys.set(key, new Set([one]))
    }
    return () => {
      for (const key of keys) {
        const hearing = this.#keys.get(key)
        if (hearing?.delete(one) && hearing.size === 0) this.#keys.delete(key)
      }
    }
  }

  /** Make something of the newest block, unless it is made already. What fails is made anew for whoever asks next. */
  once<T>(name: string, make: () => T): T {
    if (!this.#made.has(name)) {
      const made = make()
      this.#made.set(name, made)
      if (made instanceof Promise) made.catch(() => this.#made.get(name) === made && this.#made.delete(name))
    }
    return this.#made.get(name) as T
  }

  #tell({ block, writes }: NewBlock): void {
    this.#made.clear()
    const header = () => this.once('header', () => JSON.stringify(headerJson(block)))
    for (const hear of [...this.#heads]) hear(header)
    const changes = new Map<HearChanges, Change[]>()
    for (const change of writes)
      for (const hear of this.#keys.get(change[0]) ?? []) {
        const heard = changes.get(hear)
        if (heard) heard.push(change)
        else changes.set(hear, [change])
      }
    for (const [hear, heard] of changes) hear(block.hash, heard)
  }
}
