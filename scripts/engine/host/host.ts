// What the host's functions work on: one instance of a runtime, and the call that it is making.
import type { GuestMemory } from '../memory.ts'
import type { Overlay } from '../overlay.ts'
import type { Keystore } from '../keystore.ts'

/** Of one instance; storage, keys and log are those of its present call. */
export interface Host {
  readonly memory: GuestMemory
  storage: Overlay
  keys: Keystore
  /** The last lines that the runtime logged. */
  log: string[]
}

/** Functions by the names under which a runtime imports them. */
export type HostFunctions = Readonly<Record<string, (...args: never[]) => unknown>>
