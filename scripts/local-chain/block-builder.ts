// Builds a block in one pass: whoever is refused drops out where it is refused, and leaves nothing behind.
import { setImmediate as nextTurn } from 'node:timers/promises'
import { compactFromU8a, hexToU8a, u8aConcat, u8aToHex } from '@polkadot/util'
import { blake2AsU8a } from '@polkadot/util-crypto'
import { Overlay } from '../engine/overlay.ts'
import { HostFunctionMissing, type Runtime, RuntimeTrap } from '../engine/runtime.ts'
import type { Hex, State, Writes } from '../engine/state.ts'
import type { Draft } from './draft.ts'
import type { StoredBlock } from './history.ts'
import { describe, readRefusal } from './validity.ts'

/** A block that is built and not kept yet. */
export interface BuiltBlock extends StoredBlock {
  readonly writes: Writes
  /** Transactions that are in no block and never will be, with the chain's reason. */
  readonly refused: ReadonlyMap<Hex, string>
  /** Transactions for which there was no room, or not yet: the next block may take them. */
  readonly left: readonly Hex[]
}

/** A block that could not be built: the runtime trapped where no transaction was to blame. */
export class BuildFailed extends Error {
  override readonly name = 'BuildFailed'
}

const EMPTY = new Uint8Array(0)
/** ExtrinsicInclusionMode: the chain is about to migrate and takes no transactions. */
const ONLY_INHERENTS = 1
/** Reasons that pass: the block is full, or what must come before has not come. */
export const PASSING: ReadonlySet<string> = new Set(['ExhaustsResources', 'Future'])

/** Build a draft to its end, on the state of its parent. */
export function buildBlock(runtime: Runtime, state: State, draft: Draft, transactions: readonly Hex[]): BuiltBlock {
  const overlay = new Overlay(state, draft.overrides)
  const apply = (extrinsic: Hex) => {
    overlay.start()
    try {
      const refusal = readRefusal(run(runtime, 'BlockBuilder_apply_extrinsic', hexToU8a(extrinsic), overlay))
      if (refusal) overlay.rollback()
      else overlay.commit()
      return refusal
    } catch (error) {
      overlay.rollback()
      throw error
    }
  }
  const [mode] = begin(runtime, draft, overlay)
  for (const inherent of draft.inherents) {
    const refusal = named(() => apply(inherent))
    if (refusal) throw new BuildFailed(`An inherent was refused: ${describe(refusal)}`)
  }
  const taken: Hex[] = []
  const left: Hex[] = []
  const refused = new Map<Hex, string>()
  for (const transaction of transactions) {
    if (mode === ONLY_INHERENTS) left.push(transaction)
    else
      try {
        const refusal = apply(transaction)
        if (!refusal) taken.push(transaction)
        else if (PASSING.has(refusal.variant)) left.push(transaction)
        else refused.set(transaction, describe(refusal))
      } catch (error) {
        if (!(error instanceof RuntimeTrap) || error instanceof HostFunctionMissing) throw error
        refused.set(transaction, `The runtime stopped at it: ${error.message}`)
      }
  }
  const header = named(() => run(runtime, 'BlockBuilder_finalize_block', EMPTY, overlay))
  return { ...sealed(draft, header, [...draft.inherents, ...taken]), writes: overlay.writes(), refused, left }
}

/**
 * Build with all transactions, or, where the block cannot be finished with them, without the first that is to blame: it
 * is found by halving and refused, and those behind it wait for the next block.
 * @throws {@link BuildFailed} when no transaction is to blame
 */
export async function buildWithoutCulprit(
  build: (transactions: readonly Hex[]) => Promise<BuiltBlock>,
  transactions: readonly Hex[],
): Promise<BuiltBlock> {
  const attempt = (some: readonly Hex[]) =>
    build(some).catch((error: unknown) => {
      if (error instanceof BuildFailed) return error
      throw error
    })
  const whole = await attempt(transactions)
  if (!(whole instanceof BuildFailed)) return whole
  let failed = whole
  if (transactions.length === 0) throw failed
  let built = await build([])
  let [good, bad] = [0, transactions.length]
  while (bad - good > 1) {
    await nextTurn()
    const middle = (good + bad) >> 1
    const half = await attempt(transactions.slice(0, middle))
    if (half instanceof BuildFailed) [failed, bad] = [half, middle]
    else [built, good] = [half, middle]
  }
  const why = `The block could not be finished with it: ${failed.message}`
  return {
    ...built,
    refused: new Map([...built.refused, [transactions[good]!, why]]),
    left: [...built.left, ...transactions.slice(bad)],
  }
}

function begin(runtime: Runtime, { header }: Draft, overlay: Overlay): Uint8Array {
  return named(() => run(runtime, 'Core_initialize_block', header, overlay))
}

/** What the runtime says meanwhile is for whoever runs the chain. Of a trap the error has the last line. */
function run(runtime: Runtime, method: string, argument: Uint8Array, overlay: Overlay): Uint8Array {
  const result = runtime.call(method, argument, overlay)
  for (const line of runtime.said) console.warn(`The runtime says in ${method}: ${line}`)
  return result
}

/** Whatever traps here is the chain's own. */
function named<T>(step: () => T): T {
  try {
    return step()
  } catch (error) {
    if (!(error instanceof RuntimeTrap) || error instanceof HostFunctionMissing) throw error
    throw new BuildFailed(error.message, { cause: error })
  }
}

/** The finished block's header, and its hash: as it began, and with the log of what the runtime says in `finalized`. */
export function sealed({ number, header }: Draft, finalized: Uint8Array, extrinsics: readonly Hex[]): StoredBlock {
  // A vector's root is not computed here; the hash over all bytes makes the block's own hash depend on its contents.
  const root = blake2AsU8a(u8aConcat(...extrinsics), 256)
  // After the parent's hash, the number and the state's root.
  const at = 32 + compactFromU8a(header.subarray(32))[0] + 32
  const finished = u8aConcat(header.subarray(0, at), root, finalized.subarray(at + root.length))
  return { number, hash: u8aToHex(blake2AsU8a(finished, 256)), header: u8aToHex(finished), extrinsics }
}
