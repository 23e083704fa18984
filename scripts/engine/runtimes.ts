// Compiled runtimes by the hash of their code: each is compiled once in a process, however many chains run on it.
import { Kept } from './kept.ts'
import { Runtime } from './runtime.ts'
import { cryptoWaitReady } from '@polkadot/util-crypto'
import { u8aToHex } from '@polkadot/util'
import { blake2 } from './host/hashing.ts'

/** A compiled runtime and its memory take some 50 MB. A chain's life has few. */
const compiled = new Kept<string, Runtime>(4)

/** The runtime of that code, compressed or not; its host lacks the functions in `without`. */
export async function runtimeOf(code: Uint8Array, without: readonly string[] = []): Promise<Runtime> {
  await cryptoWaitReady()
  const name = [u8aToHex(blake2(256, code)), ...without].join(' ')
  return compiled.get(name, () => Runtime.compile(code, without))
}
