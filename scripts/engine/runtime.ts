// Runs a chain's runtime in the WebAssembly of this process: compiled once, about a millisecond a call after that.
import { cryptoWaitReady } from '@polkadot/util-crypto'
import { decompress } from '../local-chain/compression.ts'
import { allocation } from './host/allocation.ts'
import { childStorage } from './host/child-storage.ts'
import { ecdsa } from './host/ecdsa.ts'
import { ed25519 } from './host/ed25519.ts'
import { hashing } from './host/hashing.ts'
import type { Host, HostFunctions } from './host/host.ts'
import { logging } from './host/logging.ts'
import { offchain } from './host/offchain.ts'
import { runtimeVersion } from './host/runtime-version.ts'
import { sr25519 } from './host/sr25519.ts'
import { storage } from './host/storage.ts'
import { trie } from './host/trie.ts'
import { Keystore } from './keystore.ts'
import { GuestMemory } from './memory.ts'
import { Overlay } from './overlay.ts'
import { importedPages } from './sections.ts'
import { EMPTY_STATE } from './state.ts'

/** A call that did not return. What it wrote is gone. */
export class RuntimeTrap extends Error {
  override readonly name: string = 'RuntimeTrap'
  readonly method: string
  constructor(method: string, reason: string, cause?: unknown) {
    super(`${method}: ${reason}`, { cause })
    this.method = method
  }
}

/** The runtime asked for a function that this host does not have: another executor may. */
export class HostFunctionMissing extends RuntimeTrap {
  override readonly name = 'HostFunctionMissing'
  /** Its name. */
  readonly lacking: string
  constructor(method: string, lacking: string) {
    super(method, `the host has no ${lacking}`)
    this.lacking = lacking
  }
}

/** What a runtime does not export. */
export class NoSuchCall extends RuntimeTrap {
  override readonly name = 'NoSuchCall'
}

class Lacking extends Error {
  override readonly name = 'Lacking'
}

const GROUPS = [
  allocation,
  storage,
  childStorage,
  sr25519,
  ed25519,
  ecdsa,
  hashing,
  trie,
  runtimeVersion,
  offchain,
  logging,
]

/** Memory that an instance may keep for its next call. */
const KEPT = 64 * 1024 * 1024

/** One instance, which serves call after call as long as none traps. */
interface Instance {
  readonly host: Host
  readonly exports: WebAssembly.Exports
  /** Memory below the heap as it was before the first call. */
  readonly clean: Uint8Array
}

/** A runtime, ready to be called. */
export class Runtime {
  readonly #module: WebAssembly.Module
  readonly #pages: number
  readonly #without: ReadonlySet<string>
  #instance: Instance | undefined

  private constructor(module: WebAssembly.Module, pages: number, without: ReadonlySet<string>) {
    this.#module = module
    this.#pages = pages
    this.#without = without
  }

  /** `code`, compressed or not. The host lacks the functions in `without`. */
  static async compile(code: Uint8Array, without: readonly string[] = []): Promise<Runtime> {
    await cryptoWaitReady()
    const wasm = decompress(code)
    const pages = importedPages(wasm)
    return new Runtime(await WebAssembly.compile(wasm as BufferSource), pages, new Set(without))
  }

  /**
   * Call a function of the runtime: SCALE in, SCALE out. What it writes goes into `overlay`; of a call that traps,
   * nothing does.
   */
  call(method: string, argument: Uint8Array, overlay = new Overlay(EMPTY_STATE)): Uint8Array {
    const instance = (this.#instance ??= this.#instantiate())
    const { host, exports, clean } = instance
    const entry = exports[method]
    if (typeof entry !== 'function') throw new NoSuchCall(method, 'the runtime has no such call')
    const { memory } = host
    host.storage = overlay
    host.keys = new Keystore()
    host.log = []
    memory.begin(clean.length)
    const depth = overlay.depth
    overlay.start()
    try {
      const at = memory.put(argument)
      const result = memory.bytes((entry as (at: number, length: number) => bigint)(at, argument.length))
      if (overlay.depth !== depth + 1) throw new Error('it left a storage transaction open')
      overlay.commit()
      if (memory.size > KEPT) this.#instance = undefined
      else restore(instance)
      return result
    } catch (error) {
      overlay.rollbackTo(depth)
      // Where it stood on its stack, nobody knows.
      this.#instance = undefined
      if (error instanceof Lacking) throw new HostFunctionMissing(method, error.message)
      throw new RuntimeTrap(method, reasonOf(error, host.log), error)
    }
  }

  #instantiate(): Instance {
    const memory = new GuestMemory(this.#pages)
    const host: Host = { memory, storage: new Overlay(EMPTY_STATE), keys: new Keystore(), log: [] }
    const known: HostFunctions = Object.assign({}, ...GROUPS.map((group) => group(host)))
    const env: Record<string, WebAssembly.ImportValue> = { memory: memory.memory }
    for (const { kind, name } of WebAssembly.Module.imports(this.#module)) {
      if (kind !== 'function') continue
      const has = Object.hasOwn(known, name) && !this.#without.has(name)
      env[name] = has ? known[name]! : lacking(name)
    }
    const { exports } = new WebAssembly.Instance(this.#module, { env })
    const base = (exports.__heap_base as WebAssembly.Global).value as number
    return { host, exports, clean: Uint8Array.prototype.slice.call(memory.all, 0, base) }
  }
}

function lacking(name: string): () => never {
  return () => {
    throw new Lacking(name)
  }
}

/** Put memory back as it was before the call. */
function restore({ host: { memory }, clean }: Instance): void {
  memory.all.set(clean)
  memory.all.fill(0, clean.length, memory.top)
}

function reasonOf(error: unknown, log: readonly string[]): string {
  const reason = error instanceof Error ? error.message : String(error)
  const last = log.at(-1)
  return last === undefined ? reason : `${reason} (${last})`
}
