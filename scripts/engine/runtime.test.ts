// A runtime of a few bytes, assembled here: what the engine does when code traps, never ends, or wants what is not there.
import { cryptoWaitReady } from '@polkadot/util-crypto'
import { beforeAll, expect, test } from 'vitest'
import { DONE, I64, assemble } from './assembled.ts'
import { metered } from './metering.ts'
import { Overlay } from './overlay.ts'
import { HostFunctionMissing, NoSuchCall, Runtime, RuntimeTrap, TooLong } from './runtime.ts'
import { NotWasm } from './sections.ts'
import { EMPTY_STATE } from './state.ts'

beforeAll(() => cryptoWaitReady())

/** Bodies of functions that take a place and a length, and give back a named piece. Function 0 writes, 1 is not there. */
const CALLS: Record<string, number[]> = {
  // Write the argument under the key that it is.
  write: [0x20, 0, 0xad, 0x20, 1, 0xad, 0x42, 32, 0x86, 0x84, 0x22, 2, 0x20, 2, 0x10, 0, ...DONE],
  // The same, and then trap with the stack's pointer moved.
  trap: [0x41, 1, 0x24, 0, 0x20, 0, 0xad, 0x20, 1, 0xad, 0x42, 32, 0x86, 0x84, 0x22, 2, 0x20, 2, 0x10, 0, 0x00],
  // The stack's pointer.
  stack: [0x23, 0, 0xad, 0x42, 32, 0x86],
  loop: [0x03, 0x40, 0x0c, 0, 0x0b, ...DONE],
  // Calls itself twice, for as long as there is a step.
  recurse: [
    0x20,
    1,
    0x04,
    I64,
    0x20,
    0,
    0x20,
    1,
    0x41,
    1,
    0x6b,
    0x10,
    6,
    0x1a,
    0x20,
    0,
    0x20,
    1,
    0x41,
    1,
    0x6b,
    0x10,
    6,
    0x05,
    ...DONE,
    0x0b,
  ],
  lacking: [0x10, 1, ...DONE],
  // Leave a byte in memory behind the heap's beginning, and give it and the next as result.
  leave: [
    0x41, 0x80, 0x10, 0x41, 0x80, 0x10, 0x2d, 0, 0, 0x41, 1, 0x6a, 0x3a, 0, 0, 0x42, 0x80, 0x90, 0x80, 0x80, 0x10,
  ],
}

const FEW = { steps: 1_000_000n, milliseconds: 10_000 }
const argument = Uint8Array.of(1, 2, 3)

test('what a call writes is left; of a call that traps, nothing is', async () => {
  const runtime = await Runtime.compile(assemble(CALLS))
  const overlay = new Overlay(EMPTY_STATE)
  expect(() => runtime.call('trap', argument, overlay)).toThrow(RuntimeTrap)
  expect([overlay.depth, overlay.writes().size]).toEqual([0, 0])
  runtime.call('write', argument, overlay)
  expect([...overlay.writes()]).toEqual([['0x010203', argument]])
})

test('after a trap the stack and the memory are as they were before', async () => {
  const runtime = await Runtime.compile(assemble(CALLS))
  const stack = () => runtime.call('stack', argument, new Overlay(EMPTY_STATE)).length
  const before = stack()
  expect(before).toBe(1_024)
  expect(() => runtime.call('trap', argument)).toThrow(RuntimeTrap)
  expect(stack()).toBe(before)
  expect([...runtime.call('leave', argument)]).toEqual([...runtime.call('leave', argument)])
})

test('a call that never ends is stopped, in a loop or in calls of itself', async () => {
  const runtime = await Runtime.compile(assemble(CALLS))
  expect(() => runtime.call('loop', argument, undefined, FEW)).toThrow(TooLong)
  expect(() => runtime.call('recurse', new Uint8Array(64), undefined, FEW)).toThrow(TooLong)
  // And the next one has its own steps.
  runtime.call('write', argument, undefined, FEW)
})

test('a function that the host lacks is told by name', async () => {
  const runtime = await Runtime.compile(assemble(CALLS))
  expect(() => runtime.call('lacking', argument)).toThrow(HostFunctionMissing)
  expect(() => runtime.call('lacking', argument)).toThrow(/ext_none_version_1/)
  const without = await Runtime.compile(assemble(CALLS), ['ext_storage_set_version_1'])
  expect(() => without.call('write', argument)).toThrow(/ext_storage_set_version_1/)
})

test('only what the runtime exports as a function can be called', async () => {
  const runtime = await Runtime.compile(assemble(CALLS))
  for (const method of ['none', '__heap_base', 'constructor', 'engine:steps'])
    expect(() => runtime.call(method, argument), method).toThrow(NoSuchCall)
})

test('code that a node would not run is refused before it runs', () => {
  expect(() => metered(Uint8Array.of(1, 2, 3))).toThrow(NotWasm)
  // memory.fill is of wasm's second version.
  expect(() => metered(assemble({ fill: [0xfc, 11, 0, ...DONE] }))).toThrow(/first version/)
  for (let length = 8; length < assemble(CALLS).length; length += 7)
    expect(() => metered(assemble(CALLS).subarray(0, length)), `${length} bytes`).toThrow(NotWasm)
})
