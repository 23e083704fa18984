// Builds a block in one task of the executor, however many transactions it has.
import {
  Block,
  type Blockchain,
  inherentProviders,
  newHeader,
  runTask,
  taskHandler,
} from '@acala-network/chopsticks-core'
import { u8aConcat, u8aToHex } from '@polkadot/util'
import { blake2AsU8a } from '@polkadot/util-crypto'
import type { Jump } from './clock.ts'
import type { Writes } from './state-history.ts'

type Hex = `0x${string}`

/** A block that is built and not kept yet. */
export interface BuiltBlock {
  readonly number: number
  readonly hash: Hex
  readonly header: Hex
  readonly extrinsics: readonly Hex[]
  readonly writes: Writes
  /** Transactions that were not valid any more, with the chain's reason. */
  readonly refused: ReadonlyMap<Hex, string>
}

/** A block that could not be built: the runtime trapped. */
export class BuildFailed extends Error {
  override readonly name = 'BuildFailed'
}

/** Build on the chain's head. The head stays as it is. */
export async function buildBlock(chain: Blockchain, transactions: readonly Hex[], jump?: Jump): Promise<BuiltBlock> {
  const head = chain.head
  if (jump) head.pushStorageLayer().setAll(Object.fromEntries(jump.overrides))
  try {
    return await buildOn(head, chain, transactions, jump)
  } finally {
    if (jump) head.popStorageLayer()
  }
}

async function buildOn(head: Block, chain: Blockchain, transactions: readonly Hex[], jump?: Jump): Promise<BuiltBlock> {
  const header = await newHeader(head, jump?.number)
  const registry = await head.registry
  const params = { transactions: [...transactions], downwardMessages: [], upwardMessages: {}, horizontalMessages: {} }
  const draft = new Block(chain, header.number.toNumber(), `0x${'fa'.repeat(32)}`, head, {
    header,
    extrinsics: [],
    storage: head.storage,
  })
  draft.pushStorageLayer()
  const inherents: Hex[] = []
  for (const provider of inherentProviders) {
    inherents.push(...((await provider.createInherents(draft, { ...params, ...relayOf(jump) })) as Hex[]))
  }

  const task = async (calls: [string, Hex[]][]) => {
    const wasm = await head.wasm
    const options = { wasm, mockSignatureHost: false, allowUnresolvedImports: false, runtimeLogLevel: 0 }
    const answer = await runTask({ ...options, calls }, taskHandler(draft))
    if ('Error' in answer) throw new BuildFailed(answer.Error)
    return answer.Call
  }
  const apply = (extrinsic: Hex): [string, Hex[]] => ['BlockBuilder_apply_extrinsic', [extrinsic]]
  const begin: [string, Hex[]][] = [['Core_initialize_block', [header.toHex()]], ...inherents.map(apply)]
  const finish: [string, Hex[]] = ['BlockBuilder_finalize_block', []]

  const events = await eventsKey(head)
  /** How many of the first transactions leave events: one that is not valid leaves none. */
  const countOf = (diff: readonly [Hex, Hex | null][]) => countApplied(diff, registry, events) - inherents.length
  const applied = [...transactions]
  const refused = new Map<Hex, string>()
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
    const [refusal] = applied.splice(good, 1)
    if (refusal) refused.set(refusal, registry.createType('ApplyExtrinsicResult', result).toString())
    answer = await task([...begin, ...applied.map(apply), finish])
  }

  const extrinsics = [...inherents, ...applied]
  // A vector's root is not computed here; the hash over all bytes makes the block's own hash depend on its contents.
  const extrinsicsRoot = blake2AsU8a(u8aConcat(...extrinsics), 256)
  const finished = registry.createType('Header', { ...header.toJSON(), extrinsicsRoot })
  return {
    number: header.number.toNumber(),
    hash: u8aToHex(finished.hash),
    header: u8aToHex(finished.toU8a()),
    extrinsics,
    writes: { ...Object.fromEntries(jump?.overrides ?? []), ...Object.fromEntries(answer.storageDiff) },
    refused,
  }
}

function relayOf(jump: Jump | undefined) {
  return jump
    ? { relayParentNumber: jump.relayParentNumber, relayChainStateOverrides: jump.relayChainStateOverrides }
    : {}
}

async function eventsKey(head: Block): Promise<Hex> {
  const meta = await head.meta
  return u8aToHex(meta.query.system!.events!().slice(1))
}

/** How many extrinsics the block's events tell of: one that is not valid leaves none. */
function countApplied(diff: readonly [Hex, Hex | null][], registry: Awaited<Block['registry']>, key: Hex): number {
  const events = diff.find(([written]) => written === key)?.[1]
  if (!events) return 0
  type Record = { event: { section: string; method: string } }
  const records = registry.createType('Vec<FrameSystemEventRecord>', events) as unknown as Record[]
  const ends = ['ExtrinsicSuccess', 'ExtrinsicFailed']
  return records.filter(({ event }) => event.section === 'system' && ends.includes(event.method)).length
}
