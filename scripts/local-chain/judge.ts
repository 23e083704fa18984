// Builds each block a second time in Chopsticks, and compares: every write, the hash, who was refused and who was left.
import { writeFileSync } from 'node:fs'
import { u8aToHex } from '@polkadot/util'
import type { Hex, Writes } from '../engine/state.ts'
import type { BuiltBlock } from './block-builder.ts'
import { buildByChopsticks } from './chopsticks-builder.ts'
import type { Draft } from './draft.ts'

/** How much was compared, and what was not the same. */
export interface Verdict {
  blocks: number
  transactions: number
  /** Transactions that were not taken. */
  refused: number
  writes: number
  /** Blocks whose time was moved. */
  jumps: number
  differences: string[]
}

/** Compares what it is shown. The verdict so far stands in `file`, if one is named: a test's process ends as it likes. */
export class Judge {
  readonly #file: string | undefined
  readonly verdict: Verdict = { blocks: 0, transactions: 0, refused: 0, writes: 0, jumps: 0, differences: [] }

  constructor(file?: string) {
    this.#file = file
  }

  /** Before the block is kept: its draft still stands on the newest state. */
  async compare(draft: Draft, transactions: readonly Hex[], built: BuiltBlock): Promise<void> {
    const other = await buildByChopsticks(draft, transactions)
    const { verdict } = this
    verdict.blocks += 1
    verdict.transactions += built.extrinsics.length
    verdict.refused += built.refused.size + built.left.length
    verdict.writes += built.writes.size
    verdict.jumps += draft.overrides.size > 0 ? 1 : 0
    const tell = (what: string) => verdict.differences.push(`Block ${built.number}: ${what}`)
    if (built.hash !== other.hash) tell(`its hash is ${built.hash}, Chopsticks' ${other.hash}`)
    for (const key of differing(built.writes, other.writes)) tell(`${key} differs`)
    const same = (some: Iterable<Hex>, others: Iterable<Hex>) => [...some].sort().join() === [...others].sort().join()
    if (!same(built.refused.keys(), other.refused.keys())) tell('other transactions are refused')
    if (!same(built.left, other.left)) tell('other transactions are left for the next')
    if (this.#file) writeFileSync(this.#file, JSON.stringify(verdict))
  }
}

/** Keys that are not written alike. */
function differing(one: Writes, other: Writes): Hex[] {
  const text = (value: Uint8Array | null | undefined) => value && u8aToHex(value)
  return [...new Set([...one.keys(), ...other.keys()])].filter(
    (key) => one.has(key) !== other.has(key) || text(one.get(key)) !== text(other.get(key)),
  )
}
