// Runs the runtime's own functions without a chain, in Chopsticks' executor.
import { runTask } from '@acala-network/chopsticks-core'
import { hexToU8a, u8aToHex } from '@polkadot/util'
import { decompress } from './compression.ts'

type Hex = `0x${string}`

/** What a call of the runtime returned and wrote. */
export interface Execution {
  /** SCALE bytes of the result. */
  readonly result: Uint8Array
  /** Written keys; null was removed. */
  readonly storage: readonly (readonly [Hex, Hex | null])[]
}

/** A call of the runtime that did not return. */
export class RuntimeTrap extends Error {
  override readonly name = 'RuntimeTrap'
}

/** Run `method` of `wasm` on an empty state. */
export async function execute(
  wasm: Uint8Array,
  method: string,
  argument: Uint8Array = new Uint8Array(),
): Promise<Execution> {
  const task = {
    wasm: u8aToHex(decompress(wasm)),
    calls: [[method, [u8aToHex(argument)]]] as [string, Hex[]][],
    mockSignatureHost: false,
    allowUnresolvedImports: false,
    runtimeLogLevel: 0,
  }
  const answer = await runTask(task, {
    getStorage: async () => undefined,
    getNextKey: async () => undefined,
    offchainGetStorage: async () => undefined,
    offchainTimestamp: async () => 0,
    offchainRandomSeed: async () => `0x${'00'.repeat(32)}` as Hex,
    offchainSubmitTransaction: async () => false,
  })
  if ('Error' in answer) throw new RuntimeTrap(`${method}: ${answer.Error}`)
  return { result: hexToU8a(answer.Call.result), storage: answer.Call.storageDiff }
}
