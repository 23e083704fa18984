// Runs a chain's runtime in the WebAssembly of this process: compiled once, about a millisecond a call after that.
import { cryptoWaitReady } from '@polkadot/util-crypto'
import { decompress } from '../local-chain/compression.ts'
import { hostFunctions } from './host/functions.ts'
import type { Host } from './host/host.ts'
import { Keystore } from './keystore.ts'
import { GuestMemory, OutOfTime } from './memory.ts'
import { GLOBAL, STEPS, metered } from './metering.ts'
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

/** It was still running when its time was up. */
export class TooLong extends RuntimeTrap {
  override readonly name = 'TooLong'
}

/** How long a call may run: steps of the runtime (functions called, rounds of loops), milliseconds in the host. */
export interface Patience {
  readonly steps: bigint
  readonly milliseconds: number
}

/** For what anybody asks. The longest of our own questions takes some ten million steps. */
export const ASKED: Patience = { steps: 300_000_000n, milliseconds: 3_000 }
/** The same, while others ask as well. */
export const ASKED_TOGETHER: Patience = { steps: 30_000_000n, milliseconds: 2_000 }
/** For the chain's own work, which its weights bound. */
export const OWN_WORK: Patience = { steps: 30_000_000_000n, milliseconds: 120_000 }

class Lacking extends Error {
  override readonly name = 'Lacking'
}

/** Memory that an instance may keep for its next call. */
const KEPT = 64 * 1024 * 1024

/** One instance, which serves call after call as long as none traps. */
interface Instance {
  readonly host: Host
  readonly exports: WebAssembly.Exports
  /** Memory below the heap as it was before the first call. */
  readonly clean: Uint8Array
  /** Steps that are left. */
  readonly steps: WebAssembly.Global
  /** What else a call may leave changed: the stack's pointer, after a trap. */
  readonly globals: readonly (readonly [WebAssembly.Global, unknown])[]
}

/** A runtime, ready to be called. */
export class Runtime {
  readonly #module: WebAssembly.Module
  readonly #pages: number
  readonly #without: ReadonlySet<string>
  #instance: Instance | undefined
  #said: readonly string[] = []

  private constructor(module: WebAssembly.Module, pages: number, without: ReadonlySet<string>) {
    this.#module = module
    this.#pages = pages
    this.#without = without
  }

  /** `code`, compressed or not. The host lacks the functions in `without`. */
  static async compile(code: Uint8Array, without: readonly string[] = []): Promise<Runtime> {
    await cryptoWaitReady()
    const wasm = decompress(code)
    const module = await WebAssembly.compile(metered(wasm) as BufferSource)
    return new Runtime(module, importedPages(wasm), new Set(without))
  }

  /** The last lines that the last call logged: warnings and errors. */
  get said(): readonly string[] {
    return this.#said
  }

  /**
   * Call a function of the runtime: SCALE in, SCALE out. What it writes goes into `overlay`; of a call that traps,
   * nothing does.
   */
  call(method: string, argument: Uint8Array, overlay = new Overlay(EMPTY_STATE), patience = OWN_WORK): Uint8Array {
    const instance = (this.#instance ??= this.#instantiate())
    const { host, exports, clean } = instance
    const entry = Object.hasOwn(exports, method) ? exports[method] : undefined
    if (typeof entry !== 'function') throw new NoSuchCall(method, 'the runtime has no such call')
    const { memory } = host
    host.storage = overlay
    host.keys = new Keystore()
    this.#said = host.log = []
    instance.steps.value = patience.steps
    memory.begin(clean.length, patience.milliseconds)
    const depth = overlay.depth
    overlay.start()
    let returned = false
    try {
      const at = memory.put(argument)
      const result = memory.bytes((entry as (at: number, length: number) => bigint)(at, argument.length))
      if (overlay.depth !== depth + 1) throw new Error('it left a storage transaction open')
      overlay.commit()
      returned = true
      return result
    } catch (error) {
      overlay.rollbackTo(depth)
      if (error instanceof Lacking) throw new HostFunctionMissing(method, error.message)
      if (error instanceof OutOfTime || instance.steps.value === 0n)
        throw new TooLong(method, 'it runs too long', error)
      throw new RuntimeTrap(method, reasonOf(error, host.log), error)
    } finally {
      // A buffer without bytes was left behind by a runtime that grew its memory past the host.
      if (memory.size > KEPT || memory.all.length === 0) this.#instance = undefined
      else restore(instance, returned ? memory.top : memory.size)
    }
  }

  #instantiate(): Instance {
    const memory = new GuestMemory(this.#pages)
    const host: Host = { memory, storage: new Overlay(EMPTY_STATE), keys: new Keystore(), log: [] }
    const known = hostFunctions(host)
    const env: Record<string, WebAssembly.ImportValue> = { memory: memory.memory }
    for (const { kind, name } of WebAssembly.Module.imports(this.#module)) {
      if (kind !== 'function') continue
      const has = Object.hasOwn(known, name) && !this.#without.has(name)
      env[name] = has ? known[name]! : lacking(name)
    }
    const { exports } = new WebAssembly.Instance(this.#module, { env })
    const base = (exports.__heap_base as WebAssembly.Global).value as number
    const globals = Object.keys(exports).filter((name) => name.startsWith(GLOBAL))
    return {
      host,
      exports,
      clean: memory.all.slice(0, base),
      steps: exports[STEPS] as WebAssembly.Global,
      globals: globals.map((name) => {
        const global = exports[name] as WebAssembly.Global
        return [global, global.value] as const
      }),
    }
  }
}

function lacking(name: string): () => never {
  return () => {
    throw new Lacking(name)
  }
}

/** Put all back as it was before the call, which used memory up to `top`. */
function restore({ host: { memory }, clean, globals }: Instance, top: number): void {
  memory.all.set(clean)
  memory.all.fill(0, clean.length, top)
  for (const [global, value] of globals) global.value = value
}

function reasonOf(error: unknown, log: readonly string[]): string {
  const reason = error instanceof Error ? error.message : String(error)
  const last = log.at(-1)
  return last === undefined ? reason : `${reason} (${last})`
}
