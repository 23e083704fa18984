// For tests: a host's functions without a runtime. Bytes go in and come out as a runtime would pass them.
import { Keystore } from '../keystore.ts'
import { GuestMemory } from '../memory.ts'
import { Overlay } from '../overlay.ts'
import { EMPTY_STATE, type State } from '../state.ts'
import { hostFunctions } from './functions.ts'
import type { Host } from './host.ts'

/** A host with a state, and ways to ask it. */
export function trial(state: State = EMPTY_STATE) {
  const memory = new GuestMemory(2)
  memory.begin(1_024, 60_000)
  const host: Host = { memory, storage: new Overlay(state), keys: new Keystore(), log: [] }
  const functions = hostFunctions(host)
  /** Bytes are passed as a named piece, `at(bytes)` as a place, numbers as they are. */
  const call = (name: string, ...args: (Uint8Array | number | bigint)[]): unknown => {
    const passed = args.map((arg) => (arg instanceof Uint8Array ? memory.give(arg) : arg))
    return (functions[name] as (...passed: unknown[]) => unknown)(...passed)
  }
  return {
    host,
    call,
    /** Where the bytes lie. */
    at: (bytes: Uint8Array) => memory.put(bytes),
    /** The answer is a named piece. */
    bytes: (name: string, ...args: (Uint8Array | number | bigint)[]) => memory.bytes(call(name, ...args) as bigint),
    /** The answer is a place with so many bytes. */
    fixed: (length: number, name: string, ...args: (Uint8Array | number | bigint)[]) =>
      memory.piece(call(name, ...args) as number, length).slice(),
  }
}

/** Text as bytes. */
export const text = (value: string) => new TextEncoder().encode(value)
/** Hexadecimal as bytes. */
export const hex = (value: string) => Uint8Array.from(Buffer.from(value, 'hex'))
/** Bytes as hexadecimal. */
export const toHex = (value: Uint8Array) => Buffer.from(value).toString('hex')
