// Compiled runtimes by the hash of their code: each is compiled once in a process, however many chains run on it.
import { Runtime } from './runtime.ts'
import { cryptoWaitReady } from '@polkadot/util-crypto'
import { u8aToHex } from '@polkadot/util'
import { blake2 } from './host/hashing.ts'

/** Most that are kept: a compiled runtime and its memory take some 50 MB. A chain's life has few. */
const KEPT = 4

const compiled = new Map<string, Promise<Runtime>>()

/** The runtime of that code, compressed or not; its host lacks the functions in `without`. */
export async function runtimeOf(code: Uint8Array, without: readonly string[] = []): Promise<Runtime> {
  await cryptoWaitReady()
  const name = [u8aToHex(blake2(256, code)), ...without].join(' ')
  const found = compiled.get(name) ?? Runtime.compile(code, without)
  // The last used stand last.
  compiled.delete(name)
  compiled.set(name, found)
  const [oldest] = compiled.keys()
  if (compiled.size > KEPT && oldest !== undefined) compiled.delete(oldest)
  found.catch(() => compiled.delete(name))
  return found
}
