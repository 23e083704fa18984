// Builds a block as Chopsticks runs it: the judge of the engine, and its deputy where the engine lacks a function.
import { type Block, runTask, taskHandler } from '@acala-network/chopsticks-core'
import { hexToU8a, u8aToHex } from '@polkadot/util'
import { TooLong } from '../engine/runtime.ts'
import type { Hex, Writes } from '../engine/state.ts'
import { BuildFailed, type BuiltBlock, PASSING, sealed } from './block-builder.ts'
import { inExecutor } from './chopsticks.ts'
import type { Draft } from './draft.ts'
import { describe, readRefusal } from './validity.ts'

/** Milliseconds for a block's calls. */
const PATIENCE = 120_000

type Calls = readonly (readonly [string, readonly Hex[]])[]
type Diff = readonly (readonly [Hex, Hex | null])[]

/** Build a draft to its end. A task answers for its last call alone: who was refused is found by halving. */
export async function buildByChopsticks(draft: Draft, transactions: readonly Hex[]): Promise<BuiltBlock> {
  const { block, inherents } = draft
  const wasm = await block.wasm
  const task = async (calls: Calls) => {
    const options = { wasm, mockSignatureHost: false, allowUnresolvedImports: false, runtimeLogLevel: 0 }
    const work = () => runTask({ ...options, calls: calls as [string, Hex[]][] }, taskHandler(block))
    const answer = await inExecutor('The block', PATIENCE, work).catch((error: unknown) => {
      throw error instanceof TooLong ? new BuildFailed(error.message, { cause: error }) : error
    })
    if ('Error' in answer) throw new BuildFailed(answer.Error)
    return answer.Call
  }
  const apply = (extrinsic: Hex) => ['BlockBuilder_apply_extrinsic', [extrinsic]] as const
  const begin: Calls = [['Core_initialize_block', [u8aToHex(draft.header)]], ...inherents.map(apply)]
  const finish = ['BlockBuilder_finalize_block', []] as const

  const registry = await block.registry
  const events = await eventsKey(block)
  /** How many of the first transactions leave events: one that is not valid leaves none. */
  const countOf = (diff: Diff) => countApplied(diff, registry, events) - inherents.length
  const applied = [...transactions]
  const refused = new Map<Hex, string>()
  const left: Hex[] = []
  let answer = await task([...begin, ...applied.map(apply), finish])
  while (countOf(answer.storageDiff) < applied.length) {
    // The first that was refused, by halving: before it every transaction counts.
    let [good, bad] = [0, applied.length]
    while (bad - good > 1) {
      const middle = (good + bad) >> 1
      const { storageDiff } = await task([...begin, ...applied.slice(0, middle).map(apply)])
      if (countOf(storageDiff) === middle) good = middle
      else bad = middle
    }
    const { result } = await task([...begin, ...applied.slice(0, bad).map(apply)])
    const [dropped] = applied.splice(good, 1)
    const refusal = readRefusal(hexToU8a(result))
    if (!dropped || !refusal) throw new BuildFailed('A transaction left no event and was not refused.')
    if (PASSING.has(refusal.variant)) left.push(dropped)
    else refused.set(dropped, describe(refusal))
    answer = await task([...begin, ...applied.map(apply), finish])
  }
  const writes: Writes = new Map([
    ...draft.overrides,
    ...answer.storageDiff.map(([key, value]) => [key, value == null ? null : hexToU8a(value)] as const),
  ])
  return { ...sealed(draft, hexToU8a(answer.result), [...inherents, ...applied]), writes, refused, left }
}

async function eventsKey(block: Block): Promise<Hex> {
  const meta = await block.meta
  return u8aToHex(meta.query.system!.events!().slice(1))
}

/** How many extrinsics the block's events tell of: one that is not valid leaves none. */
function countApplied(diff: Diff, registry: Awaited<Block['registry']>, key: Hex): number {
  const events = diff.find(([written]) => written === key)?.[1]
  if (!events) return 0
  type Record = { event: { section: string; method: string } }
  const records = registry.createType('Vec<FrameSystemEventRecord>', events) as unknown as Record[]
  const ends = ['ExtrinsicSuccess', 'ExtrinsicFailed']
  return records.filter(({ event }) => event.section === 'system' && ends.includes(event.method)).length
}
